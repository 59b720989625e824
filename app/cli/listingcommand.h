// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace Parlance {

/// What `conversation` does to one.
using ListingVerb = std::function<void(Account &, ConversationId)>;

/// `minutes`: how long it is muted, 0 without end. Nothing for a word that is none of them.
[[nodiscard]] std::optional<ListingVerb> listingVerb(const QString &name, qint64 minutes);

/// `conversation`: changed here when it is done, and on the account's other devices when they hear of it.
class ListingCommand final : public Command
{
public:
    ListingCommand(const QString &name, ListingVerb verb, Session &session, Printer &printer);
    void start() override;

private:
    QString m_name;
    ListingVerb m_verb;
};

} // namespace Parlance
