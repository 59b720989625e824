// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Why something that was just asked for did not work; nothing while there is no reason.
Label {
    visible: text !== ""
    color: Theme.dangerText
    font.pixelSize: Theme.fontSecondary
    wrapMode: Text.Wrap
    elide: Text.ElideNone
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
}
