// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// A page with one thing to do before everything else: a heading, a few sentences, a card with the inputs.
Rectangle {
    id: root

    required property string title
    required property string text
    property string symbol: "lock"
    default property alias content: column.data

    color: Theme.window

    T.ScrollView {
        id: scroll

        anchors.fill: parent
        focus: true
        contentWidth: availableWidth
        contentHeight: Math.max(availableHeight, page.implicitHeight + 2 * Theme.space32)
        T.ScrollBar.vertical: ThinScrollBar {
            parent: scroll
            x: scroll.mirrored ? 0 : scroll.width - width
            height: scroll.height
        }

        Column {
            id: page

            anchors.centerIn: parent
            width: Math.min(440, scroll.availableWidth - 2 * Theme.space24)
            spacing: Theme.space24

            SymbolDisc {
                anchors.horizontalCenter: parent.horizontalCenter
                symbol: root.symbol
            }
            Column {
                width: parent.width
                spacing: Theme.space8

                Label {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: root.title
                    font.pixelSize: Theme.fontPage
                    font.weight: Theme.weightStrong
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.Heading
                }
                Paragraph {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: root.text
                }
            }
            Rectangle {
                width: parent.width
                height: column.implicitHeight + 2 * Theme.space24
                radius: Theme.radiusLarge
                color: Theme.surface
                border.width: 1
                border.color: Theme.divider

                Column {
                    id: column

                    x: Theme.space24
                    y: Theme.space24
                    width: parent.width - 2 * Theme.space24
                    spacing: Theme.space16
                }
            }
        }
    }
}
