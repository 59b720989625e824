// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Above the oldest row that is shown: older ones on their way, or the beginning of it all.
Item {
    id: root

    required property MessageListModel messages

    height: messages.hasOlder ? 40 : beginning.implicitHeight + 2 * Theme.space16
    visible: messages.loaded && messages.count > 0

    Spinner {
        anchors.centerIn: parent
        visible: root.messages.hasOlder && root.messages.loading
        color: Theme.secondary
    }
    Label {
        id: beginning

        anchors.centerIn: parent
        visible: !root.messages.hasOlder
        text: qsTr("This is where it begins")
        color: Theme.secondary
        font.pixelSize: Theme.fontMeta
    }
}
