// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// A small heading inside a list.
Label {
    leftPadding: Theme.space16
    rightPadding: Theme.space16
    topPadding: Theme.space8
    bottomPadding: Theme.space4
    color: Theme.secondary
    font.pixelSize: Theme.fontMeta
    font.weight: Theme.weightStrong
    Accessible.role: Accessible.Heading
}
