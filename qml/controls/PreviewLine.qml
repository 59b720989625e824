// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// One line of what a person wrote. Emoji that are pictures only by a variation selector, such as ❤️, are drawn by an emoji
/// font, which plain text cannot ask for; such a line ends where there is no more room, without dots.
Label {
    required property string words

    readonly property bool isMixed: words.includes("\uFE0F")

    text: isMixed ? EmojiText.withPictures(words, Theme.emojiFamily) : words
    textFormat: isMixed ? Text.RichText : Text.PlainText
    clip: isMixed
    wrapMode: Text.NoWrap
    maximumLineCount: 1
    Accessible.name: words
}
