// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messagemarkup.h"

#include "app/markupline.h"

#include <algorithm>
#include <ranges>

namespace Parlance {

namespace {

constexpr int deepestQuote = 3;
constexpr qsizetype shortestFence = 3;

/// A line as far as blocks go. Only what cannot be meant otherwise is one: lists, headings and rules stay as they were written.
struct Line
{
    QStringView whole;
    QStringView text; ///< without the marks of its quote
    int quoted = 0;
    qsizetype opens = 0; ///< the length of a fence that begins here; 0 for none
    qsizetype closes = 0; ///< of one that could end here
};

/// "> text": a space must follow, or nothing, so that ">:(" stays what it is.
void readQuote(Line &line)
{
    qsizetype at = 0;
    int depth = 0;
    while (at < line.text.size() && line.text[at] == u'>') {
        ++depth;
        ++at;
        if (at + 1 < line.text.size() && line.text[at] == u' ' && line.text[at + 1] == u'>')
            ++at;
    }
    if (depth == 0 || (at < line.text.size() && line.text[at] != u' '))
        return;
    line.quoted = std::min(depth, deepestQuote);
    line.text = line.text.sliced(std::min(at + 1, line.text.size()));
}

void readFence(Line &line)
{
    qsizetype ticks = 0;
    while (ticks < line.text.size() && line.text[ticks] == u'`')
        ++ticks;
    const QStringView rest = line.text.sliced(ticks);
    if (ticks < shortestFence || rest.contains(u'`'))
        return;
    line.opens = ticks;
    line.closes = rest.trimmed().isEmpty() ? ticks : 0;
}

QList<Line> linesOf(const QString &source)
{
    QList<Line> lines;
    for (const QStringView text : QStringView(source).split(u'\n')) {
        Line line{.whole = text, .text = text};
        readQuote(line);
        if (line.quoted == 0)
            readFence(line);
        lines += line;
    }
    // What is never closed is no fence.
    qsizetype closes = 0;
    for (Line &line : lines | std::views::reverse) {
        if (line.opens > closes)
            line.opens = 0;
        closes = std::max(closes, line.closes);
    }
    return lines;
}

/// Goes through the lines once and writes what is shown.
class BlockReader
{
public:
    explicit BlockReader(const QString &source) : m_lines(linesOf(source)) { }

    Markup read()
    {
        while (m_at < m_lines.size()) {
            if (m_lines[m_at].opens > 0)
                takeCode();
            else if (m_lines[m_at].text.trimmed().isEmpty())
                takeEmpty();
            else
                takeParagraph();
        }
        return std::move(m_markup);
    }

private:
    void beginLine()
    {
        if (std::exchange(m_begun, true))
            m_markup.text += u'\n';
    }

    void note(qsizetype start, int quoted, bool code)
    {
        if (quoted == 0 && !code)
            return;
        const qsizetype length = m_markup.text.size() - start;
        if (!m_markup.blocks.isEmpty() && !code) {
            MarkupBlock &last = m_markup.blocks.last();
            if (!last.code && last.quoted == quoted && last.start + last.length + 1 == start) {
                last.length = start + length - last.start;
                return;
            }
        }
        m_markup.blocks.append({.start = start, .length = length, .quoted = quoted, .code = code});
    }

    void takeCode()
    {
        const qsizetype fence = m_lines[m_at++].opens;
        beginLine();
        const qsizetype start = m_markup.text.size();
        for (bool first = true; m_lines[m_at].closes < fence; ++m_at, first = false) {
            if (!first)
                m_markup.text += u'\n';
            // A quote's marks are code here.
            m_markup.text += m_lines[m_at].whole;
        }
        ++m_at;
        note(start, 0, true);
    }

    void takeEmpty()
    {
        beginLine();
        note(m_markup.text.size(), m_lines[m_at].quoted, false);
        ++m_at;
    }

    void takeParagraph()
    {
        const int quoted = m_lines[m_at].quoted;
        QList<QStringView> paragraph;
        for (; m_at < m_lines.size(); ++m_at) {
            const Line &line = m_lines[m_at];
            if (line.quoted != quoted || line.opens > 0 || line.text.trimmed().isEmpty())
                break;
            paragraph += line.text;
        }
        beginLine();
        const qsizetype start = m_markup.text.size();
        appendLines(paragraph, m_markup);
        note(start, quoted, false);
    }

    QList<Line> m_lines;
    qsizetype m_at = 0;
    bool m_begun = false;
    Markup m_markup;
};

} // namespace

Markup markupOf(const QString &source)
{
    // However lines end, each becomes a paragraph of the document that shows them.
    QString lines = source;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    std::ranges::replace_if(lines, [](QChar c) { return c == u'\r' || c == QChar::ParagraphSeparator; }, u'\n');
    return BlockReader(lines).read();
}

QString previewOf(const QString &source)
{
    // A long message need not be read whole for that.
    constexpr qsizetype longest = 200;
    return markupOf(source.first(std::min(source.size(), longest))).text.simplified();
}

} // namespace Parlance
