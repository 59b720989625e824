// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/sqlitereads.h"

#include <QCryptographicHash>

namespace Parlance::SqliteReads {

namespace {

constexpr QLatin1StringView userColumns("SELECT id, username, password_hash, device_list_version, disabled, gone, "
                                        "presence_hidden, created_ms, last_seen_ms FROM account ");
constexpr QLatin1StringView deviceColumns("SELECT account, id, name, platform, keys, created_ms, last_active_ms, "
                                          "listed, generation, mailbox_head, grant_held, grant_given FROM device ");

UserRecord toUser(const Query &row)
{
    return {.id = UserId(row.number(0)),
            .username = row.text(1),
            .passwordHash = row.text(2),
            .deviceListVersion = row.number(3),
            .disabled = row.boolean(4),
            .gone = row.boolean(5),
            .presenceHidden = row.boolean(6),
            .createdMs = row.integer(7),
            .lastSeenMs = row.integer(8)};
}

DeviceRecord toDevice(const Query &row)
{
    return {.user = UserId(row.number(0)),
            .id = DeviceId(row.number(1)),
            .name = row.text(2),
            .platform = row.text(3),
            .keys = row.bytes(4),
            .createdMs = row.integer(5),
            .lastActiveMs = row.integer(6),
            .listed = row.boolean(7),
            .generation = row.number(8),
            .grantHeld = row.bytes(10),
            .grantGiven = row.bytes(11),
            .mailboxHead = row.number(9)};
}

AccountKeyRecord toAccountKey(const Query &row)
{
    return {.key = row.bytes(0), .succession = row.bytes(1)};
}

template <typename Record>
Result<Record> one(Result<Query> query, Record (*read)(const Query &), ErrorCode otherwise)
{
    if (!query)
        return std::unexpected(query.error());
    if (!query->next()) {
        if (auto done = query->error(); !done)
            return std::unexpected(done.error());
        return failure(otherwise);
    }
    return read(*query);
}

template <typename Record>
Result<std::vector<Record>> all(Result<Query> query, Record (*read)(const Query &))
{
    if (!query)
        return std::unexpected(query.error());
    std::vector<Record> records;
    while (query->next())
        records.push_back(read(*query));
    if (auto done = query->error(); !done)
        return std::unexpected(done.error());
    return records;
}

} // namespace

Result<UserRecord> user(Database &database, UserId user)
{
    return one(database.query(userColumns + QStringLiteral("WHERE id = ?"), user), toUser, ErrorCode::UnknownUser);
}

Result<UserRecord> userByName(Database &database, const QString &username)
{
    return one(database.query(userColumns + QStringLiteral("WHERE username = ?"), username), toUser,
               ErrorCode::UnknownUser);
}

Result<std::vector<UserRecord>> users(Database &database)
{
    return all(database.query(userColumns + QStringLiteral("ORDER BY username")), toUser);
}

Result<DeviceRecord> device(Database &database, DeviceId device)
{
    return one(database.query(deviceColumns + QStringLiteral("WHERE id = ?"), device), toDevice,
               ErrorCode::DeviceRevoked);
}

Result<std::vector<DeviceRecord>> devices(Database &database, UserId user)
{
    return all(database.query(deviceColumns + QStringLiteral("WHERE account = ? ORDER BY id"), user), toDevice);
}

Result<std::vector<AccountKeyRecord>> accountKeys(Database &database, UserId user)
{
    return all(database.query(
                   QStringLiteral("SELECT key, succession FROM account_key WHERE account = ? ORDER BY number"), user),
               toAccountKey);
}

Result<UserDevices> userDevices(Database &database, UserId id, Which which)
{
    UserDevices result{.user = id, .accountKeys = {}, .deviceList = {}, .devices = {}};
    {
        auto owner = database.query(QStringLiteral("SELECT device_list FROM account WHERE id = ?"), id);
        if (!owner)
            return std::unexpected(owner.error());
        if (!owner->next())
            return failure(ErrorCode::UnknownUser);
        result.deviceList = owner->bytes(0);
    }
    auto keys = accountKeys(database, id);
    if (!keys)
        return std::unexpected(keys.error());
    result.accountKeys = std::move(*keys);
    auto records = devices(database, id);
    if (!records)
        return std::unexpected(records.error());
    for (DeviceRecord &record : *records) {
        if (record.listed || which == Which::All)
            result.devices.push_back({.device = std::move(record), .oneTimePreKey = {}});
    }
    return result;
}

Result<ContactPair> contactPair(Database &database, UserId mine, UserId theirs)
{
    auto rows = database.query(QStringLiteral("SELECT owner, status, blocked FROM contact "
                                              "WHERE (owner = ? AND peer = ?) OR (owner = ? AND peer = ?)"),
                               mine, theirs, theirs, mine);
    if (!rows)
        return std::unexpected(rows.error());
    ContactPair pair;
    while (rows->next()) {
        ContactSide &side = UserId(rows->number(0)) == mine ? pair.mine : pair.theirs;
        side = {.status = static_cast<ContactStatus>(rows->integer(1)), .blocked = rows->boolean(2)};
    }
    if (auto done = rows->error(); !done)
        return std::unexpected(done.error());
    return pair;
}

Result<void> mayAddress(Database &database, UserId from, UserId to)
{
    if (from == to)
        return {};
    const auto peer = user(database, to);
    if (!peer)
        return std::unexpected(peer.error());
    if (peer->gone)
        return failure(ErrorCode::UnknownUser);
    const auto pair = contactPair(database, from, to);
    if (!pair)
        return std::unexpected(pair.error());
    if (pair->isBlocked())
        return failure(ErrorCode::Blocked);
    if (!pair->isAccepted())
        return failure(ErrorCode::NotAContact);
    return {};
}

QByteArray tokenHash(const QString &token)
{
    return QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256);
}

Result<void> checkInvite(Database &database, const QString &token, qint64 nowMs)
{
    auto row = database.query(
        QStringLiteral("SELECT 1 FROM invite WHERE token_hash = ? AND uses_left > 0 AND expires_ms > ?"),
        tokenHash(token), nowMs);
    if (!row)
        return std::unexpected(row.error());
    if (row->next())
        return {};
    if (auto done = row->error(); !done)
        return done;
    return failure(ErrorCode::InviteInvalid);
}

} // namespace Parlance::SqliteReads
