// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// How things stand with the relay, when there is something to say.
Banner {
    id: root

    required property ConnectionInfo connection

    kind: Banner.Caution
    symbol: connection.state === ConnectionInfo.CatchingUp || connection.state === ConnectionInfo.Connecting ? "retry" : "offline"
    text: connection.text
    detail: connection.detail
    actionText: connection.canRetry ? qsTr("Try now") : ""
    onActionTriggered: connection.retryNow()
}
