// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Running text that wraps.
Label {
    color: Theme.secondary
    wrapMode: Text.Wrap
    elide: Text.ElideNone
    lineHeight: Theme.lineHeight
}
