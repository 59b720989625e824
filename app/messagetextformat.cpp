// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messagetextformat.h"

#include "app/emoji.h"
#include "storage/searchtext.h"

#include <QRegularExpression>
#include <QTextBlockFormat>
#include <QTextCursor>

namespace Parlance {

namespace {

// A closing bracket belongs to a link only when it was opened there: "(see https://example.org/a_(b))".
bool endsOutside(QStringView link)
{
    if (QStringView(u".,;:!?'\"»”’").contains(link.back()))
        return true;
    return (link.back() == u')' && link.count(u')') > link.count(u'('))
        || (link.back() == u']' && link.count(u']') > link.count(u'['));
}

} // namespace

QList<LinkPlace> linksIn(const QString &text)
{
    // \s alone means the white space of ASCII. With Unicode's properties on, \b would find no link right after Chinese.
    static const QRegularExpression expression(
        QStringLiteral(R"(\bhttps?://[^\s\p{Z}\x{85}<>"]+)"), QRegularExpression::CaseInsensitiveOption);
    QList<LinkPlace> links;
    for (const QRegularExpressionMatch &match : expression.globalMatch(text)) {
        QStringView link = match.capturedView();
        while (!link.isEmpty() && endsOutside(link))
            link.chop(1);
        if (!link.endsWith(u'/') || link.count(u'/') > 2)
            links.append({match.capturedStart(), link.size()});
    }
    return links;
}

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
    format();
    Q_EMIT markColorChanged();
}

void MessageTextFormat::setMarkTextColor(const QColor &color)
{
    if (std::exchange(m_markTextColor, color) == color)
        return;
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
    QTextCursor cursor(m_document->textDocument());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    QTextBlockFormat lines;
    lines.setLineHeight(m_lineHeight * 100, QTextBlockFormat::ProportionalHeight);
    cursor.mergeBlockFormat(lines);
    // A text that replaces another takes over the format of the place the cursor was at, which may have been a link.
    cursor.setCharFormat(QTextCharFormat());
    const QString text = m_document->textDocument()->toPlainText();
    const auto select = [&cursor](qsizetype start, qsizetype length) {
        cursor.setPosition(static_cast<int>(start));
        cursor.setPosition(static_cast<int>(start + length), QTextCursor::KeepAnchor);
    };
    for (const QStringView emoji : emojiByVariation(text)) {
        QTextCharFormat characters;
        characters.setFontFamilies(emojiFontFamilies());
        select(emoji.data() - text.constData(), emoji.size());
        cursor.setCharFormat(characters);
    }
    for (const LinkPlace &link : linksIn(text)) {
        QTextCharFormat characters;
        characters.setAnchor(true);
        characters.setAnchorHref(text.sliced(link.start, link.length));
        characters.setForeground(m_linkColor);
        characters.setFontUnderline(true);
        select(link.start, link.length);
        cursor.setCharFormat(characters);
    }
    for (const TextPlace &place : placesOf(m_marked, text)) {
        QTextCharFormat characters;
        characters.setBackground(m_markColor);
        characters.setForeground(m_markTextColor);
        select(place.start, place.length);
        cursor.mergeCharFormat(characters);
    }
    cursor.endEditBlock();
    m_formatting = false;
}

} // namespace Parlance
