// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// The ring around what has the keyboard's focus. Fill a control's background with it.
Rectangle {
    anchors.fill: parent
    anchors.margins: -Theme.focusWidth - 1
    radius: Theme.radius + Theme.focusWidth + 1
    color: "transparent"
    border.width: Theme.focusWidth
    border.color: Theme.accent
}
