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
    // Arabic letters, with their marks above and below, bring lines that are tall by themselves.
    lineHeight: Theme.mirrored ? 1 : Theme.lineHeight
}
