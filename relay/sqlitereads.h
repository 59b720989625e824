// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "relay/contactrules.h"
#include "relay/storerecords.h"
#include "sql/database.h"

/// Reads that reader and writer share. On the thread of the Database they are given.
namespace Parlance::SqliteReads {

[[nodiscard]] Result<UserRecord> user(Database &database, UserId user);
[[nodiscard]] Result<UserRecord> userByName(Database &database, const QString &username);
[[nodiscard]] Result<std::vector<UserRecord>> users(Database &database);

[[nodiscard]] Result<DeviceRecord> device(Database &database, DeviceId device);
[[nodiscard]] Result<std::vector<DeviceRecord>> devices(Database &database, UserId user);
/// Oldest first.
[[nodiscard]] Result<std::vector<AccountKeyRecord>> accountKeys(Database &database, UserId user);
enum class Which : std::uint8_t { All, Linked };
[[nodiscard]] Result<UserDevices> userDevices(Database &database, UserId id, Which which);

[[nodiscard]] Result<ContactPair> contactPair(Database &database, UserId mine, UserId theirs);
/// Both gone or unknown users, blocks and the missing contact: LogReader::mayAddress.
[[nodiscard]] Result<void> mayAddress(Database &database, UserId from, UserId to);

/// The SHA-256 under which an invite's token is kept.
[[nodiscard]] QByteArray tokenHash(const QString &token);
[[nodiscard]] Result<void> checkInvite(Database &database, const QString &token, qint64 nowMs);

} // namespace Parlance::SqliteReads
