// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/sqlitelogstore.h"

#include "relay/sqlitereads.h"

namespace Parlance {

Result<void> SqliteLogStore::changeContact(UserId user, ContactChange change, UserId peer)
{
    if (user == peer)
        return failure(ErrorCode::FieldInvalid, QStringLiteral("user_id"));
    const auto other = SqliteReads::user(*m_database, peer);
    if (!other)
        return std::unexpected(other.error());
    if (other->gone && (change == ContactChange::Request || change == ContactChange::Accept))
        return failure(ErrorCode::UnknownUser);
    const auto before = SqliteReads::contactPair(*m_database, user, peer);
    if (!before)
        return std::unexpected(before.error());
    const auto after = applyChange(*before, change);
    if (!after)
        return std::unexpected(after.error());
    if (*after == *before)
        return {};
    if (auto room = requireRoom(user, before->mine, after->mine); !room)
        return room;
    if (auto room = requireRoom(peer, before->theirs, after->theirs); !room)
        return room;
    if (auto done = writeSide(user, peer, after->mine); !done)
        return done;
    if (auto done = writeSide(peer, user, after->theirs); !done)
        return done;
    const auto conversation = after->isAccepted()
        ? ensureConversation(user, peer)
        : m_conversations.between(user, peer);
    if (!conversation)
        return std::unexpected(conversation.error());
    return *conversation ? m_conversations.refreshRefusal(**conversation) : Result<void>();
}

Result<void> SqliteLogStore::requireRoom(UserId owner, const ContactSide &before, const ContactSide &after)
{
    if (before.status != ContactStatus::None || after.status == ContactStatus::None)
        return {};
    auto row = m_database->query(QStringLiteral("SELECT count(*) FROM contact c JOIN account a ON a.id = c.peer "
                                                "WHERE c.owner = ? AND c.status <> ? AND a.gone = 0"),
                                 owner, static_cast<int>(ContactStatus::None));
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return failure(ErrorCode::StorageDamaged, m_database->file());
    if (row->integer(0) >= Limits::contactsPerUser)
        return failure(ErrorCode::TooManyContacts, QStringLiteral("user_id"), Limits::contactsPerUser);
    return {};
}

Result<void> SqliteLogStore::writeSide(UserId owner, UserId peer, const ContactSide &side)
{
    ring(owner);
    return m_database->execute(
        QStringLiteral("INSERT INTO contact (owner, peer, status, blocked, changed) VALUES (?, ?, ?, ?, ?) "
                       "ON CONFLICT (owner, peer) DO UPDATE SET status = excluded.status, "
                       "blocked = excluded.blocked, changed = excluded.changed"),
        owner, peer, static_cast<int>(side.status), side.blocked, m_counters.nextVersion());
}

Result<void> SqliteLogStore::touchContactsOf(UserId user)
{
    std::vector<UserId> owners;
    {
        auto rows = m_database->query(QStringLiteral("SELECT peer FROM contact WHERE owner = ?"), user);
        if (!rows)
            return std::unexpected(rows.error());
        while (rows->next())
            owners.emplace_back(rows->number(0));
        if (auto done = rows->error(); !done)
            return done;
    }
    for (const UserId owner : owners) {
        ring(owner);
        if (auto done = m_database->execute(
                QStringLiteral("UPDATE contact SET changed = ? WHERE owner = ? AND peer = ?"), m_counters.nextVersion(),
                owner, user);
            !done)
            return done;
    }
    return {};
}

Result<void> SqliteLogStore::endContactsOf(UserId user)
{
    // Requests end with the account; who was a contact stays listed, as gone.
    for (const auto *statement : {"UPDATE contact SET status = ? WHERE owner = ? AND status <> ?",
                                  "UPDATE contact SET status = ? WHERE peer = ? AND status <> ?"}) {
        if (auto done = m_database->execute(QString::fromLatin1(statement), static_cast<int>(ContactStatus::None), user,
                                            static_cast<int>(ContactStatus::Accepted));
            !done)
            return done;
    }
    return touchContactsOf(user);
}

Result<Conversation *> SqliteLogStore::ensureConversation(UserId user, UserId peer)
{
    auto conversation = m_conversations.between(user, peer);
    if (!conversation || *conversation)
        return conversation;
    ring(user);
    ring(peer);
    return m_conversations.create(user, peer);
}

Result<ConversationRecord> SqliteLogStore::openConversation(UserId user, UserId peer)
{
    if (auto allowed = SqliteReads::mayAddress(*m_database, user, peer); !allowed)
        return std::unexpected(allowed.error());
    const auto conversation = ensureConversation(user, peer);
    if (!conversation)
        return std::unexpected(conversation.error());
    const size_t side = (*conversation)->sideOf(user);
    ConversationRecord record{
        .id = (*conversation)->id,
        .peer = peer,
        .head = (*conversation)->head,
        .ownReadThrough = (*conversation)->read[side],
        .peerReadThrough = (*conversation)->read[1 - side],
        .withOneself = user == peer,
        .marks = {},
        .skipped = {}};
    for (const DeviceMark &mark : (*conversation)->marks)
        record.marks.push_back({.user = mark.user(), .device = mark.device(), .through = mark.through()});
    return record;
}

} // namespace Parlance
