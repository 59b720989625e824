// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// A password, with a button that shows it.
LineField {
    id: field

    property bool shown: false

    rightPadding: Theme.mirrored ? Theme.space12 : Theme.control + Theme.space4
    leftPadding: Theme.mirrored ? Theme.control + Theme.space4 : Theme.space12
    echoMode: shown ? TextInput.Normal : TextInput.Password
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    Accessible.passwordEdit: !shown

    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        symbol: field.shown ? "eye-off" : "eye"
        text: field.shown ? qsTr("Hide the password") : qsTr("Show the password")
        onClicked: field.shown = !field.shown
    }
}
