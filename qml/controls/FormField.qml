// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// A labelled place for one input, with what is wrong with it in words below.
Column {
    id: root

    required property string label
    property string help: ""
    property string problem: ""
    default property alias input: place.data

    spacing: Theme.space4

    Label {
        width: parent.width
        text: root.label
        font.pixelSize: Theme.fontSecondary
        font.weight: Theme.weightStrong
        Accessible.ignored: true
    }
    Item {
        id: place

        width: parent.width
        height: childrenRect.height
    }
    Label {
        width: parent.width
        visible: text !== ""
        text: root.problem !== "" ? root.problem : root.help
        color: root.problem !== "" ? Theme.dangerText : Theme.secondary
        font.pixelSize: Theme.fontSecondary
        wrapMode: Text.Wrap
        Accessible.role: root.problem !== "" ? Accessible.AlertMessage : Accessible.StaticText
    }
}
