// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// The way to the relay, before there is an account.
ModalDialog {
    id: dialog

    required property ProxySettings proxy

    title: qsTr("Connect to the relay")
    acceptText: qsTr("Use this")
    closesAtOnce: false
    onConfirmed: form.submit()

    contentItem: ProxyForm {
        id: form

        proxy: dialog.proxy
        ownButton: false
        onDone: dialog.accept()
    }
}
