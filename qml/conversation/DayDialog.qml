// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Ctrl+G: go to the first message of a day, or the next after it.
ModalDialog {
    id: dialog

    signal picked(date day)

    title: qsTr("Go to a day")
    acceptText: qsTr("Go")
    width: picker.implicitWidth + leftPadding + rightPadding
    onConfirmed: picked(picker.day)
    onAboutToShow: {
        picker.day = new Date();
        picker.forceActiveFocus(Qt.PopupFocusReason);
    }

    contentItem: DayPicker {
        id: picker

        objectName: "dayPicker"
        focus: true
        onPicked: day => {
            picker.day = day;
            dialog.confirm();
        }
    }
}
