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

    function withPictures(plain: string): string {
        const escaped = plain.replace(/&/g, "&amp;").replace(/</g, "&lt;");
        const sign = "(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\\s;])"; // a semicolon ends what was escaped
        const picture = new RegExp(`(?:${sign}\uFE0F?\u200D)*${sign}\uFE0F\u20E3?(?:\u200D${sign}\uFE0F?)*`, "g");
        return escaped.replace(picture, `<span style="font-family:'${Theme.emojiFamily}'">$&</span>`);
    }

    text: isMixed ? withPictures(words) : words
    textFormat: isMixed ? Text.RichText : Text.PlainText
    clip: isMixed
    wrapMode: Text.NoWrap
    maximumLineCount: 1
    Accessible.name: words
}
