// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// One line of the log.
Item {
    id: line

    required property string timeText
    required property int level
    required property string category
    required property string text

    implicitHeight: words.implicitHeight + 2
    Accessible.role: Accessible.ListItem
    Accessible.name: text

    Label {
        id: words

        width: parent.width
        LayoutMirroring.enabled: false // written from left to right in every language
        text: `${line.timeText}  ${line.category}  ${line.text}`
        color: line.level >= LogModel.Warning ? Theme.dangerText : Theme.secondary
        font.family: "monospace"
        font.pixelSize: Theme.fontMeta
        wrapMode: Text.WrapAnywhere
        Accessible.ignored: true
    }
}
