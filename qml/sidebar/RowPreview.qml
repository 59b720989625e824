// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// The second line of a conversation's row: its last message, a draft, or that somebody is typing.
Row {
    id: root

    required property string text
    required property int kind
    required property int lastState

    spacing: Theme.space4
    baselineOffset: words.baselineOffset

    TickIcon {
        id: tick

        visible: root.kind === ConversationListModel.OwnMessage && root.lastState >= 0
        anchors.verticalCenter: parent.verticalCenter
        messageState: root.lastState
        ink: Theme.secondary
    }
    Label {
        id: draft

        anchors.baseline: words.baseline
        visible: root.kind === ConversationListModel.Draft
        text: qsTr("Draft:")
        color: Theme.dangerText
        font.pixelSize: Theme.fontSecondary
        Accessible.ignored: true
    }
    PreviewLine {
        id: words

        width: Math.max(0, root.width - (tick.visible ? tick.width + root.spacing : 0) - (draft.visible ? draft.width + root.spacing : 0))
        words: root.text
        color: root.kind === ConversationListModel.Typing ? Theme.accentText : Theme.secondary
        font.pixelSize: Theme.fontSecondary
        Accessible.ignored: true
    }
}
