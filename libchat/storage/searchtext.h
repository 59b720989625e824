// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// What the full-text index sees of a text, and where a search found it. Pure; any thread.
///
/// Letters are folded as people leave things out when they search: capitals, accents, the vowel marks of Arabic and Hebrew,
/// the forms of alef, ya and heh (as the ArabicNormalizer of Apache Lucene does), wide and narrow forms, digits of any script.
/// Marks that make another letter of theirs, as in Devanagari, stay. Scripts without spaces between words (Chinese, Japanese,
/// Thai, …), and Korean, whose words grow at their end, are indexed as pairs of neighbouring characters, so that any part of a
/// sentence is found.
namespace Parlance {

/// A place in a text, in UTF-16 units.
struct TextPlace
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextPlace &) const = default;
};

[[nodiscard]] QString indexedText(const QString &text);

/// What a person typed, as it stands in the index: all of it has to be there, each run of words one after another, and the
/// last of a run may be the beginning of a word. Empty when there is nothing to look for.
[[nodiscard]] QList<QStringList> searchRuns(const QString &words);

/// Where in a text these words stand, in order, none over another: what is to be highlighted.
[[nodiscard]] QList<TextPlace> placesOf(const QString &words, const QString &text);

} // namespace Parlance
