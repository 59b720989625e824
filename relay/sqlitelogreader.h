// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "relay/logstore.h"
#include "sql/database.h"

namespace Parlance {

/// Reads the relay's file through a connection that can only read. On the thread that opened it; any number of them,
/// also in other processes, while the store writes.
class SqliteLogReader final : public LogReader
{
public:
    /// StorageNewer for a file of a newer program, StorageFailed for one an older program left and no relay has
    /// brought up to date yet.
    [[nodiscard]] static Result<std::unique_ptr<SqliteLogReader>> open(const QString &file, const Clock &clock);

    Result<UserRecord> userByName(const QString &username) override;
    Result<UserRecord> user(UserId user) override;
    Result<std::vector<UserRecord>> users() override;
    Result<void> checkInvite(const QString &token) override;

    Result<DeviceRecord> device(DeviceId device) override;
    Result<UserDevices> devicesOf(UserId user) override;
    Result<UserDevices> linkedDevicesOf(UserId user) override;

    Result<std::vector<PresencePeer>> presencePeers(UserId user) override;
    Result<void> mayAddress(UserId from, UserId to) override;
    Result<UserId> peerIn(UserId user, ConversationId conversation) override;

    Result<std::vector<Pending>> pending(DeviceId device) override;
    Result<LogPage> after(DeviceId device, ConversationId conversation, Sequence position, int limit) override;
    Result<Sequence> mark(DeviceId device, ConversationId conversation) override;
    Result<MailboxPosition> mailbox(DeviceId device) override;
    Result<MailboxPage> mailboxAfter(DeviceId device, quint64 number, int limit) override;
    Result<StatePage> state(UserId user, StatePosition since, int limit) override;

    Result<StoreStatistics> statistics() override;
    Result<std::vector<QueueRecord>> queuesOlderThan(qint64 acceptedBeforeMs) override;

    /// A consistent copy of everything as it is now. `file` must not exist.
    [[nodiscard]] Result<void> copyTo(const QString &file);

private:
    SqliteLogReader(std::unique_ptr<Database> database, const Clock &clock);

    std::unique_ptr<Database> m_database;
    const Clock &m_clock;
};

} // namespace Parlance
