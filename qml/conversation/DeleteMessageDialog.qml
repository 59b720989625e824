// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Before messages are deleted: there is no way back.
ModalDialog {
    id: dialog

    property string messageId: ""
    property bool everywhere: false
    property int count: 1 ///< how many are deleted

    signal everyoneConfirmed(string id)
    signal meConfirmed(string id)

    function ask(id: string, forEveryone: bool) {
        askFor(1, id, forEveryone);
    }

    function askForAll(howMany: int, forEveryone: bool) {
        askFor(howMany, "", forEveryone);
    }

    function askFor(howMany: int, id: string, forEveryone: bool) {
        count = howMany;
        messageId = id;
        everywhere = forEveryone;
        open();
    }

    title: count > 1 ? (everywhere ? qsTr("Delete %n message(s) for everyone?", "", count) : qsTr("Delete %n message(s) for you?", "", count)) : everywhere ? qsTr("Delete for everyone?") : qsTr("Delete for you?")
    acceptText: qsTr("Delete")
    dangerous: true
    onConfirmed: everywhere ? everyoneConfirmed(messageId) : meConfirmed(messageId)

    contentItem: Paragraph {
        text: dialog.count > 1 ? (dialog.everywhere ? qsTr("What they say is removed from all devices of both of you. That there were messages stays to be seen.") : qsTr("They are removed from all of your devices. The other side keeps them.")) : dialog.everywhere ? qsTr("What it says is removed from all devices of both of you. That there was a message stays to be seen.") : qsTr("It is removed from all of your devices. The other side keeps it.")
    }
}
