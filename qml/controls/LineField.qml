// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// One line of text to type. `label` is what a screen reader says.
T.TextField {
    id: control

    required property string label
    property bool invalid: false
    /// What stands there until somebody types: what changes later takes nobody's words away.
    property string initial: ""
    property bool edited: false

    implicitWidth: 240
    implicitHeight: Math.max(Theme.control + Theme.space4, contentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space12
    rightPadding: Theme.space12
    color: Theme.text
    placeholderTextColor: Theme.secondary
    selectionColor: Theme.accent
    selectedTextColor: Theme.textOnAccent
    font.pixelSize: Theme.fontBody
    // Text goes by its own direction; where there is none yet, one begins where the page does.
    horizontalAlignment: length === 0 && preeditText === "" ? TextInput.AlignLeft : undefined
    verticalAlignment: TextInput.AlignVCenter
    selectByMouse: true
    persistentSelection: menu.visible
    autoScroll: activeFocus
    onInitialChanged: {
        if (!edited)
            text = initial;
        edited = text !== initial;
    }
    onTextChanged: edited = text !== initial
    Accessible.name: label
    Accessible.role: Accessible.EditableText

    background: Rectangle {
        radius: Theme.radius
        color: Theme.field
        border.width: control.activeFocus ? Theme.focusWidth : control.invalid ? 1 : 0
        border.color: control.invalid ? Theme.danger : Theme.accent
    }

    Label {
        anchors.fill: parent
        leftPadding: control.leftPadding
        rightPadding: control.rightPadding
        verticalAlignment: Text.AlignVCenter
        text: control.placeholderText
        color: control.placeholderTextColor
        visible: control.length === 0 && control.preeditText === ""
        Accessible.ignored: true
    }
    EditMenu {
        id: menu

        hasSelection: control.selectedText !== ""
        editable: !control.readOnly
        secret: control.echoMode !== TextInput.Normal
        canPaste: control.canPaste
        onCutRequested: control.cut()
        onCopyRequested: control.copy()
        onPasteRequested: control.paste()
        onSelectAllRequested: control.selectAll()
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: eventPoint => menu.popup(control, eventPoint.position)
    }
}
