// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Parlance {

/// 1 to 3 when the text is that many emoji and white space only (they are shown large), else 0. An emoji is a grapheme
/// cluster that is drawn as a picture: UTS #51, "emoji presentation".
[[nodiscard]] int emojiCount(QStringView text);

/// The clusters of the text that are emoji only by a variation selector, such as ☀️ and 1️⃣. Fonts for text draw them too, in
/// black and white, so they need to be told to be drawn with an emoji font.
[[nodiscard]] QList<QStringView> emojiByVariation(QStringView text);

/// The emoji fonts of the systems Parlance runs on.
[[nodiscard]] QStringList emojiFontFamilies();

} // namespace Parlance
