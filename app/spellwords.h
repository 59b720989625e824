// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>
#include <QList>
#include <QString>

/// Which words of what is being written a dictionary can say something about. Pure; any thread.
namespace Parlance {

/// Places in UTF-16 units of the text.
struct SpellWord
{
    qsizetype start = 0;
    qsizetype length = 0;
    QChar::Script script = QChar::Script_Unknown; ///< all of its letters are of this one

    bool operator==(const SpellWord &) const = default;
};

struct SpellWords
{
    QList<SpellWord> words; ///< one after the other
    qsizetype fence = 0; ///< of fenced code that goes on after the text: how many marks it began with
};

/// The words of prose: two letters or more, of one script that has spaces between words. Not what is a name for a machine: code,
/// links, addresses, @names, #tags, paths, options, what has a digit, a capital inside or nothing but capitals. `fence` is that of
/// the text before. Takes time by the length of the text alone, whatever is in it.
[[nodiscard]] SpellWords spellWordsIn(const QString &text, qsizetype fence = 0);

/// The word as dictionaries have it: composed, with a straight apostrophe, without hyphens nobody sees.
[[nodiscard]] QString spellForm(QStringView word);

} // namespace Parlance
