// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/sqlitelogreader.h"

#include "relay/envelopeheaders.h"
#include "relay/migrations.h"
#include "relay/sqlitereads.h"
#include "relay/sqlitestatereader.h"

namespace Parlance {

namespace {

/// Several reads of one moment: a read transaction, ended with the scope.
class Snapshot
{
public:
    explicit Snapshot(Database &database) : m_database(database), m_begun(database.execute(QStringLiteral("BEGIN"))) { }
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;
    ~Snapshot()
    {
        if (m_begun)
            (void)m_database.execute(QStringLiteral("COMMIT"));
    }
    [[nodiscard]] const Result<void> &begun() const { return m_begun; }

private:
    Database &m_database;
    Result<void> m_begun;
};

/// Walks down the log and says what each place holds for one device.
class PageBuilder
{
public:
    PageBuilder(DeviceId device, Sequence position) : m_device(device) { m_page.through = position; }

    void add(const LogEntry &entry, const Query &row)
    {
        if (entry.sequence > m_page.through + 1)
            addGone(m_page.through + 1, entry.sequence - 1);
        m_page.through = entry.sequence;
        if (entry.senderDevice == m_device)
            return;
        auto header = row.isNull(5) ? std::nullopt : headerOf(row.bytes(6), m_device);
        if (!header) {
            addGone(entry.sequence, entry.sequence);
            return;
        }
        LogEntry found = entry;
        found.body = row.bytes(5);
        found.headers = {{.device = m_device, .header = std::move(*header)}};
        m_page.items.push_back({.first = entry.sequence,
                                .last = entry.sequence,
                                .entry = std::make_shared<const LogEntry>(std::move(found))});
    }
    /// After the last row of the log: what is missing up to the head was removed.
    void finish(Sequence head)
    {
        if (head > m_page.through)
            addGone(m_page.through + 1, head);
        m_page.through = head;
    }
    [[nodiscard]] LogPage take() { return std::move(m_page); }

private:
    void addGone(Sequence first, Sequence last)
    {
        if (!m_page.items.empty() && !m_page.items.back().entry && m_page.items.back().last + 1 == first)
            m_page.items.back().last = last;
        else
            m_page.items.push_back({.first = first, .last = last, .entry = nullptr});
    }

    DeviceId m_device;
    LogPage m_page;
};

struct Place
{
    UserId user;
    Members members;
    Sequence head = 0;
    Sequence mark = 0;
};

Result<Place> placeOf(Database &database, DeviceId device, ConversationId conversation)
{
    const auto record = SqliteReads::device(database, device);
    if (!record)
        return std::unexpected(record.error());
    auto row = database.query(
        QStringLiteral("SELECT c.low_member, c.high_member, c.head, m.through FROM conversation c "
                       "JOIN mark m ON m.conversation = c.id AND m.device = ? WHERE c.id = ?"),
        device, conversation);
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return failure(ErrorCode::UnknownConversation);
    return Place{.user = record->user,
                 .members = {UserId(row->number(0)), UserId(row->number(1))},
                 .head = row->number(2),
                 .mark = row->number(3)};
}

} // namespace

Result<std::unique_ptr<SqliteLogReader>> SqliteLogReader::open(const QString &file, const Clock &clock)
{
    auto database = Database::open(file, Database::Access::Read);
    if (!database)
        return std::unexpected(database.error());
    const auto version = schemaVersion(**database);
    if (!version)
        return std::unexpected(version.error());
    const int known = RelaySchema::migrations.back().version;
    if (*version > known)
        return failure(ErrorCode::StorageNewer, file, known);
    if (*version < known)
        return failure(ErrorCode::StorageFailed, QStringLiteral("%1: the schema is of an older version").arg(file));
    return std::unique_ptr<SqliteLogReader>(new SqliteLogReader(std::move(*database), clock));
}

SqliteLogReader::SqliteLogReader(std::unique_ptr<Database> database, const Clock &clock)
    : m_database(std::move(database)), m_clock(clock)
{
}

Result<UserRecord> SqliteLogReader::userByName(const QString &username)
{
    return SqliteReads::userByName(*m_database, username);
}

Result<UserRecord> SqliteLogReader::user(UserId user)
{
    return SqliteReads::user(*m_database, user);
}

Result<std::vector<UserRecord>> SqliteLogReader::users()
{
    return SqliteReads::users(*m_database);
}

Result<void> SqliteLogReader::checkInvite(const QString &token)
{
    return SqliteReads::checkInvite(*m_database, token, m_clock.nowMs());
}

Result<DeviceRecord> SqliteLogReader::device(DeviceId device)
{
    return SqliteReads::device(*m_database, device);
}

Result<UserDevices> SqliteLogReader::devicesOf(UserId user)
{
    const Snapshot snapshot(*m_database);
    return SqliteReads::userDevices(*m_database, user, SqliteReads::Which::All);
}

Result<UserDevices> SqliteLogReader::linkedDevicesOf(UserId user)
{
    const Snapshot snapshot(*m_database);
    return SqliteReads::userDevices(*m_database, user, SqliteReads::Which::Linked);
}

Result<std::vector<PresencePeer>> SqliteLogReader::presencePeers(UserId user)
{
    auto rows = m_database->query(
        QStringLiteral("SELECT a.id, a.last_seen_ms, a.presence_hidden FROM contact mine "
                       "JOIN contact theirs ON theirs.owner = mine.peer AND theirs.peer = mine.owner "
                       "JOIN account a ON a.id = mine.peer "
                       "WHERE mine.owner = ? AND mine.status = ? AND mine.blocked = 0 AND theirs.blocked = 0 "
                       "AND a.gone = 0 ORDER BY a.id"),
        user, static_cast<int>(ContactStatus::Accepted));
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<PresencePeer> peers;
    while (rows->next())
        peers.push_back({.user = UserId(rows->number(0)), .lastSeenMs = rows->integer(1), .hidden = rows->boolean(2)});
    if (auto done = rows->error(); !done)
        return std::unexpected(done.error());
    return peers;
}

Result<void> SqliteLogReader::mayAddress(UserId from, UserId to)
{
    const Snapshot snapshot(*m_database);
    return SqliteReads::mayAddress(*m_database, from, to);
}

Result<UserId> SqliteLogReader::peerIn(UserId user, ConversationId conversation)
{
    auto row = m_database->query(
        QStringLiteral("SELECT low_member, high_member FROM conversation WHERE id = ?"), conversation);
    if (!row)
        return std::unexpected(row.error());
    if (row->next()) {
        if (UserId(row->number(0)) == user)
            return UserId(row->number(1));
        if (UserId(row->number(1)) == user)
            return UserId(row->number(0));
    }
    return failure(ErrorCode::UnknownConversation);
}

Result<std::vector<Pending>> SqliteLogReader::pending(DeviceId device)
{
    const Snapshot snapshot(*m_database);
    const auto record = SqliteReads::device(*m_database, device);
    if (!record)
        return std::unexpected(record.error());
    auto rows = m_database->query(
        QStringLiteral("SELECT c.id, c.low_member, c.high_member, m.through, c.head FROM conversation c "
                       "JOIN mark m ON m.conversation = c.id AND m.device = ? "
                       "WHERE (c.low_member = ? OR c.high_member = ?) AND c.head > m.through ORDER BY c.id"),
        device, record->user, record->user);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<Pending> result;
    while (rows->next()) {
        result.push_back({.conversation = ConversationId(rows->number(0)),
                          .members = {UserId(rows->number(1)), UserId(rows->number(2))},
                          .mark = rows->number(3),
                          .head = rows->number(4)});
    }
    if (auto done = rows->error(); !done)
        return std::unexpected(done.error());
    return result;
}

Result<LogPage> SqliteLogReader::after(DeviceId device, ConversationId conversation, Sequence position, int limit)
{
    const Snapshot snapshot(*m_database);
    if (!snapshot.begun())
        return std::unexpected(snapshot.begun().error());
    const auto place = placeOf(*m_database, device, conversation);
    if (!place)
        return std::unexpected(place.error());
    auto rows = m_database->query(
        QStringLiteral(
            "SELECT e.sequence, e.sender, e.sender_device, e.message_id, e.accepted_ms, p.body, p.headers "
            "FROM entry e LEFT JOIN payload p ON p.conversation = e.conversation AND p.sequence = e.sequence "
            "WHERE e.conversation = ? AND e.sequence > ? ORDER BY e.sequence LIMIT ?"),
        conversation, position, limit);
    if (!rows)
        return std::unexpected(rows.error());
    PageBuilder builder(device, position);
    int count = 0;
    for (; rows->next(); ++count) {
        builder.add({.conversation = conversation,
                     .members = place->members,
                     .sequence = rows->number(0),
                     .sender = UserId(rows->number(1)),
                     .senderDevice = DeviceId(rows->number(2)),
                     .id = MessageId::fromBytes(rows->bytes(3)),
                     .acceptedMs = rows->integer(4),
                     .body = {},
                     .headers = {}},
                    *rows);
    }
    if (auto done = rows->error(); !done)
        return std::unexpected(done.error());
    if (count < limit)
        builder.finish(std::max(place->head, position));
    LogPage page = builder.take();
    page.more = page.through < place->head;
    return page;
}

Result<Sequence> SqliteLogReader::mark(DeviceId device, ConversationId conversation)
{
    const Snapshot snapshot(*m_database);
    const auto place = placeOf(*m_database, device, conversation);
    if (!place)
        return std::unexpected(place.error());
    return place->mark;
}

Result<StatePage> SqliteLogReader::state(UserId user, StatePosition since, int limit)
{
    const Snapshot snapshot(*m_database);
    if (!snapshot.begun())
        return std::unexpected(snapshot.begun().error());
    return SqliteStateReader(*m_database, user, since, limit).read();
}

Result<StoreStatistics> SqliteLogReader::statistics()
{
    auto row = m_database->query(
        QStringLiteral(
            "SELECT (SELECT count(*) FROM account WHERE gone = 0), "
            "(SELECT count(*) FROM account WHERE gone = 0 AND disabled <> 0), "
            "(SELECT count(*) FROM device), (SELECT count(*) FROM conversation), "
            "(SELECT coalesce(sum(head), 0) FROM conversation) "
            "- (SELECT coalesce(sum(last - first + 1), 0) FROM skipped), (SELECT count(*) FROM payload), "
            "(SELECT coalesce(min(e.accepted_ms), 0) FROM payload p JOIN entry e "
            "ON e.conversation = p.conversation AND e.sequence = p.sequence), "
            "(SELECT coalesce(max(last_active_ms), 0) FROM device), (SELECT count(*) FROM mailbox), "
            "(SELECT count(*) FROM invite WHERE uses_left > 0 AND expires_ms > ?)"),
        m_clock.nowMs());
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return failure(ErrorCode::StorageDamaged, m_database->file());
    return StoreStatistics{
        .users = row->integer(0),
        .disabledUsers = row->integer(1),
        .devices = row->integer(2),
        .conversations = row->integer(3),
        .acceptedMessages = row->integer(4),
        .queuedPayloads = row->integer(5),
        .oldestQueuedMs = row->integer(6),
        .heldDeviceMessages = row->integer(8),
        .newestMs = row->integer(7),
        .openInvites = row->integer(9)};
}

Result<std::vector<QueueRecord>> SqliteLogReader::queuesOlderThan(qint64 acceptedBeforeMs)
{
    auto rows = m_database->query(
        QStringLiteral("SELECT a.username, d.id, d.name, count(*), min(e.accepted_ms) FROM payload p "
                       "JOIN entry e ON e.conversation = p.conversation AND e.sequence = p.sequence "
                       "JOIN mark m ON m.conversation = p.conversation AND m.through < p.sequence "
                       "AND m.device <> e.sender_device JOIN device d ON d.id = m.device "
                       "JOIN account a ON a.id = d.account GROUP BY a.username, d.id, d.name "
                       "HAVING min(e.accepted_ms) < ? ORDER BY 5"),
        acceptedBeforeMs);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<QueueRecord> queues;
    while (rows->next()) {
        queues.push_back({.username = rows->text(0),
                          .device = DeviceId(rows->number(1)),
                          .deviceName = rows->text(2),
                          .queued = rows->integer(3),
                          .oldestMs = rows->integer(4)});
    }
    if (auto done = rows->error(); !done)
        return std::unexpected(done.error());
    return queues;
}

Result<void> SqliteLogReader::copyTo(const QString &file)
{
    return m_database->execute(QStringLiteral("VACUUM INTO ?"), file);
}

} // namespace Parlance
