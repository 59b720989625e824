// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A message's text as it is shown: where its links and its emoji are.

#include "app/emoji.h"
#include "app/messagetextformat.h"
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

} // namespace

QByteArrayList Fuzz::seeds()
{
    return {};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = Fuzz::textOf(data, size);
    checkLinks(text);
    checkEmoji(text);
    return 0;
}
