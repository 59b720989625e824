// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// What a message can look like besides those of the sample, one row below the other.
Item {
    id: root

    readonly property string lengthy: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft https://example.org/a/very/long/address/that/has/no/place/to/break/at?and=goes&on=and-on"
    readonly property list<var> states: [
        {
            text: "It can be **bold**, *italic*, ~~struck out~~, `code` or a [link](https://example.org).\n> and this was said before",
            mine: true,
            state: MessageListModel.Read
        },
        {
            text: "```\nif (accepted)\n    nothing_is_lost();\n```"
        },
        {
            text: lengthy,
            mine: true,
            state: MessageListModel.Queued
        },
        {
            text: "مرحباً Alice، نلتقي يوم السبت الساعة 11:00 عند الجسر.",
            answers: true,
            reactions: ["👍", "❤️"],
            counts: [2, 1],
            own: "👍"
        },
        {
            text: "Yes",
            mine: true,
            state: MessageListModel.Delivered,
            answers: true,
            edited: true,
            left: "3 h"
        },
        {
            text: "A train is late when it is not there.",
            forwarded: true,
            late: true,
            reactions: ["🎉"],
            counts: [1]
        },
        {
            text: "❤️",
            emoji: 1,
            mine: true,
            state: MessageListModel.Sent,
            edited: true
        },
        {
            text: "This message was deleted",
            deleted: true
        },
        {
            text: "Did they ask about the tides?",
            mine: true,
            state: MessageListModel.Failed,
            failure: "Bob is no contact of yours any more. The message is still here. Ask Bob for a conversation again."
        },
        {
            text: "",
            notice: "You set messages to disappear after 1 hour"
        }
    ]

    anchors.fill: parent

    Flickable {
        anchors.fill: parent
        contentHeight: rows.height

        Column {
            id: rows

            width: parent.width
            bottomPadding: Theme.space16

            Repeater {
                model: root.states

                MessageRow {
                    required property int index
                    required property var modelData

                    width: rows.width
                    messageId: "id"
                    text: modelData.text
                    mine: modelData.mine ?? false
                    timeText: "14:05"
                    dayText: "Today"
                    showDay: index === 0
                    groupStart: true
                    groupEnd: true
                    messageState: modelData.state ?? MessageListModel.Received
                    stateText: ""
                    failureText: modelData.failure ?? ""
                    late: modelData.late ?? false
                    unreadable: false
                    missing: false
                    failed: modelData.failure !== undefined
                    emojiCount: modelData.emoji ?? 0
                    edited: modelData.edited ?? false
                    forwarded: modelData.forwarded ?? false
                    deleted: modelData.deleted ?? false
                    answers: modelData.answers ?? false
                    quoteAuthor: "Bob"
                    quoteHue: 3
                    quoteText: "Eleven at the bridge, and bring an umbrella, because the forecast says that it will rain all day"
                    reactions: modelData.reactions ?? []
                    reactionCounts: modelData.counts ?? []
                    ownReaction: modelData.own ?? ""
                    firstUnread: index === 5
                    notice: modelData.notice ?? ""
                    leftText: modelData.left ?? ""
                    summary: ""
                    selected: false
                }
            }
        }
    }
}
