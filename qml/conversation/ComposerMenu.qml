// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQml.Models
import Parlance

/// The menu of the composer: that of a text field, and before it what a misspelt word could be.
EditMenu {
    id: menu

    required property SpellMarks marks

    readonly property int suggested: marks.suggestions.length
    readonly property list<string> choices: marks.askedWord !== "" ? [qsTr("Add to dictionary"), qsTr("Ignore")] : marks.learnedWord !== "" ? [qsTr("Remove from dictionary")] : []

    signal chosen(string word)

    function act(choice: int) {
        if (marks.askedWord === "")
            marks.spelling.forget(marks.learnedWord);
        else if (choice === 0)
            marks.spelling.learn(marks.askedWord);
        else
            marks.spelling.ignore(marks.askedWord);
    }

    Instantiator {
        model: [...menu.marks.suggestions, ...menu.choices]
        delegate: MenuEntry {
            required property int index
            required property string modelData

            readonly property bool suggestion: index < menu.suggested

            text: modelData
            font.weight: suggestion ? Theme.weightStrong : Theme.weightNormal
            lastOfGroup: index === menu.suggested - 1 || index === menu.suggested + menu.choices.length - 1
            onTriggered: suggestion ? menu.chosen(modelData) : menu.act(index - menu.suggested)
        }
        onObjectAdded: (index, entry) => menu.insertItem(index, entry as T.MenuItem)
        onObjectRemoved: (index, entry) => menu.removeItem(entry as T.MenuItem)
    }
}
