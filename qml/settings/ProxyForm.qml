// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// How the relay is reached: a choice, and where it takes one, an address.
Column {
    id: root

    required property ProxySettings proxy

    property bool ownButton: true
    property int kind: proxy.kind
    property bool asked: false

    readonly property bool named: kind === ProxySettings.Socks5 || kind === ProxySettings.Http
    readonly property string hostProblem: named ? proxy.hostProblem(kind, host.text) : ""
    readonly property string portProblem: named ? proxy.portProblem(kind, port.text) : ""

    signal done

    function submit() {
        asked = true;
        hostProblem === "" && portProblem === "" && proxy.apply(kind, host.text, named ? Number(port.text) : 0, user.text, password.text);
    }

    spacing: Theme.space12

    Connections {
        target: root.proxy

        function onApplied() {
            root.asked = false;
            root.done();
        }
        function onChanged() {
            root.kind = root.proxy.kind;
        }
    }
    Column {
        width: parent.width

        Repeater {
            model: [qsTr("As the system does"), qsTr("Directly, without a proxy"), qsTr("Through a SOCKS5 proxy"), qsTr("Through an HTTP proxy")]

            RadioChoice {
                required property int index
                required property string modelData

                width: parent.width
                text: modelData
                checked: root.kind === index
                onClicked: root.kind = index
            }
        }
    }
    FormField {
        width: parent.width
        visible: root.named
        label: qsTr("Address of the proxy")
        problem: root.asked ? root.hostProblem : ""

        LineField {
            id: host

            objectName: "proxyHost"
            width: parent.width
            label: qsTr("Address of the proxy")
            initial: root.proxy.host
            placeholderText: qsTr("proxy.example.org")
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
            onAccepted: root.submit()
        }
    }
    FormField {
        width: parent.width
        visible: root.named
        label: qsTr("Port")
        problem: root.asked ? root.portProblem : ""

        LineField {
            id: port

            objectName: "proxyPort"
            anchors.left: parent.left
            width: 120
            label: qsTr("Port")
            initial: root.proxy.port > 0 ? root.proxy.port : root.proxy.usualPort(root.kind)
            inputMethodHints: Qt.ImhDigitsOnly
            maximumLength: 5
            onAccepted: root.submit()
        }
    }
    FormField {
        width: parent.width
        visible: root.named
        label: qsTr("Name, if the proxy asks for one")

        LineField {
            id: user

            objectName: "proxyUser"
            width: parent.width
            label: qsTr("Name for the proxy")
            initial: root.proxy.user
            inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
            onAccepted: root.submit()
        }
    }
    FormField {
        width: parent.width
        visible: root.named
        label: qsTr("Password, if the proxy asks for one")
        help: qsTr("Kept in your encrypted profile.")

        PasswordField {
            id: password

            objectName: "proxyPassword"
            width: parent.width
            label: qsTr("Password for the proxy")
            initial: root.proxy.password
            onAccepted: root.submit()
        }
    }
    ErrorLine {
        width: parent.width
        text: root.proxy.errorText
    }
    ActionButton {
        objectName: "applyProxy"
        anchors.left: parent.left
        visible: root.ownButton
        kind: ActionButton.Primary
        text: qsTr("Use this")
        onClicked: root.submit()
    }
}
