// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// What an edited message said before, oldest first.
Column {
    id: root

    required property list<string> versions
    required property list<string> times

    spacing: Theme.space8

    Label {
        width: parent.width
        text: qsTr("What it said")
        font.weight: Theme.weightStrong
    }
    Repeater {
        model: root.versions

        Column {
            id: version

            required property int index
            required property string modelData

            width: root.width

            Label {
                width: parent.width
                text: root.times[version.index]
                color: Theme.secondary
                font.pixelSize: Theme.fontMeta
            }
            Label {
                width: parent.width
                text: version.modelData
                wrapMode: Text.Wrap
            }
        }
    }
}
