// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// Ctrl+K: a few letters, Enter, and one is there.
T.Popup {
    id: popup

    required property ChatApplication application

    parent: T.Overlay.overlay
    x: Math.round(((parent?.width ?? width) - width) / 2)
    y: Math.round((parent?.height ?? 0) * 0.12)
    width: Math.min(480, (parent?.width ?? 480) - 2 * Theme.space16)
    height: Math.min(440, (parent?.height ?? 440) * 0.7)
    modal: true
    focus: true
    padding: Theme.space8
    onAboutToShow: application.switcher.refresh()
    onOpened: search.forceActiveFocus()
    onClosed: search.clear()

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    Binding {
        target: popup.application.switcher
        property: "query"
        value: search.text
    }

    contentItem: Item {
        SearchField {
            id: search

            objectName: "switcherSearch"
            width: parent.width
            implicitHeight: Theme.control + Theme.space8
            placeholderText: qsTr("Go to a person, a conversation or a message")
            onAbandoned: popup.close()
            onAccepted: results.count > 0 && results.chosen(results.currentIndex)
            Keys.onDownPressed: results.incrementCurrentIndex()
            Keys.onUpPressed: results.decrementCurrentIndex()
        }
        SearchResults {
            id: results

            anchors.top: search.bottom
            anchors.topMargin: Theme.space8
            anchors.bottom: parent.bottom
            width: parent.width
            visible: search.text.trim() !== "" || count > 0
            results: popup.application.switcher
            onChosen: row => {
                popup.application.openSwitcherRow(row);
                popup.close();
            }
        }
        Label {
            anchors.centerIn: results
            width: results.width - 2 * Theme.space24
            visible: !results.visible
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: qsTr("Type a few letters of a name, or a word from a message")
            color: Theme.secondary
            font.pixelSize: Theme.fontSecondary
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
