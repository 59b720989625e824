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
    property bool edited: false
    property string leftText: ""
    property bool forwarded: false
    property bool selected: false
    property bool answers: false
    property string quoteAuthor: ""
    property int quoteHue: 0
    property string quoteText: ""
    property real widest: 560

    readonly property int side: large ? 0 : Theme.space12
    readonly property int above: large ? 0 : Theme.space8 - 1
    readonly property bool along: words.rightToLeft === Theme.mirrored
    // A line that runs the other way ends where the time stands; alone it can stand beside it.
    readonly property real lastLine: along ? words.lastLineWidth : words.lineCount === 1 ? Math.max(words.width, words.lastLineWidth) : words.widest
    readonly property bool oneLine: !large && lastLine + Theme.space8 + meta.width <= widest - 2 * side
    readonly property real beside: oneLine && !along ? Theme.space8 + meta.width : 0
    readonly property bool onTheRight: mine !== Theme.mirrored
    /// There is room enough below large emoji.
    readonly property int closer: large ? Theme.space12 : 0
    readonly property real quoteWidth: (quote.item as QuoteBox)?.implicitWidth ?? 0
    readonly property real quoteSpace: answers ? quote.height + Theme.space4 : 0
    readonly property real originWidth: (origin.item as Item)?.implicitWidth ?? 0
    readonly property real originSpace: forwarded ? origin.height : 0

    signal quoteWanted
    signal historyWanted

    width: Math.ceil(Math.max(words.width, quoteWidth, originWidth, oneLine ? lastLine + Theme.space8 + meta.width : meta.width)) + 2 * side
    height: originSpace + quoteSpace + words.height + 2 * above + (oneLine ? 0 : meta.height - closer)
    // Its row is tinted then, and an own bubble would be lost in that.
    color: large ? "transparent" : !mine ? Theme.bubbleTheirs : selected ? Qt.tint(Theme.bubbleMine, Theme.accentSoft) : Theme.bubbleMine
    radius: Theme.radiusLarge
    topLeftRadius: !onTheRight && !first ? Theme.radiusSmall : radius
    bottomLeftRadius: !onTheRight && !last ? Theme.radiusSmall : radius
    topRightRadius: onTheRight && !first ? Theme.radiusSmall : radius
    bottomRightRadius: onTheRight && !last ? Theme.radiusSmall : radius

    Loader {
        id: origin

        x: root.side
        y: root.above
        width: root.width - 2 * root.side
        active: root.forwarded
        sourceComponent: Label {
            objectName: "forwarded"
            text: qsTr("Forwarded")
            color: meta.ink
            font.pixelSize: Theme.fontMeta
            font.italic: true
            Accessible.ignored: true
        }
    }
    Loader {
        id: quote

        x: root.side
        y: root.above + root.originSpace
        // As wide as the bubble, which is at least as wide as it wants to be.
        width: root.width - 2 * root.side
        active: root.answers
        sourceComponent: QuoteBox {
            objectName: "quote"
            widest: root.widest - 2 * root.side
            author: root.quoteAuthor
            hue: root.quoteHue
            text: root.quoteText
            ink: root.mine ? Theme.textOnMine : Theme.textOnTheirs
            onClicked: root.quoteWanted()
        }
    }
    MessageText {
        id: words

        objectName: "words"
        y: root.above + root.originSpace + root.quoteSpace
        x: (root.large ? root.onTheRight : rightToLeft) ? root.width - root.side - width - (Theme.mirrored ? 0 : root.beside) : root.side + (Theme.mirrored ? root.beside : 0)
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

        objectName: "meta"
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.large ? 0 : Theme.space4 + 1
        x: Theme.mirrored ? root.side : root.width - width - root.side
        timeText: root.timeText
        mine: root.mine
        messageState: root.messageState
        stateText: root.stateText
        late: root.late
        edited: root.edited
        leftText: root.leftText
        onHistoryWanted: root.historyWanted()
        ink: root.large ? Theme.secondary : root.mine ? Theme.metaOnMine : Theme.metaOnTheirs
    }
}
