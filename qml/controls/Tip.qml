// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// A tooltip that costs nothing until it is shown for the first time.
Loader {
    id: root

    required property Item target
    required property string text
    property string shortcut: ""
    property bool shown: false

    active: shown && text !== ""
    sourceComponent: T.ToolTip {
        id: tip

        parent: root.target
        visible: root.shown
        delay: 500
        text: root.text
        x: Math.round((root.target.width - width) / 2)
        y: root.target.height + Theme.space4
        margins: Theme.space8
        padding: Theme.space8
        leftPadding: Theme.space12
        rightPadding: Theme.space12
        implicitWidth: implicitContentWidth + leftPadding + rightPadding
        implicitHeight: implicitContentHeight + topPadding + bottomPadding
        closePolicy: T.Popup.NoAutoClose

        enter: Transition {
            NumberAnimation {
                property: "opacity"
                from: 0
                to: 1
                duration: Theme.quick
            }
        }
        contentItem: Row {
            spacing: Theme.space8

            Label {
                text: tip.text
                width: Math.min(implicitWidth, 320)
                wrapMode: Text.Wrap
                color: Theme.dark ? Theme.text : Theme.window
                font.pixelSize: Theme.fontSecondary
            }
            Label {
                visible: text !== ""
                text: root.shortcut
                color: Theme.dark ? Theme.secondary : Theme.divider
                font.pixelSize: Theme.fontSecondary
            }
        }
        background: Rectangle {
            radius: Theme.radiusSmall
            color: Theme.dark ? Theme.raised : Theme.text
            border.width: Theme.dark ? 1 : 0
            border.color: Theme.divider
        }
    }
}
