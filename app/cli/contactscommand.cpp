// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/contactscommand.h"

#include "app/cli/json.h"

#include <algorithm>

namespace Parlance {

std::optional<ContactVerb> contactVerb(const QString &name)
{
    static const QHash<QString, ContactVerb> verbs = {
        {QStringLiteral("list"), ContactVerb::List},       {QStringLiteral("add"), ContactVerb::Add},
        {QStringLiteral("accept"), ContactVerb::Accept},   {QStringLiteral("decline"), ContactVerb::Decline},
        {QStringLiteral("remove"), ContactVerb::Remove},   {QStringLiteral("block"), ContactVerb::Block},
        {QStringLiteral("unblock"), ContactVerb::Unblock},
    };
    const auto found = verbs.find(name);
    return found == verbs.end() ? std::nullopt : std::optional(*found);
}

ContactsCommand::ContactsCommand(ContactVerb verb, const QString &name, bool offline, Session &session,
                                 Printer &printer)
    : Command(session, printer), m_verb(verb), m_name(name.toLower()), m_offline(offline)
{
}

void ContactsCommand::start()
{
    if (!requireAccount())
        return;
    if (m_verb == ContactVerb::List && m_offline)
        return list();
    await(session().online(), [this] { m_verb == ContactVerb::List ? list() : change(); });
}

void ContactsCommand::list()
{
    await(account().contacts(), [this](const QList<ContactRecord> &contacts) {
        for (const ContactRecord &contact : contacts) {
            if (!print(toJson(contact)))
                return;
        }
        done();
    });
}

void ContactsCommand::change()
{
    if (m_verb == ContactVerb::Add) {
        return await(account().requestContact(m_name), [this](const ContactRecord &contact) {
            if (print(toJson(contact)))
                done();
        });
    }
    await(account().contacts(), [this](const QList<ContactRecord> &contacts) {
        if (const ContactRecord *contact = find(contacts))
            return apply(*contact);
        fail(ErrorCode::NotFound, QStringLiteral("%1 is not among your contacts or requests.").arg(m_name));
    });
}

void ContactsCommand::apply(const ContactRecord &contact)
{
    switch (m_verb) {
    case ContactVerb::Accept:
        return await(account().acceptContact(contact.user), [this](const ContactRecord &) { show(); });
    case ContactVerb::Decline:
        return await(account().declineContact(contact.user), [this] { show(); });
    case ContactVerb::Remove:
        return await(account().removeContact(contact.user), [this] { show(); });
    case ContactVerb::Block:
        return await(account().blockContact(contact.user), [this] { show(); });
    case ContactVerb::Unblock:
        return await(account().unblockContact(contact.user), [this] { show(); });
    case ContactVerb::List:
    case ContactVerb::Add:
        return done();
    }
}

void ContactsCommand::show()
{
    await(account().contacts(), [this](const QList<ContactRecord> &contacts) {
        const ContactRecord *contact = find(contacts);
        // Declined and removed ones are no longer listed; saying so is the answer.
        ContactRecord shown;
        shown.username = shown.name = m_name;
        if (print(toJson(contact ? *contact : shown)))
            done();
    });
}

const ContactRecord *ContactsCommand::find(const QList<ContactRecord> &contacts) const
{
    const auto found = std::ranges::find(contacts, m_name, &ContactRecord::username);
    return found == contacts.end() ? nullptr : &*found;
}

} // namespace Parlance
