// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Something to know, and to copy.
Item {
    id: root

    required property string label
    required property string value

    property string copied: value
    property bool copyable: false

    signal copyWanted(string text)

    implicitHeight: words.implicitHeight + 2 * Theme.space8

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: copy.visible ? copy.left : parent.right
        anchors.leftMargin: Theme.space16
        anchors.rightMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        Label {
            width: parent.width
            text: root.label
            color: Theme.secondary
            font.pixelSize: Theme.fontSecondary
        }
        Label {
            width: parent.width
            text: root.value
            wrapMode: Text.WrapAnywhere
        }
    }
    IconButton {
        id: copy

        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        visible: root.copyable && root.value !== ""
        symbol: "copy"
        text: qsTr("Copy: %1").arg(root.label)
        onClicked: root.copyWanted(root.copied)
    }
}
