// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// A link whose text is not its address: one sees where it leads before it is opened.
ModalDialog {
    id: dialog

    required property string address

    title: qsTr("Open this address?")
    acceptText: qsTr("Open")
    onConfirmed: Qt.openUrlExternally(address)

    contentItem: Column {
        spacing: Theme.space12

        Paragraph {
            width: parent.width
            text: qsTr("The text of the link does not say where it leads. It leads here:")
        }
        Label {
            objectName: "address"
            width: parent.width
            text: dialog.address
            wrapMode: Text.WrapAnywhere
            maximumLineCount: 8
            font.weight: Theme.weightStrong
        }
    }
}
