// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// What the full-text index sees of a text. SQLite's tokenizer takes a run of Chinese, Japanese or Thai for one word, so
/// each character of the scripts that put no spaces between words is made a word of its own.
namespace Parlance {

[[nodiscard]] QString indexedText(const QString &text);

/// The words a person typed as an FTS5 query (sqlite.org/fts5.html section 3): all of them, each as the beginning of a
/// word. Empty when there is nothing to look for.
[[nodiscard]] QString searchQuery(const QString &words);

} // namespace Parlance
