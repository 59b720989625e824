// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/accountcommands.h"
#include "app/cli/contactscommand.h"
#include "app/cli/devicecommands.h"
#include "app/cli/duration.h"
#include "app/cli/exportcommand.h"
#include "app/cli/forwardcommand.h"
#include "app/cli/hidecommand.h"
#include "app/cli/historycommand.h"
#include "app/cli/importcommand.h"
#include "app/cli/listencommand.h"
#include "app/cli/listingcommand.h"
#include "app/cli/recoverycommand.h"
#include "app/cli/runcommand.h"
#include "app/cli/searchcommand.h"
#include "app/cli/sendcommand.h"

#include <algorithm>
#include <limits>

/// From an invocation to its command: checks the values that a specification cannot say.
namespace Parlance {

namespace {

using Made = std::expected<std::unique_ptr<Command>, UsageError>;

constexpr qint64 noLimit = std::numeric_limits<qint64>::max();

std::unexpected<UsageError> wrong(const Invocation &invocation, const QString &sentence)
{
    return std::unexpected(UsageError{.sentence = sentence, .command = invocation.command});
}

std::expected<void, UsageError> needsUsername(const Invocation &invocation)
{
    if (invocation.value("username").isEmpty())
        return wrong(invocation, QStringLiteral("Which name? Give it with --username NAME."));
    return {};
}

Made join(const Invocation &invocation, Session &session, Printer &printer)
{
    return needsUsername(invocation).transform([&]() -> std::unique_ptr<Command> {
        return std::make_unique<JoinCommand>(invocation, session, printer);
    });
}

Made signIn(const Invocation &invocation, Session &session, Printer &printer)
{
    return needsUsername(invocation).transform([&]() -> std::unique_ptr<Command> {
        return std::make_unique<SignInCommand>(invocation, session, printer);
    });
}

Made signOut(const Invocation &, Session &session, Printer &printer)
{
    return std::make_unique<SignOutCommand>(session, printer);
}

Made contacts(const Invocation &invocation, Session &session, Printer &printer)
{
    const auto verb = contactVerb(invocation.value("action"));
    if (!verb)
        return wrong(invocation, QStringLiteral("contacts can list, add, accept, decline, remove, block and unblock."));
    if (*verb != ContactVerb::List && !invocation.has("name"))
        return wrong(invocation, QStringLiteral("Whom? contacts %1 needs a name.").arg(invocation.value("action")));
    return std::make_unique<ContactsCommand>(
        *verb, invocation.value("name"), invocation.has("offline"), session, printer);
}

SendCommand::Until untilOf(const Invocation &invocation)
{
    return invocation.has("queue") ? SendCommand::Until::Queued : SendCommand::Until::Accepted;
}

Made send(const Invocation &invocation, Session &session, Printer &printer)
{
    const bool fromInput = invocation.has("stdin");
    if (fromInput == invocation.has("text"))
        return wrong(invocation, QStringLiteral("send needs either a text or --stdin."));
    const auto text = fromInput ? std::nullopt : std::optional(QStringList(invocation.value("text")));
    const auto replyTo = MessageId::fromString(invocation.value("reply-to"));
    if (invocation.has("reply-to") && !replyTo.isValid())
        return wrong(invocation, QStringLiteral("That is no message id. --reply-to takes the id that history prints."));
    const auto say = [replyTo](Account &account, ConversationId conversation, const QString &words) {
        return account.send(conversation, words, {.id = replyTo});
    };
    return std::make_unique<SendCommand>(invocation.value("name"), say, text, untilOf(invocation), session, printer);
}

/// A command about a message that is there: `say` hands it over.
Made amend(const Invocation &invocation, const QString &text, const SendCommand::Say &say, Session &session,
           Printer &printer)
{
    if (!MessageId::fromString(invocation.value("id")).isValid())
        return wrong(invocation, QStringLiteral("Which message? Give the id that history prints."));
    return std::make_unique<SendCommand>(
        invocation.value("name"), say, QStringList(text), untilOf(invocation), session, printer);
}

Made edit(const Invocation &invocation, Session &session, Printer &printer)
{
    const auto say = [id = MessageId::fromString(invocation.value("id"))](
                         Account &account, ConversationId conversation, const QString &words) {
        return account.edit(conversation, id, words);
    };
    return amend(invocation, invocation.value("text"), say, session, printer);
}

Made deleteMessage(const Invocation &invocation, Session &session, Printer &printer)
{
    const auto id = MessageId::fromString(invocation.value("id"));
    if (invocation.has("for-me"))
        return std::make_unique<HideCommand>(invocation.value("name"), id, session, printer);
    const auto say = [id](Account &account, ConversationId conversation, const QString &) {
        return account.deleteForEveryone(conversation, id);
    };
    return amend(invocation, {}, say, session, printer);
}

Made react(const Invocation &invocation, Session &session, Printer &printer)
{
    const auto say = [id = MessageId::fromString(invocation.value("id"))](
                         Account &account, ConversationId conversation, const QString &emoji) {
        return account.react(conversation, {.id = id}, emoji);
    };
    return amend(invocation, invocation.value("emoji"), say, session, printer);
}

Made disappear(const Invocation &invocation, Session &session, Printer &printer)
{
    const auto seconds = durationFrom(invocation.value("time"));
    if (!seconds)
        return wrong(invocation, QStringLiteral("After what time? 30s, 5m, 8h, 1d and so on, at most 4w; or off."));
    const auto say = [seconds = *seconds](Account &account, ConversationId conversation, const QString &) {
        return account.setDisappearing(conversation, seconds);
    };
    return std::make_unique<SendCommand>(
        invocation.value("name"), say, QStringList(QString()), untilOf(invocation), session, printer);
}

Made conversation(const Invocation &invocation, Session &session, Printer &printer)
{
    const auto minutes = wholeNumber(invocation, "minutes", 1, 525'600, 0);
    if (!minutes)
        return std::unexpected(minutes.error());
    const auto verb = listingVerb(invocation.value("action"), *minutes);
    if (!verb)
        return wrong(invocation,
                     QStringLiteral("conversation can pin, unpin, archive, unarchive, mute, unmute, mark and unmark."));
    return std::make_unique<ListingCommand>(invocation.value("name"), *verb, session, printer);
}

Made forward(const Invocation &invocation, Session &session, Printer &printer)
{
    if (invocation.value("to").isEmpty())
        return wrong(invocation, QStringLiteral("To whom? Give the name with --to NAME."));
    // An empty one too is none: a script that failed to find it should hear of that.
    QList<MessageId> messages;
    const QStringList ids = invocation.value("id").split(u' ');
    for (const QString &id : ids) {
        messages += MessageId::fromString(id);
        if (!messages.last().isValid())
            return wrong(invocation, QStringLiteral("Which messages? Give the ids that history prints."));
    }
    return std::make_unique<ForwardCommand>(
        invocation.value("name"), messages, invocation.value("to"), untilOf(invocation), session, printer);
}

Made listen(const Invocation &invocation, Session &session, Printer &printer)
{
    const auto seconds = wholeNumber(invocation, "for", 1, 31'536'000, 0);
    const auto limit = wholeNumber(invocation, "until", 1, noLimit, -1);
    if (!seconds || !limit)
        return std::unexpected(seconds ? limit.error() : seconds.error());
    const ArrivalFeed::Options feed{
        .markRead = invocation.has("mark-read"),
        .fromNow = invocation.has("from-now"),
        .needsConfirmation = false,
        .limit = *limit};
    return std::make_unique<ListenCommand>(
        ListenCommand::Options{.feed = feed, .forMs = *seconds * 1000}, session, printer);
}

Made history(const Invocation &invocation, Session &session, Printer &printer)
{
    const auto before = wholeNumber(invocation, "before", 1, noLimit, 0);
    const auto limit = wholeNumber(invocation, "limit", 1, 1'000'000, 50);
    if (!before || !limit)
        return std::unexpected(before ? limit.error() : before.error());
    HistoryCommand::Options options{
        .name = invocation.value("name"), .before = std::nullopt, .limit = *limit, .sync = invocation.has("sync")};
    if (*before > 0)
        options.before = static_cast<quint64>(*before);
    return std::make_unique<HistoryCommand>(options, session, printer);
}

Made search(const Invocation &invocation, Session &session, Printer &printer)
{
    const auto limit = wholeNumber(invocation, "limit", 1, 500, 50);
    if (!limit)
        return std::unexpected(limit.error());
    return std::make_unique<SearchCommand>(
        SearchCommand::Options{
            .words = invocation.value("words"), .name = invocation.value("with"), .limit = static_cast<int>(*limit)},
        session, printer);
}

Made devices(const Invocation &, Session &session, Printer &printer)
{
    return std::make_unique<DevicesCommand>(DeviceId(), session, printer);
}

Made revoke(const Invocation &invocation, Session &session, Printer &printer)
{
    bool isNumber = false;
    const quint64 device = invocation.value("id").toULongLong(&isNumber);
    if (!isNumber || device == 0)
        return wrong(invocation, QStringLiteral("Which device? revoke takes the id that devices prints."));
    return std::make_unique<DevicesCommand>(DeviceId(device), session, printer);
}

Made link(const Invocation &invocation, Session &session, Printer &printer)
{
    return std::make_unique<LinkCommand>(invocation.value("code"), invocation.has("begin-anew"), session, printer);
}

Made safetyNumber(const Invocation &invocation, Session &session, Printer &printer)
{
    return std::make_unique<SafetyNumberCommand>(
        invocation.value("name"), SafetyNumberCommand::Change::None, QString(), session, printer);
}

Made verify(const Invocation &invocation, Session &session, Printer &printer)
{
    const auto change = invocation.has("undo")
        ? SafetyNumberCommand::Change::Undo
        : SafetyNumberCommand::Change::Verify;
    return std::make_unique<SafetyNumberCommand>(
        invocation.value("name"), change, invocation.value("number"), session, printer);
}

Made acknowledge(const Invocation &invocation, Session &session, Printer &printer)
{
    return std::make_unique<AcknowledgeCommand>(invocation.value("name"), session, printer);
}

Made details(const Invocation &invocation, Session &session, Printer &printer)
{
    return std::make_unique<DetailsCommand>(invocation.value("name"), invocation.value("id"), session, printer);
}

Made completeness(const Invocation &invocation, Session &session, Printer &printer)
{
    return std::make_unique<CompletenessCommand>(invocation.value("name"), session, printer);
}

Made status(const Invocation &invocation, Session &session, Printer &printer)
{
    return std::make_unique<StatusCommand>(invocation.has("wait"), session, printer);
}

Made exportConversation(const Invocation &invocation, Session &session, Printer &printer)
{
    const QString format = invocation.value("format");
    if (format != u"json" && format != u"html")
        return wrong(invocation, QStringLiteral("In which format? --format json or --format html."));
    const ExportCommand::Options options{
        .name = invocation.value("name"),
        .format = format == u"html" ? ExportFormat::Html : ExportFormat::Json,
        .file = invocation.value("output"),
        .sync = invocation.has("sync")};
    return std::make_unique<ExportCommand>(options, session, printer);
}

Made importConversation(const Invocation &invocation, Session &session, Printer &printer)
{
    return std::make_unique<ImportCommand>(invocation.value("file"), invocation.has("sync"), session, printer);
}

Made recoveryCode(const Invocation &, Session &session, Printer &printer)
{
    return std::make_unique<RecoveryCommand>(session, printer);
}

Made run(const Invocation &invocation, Session &session, Printer &printer)
{
    const ArrivalFeed::Options options{
        .markRead = invocation.has("mark-read"),
        .fromNow = invocation.has("from-now"),
        .needsConfirmation = invocation.has("confirm"),
        .limit = -1};
    return std::make_unique<RunCommand>(options, session, printer);
}

struct Maker
{
    QLatin1StringView name;
    Made (*make)(const Invocation &, Session &, Printer &);
};

constexpr Maker makers[] = {
    {QLatin1StringView("join"), join},
    {QLatin1StringView("sign-in"), signIn},
    {QLatin1StringView("sign-out"), signOut},
    {QLatin1StringView("contacts"), contacts},
    {QLatin1StringView("send"), send},
    {QLatin1StringView("edit"), edit},
    {QLatin1StringView("delete"), deleteMessage},
    {QLatin1StringView("react"), react},
    {QLatin1StringView("disappear"), disappear},
    {QLatin1StringView("conversation"), conversation},
    {QLatin1StringView("forward"), forward},
    {QLatin1StringView("listen"), listen},
    {QLatin1StringView("history"), history},
    {QLatin1StringView("search"), search},
    {QLatin1StringView("devices"), devices},
    {QLatin1StringView("revoke"), revoke},
    {QLatin1StringView("link"), link},
    {QLatin1StringView("safety-number"), safetyNumber},
    {QLatin1StringView("verify"), verify},
    {QLatin1StringView("acknowledge"), acknowledge},
    {QLatin1StringView("details"), details},
    {QLatin1StringView("completeness"), completeness},
    {QLatin1StringView("status"), status},
    {QLatin1StringView("export"), exportConversation},
    {QLatin1StringView("import"), importConversation},
    {QLatin1StringView("recovery-code"), recoveryCode},
    {QLatin1StringView("run"), run},
};

} // namespace

Made makeCommand(const Invocation &invocation, Session &session, Printer &printer)
{
    const auto maker = std::ranges::find(makers, QLatin1StringView(invocation.command->name), &Maker::name);
    if (maker == std::end(makers))
        return wrong(invocation,
                     QStringLiteral("%1 works only inside run.").arg(QString::fromLatin1(invocation.command->name)));
    return maker->make(invocation, session, printer);
}

} // namespace Parlance
