// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Light or dark, text size, motion, what Enter does, spelling, language.
Column {
    id: root

    required property Settings settings
    required property Spelling spelling

    spacing: Theme.space24

    SettingsGroup {
        width: parent.width
        title: qsTr("Colours")

        Repeater {
            model: [qsTr("Follow the system"), qsTr("Light"), qsTr("Dark")]

            RadioChoice {
                required property int index
                required property string modelData

                x: Theme.space16
                width: parent.width - 2 * Theme.space16
                text: modelData
                checked: root.settings.appearance === index
                onClicked: root.settings.appearance = index
            }
        }
    }
    SettingsGroup {
        width: parent.width
        title: qsTr("Text size")

        Item {
            width: parent.width
            implicitHeight: size.implicitHeight + 2 * Theme.space12

            SegmentedChoice {
                id: size

                readonly property list<real> scales: [0.9, 1, 1.15, 1.3, 1.5]

                anchors.verticalCenter: parent.verticalCenter
                x: Theme.space12
                width: parent.width - 2 * Theme.space12
                name: qsTr("Text size")
                choices: scales.map(scale => qsTr("%1 %").arg(Math.round(scale * 100)))
                current: scales.findIndex(scale => Math.abs(scale - root.settings.fontScale) < 0.01)
                onChosen: index => root.settings.fontScale = scales[index]
            }
        }
    }
    SettingsGroup {
        width: parent.width
        title: qsTr("Behaviour")

        SwitchRow {
            width: parent.width
            text: qsTr("Reduce motion")
            help: qsTr("Nothing slides, rises or fades")
            checked: root.settings.reducedMotion
            onToggled: on => root.settings.reducedMotion = on
        }
        SwitchRow {
            width: parent.width
            text: qsTr("Enter sends")
            help: root.settings.sendWithEnter ? qsTr("Shift+Enter begins a new line") : qsTr("Enter begins a new line, Ctrl+Enter sends")
            checked: root.settings.sendWithEnter
            onToggled: on => root.settings.sendWithEnter = on
        }
    }
    SpellingSettings {
        width: parent.width
        settings: root.settings
        spelling: root.spelling
    }
    SettingsGroup {
        width: parent.width
        title: qsTr("Language")

        Repeater {
            model: root.settings.languages

            RadioChoice {
                required property string modelData

                x: Theme.space16
                width: parent.width - 2 * Theme.space16
                text: modelData === "" ? qsTr("Follow the system") : root.settings.languageName(modelData)
                help: modelData === "" ? root.settings.languageName("") : ""
                checked: root.settings.language === modelData
                onClicked: root.settings.language = modelData
            }
        }
    }
}
