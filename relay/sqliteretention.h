// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "protocol/limits.h"
#include "relay/storerecords.h"

namespace Parlance {

class Database;
class SqliteConversations;
class SqliteCounters;
struct Conversation;

struct RetentionTimes
{
    qint64 payloadMs = Limits::retentionMs; ///< How long a payload waits for the devices that lack it.
    qint64 repeatMs = Limits::retentionMs; ///< How long at least a repeated Submit gets its first answer.
};

/// Time going by: payloads and messages from device to device that waited too long, log rows nobody repeats any more, notices everybody had time to read,
/// invites out of date. Works through the file in small steps, so that messages never wait long behind it. On the
/// writer's thread.
class SqliteRetention
{
public:
    SqliteRetention(Database &database, SqliteCounters &counters, SqliteConversations &conversations,
                    const RetentionTimes &times)
        : m_database(database), m_counters(counters), m_conversations(conversations), m_times(times)
    {
    }

    /// One step. True: the round is not done, call again.
    [[nodiscard]] Result<bool> sweep(qint64 nowMs, Changes &changes);

private:
    enum class Stage : std::uint8_t { Payloads, Entries, Mailboxes, Leftovers };
    static constexpr int conversationsPerStep = 64;
    static constexpr Sequence entriesPerStep = 200;
    static constexpr int deviceMessagesPerStep = 200;

    /// Each handles the next conversation; false when there is none left.
    [[nodiscard]] Result<bool> expireNext(Changes &changes);
    [[nodiscard]] Result<bool> forgetNext();
    /// The oldest messages from device to device; false when none is old enough any more.
    [[nodiscard]] Result<bool> expireDeviceMessages();
    [[nodiscard]] Result<void> removeLeftovers();

    /// The end of the run from `first` that was accepted before this time, at most entriesPerStep long.
    [[nodiscard]] Result<Sequence> lastOlderThan(ConversationId conversation, Sequence first, qint64 acceptedBeforeMs);
    [[nodiscard]] Result<void> expire(const Conversation &conversation, Sequence first, Sequence last,
                                      Changes &changes);
    [[nodiscard]] Result<void> noteExpiry(ConversationId conversation, DeviceId device, Sequence first, Sequence last);

    Database &m_database;
    SqliteCounters &m_counters;
    SqliteConversations &m_conversations;
    RetentionTimes m_times;
    Stage m_stage = Stage::Payloads;
    qint64 m_roundMs = 0;
    ConversationId m_done; ///< Conversations up to this one are handled in this stage.
};

} // namespace Parlance
