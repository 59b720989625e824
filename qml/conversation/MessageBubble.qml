// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// The text of a message on its ground; time and ticks on its last line when there is room.
Rectangle {
    id: root

    required property string text
    required property bool mine
    required property bool first
    required property bool last
    required property bool large
    required property bool unreadable
    required property string timeText
    required property int messageState
    required property string stateText
    required property bool late
    property string marked: ""
    property real widest: 560

    readonly property int side: large ? 0 : Theme.space12
    readonly property int above: large ? 0 : Theme.space8 - 1
    readonly property bool along: words.rightToLeft === Theme.mirrored
    readonly property bool oneLine: along && !large && words.lastLineWidth + Theme.space8 + meta.width <= widest - 2 * side
    readonly property bool onTheRight: mine !== Theme.mirrored

    width: Math.ceil(Math.max(words.width, oneLine ? words.lastLineWidth + Theme.space8 + meta.width : meta.width)) + 2 * side
    height: words.height + 2 * above + (oneLine ? 0 : meta.height)
    color: large ? "transparent" : mine ? Theme.bubbleMine : Theme.bubbleTheirs
    radius: Theme.radiusLarge
    topLeftRadius: !onTheRight && !first ? Theme.radiusSmall : radius
    bottomLeftRadius: !onTheRight && !last ? Theme.radiusSmall : radius
    topRightRadius: onTheRight && !first ? Theme.radiusSmall : radius
    bottomRightRadius: onTheRight && !last ? Theme.radiusSmall : radius

    MessageText {
        id: words

        objectName: "words"
        y: root.above
        x: Theme.mirrored ? root.width - root.side - width : root.side
        widest: root.widest - 2 * root.side
        message: root.text
        quietColor: root.mine ? Theme.metaOnMine : Theme.metaOnTheirs
        color: root.unreadable ? meta.ink : root.mine ? Theme.textOnMine : Theme.textOnTheirs
        marked: root.marked
        linkColor: root.mine ? Theme.linkOnMine : Theme.accentText
        font.pixelSize: root.large ? Theme.fontLargeEmoji : Theme.fontBody
        font.italic: root.unreadable
    }
    MessageMeta {
        id: meta

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.large ? 0 : Theme.space4 + 1
        x: Theme.mirrored ? root.side : root.width - width - root.side
        timeText: root.timeText
        mine: root.mine
        messageState: root.messageState
        stateText: root.stateText
        late: root.late
        ink: root.large ? Theme.secondary : root.mine ? Theme.metaOnMine : Theme.metaOnTheirs
    }
}
