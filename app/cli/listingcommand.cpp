// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/listingcommand.h"

#include "app/cli/json.h"

#include <QDateTime>

#include <algorithm>

namespace Parlance {

std::optional<ListingVerb> listingVerb(const QString &name, qint64 minutes)
{
    using Id = ConversationId;
    const auto mute = [minutes](Account &account, Id id) {
        account.setMuted(id, true, minutes > 0 ? QDateTime::currentMSecsSinceEpoch() + minutes * 60'000 : 0);
    };
    const std::pair<const char *, ListingVerb> verbs[] = {
        {"pin", [](Account &account, Id id) { account.setPinned(id, true); }},
        {"unpin", [](Account &account, Id id) { account.setPinned(id, false); }},
        {"archive", [](Account &account, Id id) { account.setArchived(id, true); }},
        {"unarchive", [](Account &account, Id id) { account.setArchived(id, false); }},
        {"mute", mute},
        {"unmute", [](Account &account, Id id) { account.setMuted(id, false); }},
        {"mark", [](Account &account, Id id) { account.setMarkedUnread(id, true); }},
        {"unmark", [](Account &account, Id id) { account.setMarkedUnread(id, false); }},
    };
    const auto found = std::ranges::find(verbs, name, [](const auto &verb) { return QLatin1StringView(verb.first); });
    return found == std::end(verbs) ? std::nullopt : std::optional(found->second);
}

ListingCommand::ListingCommand(const QString &name, ListingVerb verb, Session &session, Printer &printer)
    : Command(session, printer), m_name(name), m_verb(std::move(verb))
{
}

void ListingCommand::start()
{
    findConversation(m_name, false, [this](const ConversationRecord &conversation) {
        m_verb(account(), conversation.id);
        // What is read after the change shows it.
        await(session().load(), [this, id = conversation.id] {
            if (print(marksJson(session().conversations().value(id))))
                done();
        });
    });
}

} // namespace Parlance
