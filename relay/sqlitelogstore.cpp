// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/sqlitelogstore.h"

#include "relay/envelopeheaders.h"
#include "relay/journal.h"
#include "relay/migrations.h"
#include "relay/sqliteepochs.h"
#include "relay/sqlitereads.h"
#include "relay/sqliterestore.h"

#include <algorithm>

namespace Parlance {

namespace {

// Each batch touches a few pages of every conversation in it. With SQLite's own 2 MB they were read again each time.
constexpr auto tuning = "PRAGMA cache_size=-65536"; // at most 64 MB

} // namespace

Result<std::unique_ptr<SqliteLogStore>> SqliteLogStore::open(const QString &file, const Clock &clock,
                                                             const RetentionTimes &times, qsizetype checkpointPages)
{
    if (auto settled = settleJournal(file); !settled)
        return std::unexpected(settled.error());
    auto database = Database::open(file);
    if (!database)
        return std::unexpected(database.error());
    if (auto tuned = (*database)->execute(QString::fromLatin1(tuning)); !tuned)
        return std::unexpected(tuned.error());
    if (auto migrated = migrate(**database, RelaySchema::migrations); !migrated)
        return std::unexpected(migrated.error());
    std::unique_ptr<SqliteLogStore> store(new SqliteLogStore(std::move(*database), clock, times, checkpointPages));
    if (auto taken = store->m_checkpoints.takeOver(); !taken)
        return std::unexpected(taken.error());
    if (auto loaded = store->m_counters.load(); !loaded)
        return std::unexpected(loaded.error());
    if (auto restored = SqliteRestore::goOn(*store->m_database, store->m_counters); !restored)
        return std::unexpected(restored.error());
    if (auto begun = SqliteEpochs::begin(*store->m_database, store->m_counters.version()); !begun)
        return std::unexpected(begun.error());
    return store;
}

SqliteLogStore::SqliteLogStore(std::unique_ptr<Database> database, const Clock &clock, const RetentionTimes &times,
                               qsizetype checkpointPages)
    : m_database(std::move(database))
    , m_clock(clock)
    , m_checkpoints(*m_database, checkpointPages)
    , m_counters(*m_database)
    , m_conversations(*m_database, m_counters)
    , m_retention(*m_database, m_counters, m_conversations, times)
{
}

// ---- batches -------------------------------------------------------------------------------------------------------

Result<void> SqliteLogStore::begin()
{
    if (auto done = m_checkpoints.runIfDue(); !done)
        return done;
    m_conversations.trim();
    m_changes = {};
    m_transaction = std::make_unique<Transaction>(*m_database);
    auto begun = m_transaction->begun();
    if (!begun)
        m_transaction.reset();
    return begun;
}

Result<Changes> SqliteLogStore::commit()
{
    auto done = m_conversations.flush(m_changes);
    if (done)
        done = m_counters.save();
    if (done)
        done = m_transaction->commit();
    if (!done) {
        rollBack();
        return std::unexpected(done.error());
    }
    m_transaction.reset();
    m_counters.committed();
    m_checkpoints.committed(m_changes);
    m_changes.version = m_counters.version();
    std::ranges::sort(m_changes.stateOf);
    const auto repeated = std::ranges::unique(m_changes.stateOf);
    m_changes.stateOf.erase(repeated.begin(), repeated.end());
    return std::exchange(m_changes, {});
}

void SqliteLogStore::rollBack()
{
    m_transaction.reset();
    m_changes = {};
    m_conversations.forget();
    m_counters.rolledBack();
}

void SqliteLogStore::ring(UserId user)
{
    m_changes.stateOf.push_back(user);
}

// ---- messages ------------------------------------------------------------------------------------------------------

Result<SubmitOutcome> SqliteLogStore::submit(const Submission &submission)
{
    auto found = m_conversations.find(submission.conversation);
    if (!found)
        return std::unexpected(found.error());
    Conversation *conversation = *found;
    if (!conversation || !conversation->has(submission.sender))
        return SubmitRejected::UnknownConversation;
    const auto own = markOf(*conversation, submission.sender, submission.senderDevice);
    if (!own && own.error().code == ErrorCode::UnknownConversation)
        return SubmitRejected::NotLinked;
    if (!own)
        return std::unexpected(own.error());

    const auto refusal = refusalOf(*conversation, submission);
    const bool current = !refusal && addressesExactly(*conversation, submission);
    if (current)
        return append(*conversation, submission);
    // What was accepted once stays accepted, whatever changed since.
    const auto before = firstAnswer(submission);
    if (!before)
        return std::unexpected(before.error());
    if (*before)
        return **before;
    if (refusal)
        return *refusal;
    auto stale = staleDevices(*conversation);
    if (!stale)
        return std::unexpected(stale.error());
    return std::move(*stale);
}

Result<SubmitOutcome> SqliteLogStore::append(Conversation &conversation, const Submission &submission)
{
    const Sequence sequence = conversation.head + 1;
    const qint64 now = m_clock.nowMs();
    const QByteArray id = submission.id.toBytes();
    {
        auto inserted = m_database->query(
            QStringLiteral("INSERT INTO entry (conversation, sequence, sender, sender_device, message_id, accepted_ms) "
                           "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (conversation, sender, message_id) DO NOTHING"),
            conversation.id, sequence, submission.sender, submission.senderDevice, id, now);
        if (!inserted)
            return std::unexpected(inserted.error());
        if (inserted->rowsAffected() == 0) {
            const auto before = firstAnswer(submission);
            if (!before)
                return std::unexpected(before.error());
            if (!*before)
                return failure(ErrorCode::StorageDamaged, m_database->file());
            return **before;
        }
    }
    if (auto done = m_database->execute(
            QStringLiteral("INSERT INTO payload (conversation, sequence, body, headers) VALUES (?, ?, ?, ?)"),
            conversation.id, sequence, submission.body, packHeaders(submission.headers));
        !done)
        return std::unexpected(done.error());
    conversation.head = sequence;
    conversation.markOf(submission.senderDevice)->wrote(sequence);
    m_conversations.touch(conversation);
    m_changes.entries.push_back(std::make_shared<const LogEntry>(LogEntry{
        .conversation = conversation.id,
        .members = conversation.members,
        .sequence = sequence,
        .sender = submission.sender,
        .senderDevice = submission.senderDevice,
        .id = submission.id,
        .acceptedMs = now,
        .body = submission.body,
        .headers = submission.headers}));
    return SubmitAccepted{.sequence = sequence, .acceptedMs = now};
}

Result<std::optional<SubmitAccepted>> SqliteLogStore::firstAnswer(const Submission &submission)
{
    auto row = m_database->query(QStringLiteral("SELECT sequence, accepted_ms FROM entry "
                                                "WHERE conversation = ? AND sender = ? AND message_id = ?"),
                                 submission.conversation, submission.sender, submission.id.toBytes());
    if (!row)
        return std::unexpected(row.error());
    if (row->next())
        return SubmitAccepted{.sequence = row->number(0), .acceptedMs = row->integer(1), .repeated = true};
    if (auto done = row->error(); !done)
        return std::unexpected(done.error());
    return std::nullopt;
}

std::optional<SubmitRejected> SqliteLogStore::refusalOf(const Conversation &conversation, const Submission &submission)
{
    if (conversation.refusal)
        return conversation.refusal;
    // Accepted for nobody would be lost: a device that comes later starts at the head.
    const UserId peer = conversation.peerOf(submission.sender);
    if (!std::ranges::contains(conversation.marks, peer, &DeviceMark::user))
        return SubmitRejected::PeerGone;
    return std::nullopt;
}

bool SqliteLogStore::addressesExactly(const Conversation &conversation, const Submission &submission)
{
    if (submission.headers.size() + 1 != conversation.marks.size())
        return false;
    return std::ranges::all_of(conversation.marks, [&submission](const DeviceMark &mark) {
        return mark.device() == submission.senderDevice
            || std::ranges::contains(submission.headers, mark.device(), &HeaderFor::device);
    });
}

Result<SubmitStale> SqliteLogStore::staleDevices(const Conversation &conversation)
{
    SubmitStale stale;
    for (const UserId member : each(conversation.members)) {
        auto devices = SqliteReads::userDevices(*m_database, member, SqliteReads::Which::Linked);
        if (!devices)
            return std::unexpected(devices.error());
        stale.users.push_back(std::move(*devices));
    }
    return stale;
}

Result<Conversation *> SqliteLogStore::memberOf(ConversationId id, UserId user)
{
    auto conversation = m_conversations.find(id);
    if (conversation && (!*conversation || !(*conversation)->has(user)))
        return failure(ErrorCode::UnknownConversation);
    return conversation;
}

Result<DeviceMark *> SqliteLogStore::markOf(Conversation &conversation, UserId user, DeviceId device)
{
    DeviceMark *mark = conversation.markOf(device);
    if (mark && mark->user() == user)
        return mark;
    if (const auto there = requireDevice(user, device); !there)
        return std::unexpected(there.error());
    return failure(ErrorCode::UnknownConversation);
}

Result<void> SqliteLogStore::acknowledge(UserId user, DeviceId device, ConversationId id, Sequence through)
{
    const auto conversation = memberOf(id, user);
    if (!conversation)
        return std::unexpected(conversation.error());
    const auto mark = markOf(**conversation, user, device);
    if (!mark)
        return std::unexpected(mark.error());
    if (through > (*conversation)->head)
        return failure(ErrorCode::Rejected, QStringLiteral("through"), static_cast<qint64>((*conversation)->head));
    if ((*mark)->acknowledge(through))
        m_conversations.touch(**conversation);
    return {};
}

Result<void> SqliteLogStore::markRead(UserId user, ConversationId id, Sequence through)
{
    const auto conversation = memberOf(id, user);
    if (!conversation)
        return std::unexpected(conversation.error());
    if (through > (*conversation)->head)
        return failure(ErrorCode::Rejected, QStringLiteral("through"), static_cast<qint64>((*conversation)->head));
    const size_t side = (*conversation)->sideOf(user);
    if (through <= (*conversation)->read[side])
        return {};
    (*conversation)->read[side] = through;
    (*conversation)->readMoved[side] = true;
    m_conversations.touch(**conversation);
    return {};
}

Result<void> SqliteLogStore::skipBeyond(UserId user, ConversationId id, Sequence known)
{
    const auto conversation = memberOf(id, user);
    if (!conversation)
        return std::unexpected(conversation.error());
    if (known <= (*conversation)->head || (*conversation)->refusal)
        return {};
    const auto head = SqliteRestore::skipIn(*m_database, id, (*conversation)->head);
    if (!head)
        return std::unexpected(head.error());
    (*conversation)->head = *head;
    m_conversations.touch(**conversation);
    for (const UserId member : (*conversation)->members)
        ring(member);
    return {};
}

// ---- housekeeping --------------------------------------------------------------------------------------------------

Result<bool> SqliteLogStore::sweep()
{
    return m_retention.sweep(m_clock.nowMs(), m_changes);
}

} // namespace Parlance
