// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// The categories of the emoji picker.
Row {
    id: root

    required property string current
    property bool hasRecent: false

    readonly property list<string> categories: ["recent", "smileys", "people", "nature", "food", "activity", "travel", "object", "symbol", "flag"]
    readonly property list<string> symbols: ["recent", "emoji", "person", "nature", "food", "activity", "travel", "object", "symbol", "flag"]
    readonly property list<string> names: [qsTr("Recent"), qsTr("Faces"), qsTr("People"), qsTr("Nature"), qsTr("Food"), qsTr("Activities"), qsTr("Travel"), qsTr("Objects"), qsTr("Symbols"), qsTr("Flags")]

    signal chosen(string category)

    Repeater {
        model: root.categories

        IconButton {
            required property int index
            required property string modelData

            width: (root.width - (root.hasRecent ? 0 : 0.1)) / (root.hasRecent ? 10 : 9)
            visible: modelData !== "recent" || root.hasRecent
            symbol: root.symbols[index]
            text: root.names[index]
            checked: root.current === modelData
            onClicked: root.chosen(modelData)
        }
    }
}
