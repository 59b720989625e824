// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
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

    signal actionTriggered
    signal dismissed

    readonly property bool open: text !== ""

    implicitHeight: open ? line.implicitHeight + 2 * (words.lineCount > 1 ? Theme.space8 : Theme.space4) : 0
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

    RowLayout {
        id: line

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space16
        anchors.rightMargin: Theme.space8
        spacing: Theme.space8

        Icon {
            symbol: root.symbol
            size: Theme.icon - 2
            color: root.kind === Banner.Trouble ? Theme.dangerText : root.kind === Banner.Caution ? Theme.warning : Theme.accentText
        }
        Label {
            id: words

            Layout.fillWidth: true
            Layout.minimumHeight: Theme.control - Theme.space4
            text: root.text
            font.pixelSize: Theme.fontSecondary
            verticalAlignment: Text.AlignVCenter
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
        ActionButton {
            visible: root.actionText !== ""
            implicitHeight: Theme.control - Theme.space4
            kind: ActionButton.Plain
            text: root.actionText
            font.pixelSize: Theme.fontSecondary
            onClicked: root.actionTriggered()
        }
        IconButton {
            visible: root.dismissible
            implicitWidth: Theme.control - Theme.space4
            implicitHeight: Theme.control - Theme.space4
            symbol: "close"
            text: qsTr("Dismiss")
            onClicked: root.dismissed()
        }
    }
}
