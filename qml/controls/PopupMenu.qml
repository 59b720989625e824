// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// A menu, beside the pointer or below a button. As wide as its longest entry.
T.Menu {
    id: menu

    /// Below a button or a row, from where one begins to read it.
    function openBelow(control: Item) {
        popup(control, 0, control.height);
        x = Qt.binding(() => Theme.mirrored ? control.width - width : 0);
    }

    implicitWidth: Math.max(180, contentItem.implicitWidth + leftPadding + rightPadding)
    implicitHeight: contentHeight + topPadding + bottomPadding
    padding: Theme.space4
    margins: Theme.space8
    overlap: 1
    delegate: MenuEntry {}

    contentItem: ListView {
        implicitHeight: contentHeight
        implicitWidth: contentItem.childrenRect.width
        model: menu.contentModel
        interactive: false
        currentIndex: menu.currentIndex
    }
    background: Card {}

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.quick
        }
        NumberAnimation {
            property: "scale"
            from: 0.97
            to: 1
            duration: Theme.quick
            easing.type: Easing.OutCubic
        }
    }
    exit: Transition {
        NumberAnimation {
            property: "opacity"
            to: 0
            duration: Theme.quick
        }
    }
}
