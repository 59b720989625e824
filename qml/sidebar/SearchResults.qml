// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// People, conversations and messages that were found, under their headings.
ListView {
    id: list

    required property SearchModel results

    signal chosen(int row)

    clip: true
    model: results
    currentIndex: 0
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0
    bottomMargin: Theme.space8
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Search results")

    T.ScrollBar.vertical: ThinScrollBar {}

    section.property: "section"
    section.delegate: SectionLabel {
        required property string section

        width: ListView.view.width
        text: section
    }
    delegate: SearchRow {
        required property int index

        width: ListView.view.width
        current: ListView.isCurrentItem
        onClicked: list.chosen(index)
    }

    EmptyState {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.space32 * 2
        width: parent.width - 2 * Theme.space24
        visible: list.count === 0 && !list.results.searching
        symbol: "search"
        text: qsTr("Nothing was found for “%1”.").arg(list.results.query.trim())
    }
}
