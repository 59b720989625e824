// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// How far an own message has come: waiting, on the relay, delivered, read, failed.
Icon {
    id: root

    required property int messageState
    property color ink: Theme.secondary

    symbol: ["clock", "tick", "ticks", "ticks", "warning"][messageState] ?? ""
    size: messageState === MessageListModel.Queued || messageState === MessageListModel.Failed ? Theme.tick - 3 : Theme.tick
    color: messageState === MessageListModel.Read ? Theme.accent : messageState === MessageListModel.Failed ? Theme.dangerText : ink
}
