// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Parlance {

/// 1 to 3 when the text is that many emoji and white space only (they are shown large), else 0. An emoji is a grapheme
/// cluster that is drawn as a picture: UTS #51, "emoji presentation".
[[nodiscard]] int emojiCount(QStringView text);

} // namespace Parlance
