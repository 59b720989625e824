// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/sqlitelogstore.h"

#include "relay/sqlitereads.h"

namespace Parlance {

Result<SendOutcome> SqliteLogStore::sendToDevice(const DeviceMessage &message)
{
    const auto from = requireDevice(message.sender, message.senderDevice);
    if (!from)
        return std::unexpected(from.error());
    const auto to = requireDevice(message.user, message.device);
    if (!to && to.error().code != ErrorCode::DeviceRevoked)
        return std::unexpected(to.error());
    const auto refusal = refusalOf(message, *from, to);
    if (!refusal)
        return std::unexpected(refusal.error());
    if (!*refusal)
        return store(message, to->mailboxHead + 1);
    // What was stored once stays so, whatever changed since.
    const auto held = isHeld(message);
    if (!held)
        return std::unexpected(held.error());
    return *held ? SendOutcome::Repeated : **refusal;
}

Result<std::optional<SendOutcome>> SqliteLogStore::refusalOf(const DeviceMessage &message, const DeviceRecord &from,
                                                             const Result<DeviceRecord> &to)
{
    const bool isOwn = message.user == message.sender;
    if (!isOwn && !from.listed)
        return SendOutcome::NotLinked;
    if (const auto allowed = SqliteReads::mayAddress(*m_database, message.sender, message.user); !allowed) {
        switch (allowed.error().code) {
        case ErrorCode::UnknownUser:
            return SendOutcome::UnknownDevice;
        case ErrorCode::NotAContact:
            return SendOutcome::NotAContact;
        case ErrorCode::Blocked:
            return SendOutcome::Blocked;
        default:
            return std::unexpected(allowed.error());
        }
    }
    // Only its own account is to know of a device that is not linked.
    if (!to || (!isOwn && !to->listed))
        return SendOutcome::UnknownDevice;
    const auto room = hasRoomFor(message);
    if (!room)
        return std::unexpected(room.error());
    return *room ? std::nullopt : std::optional(SendOutcome::MailboxFull);
}

Result<bool> SqliteLogStore::hasRoomFor(const DeviceMessage &message)
{
    auto row = m_database->query(
        QStringLiteral("SELECT (SELECT count(*) FROM mailbox WHERE account = ? AND device = ?), "
                       "(SELECT count(*) FROM mailbox WHERE account = ? AND device = ? AND sender = ?)"),
        message.user, message.device, message.user, message.device, message.sender);
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return failure(ErrorCode::StorageDamaged, m_database->file());
    return row->integer(0) < Limits::deviceMessagesHeld && row->integer(1) < Limits::deviceMessagesHeldFromOne;
}

Result<bool> SqliteLogStore::isHeld(const DeviceMessage &message)
{
    auto row = m_database->query(
        QStringLiteral("SELECT 1 FROM mailbox WHERE account = ? AND device = ? AND sender = ? AND sender_device = ? "
                       "AND message_id = ?"),
        message.user, message.device, message.sender, message.senderDevice, message.id.toBytes());
    if (!row)
        return std::unexpected(row.error());
    if (row->next())
        return true;
    return row->error().transform([] { return false; });
}

Result<SendOutcome> SqliteLogStore::store(const DeviceMessage &message, quint64 number)
{
    const qint64 now = m_clock.nowMs();
    {
        auto inserted = m_database->query(
            QStringLiteral("INSERT INTO mailbox (account, device, number, sender, sender_device, message_id, "
                           "accepted_ms, body, header) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
                           "ON CONFLICT (account, device, sender, sender_device, message_id) DO NOTHING"),
            message.user, message.device, number, message.sender, message.senderDevice, message.id.toBytes(), now,
            message.body, message.header);
        if (!inserted)
            return std::unexpected(inserted.error());
        if (inserted->rowsAffected() == 0)
            return SendOutcome::Repeated;
    }
    // Kept with the device, so that a number is not given again once the mailbox was emptied.
    if (auto done = m_database->execute(
            QStringLiteral("UPDATE device SET mailbox_head = ? WHERE account = ? AND id = ?"), number, message.user,
            message.device);
        !done)
        return std::unexpected(done.error());
    DeviceMessage stored = message;
    stored.number = number;
    stored.acceptedMs = now;
    m_changes.deviceMessages.push_back(std::make_shared<const DeviceMessage>(std::move(stored)));
    return SendOutcome::Stored;
}

Result<void> SqliteLogStore::acknowledgeDeviceMessages(UserId user, DeviceId device, quint64 through)
{
    return m_database->execute(
        QStringLiteral("DELETE FROM mailbox WHERE account = ? AND device = ? AND number <= ?"), user, device, through);
}

} // namespace Parlance
