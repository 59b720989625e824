// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// Emoji by category or by a word; arrows and Enter pick one, Shift keeps the picker open.
T.Popup {
    id: popup

    required property Settings settings

    signal picked(string emoji)

    function pick(emoji: string, stay: bool) {
        popup.picked(emoji);
        popup.settings.recentEmoji = emojis.recentWith(emoji);
        stay || popup.close();
    }

    y: -height - Theme.space12
    x: mirrored ? (parent?.width ?? 0) - width : 0
    width: 9 * 40 + 2 * Theme.space8
    height: 400
    margins: Theme.space8
    padding: Theme.space8
    focus: true
    onAboutToShow: emojis.category = emojis.recent.length > 0 ? "recent" : "smileys"
    onOpened: search.forceActiveFocus()
    onClosed: search.clear()

    EmojiModel {
        id: emojis

        filterText: search.text
        recent: popup.settings.recentEmoji
    }

    contentItem: Item {
        SearchField {
            id: search

            objectName: "emojiSearch"
            width: parent.width
            placeholderText: qsTr("Search emoji")
            onAbandoned: popup.close()
            onAccepted: emojis.count > 0 && popup.pick(emojis.emojiAt(Math.max(0, grid.currentIndex)), false)
            Keys.onDownPressed: grid.forceActiveFocus()
        }
        EmojiCategories {
            id: categories

            anchors.top: search.bottom
            anchors.topMargin: Theme.space4
            width: parent.width
            visible: search.text === ""
            current: emojis.category
            hasRecent: emojis.recent.length > 0
            onChosen: category => emojis.category = category
        }
        GridView {
            id: grid

            anchors.top: categories.visible ? categories.bottom : search.bottom
            anchors.topMargin: Theme.space4
            anchors.bottom: parent.bottom
            width: parent.width
            cellWidth: 40
            cellHeight: 40
            clip: true
            model: emojis
            currentIndex: 0
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            layoutDirection: popup.mirrored ? Qt.RightToLeft : Qt.LeftToRight
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Emoji")

            T.ScrollBar.vertical: ThinScrollBar {}

            delegate: EmojiCell {
                focused: GridView.isCurrentItem && grid.activeFocus
                onClicked: popup.pick(emoji, false)
                onPickedMore: popup.pick(emoji, true)
            }

            Keys.onReturnPressed: event => popup.pick(emojis.emojiAt(currentIndex), !!(event.modifiers & Qt.ShiftModifier))
            Keys.onEnterPressed: popup.pick(emojis.emojiAt(currentIndex), false)

            Label {
                anchors.centerIn: parent
                visible: grid.count === 0
                text: qsTr("Nothing found")
                color: Theme.secondary
            }
        }
    }
    background: Card {
        radius: Theme.radiusLarge
    }

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.quick
        }
    }
    exit: Transition {
        NumberAnimation {
            property: "opacity"
            to: 0
            duration: Theme.quick
        }
    }
}
