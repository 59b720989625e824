// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An exported conversation: nothing that somebody wrote is ever markup.

#include "app/export/htmlpage.h"
#include "harness.h"

using namespace Parlance;

namespace {

QByteArray pageOf(const QString &text, const QString &name)
{
    ConversationRecord conversation;
    conversation.peerUsername = name;
    AccountInfo account;
    account.username = QStringLiteral("alice");
    MessageRecord message;
    message.text = text;
    message.at = 1'700'000'000'000;
    QString day;
    return HtmlPage::begin(conversation, account) + HtmlPage::message(message, conversation, account, day)
        + HtmlPage::end();
}

} // namespace

QByteArrayList Fuzz::seeds()
{
    return {field("bob") + "hello", field("<b>bob</b>") + "<script>alert('&amp;')</script>\"&<!--"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Fuzz::Input input(data, size);
    const QString name = QString::fromUtf8(input.field());
    const QString text = QString::fromUtf8(input.rest());
    const QByteArray page = pageOf(text, name);
    const QByteArray plain = pageOf(QStringLiteral("x"), QStringLiteral("x"));
    for (const char mark : {'<', '>', '"'})
        Fuzz::require(page.count(mark) == plain.count(mark), "what somebody wrote is no markup");
    return 0;
}
