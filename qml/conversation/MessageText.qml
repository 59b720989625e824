// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// The words of a message: plain, selectable, in the direction they are written in.
TextEdit {
    id: root

    required property real widest
    required property color linkColor
    property string marked: ""

    /// Where the last line ends, for what stands beside it.
    readonly property real lastLineWidth: lineCount > 1 || contentHeight > 0 ? (rightToLeft ? width - ending.x : ending.x) : 0
    readonly property bool rightToLeft: effectiveHorizontalAlignment === TextEdit.AlignRight
    readonly property rect ending: contentWidth + width + length >= 0 ? positionToRectangle(length) : Qt.rect(0, 0, 0, 0)

    width: Math.min(Math.ceil(implicitWidth), widest)
    readOnly: true
    selectByMouse: true
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    selectionColor: Theme.accent
    selectedTextColor: Theme.textOnAccent
    Accessible.ignored: true
    onLinkActivated: link => Qt.openUrlExternally(link)

    MessageTextFormat {
        document: root.textDocument
        lineHeight: Theme.lineHeight
        linkColor: root.linkColor
        marked: root.marked
        markColor: Theme.mark
        markTextColor: Theme.textOnMark
    }
    HoverHandler {
        cursorShape: root.hoveredLink !== "" ? Qt.PointingHandCursor : Qt.IBeamCursor
    }
}
