// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/searchtext.h"

#include <algorithm>
#include <array>
#include <optional>

namespace Parlance {

namespace {

/// One word as it is compared, or one character of those that are written without spaces.
struct SearchWord
{
    QString folded;
    QList<qsizetype> ends; ///< for each unit of `folded`: where in the text what it came from ends
    qsizetype start = 0;
    bool apart = false; ///< one character of a script without spaces
    bool follows = false; ///< nothing stands between it and the word before
};

struct Replacement
{
    char32_t from;
    QLatin1StringView latin; ///< empty: `to` instead
    char32_t to = 0;
};

/// What Unicode does not take apart, and people do not tell apart when they search.
constexpr std::array replacements{
    Replacement{U'ß', QLatin1StringView("ss")},
    Replacement{U'æ', QLatin1StringView("ae")},
    Replacement{U'œ', QLatin1StringView("oe")},
    Replacement{U'ø', QLatin1StringView("o")},
    Replacement{U'ł', QLatin1StringView("l")},
    Replacement{U'đ', QLatin1StringView("d")},
    Replacement{U'ð', QLatin1StringView("d")},
    Replacement{U'þ', QLatin1StringView("th")},
    Replacement{U'ı', QLatin1StringView("i")},
    Replacement{0x0671, {}, 0x0627}, // alef wasla
    Replacement{0x0649, {}, 0x064A}, // alef maksura: a ya without its dots
    Replacement{0x06CC, {}, 0x064A}, // the Persian ya
    Replacement{0x06A9, {}, 0x0643}, // the Persian kaf
    Replacement{0x0629, {}, 0x0647}, // ta marbuta
};

constexpr char32_t tatweel = 0x0640;
constexpr char32_t longVowel = 0x30FC; // common to two scripts, and so of neither

constexpr bool isBetween(char32_t character, char32_t first, char32_t last)
{
    return character >= first && character <= last;
}

bool isApart(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return character == longVowel;
    }
}

/// Accents of Latin, Greek and Cyrillic, vowel marks of Arabic, Hebrew and Syriac: written or not, the word is the same.
bool isLeftOut(char32_t mark)
{
    return isBetween(mark, 0x0300, 0x036F) || isBetween(mark, 0x0591, 0x05C7) || isBetween(mark, 0x0610, 0x061A)
        || isBetween(mark, 0x064B, 0x065F) || mark == 0x0670 || isBetween(mark, 0x06D6, 0x06ED)
        || isBetween(mark, 0x0711, 0x074A) || isBetween(mark, 0xFE00, 0xFE0F);
}

bool belongsToWords(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::isMark(character)
        || QChar::category(character) == QChar::Other_PrivateUse;
}

/// Nothing to see, and no end of a word: a soft hyphen, a joiner, a mark of direction, a stretched line.
bool isNothing(char32_t character)
{
    return QChar::category(character) == QChar::Other_Format || character == tatweel
        || (QChar::isMark(character) && isLeftOut(character));
}

void appendFolded(QString &folded, char32_t character)
{
    const char32_t lower = QChar::toCaseFolded(character);
    if (const int digit = QChar::digitValue(lower);
        digit >= 0 && QChar::category(lower) == QChar::Number_DecimalDigit) {
        folded += QChar(u'0' + static_cast<char16_t>(digit));
        return;
    }
    const auto *found = std::ranges::find(replacements, lower, &Replacement::from);
    if (found == replacements.end())
        folded += QChar::fromUcs4(lower);
    else if (found->latin.isEmpty())
        folded += QChar::fromUcs4(found->to);
    else
        folded += found->latin;
}

/// A character as it is compared; empty when it is nothing, or no part of a word.
QString foldedCharacter(char32_t character)
{
    QString folded;
    if (character < 0x80) {
        if (QChar::isLetterOrNumber(character))
            folded = QChar(QChar::toLower(character));
        return folded;
    }
    // Syllables of Hangul and letters of kana are what they are together, not the parts they are made of.
    const bool whole = isBetween(character, 0xAC00, 0xD7A3) || isBetween(character, 0x3040, 0x30FF)
        || isBetween(character, 0x4E00, 0x9FFF);
    const QString one = QString(QChar::fromUcs4(character));
    const auto parts = (whole ? one : one.normalized(QString::NormalizationForm_KD)).toUcs4();
    for (const char32_t part : parts) {
        if (!isNothing(part) && belongsToWords(part))
            appendFolded(folded, part);
    }
    return folded;
}

/// Puts words together from the characters of a text.
class WordReader
{
public:
    QList<SearchWord> wordsOf(QStringView text)
    {
        for (qsizetype at = 0; at < text.size();) {
            const bool pair = at + 1 < text.size() && text[at].isHighSurrogate() && text[at + 1].isLowSurrogate();
            const char32_t character = pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
            const qsizetype end = at + (pair ? 2 : 1);
            take(character, at, end);
            at = end;
        }
        return m_words;
    }

private:
    void take(char32_t character, qsizetype start, qsizetype end)
    {
        const QString folded = foldedCharacter(character);
        if (folded.isEmpty()) {
            if (!isNothing(character))
                m_state = State::Between;
            else if (m_state != State::Between && !m_words.isEmpty())
                m_words.last().ends.last() = end; // an accent of its own is part of what it stands on
            return;
        }
        if (joinsVoicedMark(folded, end))
            return;
        const bool apart = isApart(QStringView(folded).toUcs4().constFirst());
        const bool goesOn = !apart && m_state == State::InWord;
        if (!goesOn)
            m_words.append(
                {.folded = {}, .ends = {}, .start = start, .apart = apart, .follows = m_state != State::Between});
        SearchWord &word = m_words.last();
        word.folded += folded;
        word.ends.resize(word.folded.size(), end);
        m_state = apart ? State::AfterApart : State::InWord;
    }

    /// Narrow kana carry their two dots as a character of their own.
    bool joinsVoicedMark(const QString &folded, qsizetype end)
    {
        if (m_state != State::AfterApart || (folded != QChar(0x3099) && folded != QChar(0x309A)))
            return false;
        SearchWord &word = m_words.last();
        word.folded = (word.folded + folded).normalized(QString::NormalizationForm_C);
        word.ends = QList<qsizetype>(word.folded.size(), end);
        return true;
    }

    enum class State : std::uint8_t { Between, InWord, AfterApart };

    QList<SearchWord> m_words;
    State m_state = State::Between;
};

/// Whether this word and the next are neighbours that are indexed as a pair.
bool isPair(const QList<SearchWord> &words, qsizetype at)
{
    return at + 1 < words.size() && words[at].apart && words[at + 1].apart && words[at + 1].follows;
}

/// What stands in the index for these words, in order.
QStringList tokensOf(const QList<SearchWord> &words)
{
    QStringList tokens;
    for (qsizetype i = 0; i < words.size(); ++i)
        tokens += isPair(words, i) ? words[i].folded + words[i + 1].folded : words[i].folded;
    return tokens;
}

QStringList partsOf(const QString &words)
{
    // A zero character would end the query; no control character is part of a word.
    QString plain = words;
    std::ranges::replace_if(plain, [](QChar c) { return c.category() == QChar::Other_Control; }, u' ');
    return plain.simplified().split(u' ', Qt::SkipEmptyParts);
}

/// Where the wanted words stand in a row from here on; the last of them may be the beginning of a word.
std::optional<TextPlace> placeAt(const QList<SearchWord> &text, qsizetype from, const QList<SearchWord> &wanted)
{
    if (from + wanted.size() > text.size())
        return std::nullopt;
    for (qsizetype i = 0; i + 1 < wanted.size(); ++i) {
        if (text[from + i].folded != wanted[i].folded)
            return std::nullopt;
    }
    const SearchWord &last = text[from + wanted.size() - 1];
    if (!last.folded.startsWith(wanted.last().folded))
        return std::nullopt;
    const qsizetype end = last.ends[wanted.last().folded.size() - 1];
    return TextPlace{.start = text[from].start, .length = end - text[from].start};
}

} // namespace

QString indexedText(const QString &text)
{
    return tokensOf(WordReader().wordsOf(text)).join(u' ');
}

QList<QStringList> searchRuns(const QString &words)
{
    QList<QStringList> runs;
    const QStringList parts = partsOf(words);
    for (const QString &part : parts) {
        const QList<SearchWord> found = WordReader().wordsOf(part);
        QStringList tokens = tokensOf(found);
        // The last character of a run stands alone in the index only where the run ends, which it need not do there.
        if (found.size() > 1 && isPair(found, found.size() - 2))
            tokens.removeLast();
        // What is no word (a lone dash, an emoji) must not become an empty phrase, which matches nothing.
        if (!tokens.isEmpty())
            runs += tokens;
    }
    return runs;
}

QList<TextPlace> placesOf(const QString &words, const QString &text)
{
    QList<TextPlace> places;
    const QStringList parts = partsOf(words);
    const QList<SearchWord> read = parts.isEmpty() ? QList<SearchWord>() : WordReader().wordsOf(text);
    for (const QString &part : parts) {
        const QList<SearchWord> wanted = WordReader().wordsOf(part);
        for (qsizetype from = 0; !wanted.isEmpty() && from < read.size(); ++from) {
            if (const auto place = placeAt(read, from, wanted))
                places += *place;
        }
    }
    std::ranges::sort(places, {}, &TextPlace::start);
    QList<TextPlace> apart;
    for (const TextPlace &place : places) {
        if (apart.isEmpty() || place.start >= apart.last().start + apart.last().length)
            apart += place;
        else
            apart.last().length = std::max(apart.last().length, place.start + place.length - apart.last().start);
    }
    return apart;
}

} // namespace Parlance
