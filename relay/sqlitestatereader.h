// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "relay/storerecords.h"
#include "sql/database.h"

namespace Parlance {

/// Collects one page of what changed for a user. Lives for one call, inside one snapshot of the file.
class SqliteStateReader
{
public:
    SqliteStateReader(Database &database, UserId user, StatePosition since, int limit)
        : m_database(database), m_user(user), m_since(since), m_limit(limit)
    {
    }

    [[nodiscard]] Result<StatePage> read();

private:
    template <typename Record>
    struct Versioned
    {
        quint64 version = 0;
        Record record;
    };

    [[nodiscard]] Result<void> readPosition();
    [[nodiscard]] Result<void> readAccount();
    [[nodiscard]] Result<void> readContacts();
    [[nodiscard]] Result<void> readConversations();
    [[nodiscard]] Result<void> readMarks(ConversationRecord &conversation);
    [[nodiscard]] Result<void> readSkipped(ConversationRecord &conversation);
    [[nodiscard]] Result<void> readExpired();
    /// Where the page must end so that it has no more rows than were asked for.
    void cut();

    Database &m_database;
    UserId m_user;
    StatePosition m_since;
    int m_limit;
    StatePage m_page;
    std::vector<Versioned<ContactRecord>> m_contacts;
    std::vector<Versioned<ConversationRecord>> m_conversations;
    std::vector<Versioned<ExpiredRange>> m_expired;
};

} // namespace Parlance
