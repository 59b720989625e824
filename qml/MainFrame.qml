// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Sidebar, conversation and details, side by side or, in a narrow window, one at a time.
FocusScope {
    id: root

    required property ChatApplication application

    readonly property bool narrow: width < Theme.oneColumnBelow
    readonly property bool talking: application.conversation !== null

    property bool settingsOpen: false
    property int settingsSection: -1
    property bool detailsOpen: false
    property int sidebarWidth: Math.max(Theme.sidebarNarrowest, Math.min(Theme.sidebarWidest, application.settings.sidebarWidth))

    function takeFocus() {
        talking ? (areas.itemAt(0) as ConversationArea)?.focusComposer() : sidebar.focusList();
    }

    function find() {
        talking ? (areas.itemAt(0) as ConversationArea)?.find() : sidebar.focusSearch();
    }

    function openSettings() {
        openSettingsAt(-1);
    }

    function openSettingsAt(section: int) {
        settingsSection = section;
        settingsOpen = true;
    }

    function openNewConversation() {
        newConversation.open();
    }

    onTalkingChanged: {
        detailsOpen = detailsOpen && !narrow;
        takeFocus();
    }
    onSettingsOpenChanged: settingsOpen || takeFocus()
    Component.onCompleted: takeFocus()

    FrameShortcuts {
        enabled: !root.settingsOpen
        onSwitcherWanted: switcher.open()
        onFindWanted: root.find()
        onDayWanted: (areas.itemAt(0) as ConversationArea)?.goToDay()
        onSearchWanted: root.narrow && root.talking ? switcher.open() : sidebar.focusSearch()
        onNewConversationWanted: root.openNewConversation()
        onSettingsWanted: root.openSettings()
        onShortcutsWanted: shortcuts.open()
        onNeighbourWanted: step => root.application.openNeighbour(step)
    }
    Item {
        anchors.fill: parent
        visible: !root.settingsOpen

        Sidebar {
            id: sidebar

            anchors.left: parent.left
            width: root.narrow ? parent.width : root.sidebarWidth
            height: parent.height
            visible: !root.narrow || !root.talking
            application: root.application
            alone: root.narrow
            showsConnection: root.narrow || !root.talking
            onNewContactWanted: root.openNewConversation()
            onSettingsWanted: root.openSettings()
            onDevicesWanted: root.openSettingsAt(SettingsPage.Devices)
        }
        SidebarHandle {
            id: handle

            anchors.left: sidebar.right
            height: parent.height
            z: 2
            visible: !root.narrow
            size: root.sidebarWidth
            onResized: size => root.sidebarWidth = size
            onReleased: root.application.settings.sidebarWidth = root.sidebarWidth
        }
        Item {
            id: content

            anchors.left: root.narrow ? parent.left : handle.right
            anchors.right: parent.right
            height: parent.height
            visible: !root.narrow || root.talking

            Rectangle {
                anchors.fill: parent
                color: Theme.window
            }
            EmptyState {
                anchors.centerIn: parent
                width: parent.width
                visible: !root.talking && root.application.ready && !steps.visible
                symbol: "chat"
                text: root.application.conversations.count > 0 ? qsTr("Pick a conversation, or begin a new one.") : qsTr("Nobody here yet. Ask somebody you know for a conversation.")
                actionText: qsTr("New conversation")
                onActionTriggered: root.openNewConversation()
            }
            FirstSteps {
                id: steps

                anchors.centerIn: parent
                width: Math.min(420, parent.width - 2 * Theme.space16)
                visible: !root.talking && root.application.ready && root.application.settings.firstSteps
                application: root.application
                onRecoveryWanted: root.openSettingsAt(SettingsPage.Privacy)
                onInvitationWanted: root.openNewConversation()
                onNotificationsWanted: root.openSettingsAt(SettingsPage.Notifications)
            }
            // An area of its own for each conversation: nothing of one is left over in the next.
            Repeater {
                id: areas

                model: root.application.conversation ? [root.application.conversation] : []

                ConversationArea {
                    required property Conversation modelData

                    anchors.fill: parent
                    focus: true
                    conversation: modelData
                    application: root.application
                    narrow: root.narrow
                    detailsOpen: root.detailsOpen
                    onDetailsToggled: root.detailsOpen = !root.detailsOpen
                    onForwardWanted: id => forward.ask(conversation, id)
                    Component.onCompleted: focusComposer()
                }
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: root.settingsOpen
        focus: root.settingsOpen
        sourceComponent: SettingsPage {
            application: root.application
            section: root.settingsSection
            onClosed: root.settingsOpen = false
        }
    }
    QuickSwitcher {
        id: switcher

        application: root.application
    }
    ForwardDialog {
        id: forward

        forwarding: root.application.forwarding
        onSent: root.application.conversation?.selection.leave()
    }
    NewConversationDialog {
        id: newConversation

        contacts: root.application.contacts
        onDone: (name, accepted) => root.application.notice(accepted ? qsTr("You can write to %1 now").arg(name) : qsTr("%1 was asked. You can write as soon as they accept").arg(name))
    }
    ShortcutsDialog {
        id: shortcuts
    }
    LinkDialog {
        link: root.application.link
    }
}
