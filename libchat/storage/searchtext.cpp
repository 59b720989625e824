// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/searchtext.h"

#include <QStringList>

#include <algorithm>

namespace Parlance {

namespace {

bool hasNoSpaces(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

/// A word as an FTS5 string, in which only the quotation mark is special.
QString quoted(const QString &word)
{
    return u'"' + QString(word).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

bool hasWordCharacter(const QString &word)
{
    const auto characters = word.toUcs4();
    return std::ranges::any_of(characters, [](uint c) {
        return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Other_PrivateUse;
    });
}

} // namespace

QString indexedText(const QString &text)
{
    QString result;
    result.reserve(text.size());
    const auto characters = text.toUcs4();
    for (const char32_t character : characters) {
        const bool apart = hasNoSpaces(character);
        if (apart)
            result += u' ';
        result += QChar::fromUcs4(character);
        if (apart)
            result += u' ';
    }
    return result;
}

QString searchQuery(const QString &words)
{
    QStringList terms;
    // FTS5 takes a zero character for the end of the query.
    QString plain = words;
    std::ranges::replace_if(plain, [](QChar c) { return c.category() == QChar::Other_Control; }, u' ');
    const QStringList parts = plain.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        // What the tokenizer would drop (a lone dash, an emoji) must not become an empty phrase, which matches nothing.
        if (hasWordCharacter(part))
            terms += quoted(indexedText(part).simplified()) + u'*';
    }
    return terms.join(u' ');
}

} // namespace Parlance
