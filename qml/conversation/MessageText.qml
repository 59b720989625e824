// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// The words of a message with their formats: selectable, each paragraph in the direction it is written in.
TextEdit {
    id: root

    required property string message
    required property real widest
    required property color linkColor
    property color quietColor: color
    property string marked: ""

    /// Where the last line ends, for what stands beside it.
    readonly property real lastLineWidth: !format.endsPlain ? widest : lineCount > 1 || contentHeight > 0 ? (rightToLeft ? width - ending.x : ending.x) : 0
    readonly property bool rightToLeft: effectiveHorizontalAlignment === TextEdit.AlignRight
    readonly property rect ending: contentWidth + width + length >= 0 ? positionToRectangle(length) : Qt.rect(0, 0, 0, 0)

    /// Where the caret would stand; asked anew whenever the text is laid out anew.
    function placeOf(position: real): rect {
        return contentWidth + contentHeight + width + length >= 0 ? positionToRectangle(position) : Qt.rect(0, 0, 0, 0);
    }

    function open(link: string) {
        format.isDisguised(link) ? question.ask(link) : Qt.openUrlExternally(link);
    }

    text: format.plain
    width: Math.min(Math.ceil(implicitWidth), widest)
    readOnly: true
    selectByMouse: true
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    selectionColor: Theme.accent
    selectedTextColor: Theme.textOnAccent
    Accessible.ignored: true
    onLinkActivated: link => open(link)

    MessageTextFormat {
        id: format

        source: root.message
        document: root.textDocument
        lineHeight: Theme.lineHeight
        linkColor: root.linkColor
        codeColor: Theme.pressed
        quoteColor: root.quietColor
        rightToLeft: root.rightToLeft
        marked: root.marked
        markColor: Theme.mark
        markTextColor: Theme.textOnMark
    }
    HoverHandler {
        cursorShape: root.hoveredLink !== "" ? Qt.PointingHandCursor : Qt.IBeamCursor
    }
    Repeater {
        model: format.codeBlocks

        Rectangle {
            required property point modelData

            readonly property rect first: root.placeOf(modelData.x)
            readonly property rect last: root.placeOf(modelData.y)

            z: -1
            y: first.y - 2
            width: root.width
            height: last.y + last.height + 4 - first.y
            radius: Theme.radiusSmall
            color: Theme.pressed
        }
    }
    Repeater {
        model: format.quotes

        Rectangle {
            required property point modelData

            readonly property rect first: root.placeOf(modelData.x)
            readonly property rect last: root.placeOf(modelData.y)

            x: root.rightToLeft ? root.width - width : 0
            y: first.y
            width: 3
            height: last.y + last.height - first.y
            radius: 1.5
            color: root.quietColor
            opacity: 0.6
        }
    }
    Tip {
        target: root
        text: root.hoveredLink
        shown: root.hoveredLink !== ""
    }
    Loader {
        id: question

        property string address: ""

        function ask(link: string) {
            address = link;
            active = true;
        }

        active: false
        onLoaded: (item as OpenLinkDialog).open()
        sourceComponent: OpenLinkDialog {
            address: question.address
            onClosed: question.active = false
        }
    }
}
