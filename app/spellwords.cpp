// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/spellwords.h"

#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <optional>

namespace Parlance {

namespace {

constexpr qsizetype shortestCodeFence = 3;
constexpr QChar softHyphen(0x00ad);
constexpr QChar curlyApostrophe(0x2019);

struct Stretch
{
    qsizetype start = 0;
    qsizetype end = 0;
};

/// In one paragraph of an editor lines are parted by U+2028.
bool endsLine(QChar c)
{
    return c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

bool isApostrophe(char32_t c)
{
    return c == U'\'' || c == curlyApostrophe.unicode();
}

/// Between the words of these there is no space, so that what stands between two spaces is no word.
bool isWrittenWithoutSpaces(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
    case QChar::Script_Javanese:
        return true;
    default:
        return false;
    }
}

/// "example.org", "file.txt": a dot with something at both sides.
bool hasDotInside(QStringView token)
{
    for (qsizetype at = 1; at + 1 < token.size(); ++at) {
        if (token[at] == u'.' && token[at - 1].isLetterOrNumber() && token[at + 1].isLetterOrNumber())
            return true;
    }
    return false;
}

/// What is between two spaces and written for a machine: an address, a path, an option, the name of a person or a thing.
bool isForMachines(QStringView token)
{
    while (!token.isEmpty() && QStringView(u"([{\"'“„«*~>").contains(token.front()) && !token.startsWith(u"~/"))
        token = token.sliced(1);
    const qsizetype slashes = token.count(u'/');
    return token.contains(u'@') || token.contains(u'\\') || token.contains(u"://") || slashes > 1
        || (slashes > 0 && token.contains(u'.')) || hasDotInside(token) || token.startsWith(u'/')
        || token.startsWith(u"~/") || token.startsWith(u'#') || token.startsWith(u"--")
        || token.startsWith(u"www.", Qt::CaseInsensitive)
        || (token.size() > 2 && token.startsWith(u':') && token.endsWith(u':'));
}

/// `code`: a run of backticks, up to the next one of the same length.
void findCode(QStringView line, qsizetype offset, QList<Stretch> &found)
{
    QList<Stretch> runs;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line[at] != u'`')
            continue;
        if (!runs.isEmpty() && runs.last().end == at)
            ++runs.last().end;
        else
            runs.append({.start = at, .end = at + 1});
    }
    // For each length where the next run of it is, from behind: a line of nothing but marks takes no longer than another.
    QList<qsizetype> next(runs.size(), -1);
    QHash<qsizetype, qsizetype> last;
    for (qsizetype run = runs.size() - 1; run >= 0; --run) {
        const qsizetype length = runs[run].end - runs[run].start;
        next[run] = last.value(length, -1);
        last.insert(length, run);
    }
    for (qsizetype run = 0; run < runs.size(); ++run) {
        if (next[run] < 0)
            continue;
        found.append({.start = offset + runs[run].start, .end = offset + runs[next[run]].end});
        run = next[run];
    }
}

void findTokens(QStringView line, qsizetype offset, QList<Stretch> &found)
{
    for (qsizetype start = 0; start < line.size();) {
        if (line[start].isSpace()) {
            ++start;
            continue;
        }
        qsizetype end = start;
        while (end < line.size() && !line[end].isSpace())
            ++end;
        // "[name](https://example.org)": the name is prose.
        const qsizetype address = line.sliced(start, end - start).indexOf(u"](");
        const qsizetype prose = address < 0 ? end : start + address;
        if (isForMachines(line.sliced(start, prose - start)))
            found.append({.start = offset + start, .end = offset + end});
        else if (prose < end)
            found.append({.start = offset + prose, .end = offset + end});
        start = end;
    }
}

/// How many marks a fence has that this line is; 0 when it is none.
qsizetype fenceOf(QStringView line, bool closing)
{
    qsizetype marks = 0;
    while (marks < line.size() && line[marks] == u'`')
        ++marks;
    const QStringView rest = line.sliced(marks);
    const bool fits = closing ? rest.trimmed().isEmpty() : !rest.contains(u'`');
    return marks >= shortestCodeFence && fits ? marks : 0;
}

/// Everything in which no word is looked up, in the order in which it begins. Changes the fence to what it is after the text.
QList<Stretch> machineStretches(QStringView text, qsizetype &fence)
{
    QList<Stretch> found;
    for (qsizetype start = 0; start <= text.size();) {
        const auto lineEnd = std::find_if(text.begin() + start, text.end(), endsLine);
        const qsizetype end = lineEnd - text.begin();
        const QStringView line = text.sliced(start, end - start);
        const qsizetype marks = fenceOf(line, fence > 0);
        if (fence > 0 || marks > 0) {
            found.append({.start = start, .end = end});
            if (fence == 0)
                fence = marks;
            else if (marks >= fence)
                fence = 0;
        } else {
            findCode(line, start, found);
            findTokens(line, start, found);
        }
        start = end + 1;
    }
    std::ranges::stable_sort(found, {}, &Stretch::start);
    return found;
}

/// What one goes by when the letters of a word are looked at one after the other.
struct Letters
{
    QChar::Script script = QChar::Script_Unknown;
    qsizetype count = 0;
    bool prose = true; ///< nothing but letters of one script, their marks and apostrophes
    bool lower = false; ///< there are small ones
    bool capitalInside = false;
    bool capital = false;
};

void takeLetter(char32_t c, Letters &letters)
{
    const QChar::Script script = QChar::script(c);
    const bool any = script == QChar::Script_Common || script == QChar::Script_Inherited;
    if (!any && letters.script == QChar::Script_Unknown)
        letters.script = script;
    letters.prose = letters.prose && (any || script == letters.script);
    const bool capital = QChar::isUpper(c);
    letters.capitalInside = letters.capitalInside || (capital && letters.lower);
    letters.capital = letters.capital || capital;
    letters.lower = letters.lower || QChar::isLower(c);
    ++letters.count;
}

Letters lettersOf(QStringView word)
{
    Letters letters;
    for (qsizetype at = 0; at < word.size(); ++at) {
        char32_t c = word[at].unicode();
        if (word[at].isHighSurrogate() && at + 1 < word.size()) {
            ++at;
            c = QChar::surrogateToUcs4(word[at - 1], word[at]);
        }
        if (QChar::isLetter(c))
            takeLetter(c, letters);
        else if (!QChar::isMark(c) && !isApostrophe(c) && QChar::category(c) != QChar::Other_Format)
            letters.prose = false;
    }
    return letters;
}

/// What the boundaries of Unicode (UAX #29) call a word, without the marks of emphasis that they take for a part of it.
std::optional<SpellWord> wordOf(QStringView text, qsizetype start, qsizetype end)
{
    while (start < end && text[start] == u'_')
        ++start;
    while (end > start && text[end - 1] == u'_')
        --end;
    const Letters letters = lettersOf(text.sliced(start, end - start));
    const bool shouted = letters.capital && !letters.lower;
    if (!letters.prose || letters.count < 2 || shouted || letters.capitalInside
        || isWrittenWithoutSpaces(letters.script) || letters.script == QChar::Script_Unknown)
        return std::nullopt;
    return SpellWord{.start = start, .length = end - start, .script = letters.script};
}

} // namespace

SpellWords spellWordsIn(const QString &text, qsizetype fence)
{
    SpellWords result{.words = {}, .fence = fence};
    const QList<Stretch> machines = machineStretches(text, result.fence);
    auto machine = machines.begin();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype covered = 0; // stretches may lie in each other: up to where one of them goes
    for (qsizetype start = 0; start >= 0 && start < text.size();) {
        const qsizetype end = finder.toNextBoundary();
        if (end < 0)
            break;
        for (; machine != machines.end() && machine->start < end; ++machine)
            covered = std::max(covered, machine->end);
        if (start >= covered) {
            if (const auto word = wordOf(text, start, end))
                result.words.append(*word);
        }
        start = end;
    }
    return result;
}

QString spellForm(QStringView word)
{
    QString form = word.toString().normalized(QString::NormalizationForm_C);
    form.replace(curlyApostrophe, u'\'');
    form.remove(softHyphen);
    return form;
}

} // namespace Parlance
