// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Whether misspelt words are marked, and in which languages.
SettingsGroup {
    id: root

    required property Settings settings
    required property Spelling spelling

    title: qsTr("Spelling")
    help: spelling.missingText
    Component.onCompleted: spelling.look()

    SwitchRow {
        width: parent.width
        text: qsTr("Check spelling")
        help: qsTr("Marks words that no dictionary knows, on this computer alone")
        checked: root.settings.spellCheck
        onToggled: on => root.settings.spellCheck = on
    }
    SwitchRow {
        width: parent.width
        visible: root.settings.spellCheck && root.spelling.installed.length > 0
        text: qsTr("In the languages of the system")
        help: root.settings.spellBySystem ? root.spelling.usedText : ""
        checked: root.settings.spellBySystem
        onToggled: on => {
            root.settings.spellLanguages = root.spelling.used;
            root.settings.spellBySystem = on;
        }
    }
    Repeater {
        model: root.settings.spellCheck && !root.settings.spellBySystem ? root.spelling.installed : []

        SwitchRow {
            required property string modelData

            width: parent.width
            text: root.spelling.languageName(modelData)
            checked: root.spelling.used.includes(modelData)
            onToggled: on => root.spelling.use(modelData, on)
        }
    }
}
