// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Before a message is deleted: there is no way back.
ModalDialog {
    id: dialog

    property string messageId: ""
    property bool everywhere: false

    signal everyoneConfirmed(string id)
    signal meConfirmed(string id)

    function ask(id: string, forEveryone: bool) {
        messageId = id;
        everywhere = forEveryone;
        open();
    }

    title: everywhere ? qsTr("Delete for everyone?") : qsTr("Delete for you?")
    acceptText: qsTr("Delete")
    dangerous: true
    onConfirmed: everywhere ? everyoneConfirmed(messageId) : meConfirmed(messageId)

    contentItem: Paragraph {
        text: dialog.everywhere ? qsTr("What it says is removed from all devices of both of you. That there was a message stays to be seen.") : qsTr("It is removed from all of your devices. The other side keeps it.")
    }
}
