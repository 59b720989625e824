// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// One message of the timeline, with what stands before it: the day, or the line where the unread ones begin.
Item {
    id: row

    required property string messageId
    required property string text
    required property bool mine
    required property string timeText
    required property string dayText
    required property bool showDay
    required property bool groupStart
    required property bool groupEnd
    required property int messageState
    required property string stateText
    required property string failureText
    required property bool late
    required property bool unreadable
    required property bool missing
    required property bool failed
    required property int emojiCount
    required property bool edited
    required property bool forwarded
    required property bool deleted
    required property bool answers
    required property string quoteAuthor
    required property int quoteHue
    required property string quoteText
    required property list<string> reactions
    required property list<int> reactionCounts
    required property string ownReaction
    required property bool firstUnread
    required property string notice
    required property string leftText
    required property string summary
    required property bool selected

    property string marked: ""
    property bool selecting: false ///< a click selects

    readonly property int side: Math.max(Theme.space16, Math.round((width - Theme.readingWidth) / 2))
    readonly property bool selectable: selecting && !missing && !unreadable && !deleted
    /// Room for the check mark where the others' messages begin.
    readonly property int inset: selecting ? Math.max(side, Theme.space32 + Theme.space16) : side
    /// A tint reaches a little beyond the bubble, and where bubbles follow each other to the next one's.
    readonly property int tintFrom: before.height - (groupStart ? 2 : 0)
    readonly property bool current: TimelineView.current && TimelineView.view.activeFocus
    readonly property bool pointed: (hover.hovered || current) && !selecting
    readonly property point middle: Qt.point(bubble.x + bubble.width / 2, bubble.y + bubble.height / 2)

    readonly property bool isNotice: notice !== ""
    readonly property bool usable: !missing && !unreadable && !deleted && !failed && !isNotice

    signal menuWanted(point at)
    signal reactWanted(point at)
    signal reactionToggled(string emoji)
    signal replyWanted
    signal quoteWanted
    signal historyWanted
    signal resendWanted
    signal discardWanted
    signal selectWanted(bool through)

    height: before.height + (missing ? gap.height : isNotice ? quiet.height : bubble.height) + (chips.active ? chips.height + Theme.space4 : 0) + (trouble.active ? trouble.height : 0)
    Accessible.role: Accessible.ListItem
    Accessible.selectable: selectable
    Accessible.selected: selected
    Accessible.onPressAction: selecting && selectWanted(false)
    Accessible.name: summary
    Accessible.description: failureText

    TimelineView.onPooled: flash.stop()
    TimelineView.onFlashed: flash.restart()

    HoverHandler {
        id: hover
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        enabled: !row.isNotice
        onTapped: eventPoint => row.menuWanted(eventPoint.position)
    }
    TapHandler {
        acceptedDevices: PointerDevice.TouchScreen
        enabled: !row.isNotice
        onLongPressed: row.menuWanted(point.position)
    }
    Rectangle {
        id: glow

        anchors.fill: parent
        anchors.topMargin: row.tintFrom
        anchors.bottomMargin: -2
        color: row.current ? Theme.hover : Theme.accentSoft
        opacity: row.current ? 1 : 0

        SequentialAnimation on opacity {
            id: flash

            running: false

            NumberAnimation {
                to: 1
                duration: Theme.gentle
            }
            PauseAnimation {
                duration: 600
            }
            NumberAnimation {
                to: 0
                duration: 3 * Theme.gentle
            }
        }
    }
    Rectangle {
        objectName: "tint"
        anchors.fill: parent
        anchors.topMargin: row.tintFrom
        anchors.bottomMargin: -2
        visible: row.selected
        color: Theme.accentSoft
    }
    CheckMark {
        objectName: "checkMark"
        visible: row.selectable
        x: Theme.mirrored ? row.width - row.inset + Theme.space8 : row.inset - width - Theme.space8
        anchors.verticalCenter: bubble.verticalCenter
        checked: row.selected
    }
    Column {
        id: before

        width: parent.width
        bottomPadding: row.showDay || row.firstUnread ? Theme.space4 : row.groupStart ? Theme.space12 : 2

        Loader {
            width: parent.width
            active: row.showDay
            visible: active
            sourceComponent: DayLine {
                text: row.dayText
            }
        }
        Loader {
            width: parent.width
            active: row.firstUnread
            visible: active
            sourceComponent: UnreadLine {
                side: row.side
            }
        }
    }
    MessageBubble {
        id: bubble

        objectName: "bubble"
        visible: !row.missing && !row.isNotice
        anchors.top: before.bottom
        x: Theme.mirrored ? (row.mine ? row.side : row.width - width - row.inset) : row.mine ? row.width - width - row.side : row.inset
        widest: Math.min(Math.floor(row.width * 0.72), 560)
        text: row.text
        mine: row.mine
        first: row.groupStart
        last: row.groupEnd
        large: row.emojiCount > 0
        unreadable: row.unreadable || row.deleted
        edited: row.edited
        forwarded: row.forwarded
        selected: row.selected
        answers: row.answers
        quoteAuthor: row.quoteAuthor
        quoteHue: row.quoteHue
        quoteText: row.quoteText
        onQuoteWanted: row.quoteWanted()
        onHistoryWanted: row.historyWanted()
        timeText: row.timeText
        leftText: row.leftText
        messageState: row.messageState
        stateText: row.stateText
        late: row.late
        marked: row.unreadable ? "" : row.marked
    }
    Loader {
        id: gap

        anchors.top: before.bottom
        width: row.width
        active: row.missing
        sourceComponent: GapLine {
            side: row.side
            text: row.text
        }
    }
    Loader {
        id: quiet

        anchors.top: before.bottom
        width: row.width
        active: row.isNotice
        sourceComponent: QuietLine {
            objectName: "quietLine"
            side: row.side
            text: row.notice
        }
    }
    Loader {
        id: more

        anchors.verticalCenter: bubble.verticalCenter
        x: row.mine !== Theme.mirrored ? bubble.x - width - Theme.space4 : bubble.x + bubble.width + Theme.space4
        active: row.pointed && !row.missing && !row.isNotice
        sourceComponent: MessageActions {
            usable: row.usable
            onMenuWanted: row.menuWanted(Qt.point(more.x, more.y + more.height))
            onReactWanted: row.reactWanted(Qt.point(more.x, more.y))
            onReplyWanted: row.replyWanted()
        }
    }
    Loader {
        id: chips

        anchors.top: bubble.bottom
        anchors.topMargin: active ? Theme.space4 : 0
        x: row.mine !== Theme.mirrored ? bubble.x + bubble.width - width : bubble.x
        height: active ? implicitHeight : 0
        active: row.reactions.length > 0 && !row.missing
        visible: active
        sourceComponent: ReactionRow {
            objectName: "reactions"
            reactions: row.reactions
            counts: row.reactionCounts
            own: row.ownReaction
            onToggled: emoji => row.reactionToggled(emoji)
        }
    }
    Loader {
        id: trouble

        anchors.top: chips.bottom
        width: row.width
        active: row.failed
        visible: active
        sourceComponent: FailedLine {
            side: row.side
            text: row.failureText
            onResendWanted: row.resendWanted()
            onDiscardWanted: row.discardWanted()
        }
    }
    // Above all else: what a click would do otherwise (links, reactions, selecting text) waits until nothing is selected.
    MouseArea {
        anchors.fill: parent
        onPressed: mouse => mouse.accepted = row.selecting || (mouse.modifiers & Qt.ControlModifier) !== 0
        onClicked: mouse => row.selectWanted((mouse.modifiers & Qt.ShiftModifier) !== 0)
    }
}
