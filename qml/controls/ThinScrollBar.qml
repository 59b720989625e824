// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// A scroll bar that stays out of the way until it is needed.
T.ScrollBar {
    id: control

    implicitWidth: orientation === Qt.Vertical ? 10 : 40
    implicitHeight: orientation === Qt.Vertical ? 40 : 10
    padding: 2
    minimumSize: 0.06
    visible: policy !== T.ScrollBar.AlwaysOff && size < 1
    Accessible.ignored: true

    contentItem: Rectangle {
        radius: 3
        color: control.pressed || control.hovered ? Theme.secondary : Theme.faint
        opacity: control.pressed || control.hovered ? 0.9 : control.active ? 0.5 : 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.gentle
            }
        }
    }
}
