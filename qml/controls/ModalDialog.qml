// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// A question that must be answered first. Esc and a click beside it mean no.
T.Dialog {
    id: dialog

    required property string acceptText
    property string rejectText: qsTr("Cancel")
    property bool dangerous: false
    /// Enter means yes: where a yes in haste does no harm.
    property bool enterAccepts: false
    property bool acceptEnabled: true
    property bool busy: false
    /// accept() when the button is pressed; otherwise the owner closes it when what was asked for is done.
    property bool closesAtOnce: true

    signal confirmed

    function confirm() {
        dialog.confirmed();
        dialog.closesAtOnce && dialog.accept();
    }

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(420, (parent?.width ?? 420) - 2 * Theme.space16)
    implicitHeight: implicitHeaderHeight + implicitContentHeight + implicitFooterHeight + topPadding + bottomPadding
    modal: true
    focus: true
    padding: Theme.space24
    topPadding: Theme.space12
    onAboutToShow: {
        if (dangerous || enterAccepts)
            (dangerous ? no : yes).forceActiveFocus(Qt.PopupFocusReason); // what Enter does is harmless
    }

    T.Overlay.modal: Rectangle {
        color: Theme.scrim

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.gentle
            }
        }
    }

    header: Label {
        text: dialog.title
        leftPadding: Theme.space24
        rightPadding: Theme.space24
        topPadding: Theme.space24
        font.pixelSize: Theme.fontTitle
        font.weight: Theme.weightStrong
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    footer: Item {
        implicitHeight: buttons.implicitHeight + Theme.space24

        Row {
            id: buttons

            anchors.right: parent.right
            anchors.rightMargin: Theme.space24
            spacing: Theme.space8

            ActionButton {
                id: no

                visible: text !== ""
                text: dialog.rejectText
                onClicked: dialog.reject()
            }
            ActionButton {
                id: yes

                objectName: "confirm"
                kind: dialog.dangerous ? ActionButton.Danger : ActionButton.Primary
                text: dialog.acceptText
                enabled: dialog.acceptEnabled && !dialog.busy
                busy: dialog.busy
                onClicked: dialog.confirm()
            }
        }
    }
    background: Card {
        radius: Theme.radiusLarge
    }

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.gentle
        }
        NumberAnimation {
            property: "scale"
            from: 0.97
            to: 1
            duration: Theme.gentle
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
