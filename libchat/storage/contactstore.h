// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sql/database.h"
#include "storage/records.h"

namespace Parlance {

/// The people this account knows, as the relay last told, and the name each last wrote under. Storage thread.
class ContactStore
{
public:
    explicit ContactStore(Database &database) : m_database(database) { }

    /// By name, case not minded; without those who are neither a contact, a request nor blocked.
    [[nodiscard]] Result<QList<ContactRecord>> all();
    [[nodiscard]] Result<std::optional<ContactRecord>> find(UserId user);
    [[nodiscard]] Result<std::optional<ContactRecord>> findByUsername(const QString &username);

    /// What the relay says; the display name stays. An empty username keeps the one that is known.
    [[nodiscard]] Result<void> save(const ContactRecord &contact);
    /// True when it was another before.
    [[nodiscard]] Result<bool> setDisplayName(UserId user, const QString &name);
    /// Everybody that is known, for a full synchronization, which forgets who is not named in it.
    [[nodiscard]] Result<QList<UserId>> known();

private:
    Database &m_database;
};

} // namespace Parlance
