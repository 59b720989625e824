// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// A month of days, none after today. Arrows walk by days and weeks, Page Up and Page Down by months, Enter takes the day.
FocusScope {
    id: root

    property date day: new Date()
    readonly property date lastDay: new Date()
    readonly property int cell: Theme.control

    signal picked(date day)

    function go(to: date) {
        day = to > lastDay ? lastDay : to;
    }

    function goByDays(days: int) {
        go(new Date(day.getFullYear(), day.getMonth(), day.getDate() + days));
    }

    /// The 31st goes to the last day of a shorter month.
    function goByMonths(months: int) {
        go(new Date(day.getFullYear(), day.getMonth() + months, Math.min(day.getDate(), new Date(day.getFullYear(), day.getMonth() + months + 1, 0).getDate())));
    }

    function isSame(a: date, b: date): bool {
        return a.toDateString() === b.toDateString();
    }

    implicitWidth: 7 * cell
    implicitHeight: month.height + week.height + days.height
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Calendar")

    Keys.onLeftPressed: goByDays(Theme.mirrored ? 1 : -1)
    Keys.onRightPressed: goByDays(Theme.mirrored ? -1 : 1)
    Keys.onUpPressed: goByDays(-7)
    Keys.onDownPressed: goByDays(7)
    Keys.onReturnPressed: picked(day)
    Keys.onEnterPressed: picked(day)
    Keys.onPressed: event => event.accepted = (event.key === Qt.Key_PageUp && (goByMonths(-1), true)) || (event.key === Qt.Key_PageDown && (goByMonths(1), true))

    Item {
        id: month

        width: parent.width
        height: Theme.control + Theme.space4

        IconButton {
            anchors.left: parent.left
            symbol: "back"
            directional: true
            text: qsTr("Month before")
            shortcut: "Page Up"
            onClicked: root.goByMonths(-1)
        }
        Label {
            objectName: "month"
            anchors.centerIn: parent
            text: Qt.locale().standaloneMonthName(root.day.getMonth()) + " " + Qt.locale().toString(root.day, "yyyy")
            font.weight: Theme.weightStrong
        }
        IconButton {
            anchors.right: parent.right
            symbol: "forward"
            directional: true
            text: qsTr("Month after")
            shortcut: "Page Down"
            enabled: root.day.getFullYear() < root.lastDay.getFullYear() || root.day.getMonth() < root.lastDay.getMonth()
            onClicked: root.goByMonths(1)
        }
    }
    T.AbstractDayOfWeekRow {
        id: week

        anchors.top: month.bottom
        width: parent.width
        height: Theme.space24
        locale: Qt.locale()
        delegate: Label {
            required property string narrowName
            required property string longName

            width: root.cell
            height: week.height
            text: narrowName
            color: Theme.secondary
            font.pixelSize: Theme.fontMeta
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Accessible.name: longName
        }
        contentItem: Row {
            Repeater {
                model: week.source
                delegate: week.delegate
            }
        }
    }
    T.AbstractMonthGrid {
        id: days

        anchors.top: week.bottom
        width: parent.width
        height: 6 * root.cell
        month: root.day.getMonth()
        year: root.day.getFullYear()
        locale: Qt.locale()
        delegate: T.AbstractButton {
            id: cell

            required property date date
            required property int day
            required property int month
            required property bool today

            // The model's days are midnight of UTC.
            readonly property date local: new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate())
            readonly property bool chosen: root.isSame(local, root.day)

            width: root.cell
            height: root.cell
            focusPolicy: Qt.NoFocus
            enabled: local <= root.lastDay
            text: Qt.locale().toString(local, Locale.LongFormat)
            Accessible.role: Accessible.Button
            Accessible.name: text
            Accessible.selected: chosen
            onClicked: root.picked(local)

            contentItem: Label {
                text: cell.day.toLocaleString(Qt.locale(), "f", 0)
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                opacity: !cell.enabled ? 0.4 : 1
                color: cell.chosen ? Theme.textOnAccent : cell.month !== days.month ? Theme.secondary : cell.today ? Theme.accentText : Theme.text
                font.weight: cell.today ? Theme.weightStrong : Theme.weightNormal
                Accessible.ignored: true
            }
            background: Rectangle {
                anchors.centerIn: parent
                width: parent.width - 2
                height: width
                radius: height / 2
                color: cell.chosen ? Theme.accent : cell.down ? Theme.pressed : cell.hovered ? Theme.hover : "transparent"
            }
        }
        contentItem: Grid {
            rows: 6
            columns: 7

            Repeater {
                model: days.source
                delegate: days.delegate
            }
        }
    }
}
