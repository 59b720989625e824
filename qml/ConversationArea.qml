// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// One conversation and, when asked for, the details of it: beside the conversation where there is room, else over it.
FocusScope {
    id: root

    required property Conversation conversation
    required property ChatApplication application

    property bool narrow: false
    property bool detailsOpen: false

    readonly property bool detailsFit: width - Theme.details >= 400

    signal detailsToggled
    signal forwardWanted(string id)

    function back() {
        detailsOpen && !detailsFit ? detailsToggled() : application.closeConversation();
    }

    function focusComposer() {
        page.focusComposer();
    }

    function find() {
        page.find();
    }

    function goToDay() {
        page.goToDay();
    }

    function compare() {
        detailsOpen || detailsToggled();
        (details.item as DetailsPanel)?.showSafetyNumber();
    }

    ConversationPage {
        id: page

        anchors.fill: parent
        anchors.rightMargin: root.detailsOpen && root.detailsFit ? Theme.details : 0
        focus: true
        conversation: root.conversation
        connection: root.application.connection
        settings: root.application.settings
        spelling: root.application.spelling
        narrow: root.narrow
        detailsOpen: root.detailsOpen
        onBackWanted: root.back()
        onDetailsToggled: root.detailsToggled()
        onCompareWanted: root.compare()
        onForwardWanted: id => root.forwardWanted(id)
        onCopyWanted: text => root.application.copyToClipboard(text)
    }
    Rectangle {
        objectName: "detailsScrim"
        anchors.fill: parent
        visible: root.detailsOpen && !root.detailsFit && !root.narrow
        color: Theme.scrim
        Accessible.ignored: true

        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
            onClicked: root.detailsToggled()
            onWheel: wheel => wheel.accepted = true
        }
    }
    Loader {
        id: details

        anchors.right: parent.right
        width: root.narrow ? parent.width : Theme.details
        height: parent.height
        active: root.detailsOpen
        sourceComponent: DetailsPanel {
            conversation: root.conversation
            contacts: root.application.contacts
            mutes: root.application.mutes
            files: root.application.files
            edged: !root.narrow
            onClosed: root.detailsToggled()
        }
    }
}
