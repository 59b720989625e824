// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A message as it is shown: its Markdown, where its links and its emoji are.

#include "app/emoji.h"
#include "app/messagemarkup.h"
#include "app/weblinks.h"
#include "harness.h"

using namespace Parlance;

namespace {

void checkLinks(const QString &text)
{
    qsizetype end = 0;
    const QList<LinkPlace> links = linksIn(text);
    for (const LinkPlace &link : links) {
        Fuzz::require(link.start >= end && link.length > 0 && link.start + link.length <= text.size(),
                      "links are in the text, one after the other");
        end = link.start + link.length;
        const QStringView shown = QStringView(text).sliced(link.start, link.length);
        const bool isWeb = shown.startsWith(u"http://", Qt::CaseInsensitive)
            || shown.startsWith(u"https://", Qt::CaseInsensitive);
        Fuzz::require(isWeb, "nothing but the web is a link");
        Fuzz::require(std::ranges::none_of(shown, [](QChar c) { return c.isSpace() || c == u'<' || c == u'"'; }),
                      "a link ends where the word ends");
    }
}

void checkEmoji(const QString &text)
{
    const int count = emojiCount(text);
    Fuzz::require(count >= 0 && count <= 3, "few emoji are shown large");
    const QList<QStringView> emoji = emojiByVariation(text);
    for (const QStringView one : emoji)
        Fuzz::require(one.begin() >= text.constData() && one.end() <= text.constData() + text.size() && !one.isEmpty(),
                      "emoji are in the text");
}

/// What is shown is plain text and places in it of the kinds there are; and it is about as long as what was written.
void checkMarkup(const QString &text)
{
    const Markup markup = markupOf(text);
    const auto isInText = [&](qsizetype start, qsizetype length) {
        return start >= 0 && length >= 0 && start + length <= markup.text.size();
    };
    for (const MarkupSpan &span : markup.spans) {
        Fuzz::require(isInText(span.start, span.length) && span.length > 0, "formats are in the text");
        const bool leads = span.target.startsWith(u"https://") || span.target.startsWith(u"http://")
            || span.target.startsWith(u"mailto:");
        Fuzz::require(span.kind <= MarkupSpan::Kind::Link && (span.kind == MarkupSpan::Kind::Link) == leads,
                      "a link leads to the web or to mail, and nothing else leads anywhere");
        Fuzz::require(std::ranges::all_of(span.target, [](QChar c) { return c > u' ' && c < u'\x7F'; }),
                      "an address shows what it is");
    }
    qsizetype end = 0;
    for (const MarkupBlock &block : markup.blocks) {
        Fuzz::require(isInText(block.start, block.length) && block.start >= end, "blocks follow one another");
        end = block.start + block.length;
    }
    const qsizetype bytes = text.toUtf8().size();
    Fuzz::require(markup.text.size() <= 3 * bytes, "nothing is added but addresses");
    Fuzz::require(markup.spans.size() + markup.blocks.size() <= bytes, "no more formats than characters");
}

} // namespace

QByteArrayList Fuzz::seeds()
{
    return {"**a** _b_ ~~c~~ `d` \\*e\\*", "> a\n> > b\n\n```cpp\n> c\n```\nd",
            "[a](https://example.org/b_(c)) <bob@example.org>", "![a](https://example.org) https://example.org/*a*",
            "# a\n- b\n1. c\n---\n| d |\n[e]: f\n<b>&amp;</b>"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = Fuzz::textOf(data, size);
    checkLinks(text);
    checkEmoji(text);
    checkMarkup(text);
    return 0;
}
