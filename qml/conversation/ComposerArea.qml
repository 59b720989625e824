// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// The text of the composer, with its menu and the marks of what is misspelt.
T.TextArea {
    id: area

    required property Spelling spelling
    /// What of it is on screen.
    property real shownFrom: 0
    property real shownHeight: height

    /// At the cursor.
    function showMenu() {
        menu.byKey = true;
        marks.ask(cursorPosition);
    }

    function heightOfLines(count: int): real {
        return Math.ceil(line.lineSpacing * count) + topPadding + bottomPadding;
    }

    topPadding: Math.round((Theme.control + Theme.space4 - line.height) / 2)
    bottomPadding: topPadding
    leftPadding: Theme.mirrored ? Theme.space12 : Theme.space4
    rightPadding: Theme.mirrored ? Theme.space4 : Theme.space12
    implicitHeight: contentHeight + topPadding + bottomPadding
    color: Theme.text
    placeholderTextColor: Theme.secondary
    selectionColor: Theme.accent
    selectedTextColor: Theme.textOnAccent
    font.pixelSize: Theme.fontBody
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    selectByMouse: true
    persistentSelection: menu.visible
    Keys.onMenuPressed: showMenu()
    Accessible.role: Accessible.EditableText
    Accessible.multiLine: true

    FontMetrics {
        id: line

        font: area.font
    }
    Label {
        x: area.leftPadding
        y: area.topPadding + Math.round((line.height - height) / 2)
        width: area.width - area.leftPadding - area.rightPadding
        text: area.placeholderText
        color: area.placeholderTextColor
        visible: area.length === 0 && area.preeditText === ""
        Accessible.ignored: true
    }
    SpellMarks {
        id: marks

        property point askedAt

        anchors.fill: parent
        objectName: "spelling"
        spelling: area.spelling
        editor: area
        document: area.textDocument
        color: Theme.danger
        cursor: area.cursorPosition
        writing: area.activeFocus
        shownFrom: area.shownFrom
        shownHeight: area.shownHeight
        onAnswered: menu.popup(area, menu.byKey ? Qt.point(area.cursorRectangle.x, area.cursorRectangle.y + area.cursorRectangle.height) : askedAt)
    }
    ComposerMenu {
        id: menu

        property bool byKey: false

        objectName: "editMenu"
        marks: marks
        hasSelection: area.selectedText !== ""
        canPaste: area.canPaste
        onCutRequested: area.cut()
        onCopyRequested: area.copy()
        onPasteRequested: area.paste()
        onSelectAllRequested: area.selectAll()
        onChosen: word => {
            const end = marks.replace(word);
            area.cursorPosition = end < 0 ? area.cursorPosition : end;
        }
        onOpened: currentIndex = byKey ? 0 : -1
        onClosed: byKey && area.forceActiveFocus()
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: eventPoint => {
            menu.byKey = false;
            marks.askedAt = eventPoint.position;
            marks.askAt(eventPoint.position);
        }
    }
}
