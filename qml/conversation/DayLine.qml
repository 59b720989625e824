// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Where another day begins.
Label {
    topPadding: Theme.space16
    bottomPadding: Theme.space8
    horizontalAlignment: Text.AlignHCenter
    color: Theme.secondary
    font.pixelSize: Theme.fontMeta
    font.weight: Theme.weightStrong
}
