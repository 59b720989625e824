// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// The way to the relay, before there is an account.
ModalDialog {
    id: dialog

    required property ProxySettings proxy

    title: qsTr("Connect to the relay")
    acceptText: qsTr("Use this")
    closesAtOnce: false
    onConfirmed: form.submit()

    height: Math.min(implicitHeight, (parent?.height ?? implicitHeight) - 2 * Theme.space16)

    contentItem: T.ScrollView {
        id: scroll

        contentWidth: availableWidth
        implicitHeight: form.implicitHeight
        contentHeight: form.implicitHeight
        clip: contentHeight > height // else it would cut the ring around what has the focus
        T.ScrollBar.vertical: ThinScrollBar {
            parent: scroll
            x: scroll.mirrored ? 0 : scroll.width - width
            height: scroll.height
        }

        ProxyForm {
            id: form

            width: scroll.availableWidth
            proxy: dialog.proxy
            ownButton: false
            onDone: dialog.accept()
        }
    }
}
