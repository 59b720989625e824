// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/markupline.h"

#include "app/weblinks.h"

#include <md4c.h>

#include <algorithm>
#include <vector>

namespace Parlance {

namespace {

/// Stands before each line that MD4C reads, so that no line can begin a list, a heading or a rule, nor define a link. It has to
/// be punctuation, beside which emphasis begins and ends as it does at the edge of a line; this one is in no one's keyboard.
constexpr QByteArrayView guard("\xE2\xB8\xB5"); // U+2E35

/// The paragraph as MD4C is given it, and which of its bytes a person did not write.
class Source
{
public:
    explicit Source(const QList<QStringView> &lines)
    {
        for (const QStringView line : lines) {
            if (!m_bytes.isEmpty())
                m_bytes += '\n';
            add(guard);
            addLine(line.toString());
        }
    }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// The place of what MD4C points at; nothing when it points at text of its own.
    [[nodiscard]] std::optional<qsizetype> placeOf(const char *text) const
    {
        const std::less<const char *> before;
        if (before(text, m_bytes.constData()) || !before(text, m_bytes.constData() + m_bytes.size()))
            return std::nullopt;
        return text - m_bytes.constData();
    }
    /// What a person wrote of these bytes.
    [[nodiscard]] QString written(qsizetype start, qsizetype size) const
    {
        QByteArray result;
        const qsizetype end = start + size;
        auto skip = std::ranges::lower_bound(m_added, start, {}, [](const Added &one) {
            return one.start + one.size - 1;
        });
        for (; start < end && skip != m_added.end() && skip->start < end; ++skip) {
            if (skip->start > start)
                result += QByteArrayView(m_bytes).sliced(start, skip->start - start);
            start = skip->start + skip->size;
        }
        if (start < end)
            result += QByteArrayView(m_bytes).sliced(start, end - start);
        return QString::fromUtf8(result);
    }

private:
    struct Added
    {
        qsizetype start;
        qsizetype size;
    };

    void add(QByteArrayView bytes)
    {
        m_added.push_back({m_bytes.size(), bytes.size()});
        m_bytes += bytes;
    }

    /// In angle brackets an address is one for MD4C too, whatever marks of Markdown are in it.
    void addLine(const QString &line)
    {
        qsizetype done = 0;
        for (const LinkPlace &link : linksIn(line)) {
            if (link.start > 0 && line[link.start - 1] == u'<')
                continue;
            m_bytes += QStringView(line).sliced(done, link.start - done).toUtf8();
            add("<");
            m_bytes += QStringView(line).sliced(link.start, link.length).toUtf8();
            add(">");
            done = link.start + link.length;
        }
        m_bytes += QStringView(line).sliced(done).toUtf8();
    }

    QByteArray m_bytes;
    std::vector<Added> m_added;
};

/// Takes what MD4C finds.
class LineReader
{
public:
    LineReader(const Source &source, Markup &markup) : m_source(source), m_markup(markup) { }

    void read()
    {
        const MD_PARSER parser{
            .abi_version = 0,
            .flags = MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_STRIKETHROUGH,
            .enter_block = [](MD_BLOCKTYPE, void *, void *) { return 0; },
            .leave_block = [](MD_BLOCKTYPE, void *, void *) { return 0; },
            .enter_span = [](MD_SPANTYPE type, void *detail, void *self) { return of(self).enter(type, detail); },
            .leave_span = [](MD_SPANTYPE type, void *, void *self) { return of(self).leave(type); },
            .text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size,
                       void *self) { return of(self).take(type, text, static_cast<qsizetype>(size)); },
            .debug_log = nullptr,
            .syntax = nullptr};
        md_parse(m_source.bytes().constData(), static_cast<MD_SIZE>(m_source.bytes().size()), &parser, this);
    }

private:
    static LineReader &of(void *self) { return *static_cast<LineReader *>(self); }

    struct Open
    {
        MD_SPANTYPE type;
        qsizetype start;
        QString address;
    };

    int enter(MD_SPANTYPE type, void *detail)
    {
        Open open{.type = type, .start = m_markup.text.size(), .address = {}};
        if (type == MD_SPAN_A)
            open.address = addressOf(static_cast<MD_SPAN_A_DETAIL *>(detail)->href);
        else if (type == MD_SPAN_IMG)
            open.address = addressOf(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src);
        m_open.push_back(open);
        return 0;
    }

    static QString addressOf(const MD_ATTRIBUTE &attribute)
    {
        return QString::fromUtf8(attribute.text, static_cast<qsizetype>(attribute.size));
    }

    int leave(MD_SPANTYPE type)
    {
        // MD4C 0.5.2 ends, where an address is in a link that turns out to be none, a link that it never began.
        const auto begun = std::ranges::find(m_open.rbegin(), m_open.rend(), type, &Open::type);
        if (begun == m_open.rend())
            return 0;
        const Open open = *begun;
        m_open.erase(begun.base() - 1, m_open.end());
        switch (type) {
        case MD_SPAN_A:
        case MD_SPAN_IMG: // a picture is never fetched: it is a link to one
            leaveLink(open);
            break;
        case MD_SPAN_STRONG:
            add(MarkupSpan::Kind::Strong, open.start);
            break;
        case MD_SPAN_EM:
            add(MarkupSpan::Kind::Emphasis, open.start);
            break;
        case MD_SPAN_DEL:
            add(MarkupSpan::Kind::Struck, open.start);
            break;
        case MD_SPAN_CODE:
            add(MarkupSpan::Kind::Code, open.start);
            break;
        default:
            break;
        }
        return 0;
    }

    void add(MarkupSpan::Kind kind, qsizetype start)
    {
        if (m_markup.text.size() > start)
            m_markup.spans.append({.kind = kind, .start = start, .length = m_markup.text.size() - start, .target = {}});
    }

    /// Where it may not lead anywhere, one sees where it would have led.
    void leaveLink(const Open &open)
    {
        const auto target = linkTarget(open.address);
        if (m_markup.text.size() == open.start)
            m_markup.text += open.address;
        else if (!target && !open.address.isEmpty())
            m_markup.text += QStringLiteral(" (%1)").arg(open.address);
        const qsizetype length = m_markup.text.size() - open.start;
        if (!target || length == 0)
            return;
        const QString shown = m_markup.text.sliced(open.start);
        const bool disguised = shown != open.address && shown != *target
            && QStringLiteral("mailto:") + shown != *target;
        // An address within a name leads where the name does.
        m_markup.spans.removeIf([&open](const MarkupSpan &span) {
            return span.kind == MarkupSpan::Kind::Link && span.start >= open.start;
        });
        m_markup.spans.append({.kind = MarkupSpan::Kind::Link,
                               .start = open.start,
                               .length = length,
                               .target = *target,
                               .disguised = disguised});
    }

    int take(MD_TEXTTYPE type, const char *text, qsizetype size)
    {
        const auto place = m_source.placeOf(text);
        switch (type) {
        case MD_TEXT_NULLCHAR:
            m_markup.text += QChar(QChar::ReplacementCharacter);
            break;
        case MD_TEXT_BR:
        case MD_TEXT_SOFTBR:
            // At the end of a line a backslash is one, as in a path.
            if (m_end < m_source.bytes().size() && m_source.bytes()[m_end] == '\\')
                m_markup.text += u'\\';
            m_markup.text += u'\n';
            break;
        default:
            if (type == MD_TEXT_NORMAL && place && escapesNothing(*place))
                m_markup.text += u'\\';
            m_markup.text += place ? m_source.written(*place, size) : QString::fromUtf8(text, size);
        }
        if (place)
            m_end = *place + size;
        return 0;
    }

    /// A backslash before what is no mark of ours was meant as one: in a path, in ¯\\(ツ)/¯.
    [[nodiscard]] bool escapesNothing(qsizetype place) const
    {
        const QByteArray &bytes = m_source.bytes();
        return place > m_end && bytes[place - 1] == '\\' && !QByteArrayView("*_~`[").contains(bytes[place]);
    }

    const Source &m_source;
    Markup &m_markup;
    std::vector<Open> m_open;
    qsizetype m_end = 0; ///< of what was taken last
};

} // namespace

void appendLines(const QList<QStringView> &lines, Markup &markup)
{
    const Source source(lines);
    LineReader(source, markup).read();
}

} // namespace Parlance
