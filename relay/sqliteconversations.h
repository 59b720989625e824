// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "relay/devicemark.h"
#include "relay/storerecords.h"

#include <unordered_map>

namespace Parlance {

class Database;
class SqliteCounters;

/// A conversation as the writer has it in memory.
struct Conversation
{
    ConversationId id;
    Members members;
    Sequence head = 0;
    std::array<Sequence, 2> read{}; ///< Of members[0] and members[1].
    std::vector<DeviceMark> marks; ///< Of exactly the linked devices of both sides, by device id.
    std::optional<SubmitRejected> refusal; ///< Why nothing is accepted now, if so.
    Sequence droppedThrough = 0; ///< Payloads up to here are known to be gone.

    bool dirty = false;
    std::array<bool, 2> readMoved{};

    [[nodiscard]] bool has(UserId user) const { return members[0] == user || members[1] == user; }
    [[nodiscard]] UserId peerOf(UserId user) const { return members[0] == user ? members[1] : members[0]; }
    [[nodiscard]] size_t sideOf(UserId user) const { return members[0] == user ? 0 : 1; }
    [[nodiscard]] DeviceMark *markOf(DeviceId device);
    /// Every device there is has everything up to here.
    [[nodiscard]] Sequence floor() const;
};

/// The conversations the writer works on. What a batch does to heads, marks and read marks is done in memory and
/// written once per conversation by flush(): many messages, one update. Pointers stay good until forget() or trim().
class SqliteConversations
{
public:
    SqliteConversations(Database &database, SqliteCounters &counters) : m_database(database), m_counters(counters) { }

    /// nullptr when there is none.
    [[nodiscard]] Result<Conversation *> find(ConversationId id);
    [[nodiscard]] Result<Conversation *> between(UserId one, UserId other);
    [[nodiscard]] Result<std::vector<Conversation *>> ofUser(UserId user);
    /// With the marks of all linked devices at the beginning.
    [[nodiscard]] Result<Conversation *> create(UserId one, UserId other);

    [[nodiscard]] Result<void> addDevice(Conversation &conversation, UserId user, DeviceId device);
    [[nodiscard]] Result<void> removeDevice(Conversation &conversation, DeviceId device);
    /// After contacts, blocks or accounts changed.
    [[nodiscard]] Result<void> refreshRefusal(Conversation &conversation);

    void touch(Conversation &conversation);
    /// Writes what changed, drops the payloads that nobody needs any more, and adds the moved marks to `changes`.
    [[nodiscard]] Result<void> flush(Changes &changes);

    /// After a roll back: what is in memory never happened.
    void forget();
    /// Between batches: keeps memory bounded.
    void trim();

private:
    static constexpr size_t kept = 50'000;

    [[nodiscard]] Result<Conversation *> load(ConversationId id);
    [[nodiscard]] Result<void> loadMarks(Conversation &conversation);
    [[nodiscard]] Result<void> loadOwnEntries(Conversation &conversation);
    [[nodiscard]] Result<void> write(Conversation &conversation, Changes &changes);
    [[nodiscard]] Result<void> writeMarks(Conversation &conversation, Changes &changes);

    struct Hash
    {
        size_t operator()(ConversationId id) const { return qHash(id); }
    };

    Database &m_database;
    SqliteCounters &m_counters;
    std::unordered_map<ConversationId, Conversation, Hash> m_conversations;
    std::vector<Conversation *> m_dirty;
};

} // namespace Parlance
