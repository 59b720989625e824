// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// A line between two parts.
Rectangle {
    property int orientation: Qt.Horizontal

    implicitWidth: 1
    implicitHeight: 1
    color: Theme.divider
}
