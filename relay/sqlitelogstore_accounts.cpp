// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/sqlitelogstore.h"

#include "relay/sqlitegrants.h"
#include "relay/sqlitereads.h"

#include <sodium.h>
#include <algorithm>

namespace Parlance {

Result<Enrolled> SqliteLogStore::registerUser(const NewUser &user)
{
    const auto taken = SqliteReads::userByName(*m_database, user.username);
    if (taken)
        return failure(ErrorCode::UsernameTaken, QStringLiteral("username"));
    if (taken.error().code != ErrorCode::UnknownUser)
        return std::unexpected(taken.error());
    const qint64 now = m_clock.nowMs();
    if (user.inviteToken) {
        if (auto valid = SqliteReads::checkInvite(*m_database, *user.inviteToken, now); !valid)
            return std::unexpected(valid.error());
        if (auto used = useInvite(*user.inviteToken); !used)
            return std::unexpected(used.error());
    }
    const auto id = m_counters.nextId(QStringLiteral("account"));
    if (!id)
        return std::unexpected(id.error());
    if (auto done = m_database->execute(
            QStringLiteral("INSERT INTO account (id, username, password_hash, created_ms, last_seen_ms, changed) "
                           "VALUES (?, ?, ?, ?, ?, ?)"),
            *id, user.username, user.passwordHash, now, now, m_counters.nextVersion());
        !done)
        return std::unexpected(done.error());
    return insertDevice(UserId(*id), user.device);
}

Result<void> SqliteLogStore::useInvite(const QString &token)
{
    return m_database->execute(QStringLiteral("UPDATE invite SET uses_left = uses_left - 1 WHERE token_hash = ?"),
                               SqliteReads::tokenHash(token));
}

Result<Enrolled> SqliteLogStore::addDevice(UserId user, const NewDevice &device)
{
    return enrol(user, device, Limits::devicesPerUser);
}

Result<Enrolled> SqliteLogStore::replaceDevice(UserId user, DeviceId device, const NewDevice &by)
{
    if (const auto there = requireDevice(user, device); !there)
        return std::unexpected(there.error());
    return enrol(user, by, Limits::devicesPerUser + 1);
}

Result<Enrolled> SqliteLogStore::enrol(UserId user, const NewDevice &device, size_t atMost)
{
    const auto owner = SqliteReads::user(*m_database, user);
    if (!owner)
        return std::unexpected(owner.error());
    if (owner->gone)
        return failure(ErrorCode::UnknownUser);
    if (owner->disabled)
        return failure(ErrorCode::AccountDisabled);
    const auto present = SqliteReads::devices(*m_database, user);
    if (!present)
        return std::unexpected(present.error());
    if (present->size() >= atMost)
        return failure(ErrorCode::TooManyDevices, QStringLiteral("device"), static_cast<qint64>(atMost));
    auto enrolled = insertDevice(user, device);
    if (!enrolled)
        return enrolled;
    if (auto done = touchAccount(user); !done)
        return std::unexpected(done.error());
    return enrolled;
}

Result<Enrolled> SqliteLogStore::insertDevice(UserId user, const NewDevice &device)
{
    const auto id = m_counters.nextId(QStringLiteral("device"));
    if (!id)
        return std::unexpected(id.error());
    const qint64 now = m_clock.nowMs();
    Enrolled enrolled{.user = user, .device = DeviceId(*id), .grant = SqliteGrants::create(0)};
    if (auto done = m_database->execute(
            QStringLiteral("INSERT INTO device (account, id, name, platform, keys, created_ms, last_active_ms, listed, "
                           "grant_given) VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?)"),
            user, *id, device.name, device.platform, device.keys, now, now, enrolled.grant);
        !done)
        return std::unexpected(done.error());
    return enrolled;
}

Result<DeviceRecord> SqliteLogStore::requireDevice(UserId user, DeviceId device)
{
    auto record = SqliteReads::device(*m_database, device);
    if (record && record->user != user)
        return failure(ErrorCode::DeviceRevoked);
    return record;
}

Result<std::optional<Arrived>> SqliteLogStore::arrive(UserId user, DeviceId device, const DeviceState &state)
{
    const auto record = requireDevice(user, device);
    if (!record)
        return std::unexpected(record.error());
    if (state.generation <= record->generation || !SqliteGrants::isGood(state.grant, *record))
        return std::nullopt;
    Arrived arrived{.listed = record->listed, .grant = SqliteGrants::create(state.generation)};
    // What it shows it has: the one before that is good no longer.
    if (auto done = m_database->execute(
            QStringLiteral("UPDATE device SET generation = ?, grant_held = ?, grant_given = ? "
                           "WHERE account = ? AND id = ?"),
            state.generation, SqliteGrants::stored(state.grant), arrived.grant, user, device);
        !done)
        return std::unexpected(done.error());
    return arrived;
}

Result<void> SqliteLogStore::keepGrant(UserId user, DeviceId device, const QByteArray &grant)
{
    if (const auto there = requireDevice(user, device); !there)
        return std::unexpected(there.error());
    return m_database->execute(
        QStringLiteral("UPDATE device SET grant_held = grant_given WHERE account = ? AND id = ? AND grant_given = ?"),
        user, device, grant);
}

Result<void> SqliteLogStore::revokeDevice(UserId user, DeviceId device)
{
    const auto there = requireDevice(user, device);
    if (!there)
        return std::unexpected(there.error());
    if (there->listed)
        return failure(ErrorCode::NotFound, QStringLiteral("device_id"));
    if (auto done = removeDevice(user, device, ClosedDevice::Reason::Revoked); !done)
        return done;
    return touchAccount(user);
}

Result<void> SqliteLogStore::removeDevice(UserId user, DeviceId device, ClosedDevice::Reason reason)
{
    for (const auto *statement : {"DELETE FROM device WHERE account = ? AND id = ?",
                                  "DELETE FROM one_time_prekey WHERE account = ? AND device = ?",
                                  "DELETE FROM mailbox WHERE account = ? AND device = ?"}) {
        if (auto done = m_database->execute(QString::fromLatin1(statement), user, device); !done)
            return done;
    }
    if (auto done = endMarksOf(user, device); !done)
        return done;
    m_changes.closed.push_back({.user = user, .device = device, .reason = reason});
    return {};
}

Result<void> SqliteLogStore::endMarksOf(UserId user, DeviceId device)
{
    const auto conversations = m_conversations.ofUser(user);
    if (!conversations)
        return std::unexpected(conversations.error());
    for (Conversation *conversation : *conversations) {
        if (!conversation->markOf(device))
            continue;
        if (auto done = m_conversations.removeDevice(*conversation, device); !done)
            return done;
        ring(conversation->peerOf(user));
    }
    return {};
}

Result<void> SqliteLogStore::setDisabled(UserId user, bool disabled)
{
    const auto account = SqliteReads::user(*m_database, user);
    if (!account)
        return std::unexpected(account.error());
    if (account->gone)
        return failure(ErrorCode::UnknownUser);
    if (auto done = m_database->execute(QStringLiteral("UPDATE account SET disabled = ? WHERE id = ?"), disabled, user);
        !done)
        return done;
    if (!disabled)
        return {};
    const auto devices = SqliteReads::devices(*m_database, user);
    if (!devices)
        return std::unexpected(devices.error());
    for (const DeviceRecord &device : *devices)
        m_changes.closed.push_back({.user = user, .device = device.id, .reason = ClosedDevice::Reason::Disabled});
    return {};
}

Result<void> SqliteLogStore::setPasswordHash(UserId user, const QString &hash)
{
    const auto account = SqliteReads::user(*m_database, user);
    if (!account)
        return std::unexpected(account.error());
    if (account->gone)
        return failure(ErrorCode::UnknownUser);
    return m_database->execute(QStringLiteral("UPDATE account SET password_hash = ? WHERE id = ?"), hash, user);
}

Result<void> SqliteLogStore::deleteUser(UserId user)
{
    const auto account = SqliteReads::user(*m_database, user);
    if (!account)
        return std::unexpected(account.error());
    if (account->gone)
        return failure(ErrorCode::UnknownUser);
    const auto devices = SqliteReads::devices(*m_database, user);
    if (!devices)
        return std::unexpected(devices.error());
    for (const DeviceRecord &device : *devices) {
        if (auto done = removeDevice(user, device.id, ClosedDevice::Reason::Deleted); !done)
            return done;
    }
    if (auto done = m_database->execute(
            QStringLiteral("UPDATE account SET gone = 1, password_hash = '', device_list = ?, device_list_version = 0, "
                           "last_seen_ms = 0, changed = ? WHERE id = ?"),
            QByteArray(""), m_counters.nextVersion(), user);
        !done)
        return done;
    if (auto done = m_database->execute(QStringLiteral("DELETE FROM account_key WHERE account = ?"), user); !done)
        return done;
    if (auto done = endContactsOf(user); !done)
        return done;
    const auto conversations = m_conversations.ofUser(user);
    if (!conversations)
        return std::unexpected(conversations.error());
    for (Conversation *conversation : *conversations) {
        if (auto done = m_conversations.refreshRefusal(*conversation); !done)
            return done;
    }
    return {};
}

Result<void> SqliteLogStore::touchAccount(UserId user)
{
    ring(user);
    return m_database->execute(
        QStringLiteral("UPDATE account SET changed = ? WHERE id = ?"), m_counters.nextVersion(), user);
}

Result<void> SqliteLogStore::noteActive(UserId user, DeviceId device)
{
    const qint64 now = m_clock.nowMs();
    auto updated = m_database->query(
        QStringLiteral("UPDATE device SET last_active_ms = ? WHERE account = ? AND id = ?"), now, user, device);
    if (!updated)
        return std::unexpected(updated.error());
    if (updated->rowsAffected() == 0)
        return failure(ErrorCode::DeviceRevoked);
    return m_database->execute(QStringLiteral("UPDATE account SET last_seen_ms = ? WHERE id = ?"), now, user);
}

Result<void> SqliteLogStore::setPresenceHidden(UserId user, bool hidden)
{
    if (auto done = m_database->execute(
            QStringLiteral("UPDATE account SET presence_hidden = ? WHERE id = ?"), hidden, user);
        !done)
        return done;
    return touchAccount(user);
}

Result<QString> SqliteLogStore::createInvite(int uses, qint64 expiresMs)
{
    QByteArray random(16, Qt::Uninitialized);
    randombytes_buf(random.data(), static_cast<size_t>(random.size()));
    const auto token = QString::fromLatin1(
        random.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    if (auto done = m_database->execute(
            QStringLiteral("INSERT INTO invite (token_hash, uses_left, created_ms, expires_ms) VALUES (?, ?, ?, ?)"),
            SqliteReads::tokenHash(token), uses, m_clock.nowMs(), expiresMs);
        !done)
        return std::unexpected(done.error());
    return token;
}

Result<QByteArray> SqliteLogStore::secret(const QString &name, int bytes)
{
    {
        auto row = m_database->query(QStringLiteral("SELECT value FROM secret WHERE name = ?"), name);
        if (!row)
            return std::unexpected(row.error());
        if (row->next())
            return row->bytes(0);
    }
    QByteArray random(bytes, Qt::Uninitialized);
    randombytes_buf(random.data(), static_cast<size_t>(random.size()));
    if (auto done = m_database->execute(QStringLiteral("INSERT INTO secret (name, value) VALUES (?, ?)"), name, random);
        !done)
        return std::unexpected(done.error());
    return random;
}

} // namespace Parlance
