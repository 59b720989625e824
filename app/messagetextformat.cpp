// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messagetextformat.h"

#include "app/emoji.h"
#include "storage/searchtext.h"

#include <QFontDatabase>
#include <QTextBlockFormat>

#include <algorithm>

namespace Parlance {

namespace {

constexpr qreal quoteIndent = 12;
constexpr qreal codeMargin = 8;

void select(QTextCursor &cursor, qsizetype start, qsizetype length)
{
    cursor.setPosition(static_cast<int>(start));
    cursor.setPosition(static_cast<int>(start + length), QTextCursor::KeepAnchor);
}

QStringList fixedFontFamilies()
{
    return {QFontDatabase::systemFont(QFontDatabase::FixedFont).family()};
}

} // namespace

MessageTextFormat::MessageTextFormat(QObject *parent) : QObject(parent) { }

void MessageTextFormat::setDocument(QQuickTextDocument *document)
{
    if (m_document == document)
        return;
    if (m_document)
        m_document->textDocument()->disconnect(this);
    m_document = document;
    if (m_document) {
        m_document->textDocument()->setUndoRedoEnabled(false);
        connect(m_document->textDocument(), &QTextDocument::contentsChanged, this, &MessageTextFormat::format);
    }
    format();
    Q_EMIT documentChanged();
}

void MessageTextFormat::setSource(const QString &source)
{
    if (m_source == source)
        return;
    m_source = source;
    m_markup = markupOf(source);
    m_stale = true;
    Q_EMIT sourceChanged();
    // The text that is bound to what is shown may be the same as before, and only the formats are others.
    if (m_stale)
        format();
}

bool MessageTextFormat::has(MarkupSpan::Kind kind) const
{
    return std::ranges::contains(m_markup.spans, kind, &MarkupSpan::kind);
}

bool MessageTextFormat::hasQuotes() const
{
    return std::ranges::contains(m_markup.blocks, false, &MarkupBlock::code);
}

bool MessageTextFormat::endsPlain() const
{
    return m_markup.blocks.isEmpty()
        || m_markup.blocks.last().start + m_markup.blocks.last().length < m_markup.text.size();
}

bool MessageTextFormat::isDisguised(const QString &target) const
{
    return std::ranges::any_of(m_markup.spans, [&](const MarkupSpan &span) {
        return span.disguised && span.target == target;
    });
}

QList<QPointF> MessageTextFormat::places(bool code) const
{
    QList<QPointF> result;
    for (const MarkupBlock &block : m_markup.blocks) {
        if (block.code == code)
            result.append(QPointF(static_cast<qreal>(block.start), static_cast<qreal>(block.start + block.length)));
    }
    return result;
}

void MessageTextFormat::setCodeColor(const QColor &color)
{
    if (std::exchange(m_codeColor, color) == color)
        return;
    if (has(MarkupSpan::Kind::Code))
        format();
    Q_EMIT codeColorChanged();
}

void MessageTextFormat::setQuoteColor(const QColor &color)
{
    if (std::exchange(m_quoteColor, color) == color)
        return;
    if (hasQuotes())
        format();
    Q_EMIT quoteColorChanged();
}

void MessageTextFormat::setRightToLeft(bool rightToLeft)
{
    if (std::exchange(m_rightToLeft, rightToLeft) == rightToLeft)
        return;
    if (hasQuotes())
        format();
    Q_EMIT rightToLeftChanged();
}

void MessageTextFormat::setLineHeight(qreal height)
{
    if (qFuzzyCompare(m_lineHeight, height))
        return;
    m_lineHeight = height;
    format();
    Q_EMIT lineHeightChanged();
}

void MessageTextFormat::setLinkColor(const QColor &color)
{
    if (m_linkColor == color)
        return;
    m_linkColor = color;
    if (has(MarkupSpan::Kind::Link))
        format();
    Q_EMIT linkColorChanged();
}

void MessageTextFormat::setMarked(const QString &words)
{
    if (m_marked == words)
        return;
    m_marked = words;
    format();
    Q_EMIT markedChanged();
}

void MessageTextFormat::setMarkColor(const QColor &color)
{
    if (std::exchange(m_markColor, color) == color)
        return;
    if (!m_marked.isEmpty())
        format();
    Q_EMIT markColorChanged();
}

void MessageTextFormat::setMarkTextColor(const QColor &color)
{
    if (std::exchange(m_markTextColor, color) == color)
        return;
    if (!m_marked.isEmpty())
        format();
    Q_EMIT markTextColorChanged();
}

void MessageTextFormat::componentComplete()
{
    m_complete = true;
    format();
}

void MessageTextFormat::format()
{
    if (!m_document || !m_complete || m_formatting)
        return;
    m_formatting = true;
    m_stale = false;
    QTextCursor cursor(m_document->textDocument());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    QTextBlockFormat lines;
    lines.setLineHeight(m_lineHeight * 100, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(lines);
    // A text that replaces another takes over the format of the place the cursor was at, which may have been a link.
    cursor.setCharFormat(QTextCharFormat());
    const QString text = m_document->textDocument()->toPlainText();
    // The binding may not have brought the text yet; when it does, this is called again.
    if (text.size() == m_markup.text.size()) {
        formatBlocks(cursor);
        formatSpans(cursor);
    }
    for (const QStringView emoji : emojiByVariation(text)) {
        QTextCharFormat characters;
        characters.setFontFamilies(emojiFontFamilies());
        select(cursor, emoji.data() - text.constData(), emoji.size());
        cursor.mergeCharFormat(characters);
    }
    for (const TextPlace &place : placesOf(m_marked, text)) {
        QTextCharFormat characters;
        characters.setBackground(m_markColor);
        characters.setForeground(m_markTextColor);
        select(cursor, place.start, place.length);
        cursor.mergeCharFormat(characters);
    }
    cursor.endEditBlock();
    m_formatting = false;
}

void MessageTextFormat::formatBlocks(QTextCursor &cursor)
{
    for (const MarkupBlock &block : m_markup.blocks) {
        select(cursor, block.start, block.length);
        QTextBlockFormat lines;
        QTextCharFormat characters;
        if (block.code) {
            lines.setLeftMargin(codeMargin);
            lines.setRightMargin(codeMargin);
            characters.setFontFamilies(fixedFontFamilies());
        } else {
            const qreal margin = quoteIndent * block.quoted;
            lines.setLeftMargin(m_rightToLeft ? 0 : margin);
            lines.setRightMargin(m_rightToLeft ? margin : 0);
            characters.setForeground(m_quoteColor);
        }
        cursor.mergeBlockFormat(lines);
        cursor.mergeCharFormat(characters);
    }
}

void MessageTextFormat::formatSpans(QTextCursor &cursor)
{
    for (const MarkupSpan &span : m_markup.spans) {
        select(cursor, span.start, span.length);
        cursor.mergeCharFormat(formatOf(span));
    }
}

QTextCharFormat MessageTextFormat::formatOf(const MarkupSpan &span) const
{
    QTextCharFormat characters;
    switch (span.kind) {
    case MarkupSpan::Kind::Strong:
        characters.setFontWeight(QFont::Bold);
        break;
    case MarkupSpan::Kind::Emphasis:
        characters.setFontItalic(true);
        break;
    case MarkupSpan::Kind::Struck:
        characters.setFontStrikeOut(true);
        break;
    case MarkupSpan::Kind::Code:
        characters.setFontFamilies(fixedFontFamilies());
        characters.setBackground(m_codeColor);
        break;
    case MarkupSpan::Kind::Link:
        characters.setAnchor(true);
        characters.setAnchorHref(span.target);
        characters.setForeground(m_linkColor);
        characters.setFontUnderline(true);
        break;
    }
    return characters;
}

} // namespace Parlance
