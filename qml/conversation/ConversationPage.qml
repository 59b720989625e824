// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// One conversation: who it is with, what was said, and where one writes.
FocusScope {
    id: root

    required property Conversation conversation
    required property ConnectionInfo connection
    required property Settings settings
    required property Spelling spelling

    property bool narrow: false
    property bool detailsOpen: false

    signal backWanted
    signal detailsToggled
    signal copyWanted(string text)
    signal compareWanted
    signal forwardWanted(string id) ///< "": what is selected

    function focusComposer() {
        composer.forceActiveFocus();
    }

    function takeBack() {
        timeline.selecting || focusComposer();
    }

    function find() {
        findBar.begin();
    }

    function goToDay() {
        days.open();
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Conversation with %1").arg(conversation.title)

    // One reads on while one writes, and what is typed while something else here has the focus belongs into the composer.
    Keys.onPressed: event => event.accepted = timeline.turnPage(event.key) || (selection.visible && selection.takeKey(event.key, event.modifiers)) || (composer.visible && composer.take(event.text, event.modifiers))
    Keys.onEscapePressed: selection.visible ? root.conversation.selection.leave() : composer.aimed ? root.conversation.leaveAim() : root.backWanted()

    Connections {
        target: root.conversation.aim

        function onChanged() {
            composer.aimed && root.conversation.selection.leave();
            composer.aimed && root.focusComposer();
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.window
    }
    ConversationHeader {
        id: header

        width: parent.width
        z: 1
        conversation: root.conversation
        narrow: root.narrow
        detailsOpen: root.detailsOpen
        onBackWanted: root.backWanted()
        onDetailsToggled: root.detailsToggled()
        onFindWanted: root.find()
        onDayWanted: root.goToDay()
    }
    Column {
        id: banners

        anchors.top: header.bottom
        width: parent.width
        z: 1

        FindBar {
            id: findBar

            width: parent.width
            search: root.conversation.search
            onClosed: root.focusComposer()
        }
        ConnectionBanner {
            width: parent.width
            connection: root.connection
        }
        KeyNotice {
            width: parent.width
            keys: root.conversation.keys
            onCompareWanted: root.compareWanted()
        }
        Banner {
            width: parent.width
            kind: Banner.Trouble
            symbol: "warning"
            text: root.conversation.errorText
            dismissible: true
            onDismissed: root.conversation.clearError()
        }
    }
    Timeline {
        id: timeline

        anchors.top: banners.bottom
        anchors.bottom: selection.visible ? selection.top : composer.visible ? composer.top : closed.top
        width: parent.width
        conversation: root.conversation
        settings: root.settings
        onCopyWanted: text => root.copyWanted(text)
        onForwardWanted: id => root.forwardWanted(id)
        // When the composer is there again; by then something may be selected once more.
        onSelectingChanged: selecting || Qt.callLater(root.takeBack)
    }
    SelectionBar {
        id: selection

        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.conversation.selection.active
        conversation: root.conversation
        onCopyWanted: text => root.copyWanted(text)
        onForwardWanted: root.forwardWanted("")
    }
    Composer {
        id: composer

        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.conversation.canWrite && !selection.visible
        focus: true
        conversation: root.conversation
        settings: root.settings
        spelling: root.spelling
    }
    Rectangle {
        id: closed

        anchors.bottom: parent.bottom
        width: parent.width
        height: visible ? why.implicitHeight + 2 * Theme.space16 : 0
        visible: !root.conversation.canWrite && !selection.visible
        color: Theme.surface

        Divider {
            width: parent.width
        }
        Paragraph {
            id: why

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.space24
            horizontalAlignment: Text.AlignHCenter
            text: root.conversation.cannotWriteText
        }
    }
    DayDialog {
        id: days

        onPicked: day => root.conversation.goToDay(day.getFullYear(), day.getMonth() + 1, day.getDate())
        onClosed: root.focusComposer()
    }
}
