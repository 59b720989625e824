// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Text of the interface: never interpreted as markup, whatever a person put into a name.
Text {
    textFormat: Text.PlainText
    color: Theme.text
    font.pixelSize: Theme.fontBody
    elide: Text.ElideRight
    horizontalAlignment: Text.AlignLeft
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
