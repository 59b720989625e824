// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/spellmarks.h"

#include "app/spellwords.h"
#include "app/wavyline.h"

#include <QAbstractTextDocumentLayout>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace Parlance {

namespace {

/// More than one sign, and no key changed it: pasted, undone, or put there by the program.
constexpr int mostByAKey = 2;
/// How far beside a word the pointer still means it, in pixels.
constexpr qreal pointerSlack = 4;

bool isWithin(int from, int to, int place)
{
    return from <= place && place <= to;
}

} // namespace

SpellMarks::SpellMarks(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void SpellMarks::componentComplete()
{
    QQuickItem::componentComplete();
    m_reader = new SpellReader(*m_spelling, this);
    connect(m_reader, &SpellReader::marksChanged, this, &QQuickItem::polish);
    connect(text(), &QTextDocument::contentsChange, this, &SpellMarks::noteChange);
    // Told also when the text is only laid out anew: another width or font.
    connect(text()->documentLayout(), &QAbstractTextDocumentLayout::update, this, &QQuickItem::polish);
    m_reader->setDocument(text());
}

QTextDocument *SpellMarks::text() const
{
    return m_document ? m_document->textDocument() : nullptr;
}

// ---- which words ---------------------------------------------------------------------------------------------------

void SpellMarks::noteChange(int place, int removed, int added)
{
    // Text that is set as a whole, like a draft, is set without a way to undo it.
    const bool byKey = text()->isUndoRedoEnabled() && removed <= mostByAKey && added <= mostByAKey;
    m_typedAt = byKey ? std::min(place + added, text()->characterCount() - 1) : -1;
    polish();
}

void SpellMarks::setCursor(int place)
{
    if (m_cursor == place)
        return;
    m_cursor = place;
    for (int at = std::min(m_typedAt, place); m_typedAt >= 0 && at < std::max(m_typedAt, place); ++at) {
        if (text()->characterAt(at).isSpace())
            m_typedAt = -1;
    }
    polish();
    Q_EMIT cursorChanged();
}

bool SpellMarks::isBeingTyped(const QTextBlock &block, const SpellMark &mark) const
{
    const int start = block.position() + mark.start;
    int end = start + mark.length;
    // "isn'" goes on.
    if (const QChar next = text()->characterAt(end); next == u'\'' || next == u'’')
        ++end;
    return m_writing && isWithin(start + 1, end, m_typedAt) && isWithin(start, end, m_cursor);
}

QStringList SpellMarks::marked() const
{
    QStringList words;
    for (QTextBlock block = text()->begin(); block.isValid(); block = block.next()) {
        for (const SpellMark &mark : SpellReader::marksOf(block)) {
            if (!isBeingTyped(block, mark))
                words.append(mark.question.word);
        }
    }
    return words;
}

// ---- where they are ------------------------------------------------------------------------------------------------

QRectF SpellMarks::cursorRectangle(int place) const
{
    QRectF rectangle;
    QMetaObject::invokeMethod(m_editor, "positionToRectangle", Q_RETURN_ARG(QRectF, rectangle), Q_ARG(int, place));
    return rectangle;
}

void SpellMarks::updatePolish()
{
    m_lines.clear();
    update();
    if (!text() || !m_editor)
        return;
    const QAbstractTextDocumentLayout *layout = text()->documentLayout();
    const QTextBlock first = text()->begin();
    const QPointF firstPlace = layout->blockBoundingRect(first).topLeft();
    // While a word is being composed at the start of the text, that is not where the cursor's place is.
    if (const QTextLine line = first.layout()->lineAt(0); line.isValid() && first.layout()->preeditAreaText().isEmpty())
        m_origin = cursorRectangle(0).topLeft() - firstPlace - QPointF(line.cursorToX(0), line.y());
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        const QRectF place = layout->blockBoundingRect(block).translated(m_origin);
        if (place.top() > m_shownFrom + m_shownHeight)
            break;
        if (place.bottom() >= m_shownFrom)
            addLines(block, place.topLeft());
    }
}

/// Of one paragraph, whose place in the editor is given.
void SpellMarks::addLines(const QTextBlock &block, QPointF origin)
{
    const QTextLayout *layout = block.layout();
    const QList<SpellMark> marks = SpellReader::marksOf(block);
    // What is being composed stands in the layout and not yet in the text.
    const int composed = static_cast<int>(layout->preeditAreaText().size());
    const int composedAt = layout->preeditAreaPosition();
    const auto startOf = [&](const SpellMark &mark) { return mark.start + (mark.start >= composedAt ? composed : 0); };
    const auto endOf = [&](const SpellMark &mark) {
        const int end = mark.start + mark.length;
        return end + (end > composedAt ? composed : 0);
    };
    auto mark = marks.begin();
    for (int at = 0; at < layout->lineCount() && mark != marks.end(); ++at) {
        const QTextLine line = layout->lineAt(at);
        const int lineEnd = line.textStart() + line.textLength();
        const qreal top = origin.y() + line.y() + line.ascent() + 1;
        const bool shown = top >= m_shownFrom && top <= m_shownFrom + m_shownHeight;
        while (mark != marks.end() && startOf(*mark) < lineEnd) {
            const int start = std::max(startOf(*mark), line.textStart());
            const int end = std::min(endOf(*mark), lineEnd);
            const auto [left, right] = std::minmax({line.cursorToX(start), line.cursorToX(end)});
            if (shown && end > start && !isBeingTyped(block, *mark))
                m_lines.append(QRectF(origin.x() + left, top, right - left, 0));
            // A word that is longer than a line goes on in the next.
            if (endOf(*mark) > lineEnd)
                break;
            ++mark;
        }
    }
}

QSGNode *SpellMarks::updatePaintNode(QSGNode *node, UpdatePaintNodeData * /*data*/)
{
    auto *waves = node ? static_cast<WavyLines *>(node) : new WavyLines;
    waves->draw(*window(), m_lines, m_color, text() ? text()->defaultFont().pixelSize() : 0);
    return waves;
}

void SpellMarks::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    polish();
}

// ---- what else it could be -----------------------------------------------------------------------------------------

void SpellMarks::ask(int place)
{
    const QTextBlock block = text()->findBlock(place);
    askFor(block, SpellReader::wordAt(block, place - block.position()));
}

void SpellMarks::askFor(const QTextBlock &block, const SpellMark &word)
{
    const QList<SpellMark> marks = SpellReader::marksOf(block);
    const bool wrong = std::ranges::contains(marks, word.start, &SpellMark::start) && word.length > 0;
    const int question = ++m_question;
    m_askedWord = wrong ? word.question.word : QString();
    m_learnedWord = m_spelling->isLearned(word.question.word) ? word.question.word : QString();
    m_suggestions.clear();
    if (!wrong) {
        Q_EMIT answered();
        return;
    }
    m_asked = QTextCursor(block);
    m_asked.setPosition(block.position() + word.start);
    m_asked.setPosition(block.position() + word.start + word.length, QTextCursor::KeepAnchor);
    m_spelling->suggestions(word.question).then(this, [this, question](const QStringList &suggestions) {
        if (question != m_question)
            return;
        m_suggestions = suggestions;
        Q_EMIT answered();
    });
}

void SpellMarks::askAt(const QPointF &point)
{
    int place = 0;
    QMetaObject::invokeMethod(
        m_editor, "positionAt", Q_RETURN_ARG(int, place), Q_ARG(qreal, point.x()), Q_ARG(qreal, point.y()));
    const QTextBlock block = text()->findBlock(place);
    const SpellMark word = SpellReader::wordAt(block, place - block.position());
    const QRectF start = cursorRectangle(block.position() + word.start);
    const QRectF end = cursorRectangle(block.position() + word.start + word.length);
    const bool on =
        start.united(end).adjusted(-pointerSlack, -pointerSlack, pointerSlack, pointerSlack).contains(point);
    askFor(block, on ? word : SpellMark());
}

int SpellMarks::replace(const QString &word)
{
    const QString before = m_asked.selectedText();
    if (m_askedWord.isEmpty() || spellForm(before) != m_askedWord)
        return -1;
    QString written = word;
    if (before.contains(u'’'))
        written.replace(u'\'', u'’');
    m_asked.insertText(written);
    return m_asked.position();
}

// ---- what it is given ----------------------------------------------------------------------------------------------

void SpellMarks::setSpelling(Spelling *spelling)
{
    if (std::exchange(m_spelling, spelling) != spelling)
        Q_EMIT spellingChanged();
}

void SpellMarks::setEditor(QQuickItem *editor)
{
    if (m_editor == editor)
        return;
    m_editor = editor;
    Q_EMIT editorChanged();
}

void SpellMarks::setDocument(QQuickTextDocument *document)
{
    if (m_document == document)
        return;
    m_document = document;
    Q_EMIT documentChanged();
}

void SpellMarks::setColor(const QColor &color)
{
    if (std::exchange(m_color, color) == color)
        return;
    update();
    Q_EMIT colorChanged();
}

void SpellMarks::setWriting(bool writing)
{
    if (std::exchange(m_writing, writing) == writing)
        return;
    polish();
    Q_EMIT writingChanged();
}

void SpellMarks::setShownFrom(qreal y)
{
    if (std::exchange(m_shownFrom, y) == y)
        return;
    polish();
    Q_EMIT shownChanged();
}

void SpellMarks::setShownHeight(qreal height)
{
    if (std::exchange(m_shownHeight, height) == height)
        return;
    polish();
    Q_EMIT shownChanged();
}

} // namespace Parlance
