// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// The text of the composer, with its menu.
T.TextArea {
    id: area

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
    EditMenu {
        id: menu

        hasSelection: area.selectedText !== ""
        canPaste: area.canPaste
        onCutRequested: area.cut()
        onCopyRequested: area.copy()
        onPasteRequested: area.paste()
        onSelectAllRequested: area.selectAll()
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: eventPoint => menu.popup(area, eventPoint.position)
    }
}
