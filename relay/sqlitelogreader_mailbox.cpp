// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/sqlitelogreader.h"

namespace Parlance {

Result<MailboxPosition> SqliteLogReader::mailbox(DeviceId device)
{
    auto row = m_database->query(
        QStringLiteral("SELECT d.mailbox_head, (SELECT coalesce(min(m.number) - 1, d.mailbox_head) FROM mailbox m "
                       "WHERE m.account = d.account AND m.device = d.id), (SELECT coalesce(max(m.number), 0) FROM "
                       "mailbox m WHERE m.account = d.account AND m.device = d.id) FROM device d WHERE d.id = ?"),
        device);
    if (!row)
        return std::unexpected(row.error());
    if (!row->next()) {
        if (auto done = row->error(); !done)
            return std::unexpected(done.error());
        return failure(ErrorCode::DeviceRevoked);
    }
    return MailboxPosition{.after = row->number(1), .head = row->number(0), .newestHeld = row->number(2)};
}

Result<MailboxPage> SqliteLogReader::mailboxAfter(DeviceId device, quint64 number, int limit)
{
    // One statement, so that what is held and how far it goes are of one moment.
    auto rows = m_database->query(
        QStringLiteral("SELECT d.account, d.mailbox_head, m.number, m.sender, m.sender_device, m.message_id, "
                       "m.accepted_ms, m.body, m.header FROM device d "
                       "LEFT JOIN mailbox m ON m.account = d.account AND m.device = d.id AND m.number > ? "
                       "WHERE d.id = ? ORDER BY m.number LIMIT ?"),
        number, device, limit);
    if (!rows)
        return std::unexpected(rows.error());
    MailboxPage page;
    int count = 0;
    for (; rows->next(); ++count) {
        page.through = rows->number(1);
        if (rows->isNull(2))
            continue;
        page.messages.push_back(std::make_shared<const DeviceMessage>(DeviceMessage{
            .user = UserId(rows->number(0)),
            .device = device,
            .number = rows->number(2),
            .sender = UserId(rows->number(3)),
            .senderDevice = DeviceId(rows->number(4)),
            .id = MessageId::fromBytes(rows->bytes(5)),
            .acceptedMs = rows->integer(6),
            .body = rows->bytes(7),
            .header = rows->bytes(8)}));
    }
    if (auto done = rows->error(); !done)
        return std::unexpected(done.error());
    if (count == 0)
        return failure(ErrorCode::DeviceRevoked);
    if (count == limit && !page.messages.empty())
        page.through = page.messages.back()->number;
    return page;
}

} // namespace Parlance
