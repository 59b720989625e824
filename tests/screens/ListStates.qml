// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// What a conversation of the list can look like besides those of the sample; the widest and the narrowest the list can be.
Row {
    id: root

    readonly property list<var> states: [
        {
            title: "Note to self",
            oneself: true,
            preview: "Milk, bread, olives"
        },
        {
            title: "Bob with a name that is longer than any list is wide",
            preview: "And a message that goes on and on until there is no room left for it",
            kind: ConversationListModel.OwnMessage,
            tick: MessageListModel.Read,
            unread: 1200,
            verified: true,
            online: true
        },
        {
            title: "بوب الذي له اسم أطول من عرض القائمة كلها ولا يتسع له السطر",
            preview: "سأرسل الباقي مساءً، حوالي الساعة 18:30، مع كل الصور التي لم تصل بعد",
            unread: 3,
            muted: true
        },
        {
            title: "ประชุมพรุ่งนี้",
            preview: "ที่นี่ ไม่มีปัญหา",
            marked: true,
            pinned: true
        },
        {
            title: "Bob 🎻🪗",
            preview: "typing…",
            kind: ConversationListModel.Typing,
            online: true,
            selected: true
        },
        {
            title: "Bob",
            preview: "Let us celebrate that with",
            kind: ConversationListModel.Draft,
            blocked: true
        },
        {
            title: "Bob",
            preview: "Did they ask about the tides?",
            kind: ConversationListModel.OwnMessage,
            tick: MessageListModel.Failed,
            focused: true
        }
    ]

    anchors.fill: parent
    spacing: Theme.space16

    Repeater {
        model: [Theme.sidebarWidest, Theme.sidebarNarrowest]

        Column {
            id: list

            required property int modelData

            width: modelData

            Repeater {
                model: root.states

                ConversationRow {
                    required property int index
                    required property var modelData

                    width: list.width
                    conversationId: ""
                    title: modelData.title
                    initials: "B"
                    hue: index
                    preview: modelData.preview
                    previewKind: modelData.kind ?? ConversationListModel.Message
                    timeText: index % 2 ? "Yesterday" : "14:05"
                    unread: modelData.unread ?? 0
                    muted: modelData.muted ?? false
                    online: modelData.online ?? false
                    blocked: modelData.blocked ?? false
                    verified: modelData.verified ?? false
                    lastState: modelData.tick ?? -1
                    pinned: modelData.pinned ?? false
                    archived: false
                    markedUnread: modelData.marked ?? false
                    oneself: modelData.oneself ?? false
                    summary: ""
                    selected: modelData.selected ?? false
                    focused: modelData.focused ?? false
                }
            }
        }
    }
}
