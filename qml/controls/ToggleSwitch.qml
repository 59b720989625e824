// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// A choice that takes effect at once.
T.Switch {
    id: control

    implicitWidth: 40
    implicitHeight: 24
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.5
    Accessible.name: text
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: checked

    indicator: Rectangle {
        width: 40
        height: 24
        radius: height / 2
        color: control.checked ? Theme.accent : Theme.dark ? Theme.divider : Theme.faint

        Behavior on color {
            ColorAnimation {
                duration: Theme.quick
            }
        }

        Rectangle {
            x: Math.round(3 + (control.mirrored ? 1 - control.visualPosition : control.visualPosition) * (parent.width - width - 6))
            y: 3
            width: 18
            height: 18
            radius: 9
            color: control.checked ? Theme.textOnAccent : Theme.dark ? Theme.secondary : Theme.surface

            Behavior on x {
                enabled: !control.down

                NumberAnimation {
                    duration: Theme.quick
                    easing.type: Easing.OutCubic
                }
            }
        }
        FocusFrame {
            visible: control.visualFocus
            radius: parent.radius + Theme.focusWidth + 1
        }
    }
}
