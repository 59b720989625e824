// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton

import QtQuick

/// Every colour, size and duration of the interface. The window sets the three inputs from the settings; nothing else
/// writes here, and no other file names a colour. Pairs that carry text have a contrast of 4.5:1 or more.
QtObject {
    // Inputs
    property bool dark: Application.styleHints.colorScheme === Qt.Dark
    property real fontScale: 1
    property bool reducedMotion: false

    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft

    // Grounds
    readonly property color window: dark ? "#121417" : "#F5F6F8"
    readonly property color surface: dark ? "#1A1D21" : "#FFFFFF"
    readonly property color raised: dark ? "#23272D" : "#FFFFFF"
    readonly property color divider: dark ? "#2C3138" : "#E3E6EA"
    readonly property color field: dark ? "#2E343B" : "#ECEEF2"
    readonly property color hover: dark ? "#12FFFFFF" : "#0A10213F"
    readonly property color pressed: dark ? "#1FFFFFFF" : "#1710213F"
    readonly property color scrim: dark ? "#99000000" : "#6610213F"
    readonly property color shadow: dark ? "#0D000000" : "#0310213F"

    // Text; faint only on surface and raised, secondary on every ground
    readonly property color text: dark ? "#ECEFF3" : "#15181C"
    readonly property color secondary: dark ? "#A4ADB8" : "#5A636E"
    readonly property color faint: dark ? "#8B95A1" : "#6B7480"
    readonly property color accentText: dark ? "#7CA5FA" : "#2159CC"
    readonly property color dangerText: dark ? "#F48D95" : "#B82934"

    // Meaning
    readonly property color accent: dark ? "#5B8DF7" : "#2F6FED"
    readonly property color textOnAccent: dark ? "#0B1220" : "#FFFFFF"
    readonly property color accentSoft: dark ? "#2B5B8DF7" : "#1A2F6FED"
    readonly property color positive: dark ? "#4CC27E" : "#1C8A4B"
    readonly property color warning: dark ? "#E0A63A" : "#9A6200"
    readonly property color warningSoft: dark ? "#26E0A63A" : "#1F9A6200"
    readonly property color danger: dark ? "#F0717B" : "#C62F3B"
    readonly property color dangerSoft: dark ? "#26F0717B" : "#14C62F3B"
    readonly property color textOnDanger: dark ? "#0B1220" : "#FFFFFF"
    readonly property color mark: dark ? "#E0A63A" : "#FFD866" // what a search found
    readonly property color textOnMark: dark ? "#0B1220" : "#15181C"

    // Bubbles
    readonly property color bubbleMine: dark ? "#24406F" : "#DCE8FF"
    readonly property color textOnMine: dark ? "#EAF1FF" : "#10213F"
    readonly property color metaOnMine: dark ? "#B4C6E6" : "#4A5B78"
    readonly property color linkOnMine: dark ? "#A9C6FF" : "#1D50BC"
    readonly property color bubbleTheirs: dark ? "#23272D" : "#FFFFFF"
    readonly property color textOnTheirs: dark ? "#ECEFF3" : "#15181C"
    readonly property color metaOnTheirs: dark ? "#A4ADB8" : "#5A636E"

    // Authors: eight hues, none red or green, which mean failure and success
    readonly property list<color> hues: dark ? ["#7FB0FF", "#A5A2FF", "#CF9BF5", "#F29AD3", "#F0B070", "#CDB08E", "#62C9D8", "#A9BACD"] : ["#2563C9", "#5451D6", "#8A3FC8", "#B0307F", "#A3540B", "#7A5A3A", "#0B7285", "#52657A"]
    readonly property color textOnHue: dark ? "#0B1220" : "#FFFFFF"

    // Grid
    readonly property int space4: 4
    readonly property int space8: 8
    readonly property int space12: 12
    readonly property int space16: 16
    readonly property int space24: 24
    readonly property int space32: 32

    // Type, in pixels; the family is the program's, which controls would not take by themselves
    readonly property string family: Application.font.family
    /// For what is emoji only: the fonts of text have some of them too, in black and white.
    readonly property string emojiFamily: ["Noto Color Emoji", "Segoe UI Emoji", "Apple Color Emoji"].find(name => Qt.fontFamilies().includes(name)) ?? family
    readonly property int fontMeta: Math.round(11 * fontScale)
    readonly property int fontSecondary: Math.round(13 * fontScale)
    readonly property int fontBody: Math.round(14 * fontScale)
    readonly property int fontTitle: Math.round(16 * fontScale)
    readonly property int fontPage: Math.round(22 * fontScale)
    readonly property int fontLargeEmoji: Math.round(40 * fontScale)
    readonly property int weightNormal: Font.Normal
    readonly property int weightStrong: Font.DemiBold
    readonly property real lineHeight: 1.4

    // Shapes
    readonly property int radiusSmall: 6
    readonly property int radius: 10
    readonly property int radiusLarge: 16
    readonly property int control: Math.round(36 * Math.max(1, fontScale))
    readonly property int icon: Math.round(20 * Math.max(1, fontScale))
    readonly property int tick: Math.round(16 * Math.max(1, fontScale))
    readonly property int header: Math.round(56 * Math.max(1, fontScale))
    readonly property int row: Math.round(64 * Math.max(1, fontScale))
    readonly property int focusWidth: 2

    // Frame
    readonly property int oneColumnBelow: 720
    readonly property int sidebarNarrowest: 280
    readonly property int sidebarWidest: 360
    readonly property int details: 320
    readonly property int readingWidth: 1000

    // Motion, in milliseconds
    readonly property int quick: reducedMotion ? 0 : 120
    readonly property int gentle: reducedMotion ? 0 : 180
    readonly property int rise: reducedMotion ? 0 : 8
    readonly property int placeholderAfter: 300
}
