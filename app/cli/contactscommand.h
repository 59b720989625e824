// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace Parlance {

enum class ContactVerb : std::uint8_t { List, Add, Accept, Decline, Remove, Block, Unblock };

[[nodiscard]] std::optional<ContactVerb> contactVerb(const QString &name);

/// `contacts`: everything but an offline list is done with the relay, and done when the relay has stored it.
class ContactsCommand final : public Command
{
public:
    ContactsCommand(ContactVerb verb, const QString &name, bool offline, Session &session, Printer &printer);
    void start() override;

private:
    void list();
    void change();
    void apply(const ContactRecord &contact);
    /// Prints the contact as it is now.
    void show();
    [[nodiscard]] const ContactRecord *find(const QList<ContactRecord> &contacts) const;

    ContactVerb m_verb;
    QString m_name;
    bool m_offline;
};

} // namespace Parlance
