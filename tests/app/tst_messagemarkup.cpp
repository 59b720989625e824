// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messagemarkup.h"

#include <QTest>

#include <array>

using namespace Parlance;
using namespace Qt::StringLiterals;

namespace {

/// The markup as a test reads it: kinds in brackets around what they hold, blocks on their lines.
QString described(const Markup &markup)
{
    static constexpr std::array names{"strong", "emphasis", "struck", "code", "link"};
    QString text = markup.text;
    QStringList parts{text.replace(u'\n', u'/')};
    for (const MarkupSpan &span : markup.spans) {
        const QString held = markup.text.sliced(span.start, span.length).replace(u'\n', u'/');
        QString part = QString::fromLatin1(names.at(static_cast<size_t>(span.kind))) + u'(' + held + u')';
        if (span.kind == MarkupSpan::Kind::Link)
            part += QStringLiteral("->") + span.target + (span.disguised ? QStringLiteral("!") : QString());
        parts += part;
    }
    for (const MarkupBlock &block : markup.blocks) {
        const QString held = markup.text.sliced(block.start, block.length).replace(u'\n', u'/');
        parts += (block.code ? QStringLiteral("block") : QStringLiteral("quote%1").arg(block.quoted)) + u'(' + held
            + u')';
    }
    return parts.join(u" | "_s);
}

} // namespace

class MessageMarkupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void whatIsNoMarkStaysAsItWasWritten_data();
    void whatIsNoMarkStaysAsItWasWritten();
    void everyLineStaysALine();
};

void MessageMarkupTest::reads_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    QTest::newRow("strong") << u"a **b** c"_s << u"a b c | strong(b)"_s;
    QTest::newRow("emphasis") << u"_a_ and *b*"_s << u"a and b | emphasis(a) | emphasis(b)"_s;
    QTest::newRow("both") << u"***a***"_s << u"a | strong(a) | emphasis(a)"_s;
    QTest::newRow("struck") << u"~~a~~ b"_s << u"a b | struck(a)"_s;
    QTest::newRow("code") << u"`a*b*` c"_s << u"a*b* c | code(a*b*)"_s;
    QTest::newRow("quoted word at the start") << u"**\"a\"** b"_s << u"\"a\" b | strong(\"a\")"_s;
    QTest::newRow("each line") << u"_a_\n**b**"_s << u"a/b | emphasis(a) | strong(b)"_s;
    QTest::newRow("over two lines") << u"**a\nb**"_s << u"a/b | strong(a/b)"_s;
    QTest::newRow("not over an empty line") << u"**a\n\nb**"_s << u"**a//b**"_s;
    QTest::newRow("Chinese") << u"这是**重点**，对"_s << u"这是重点，对 | strong(重点)"_s;
    QTest::newRow("Arabic") << u"هذا **مهم** جدا"_s << u"هذا مهم جدا | strong(مهم)"_s;
    QTest::newRow("emoji") << u"**🙂👍🏽** ok"_s << u"🙂👍🏽 ok | strong(🙂👍🏽)"_s;
    QTest::newRow("taken literally") << u"\\*a\\*"_s << u"*a*"_s;

    QTest::newRow("quote") << u"> a\n> b\nc"_s << u"a/b/c | quote1(a/b)"_s;
    QTest::newRow("quote in a quote") << u"> a\n> > b"_s << u"a/b | quote1(a) | quote2(b)"_s;
    QTest::newRow("quote with an empty line") << u"> a\n>\n> b"_s << u"a//b | quote1(a//b)"_s;
    QTest::newRow("strong in a quote") << u"> **a**"_s << u"a | strong(a) | quote1(a)"_s;
    QTest::newRow("fence") << u"see\n```\n**a**\n  > b\n```\nok"_s << u"see/**a**/  > b/ok | block(**a**/  > b)"_s;
    QTest::newRow("fence with a language") << u"```cpp\nint a;\n```"_s << u"int a; | block(int a;)"_s;
    QTest::newRow("fence with a quote in it") << u"```\n> a\n```"_s << u"> a | block(> a)"_s;
    QTest::newRow("longer fence") << u"````\n```\n````"_s << u"``` | block(```)"_s;
    QTest::newRow("fence in one line") << u"```a```"_s << u"a | code(a)"_s;
    QTest::newRow("fence that is never closed") << u"```\na"_s << u"```/a"_s;

    QTest::newRow("address")
        << u"see https://example.org/a_b_c."_s
        << u"see https://example.org/a_b_c. | link(https://example.org/a_b_c)->https://example.org/a_b_c"_s;
    QTest::newRow("address with marks") << u"https://example.org/*a*/~b~/c"_s
                                        << u"https://example.org/*a*/~b~/c | "
                                           "link(https://example.org/*a*/~b~/c)->https://example.org/*a*/~b~/c"_s;
    QTest::newRow("strong address") << u"**https://example.org**"_s
                                    << u"https://example.org | link(https://example.org)->https://example.org | "
                                       "strong(https://example.org)"_s;
    QTest::newRow("address in code") << u"`https://example.org`"_s
                                     << u"https://example.org | code(https://example.org)"_s;
    QTest::newRow("address in angle brackets")
        << u"<https://example.org>"_s << u"https://example.org | link(https://example.org)->https://example.org"_s;
    QTest::newRow("address with letters of its own")
        << u"https://example.org/Käse"_s
        << u"https://example.org/Käse | link(https://example.org/Käse)->https://example.org/K%C3%A4se"_s;
    QTest::newRow("mail") << u"<bob@example.org>"_s
                          << u"bob@example.org | link(bob@example.org)->mailto:bob@example.org"_s;
    QTest::newRow("named") << u"[here](https://example.org/a_(b))"_s
                           << u"here | link(here)->https://example.org/a_(b)!"_s;
    QTest::newRow("one address in place of another")
        << u"[https://example.org](https://example.com)"_s
        << u"https://example.org | link(https://example.org)->https://example.com!"_s;
    QTest::newRow("a host in place of another")
        << u"[example.org](https://example.com)"_s << u"example.org | link(example.org)->https://example.com!"_s;
    QTest::newRow("letters that look alike")
        << u"https://ехample.org"_s
        << u"https://ехample.org | link(https://ехample.org)->https://xn--ample-ywe6i.org"_s;
    QTest::newRow("direction turned") << u"[a](https://example.org/\u202Egro)"_s
                                      << u"a | link(a)->https://example.org/%E2%80%AEgro!"_s;
    QTest::newRow("without a name") << u"[](https://example.org)"_s
                                    << u"https://example.org | link(https://example.org)->https://example.org"_s;
    QTest::newRow("picture") << u"![cat](https://example.org/cat.png)"_s
                             << u"cat | link(cat)->https://example.org/cat.png!"_s;
    QTest::newRow("script") << u"[here](javascript:alert(1))"_s << u"here (javascript:alert(1))"_s;
    QTest::newRow("file") << u"<file:///etc/passwd>"_s << u"file:///etc/passwd (file:///etc/passwd)"_s;
    QTest::newRow("without a host") << u"[a](https:///b)"_s << u"a (https:///b)"_s;
}

void MessageMarkupTest::reads()
{
    QFETCH(const QString, source);
    QFETCH(const QString, expected);
    QCOMPARE(described(markupOf(source)), expected);
}

void MessageMarkupTest::whatIsNoMarkStaysAsItWasWritten_data()
{
    QTest::addColumn<QString>("source");
    for (const char *source :
         {"",
          "Hello",
          "2 * 3 * 4",
          "snake_case_name",
          "* a\n* b",
          "- a\n- b",
          "+ a",
          "1. a\n2. b",
          "7) a",
          "# a",
          "###",
          "a\n===",
          "---",
          "***",
          "___",
          "| a | b |\n|---|---|",
          "[a]: https",
          "[a]",
          "[ ] a\n[x] b",
          "    four spaces",
          "a\n\n\n b",
          "\n",
          "<b>a</b>",
          "<script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "<!-- a -->",
          "&lt; &amp; &#65; &copy;",
          ">:(",
          ">_<",
          "a > b",
          "C:\\path\\new",
          "\\\\server\\share",
          "a\\",
          "`",
          "``",
          "```",
          "**",
          "** a **",
          "~",
          "~5 to ~6",
          "a*",
          "*a",
          "¯\\(ツ)/¯",
          "line\\\nnext",
          "mail bob@example.org",
          "www.example.org",
          "$a$ $$b$$",
          "⸵ a ⸵"})
        QTest::newRow(source) << QString::fromUtf8(source);
}

void MessageMarkupTest::whatIsNoMarkStaysAsItWasWritten()
{
    QFETCH(const QString, source);
    const Markup markup = markupOf(source);
    QCOMPARE(markup.text, source);
    QVERIFY(markup.spans.isEmpty() && markup.blocks.isEmpty());
}

void MessageMarkupTest::everyLineStaysALine()
{
    const QString source = u"one\n\n> two\n>\n\n# three\n* four\n\n\nfive"_s;
    QCOMPARE(markupOf(source).text, u"one\n\ntwo\n\n\n# three\n* four\n\n\nfive"_s);
}

QTEST_GUILESS_MAIN(MessageMarkupTest)
#include "tst_messagemarkup.moc"
