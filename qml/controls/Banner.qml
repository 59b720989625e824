// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// One line below a header that says how things stand and, where there is something, what to do.
Rectangle {
    id: root

    enum Kind {
        Information,
        Caution,
        Trouble
    }

    required property string text
    property string detail: ""
    property string actionText: ""
    property string symbol: "info"
    property int kind: Banner.Information
    property bool dismissible: false
    property int mostLines: 3

    readonly property bool open: text !== ""
    /// In a wide window what to do stands near the words, as what is read below does.
    readonly property int side: Math.max(0, Math.round((width - Theme.readingWidth) / 2) - Theme.space16)
    readonly property int lowest: Theme.control - Theme.space4

    signal actionTriggered
    signal dismissed

    implicitHeight: open ? Math.max(words.implicitHeight, lowest) + 2 * (words.lineCount > 1 ? Theme.space8 : Theme.space4) : 0
    visible: implicitHeight > 0
    clip: true
    color: kind === Banner.Trouble ? Theme.dangerSoft : kind === Banner.Caution ? Theme.warningSoft : Theme.accentSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    Accessible.description: detail

    Behavior on implicitHeight {
        NumberAnimation {
            duration: Theme.gentle
            easing.type: Easing.OutCubic
        }
    }

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: root.side + Theme.space16
        anchors.verticalCenter: parent.verticalCenter
        symbol: root.symbol
        size: Theme.icon - 2
        color: root.kind === Banner.Trouble ? Theme.dangerText : root.kind === Banner.Caution ? Theme.warning : Theme.accentText
    }
    Label {
        id: words

        anchors.left: icon.right
        anchors.right: buttons.left
        anchors.leftMargin: Theme.space8
        anchors.rightMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        font.pixelSize: Theme.fontSecondary
        wrapMode: Text.Wrap
        maximumLineCount: root.mostLines
        Accessible.ignored: true

        HoverHandler {
            id: hover
        }
        Tip {
            target: words
            text: root.detail
            shown: hover.hovered
        }
    }
    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: root.side + Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space8

        ActionButton {
            visible: root.actionText !== ""
            implicitHeight: root.lowest
            kind: ActionButton.Plain
            text: root.actionText
            font.pixelSize: Theme.fontSecondary
            onClicked: root.actionTriggered()
        }
        IconButton {
            visible: root.dismissible
            implicitWidth: root.lowest
            implicitHeight: root.lowest
            symbol: "close"
            text: qsTr("Dismiss")
            onClicked: root.dismissed()
        }
    }
}
