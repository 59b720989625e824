// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Who asks for a conversation, and whom one asked, above the conversations.
Column {
    id: root

    required property Contacts contacts

    property bool aboveConversations: true

    bottomPadding: requests.count + sent.count > 0 ? Theme.space8 : 0

    Banner {
        width: parent.width
        kind: Banner.Trouble
        symbol: "warning"
        text: requests.count + sent.count > 0 ? root.contacts.errorText : ""
        dismissible: true
        onDismissed: root.contacts.clearError()
    }
    SectionLabel {
        visible: requests.count > 0
        width: parent.width
        text: qsTr("Requests")
    }
    Repeater {
        id: requests

        model: root.contacts.requests

        RequestRow {
            width: root.width
            busy: root.contacts.busy
            onAccepted: root.contacts.accept(userId)
            onDeclined: root.contacts.decline(userId)
            onBlockWanted: root.contacts.block(userId)
        }
    }
    SectionLabel {
        visible: sent.count > 0
        width: parent.width
        text: qsTr("Waiting for an answer")
    }
    Repeater {
        id: sent

        model: root.contacts.sentRequests

        SentRequestRow {
            width: root.width
            onWithdrawn: root.contacts.remove(userId)
        }
    }
    SectionLabel {
        visible: root.aboveConversations && requests.count + sent.count > 0
        width: parent.width
        text: qsTr("Conversations")
    }
}
