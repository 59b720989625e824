// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/sqliteretention.h"

#include "relay/sqliteconversations.h"
#include "relay/sqlitecounters.h"
#include "sql/database.h"

#include <algorithm>

namespace Parlance {

Result<bool> SqliteRetention::sweep(qint64 nowMs, Changes &changes)
{
    // One time for the whole round: an entry must not grow old enough between its payload's turn and its own.
    if (m_stage == Stage::Payloads && !m_done.isValid())
        m_roundMs = nowMs;
    if (m_stage == Stage::Leftovers) {
        m_stage = Stage::Payloads;
        if (auto done = removeLeftovers(); !done)
            return std::unexpected(done.error());
        return false;
    }
    if (m_stage == Stage::Mailboxes) {
        const auto more = expireDeviceMessages();
        if (more && !*more)
            m_stage = Stage::Leftovers;
        return more ? Result<bool>(true) : more;
    }
    for (int i = 0; i < conversationsPerStep; ++i) {
        const auto found = m_stage == Stage::Payloads ? expireNext(changes) : forgetNext();
        if (!found)
            return found;
        if (!*found) {
            m_stage = m_stage == Stage::Payloads ? Stage::Entries : Stage::Mailboxes;
            m_done = {};
            return true;
        }
    }
    return true;
}

Result<bool> SqliteRetention::expireNext(Changes &changes)
{
    ConversationId id;
    Sequence first = 0;
    {
        auto oldest = m_database.query(QStringLiteral("SELECT conversation, sequence FROM payload "
                                                      "WHERE conversation > ? ORDER BY conversation, sequence LIMIT 1"),
                                       m_done);
        if (!oldest)
            return std::unexpected(oldest.error());
        if (!oldest->next())
            return false;
        id = ConversationId(oldest->number(0));
        first = oldest->number(1);
    }
    const auto last = lastOlderThan(id, first, m_roundMs - m_times.payloadMs);
    if (!last)
        return std::unexpected(last.error());
    if (*last < first) {
        m_done = id;
        return true;
    }
    const auto conversation = m_conversations.find(id);
    if (!conversation)
        return std::unexpected(conversation.error());
    if (!*conversation)
        return failure(ErrorCode::StorageDamaged, m_database.file());
    if (auto done = expire(**conversation, first, *last, changes); !done)
        return std::unexpected(done.error());
    return true;
}

Result<Sequence> SqliteRetention::lastOlderThan(ConversationId conversation, Sequence first, qint64 acceptedBeforeMs)
{
    const Sequence furthest = first + entriesPerStep - 1;
    auto younger = m_database.query(
        QStringLiteral("SELECT sequence FROM entry WHERE conversation = ? AND "
                       "sequence BETWEEN ? AND ? AND accepted_ms >= ? "
                       "ORDER BY sequence LIMIT 1"),
        conversation, first, furthest, acceptedBeforeMs);
    if (!younger)
        return std::unexpected(younger.error());
    if (younger->next())
        return younger->number(0) - 1;
    if (auto done = younger->error(); !done)
        return std::unexpected(done.error());
    const auto found = m_conversations.find(conversation);
    if (!found)
        return std::unexpected(found.error());
    return *found ? std::min(furthest, (*found)->head) : furthest;
}

Result<void> SqliteRetention::expire(const Conversation &conversation, Sequence first, Sequence last, Changes &changes)
{
    if (auto done = m_database.execute(
            QStringLiteral("DELETE FROM payload WHERE conversation = ? AND sequence BETWEEN ? AND ?"), conversation.id,
            first, last);
        !done)
        return done;
    ExpiredRange range{
        .conversation = conversation.id, .members = conversation.members, .first = first, .last = last, .devices = {}};
    for (const DeviceMark &mark : conversation.marks) {
        if (!mark.lacks(first, last))
            continue;
        range.devices.push_back(mark.device());
        if (auto done = noteExpiry(conversation.id, mark.device(), std::max(first, mark.through() + 1), last); !done)
            return done;
    }
    if (!range.devices.empty())
        changes.expired.push_back(std::move(range));
    return {};
}

Result<void> SqliteRetention::noteExpiry(ConversationId conversation, DeviceId device, Sequence first, Sequence last)
{
    // A device that stays away loses some every hour: one growing notice, not many.
    auto grown = m_database.query(QStringLiteral("UPDATE expiry SET last = ?, expired_ms = ?, changed = ? "
                                                 "WHERE conversation = ? AND device = ? AND last = ?"),
                                  last, m_roundMs, m_counters.nextVersion(), conversation, device, first - 1);
    if (!grown)
        return std::unexpected(grown.error());
    if (grown->rowsAffected() > 0)
        return {};
    return m_database.execute(
        QStringLiteral("INSERT INTO expiry (conversation, device, first, last, expired_ms, changed) "
                       "VALUES (?, ?, ?, ?, ?, ?)"),
        conversation, device, first, last, m_roundMs, m_counters.nextVersion());
}

Result<bool> SqliteRetention::forgetNext()
{
    ConversationId id;
    Sequence first = 0;
    {
        // The payloads go first, so a row that still has one is never removed.
        auto oldest = m_database.query(QStringLiteral("SELECT conversation, sequence FROM entry "
                                                      "WHERE conversation > ? ORDER BY conversation, sequence LIMIT 1"),
                                       m_done);
        if (!oldest)
            return std::unexpected(oldest.error());
        if (!oldest->next())
            return false;
        id = ConversationId(oldest->number(0));
        first = oldest->number(1);
    }
    const auto last = lastOlderThan(id, first, m_roundMs - std::max(m_times.payloadMs, m_times.repeatMs));
    if (!last)
        return std::unexpected(last.error());
    if (*last < first) {
        m_done = id;
        return true;
    }
    if (auto done = m_database.execute(
            QStringLiteral("DELETE FROM entry WHERE conversation = ? AND sequence BETWEEN ? AND ?"), id, first, *last);
        !done)
        return std::unexpected(done.error());
    return true;
}

Result<bool> SqliteRetention::expireDeviceMessages()
{
    struct Place
    {
        UserId user;
        DeviceId device;
        quint64 number;
    };
    std::vector<Place> old;
    {
        auto rows = m_database.query(QStringLiteral("SELECT account, device, number FROM mailbox WHERE accepted_ms < ? "
                                                    "ORDER BY accepted_ms LIMIT ?"),
                                     m_roundMs - m_times.payloadMs, deviceMessagesPerStep);
        if (!rows)
            return std::unexpected(rows.error());
        while (rows->next())
            old.push_back({UserId(rows->number(0)), DeviceId(rows->number(1)), rows->number(2)});
        if (auto done = rows->error(); !done)
            return std::unexpected(done.error());
    }
    for (const Place &place : old) {
        if (auto done = m_database.execute(
                QStringLiteral("DELETE FROM mailbox WHERE account = ? AND device = ? AND number = ?"), place.user,
                place.device, place.number);
            !done)
            return std::unexpected(done.error());
    }
    return old.size() == deviceMessagesPerStep;
}

Result<void> SqliteRetention::removeLeftovers()
{
    if (auto done = m_database.execute(
            QStringLiteral("DELETE FROM expiry WHERE expired_ms < ?"), m_roundMs - Limits::retentionMs);
        !done)
        return done;
    return m_database.execute(QStringLiteral("DELETE FROM invite WHERE uses_left <= 0 OR expires_ms <= ?"), m_roundMs);
}

} // namespace Parlance
