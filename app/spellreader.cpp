// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/spellreader.h"

#include "app/spellwords.h"

#include <QTextDocument>

#include <algorithm>
#include <memory>

namespace Parlance {

namespace {

/// Many times what a message can have: nobody wrote that here, and it cannot be sent.
constexpr int longestDocument = 100'000;

class SpellMarksOfBlock : public QTextBlockUserData
{
public:
    QList<SpellMark> marks;
    bool asked = false; ///< there are words of which nothing is known yet
};

SpellMarksOfBlock *dataOf(const QTextBlock &block)
{
    return static_cast<SpellMarksOfBlock *>(block.userData());
}

SpellMark markOf(const QString &text, const SpellWord &word)
{
    return {.start = static_cast<int>(word.start),
            .length = static_cast<int>(word.length),
            .question = {.word = spellForm(QStringView(text).sliced(word.start, word.length)), .script = word.script}};
}

} // namespace

SpellReader::SpellReader(Spelling &spelling, QObject *parent) : QSyntaxHighlighter(parent), m_spelling(spelling)
{
    connect(&m_spelling, &Spelling::changed, this, &SpellReader::rehighlight);
    connect(&m_spelling, &Spelling::judged, this, &SpellReader::readWhatWasAsked);
}

void SpellReader::highlightBlock(const QString &text)
{
    auto data = std::make_unique<SpellMarksOfBlock>();
    const int fence = std::max(previousBlockState(), 0);
    const bool tooLong = document()->characterCount() > longestDocument;
    const SpellWords read = tooLong ? SpellWords() : spellWordsIn(text, fence);
    for (const SpellWord &word : read.words) {
        const SpellMark mark = markOf(text, word);
        const Spelling::Verdict verdict = m_spelling.verdict(mark.question);
        if (verdict == Spelling::Verdict::Wrong)
            data->marks.append(mark);
        data->asked = data->asked || verdict == Spelling::Verdict::Asked;
    }
    setCurrentBlockState(static_cast<int>(read.fence));
    setCurrentBlockUserData(data.release());
    Q_EMIT marksChanged();
}

void SpellReader::readWhatWasAsked()
{
    for (QTextBlock block = document() ? document()->begin() : QTextBlock(); block.isValid(); block = block.next()) {
        if (const SpellMarksOfBlock *data = dataOf(block); data && data->asked)
            rehighlightBlock(block);
    }
}

QList<SpellMark> SpellReader::marksOf(const QTextBlock &block)
{
    const SpellMarksOfBlock *data = dataOf(block);
    return data ? data->marks : QList<SpellMark>();
}

SpellMark SpellReader::wordAt(const QTextBlock &block, int place)
{
    const QString text = block.text();
    const int fence = std::max(block.previous().userState(), 0);
    const QList<SpellWord> words = spellWordsIn(text, fence).words;
    const auto found = std::ranges::find_if(words, [place](const SpellWord &word) {
        return word.start <= place && place <= word.start + word.length;
    });
    return found == words.end() ? SpellMark() : markOf(text, *found);
}

} // namespace Parlance
