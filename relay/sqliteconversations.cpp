// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/sqliteconversations.h"

#include "relay/sqlitecounters.h"
#include "relay/sqlitereads.h"

#include <algorithm>

namespace Parlance {

DeviceMark *Conversation::markOf(DeviceId device)
{
    auto found = std::ranges::find(marks, device, &DeviceMark::device);
    return found == marks.end() ? nullptr : &*found;
}

Sequence Conversation::floor() const
{
    Sequence lowest = head;
    for (const DeviceMark &mark : marks)
        lowest = std::min(lowest, mark.through());
    return lowest;
}

Result<Conversation *> SqliteConversations::find(ConversationId id)
{
    if (auto found = m_conversations.find(id); found != m_conversations.end())
        return &found->second;
    return load(id);
}

Result<Conversation *> SqliteConversations::between(UserId one, UserId other)
{
    auto row = m_database.query(QStringLiteral("SELECT id FROM conversation WHERE low_member = ? AND high_member = ?"),
                                std::min(one, other), std::max(one, other));
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return nullptr;
    return find(ConversationId(row->number(0)));
}

Result<std::vector<Conversation *>> SqliteConversations::ofUser(UserId user)
{
    std::vector<ConversationId> ids;
    {
        auto rows = m_database.query(QStringLiteral("SELECT id FROM conversation WHERE low_member = ? "
                                                    "UNION SELECT id FROM conversation WHERE high_member = ?"),
                                     user, user);
        if (!rows)
            return std::unexpected(rows.error());
        while (rows->next())
            ids.emplace_back(rows->number(0));
    }
    std::vector<Conversation *> result;
    for (const ConversationId id : ids) {
        auto conversation = find(id);
        if (!conversation)
            return std::unexpected(conversation.error());
        result.push_back(*conversation);
    }
    return result;
}

Result<Conversation *> SqliteConversations::create(UserId one, UserId other)
{
    const auto id = m_counters.nextId(QStringLiteral("conversation"));
    if (!id)
        return std::unexpected(id.error());
    const Members members{std::min(one, other), std::max(one, other)};
    if (auto done = m_database.execute(
            QStringLiteral("INSERT INTO conversation (id, low_member, high_member, head, low_read, high_read, changed) "
                           "VALUES (?, ?, ?, 0, 0, 0, ?)"),
            *id, members[0], members[1], m_counters.nextVersion());
        !done)
        return std::unexpected(done.error());
    Conversation &conversation = m_conversations[ConversationId(*id)];
    conversation.id = ConversationId(*id);
    conversation.members = members;
    for (const UserId member : each(conversation.members)) {
        const auto devices = SqliteReads::devices(m_database, member);
        if (!devices)
            return std::unexpected(devices.error());
        for (const DeviceRecord &device : *devices) {
            if (!device.listed)
                continue;
            if (auto done = addDevice(conversation, member, device.id); !done)
                return std::unexpected(done.error());
        }
    }
    if (auto done = refreshRefusal(conversation); !done)
        return std::unexpected(done.error());
    return &conversation;
}

Result<void> SqliteConversations::addDevice(Conversation &conversation, UserId user, DeviceId device)
{
    const DeviceMark mark(user, device, conversation.head);
    auto done = m_database.execute(
        QStringLiteral("INSERT INTO mark (conversation, device, account, through) VALUES (?, ?, ?, ?)"),
        conversation.id, device, user, mark.through());
    if (!done)
        return done;
    const auto place = std::ranges::lower_bound(conversation.marks, device, {}, &DeviceMark::device);
    conversation.marks.insert(place, mark);
    touch(conversation);
    return {};
}

Result<void> SqliteConversations::removeDevice(Conversation &conversation, DeviceId device)
{
    auto done = m_database.execute(
        QStringLiteral("DELETE FROM mark WHERE conversation = ? AND device = ?"), conversation.id, device);
    if (!done)
        return done;
    std::erase_if(conversation.marks, [device](const DeviceMark &mark) { return mark.device() == device; });
    touch(conversation);
    return {};
}

Result<void> SqliteConversations::refreshRefusal(Conversation &conversation)
{
    conversation.refusal.reset();
    for (const UserId member : conversation.members) {
        const auto user = SqliteReads::user(m_database, member);
        if (!user)
            return std::unexpected(user.error());
        if (user->gone) {
            conversation.refusal = SubmitRejected::PeerGone;
            return {};
        }
    }
    if (isWithOneself(conversation.members))
        return {};
    const auto pair = SqliteReads::contactPair(m_database, conversation.members[0], conversation.members[1]);
    if (!pair)
        return std::unexpected(pair.error());
    if (pair->isBlocked())
        conversation.refusal = SubmitRejected::Blocked;
    else if (!pair->isAccepted())
        conversation.refusal = SubmitRejected::NotAContact;
    return {};
}

void SqliteConversations::touch(Conversation &conversation)
{
    if (std::exchange(conversation.dirty, true))
        return;
    m_dirty.push_back(&conversation);
}

void SqliteConversations::forget()
{
    m_dirty.clear();
    m_conversations.clear();
}

void SqliteConversations::trim()
{
    if (m_conversations.size() > kept)
        forget();
}

// ---- from and to the file ------------------------------------------------------------------------------------------

Result<Conversation *> SqliteConversations::load(ConversationId id)
{
    auto row = m_database.query(
        QStringLiteral("SELECT low_member, high_member, head, low_read, high_read FROM conversation WHERE id = ?"), id);
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return nullptr;
    Conversation conversation{
        .id = id,
        .members = {UserId(row->number(0)), UserId(row->number(1))},
        .head = row->number(2),
        .read = {row->number(3), row->number(4)},
        .marks = {},
        .refusal = {}};
    if (auto done = loadMarks(conversation); !done)
        return std::unexpected(done.error());
    if (auto done = loadOwnEntries(conversation); !done)
        return std::unexpected(done.error());
    if (auto done = refreshRefusal(conversation); !done)
        return std::unexpected(done.error());
    return &m_conversations.insert_or_assign(id, std::move(conversation)).first->second;
}

Result<void> SqliteConversations::loadMarks(Conversation &conversation)
{
    auto rows = m_database.query(
        QStringLiteral("SELECT account, device, through FROM mark WHERE conversation = ? ORDER BY device"),
        conversation.id);
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next())
        conversation.marks.emplace_back(UserId(rows->number(0)), DeviceId(rows->number(1)), rows->number(2));
    return rows->error();
}

Result<void> SqliteConversations::loadOwnEntries(Conversation &conversation)
{
    const Sequence floor = conversation.floor();
    if (floor >= conversation.head)
        return {};
    auto rows = m_database.query(QStringLiteral("SELECT sequence, sender_device FROM entry "
                                                "WHERE conversation = ? AND sequence > ? ORDER BY sequence"),
                                 conversation.id, floor);
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next()) {
        if (DeviceMark *mark = conversation.markOf(DeviceId(rows->number(1))))
            mark->wrote(rows->number(0));
    }
    return rows->error();
}

Result<void> SqliteConversations::flush(Changes &changes)
{
    for (Conversation *conversation : m_dirty) {
        if (auto done = write(*conversation, changes); !done)
            return done;
    }
    m_dirty.clear();
    return {};
}

Result<void> SqliteConversations::write(Conversation &conversation, Changes &changes)
{
    if (auto done = m_database.execute(
            QStringLiteral("UPDATE conversation SET head = ?, low_read = ?, high_read = ?, changed = ? WHERE id = ?"),
            conversation.head, conversation.read[0], conversation.read[1], m_counters.nextVersion(), conversation.id);
        !done)
        return done;
    if (auto done = writeMarks(conversation, changes); !done)
        return done;
    for (size_t side = 0; side < 2; ++side) {
        if (std::exchange(conversation.readMoved[side], false)) {
            changes.read.push_back({.conversation = conversation.id,
                                    .members = conversation.members,
                                    .user = conversation.members[side],
                                    .through = conversation.read[side]});
        }
    }
    if (const Sequence floor = conversation.floor(); floor > conversation.droppedThrough) {
        if (auto done = m_database.execute(
                QStringLiteral("DELETE FROM payload WHERE conversation = ? AND sequence <= ?"), conversation.id, floor);
            !done)
            return done;
        conversation.droppedThrough = floor;
    }
    conversation.dirty = false;
    return {};
}

Result<void> SqliteConversations::writeMarks(Conversation &conversation, Changes &changes)
{
    for (DeviceMark &mark : conversation.marks) {
        if (!std::exchange(mark.moved, false))
            continue;
        if (auto done = m_database.execute(
                QStringLiteral("UPDATE mark SET through = ? WHERE conversation = ? AND device = ?"), mark.through(),
                conversation.id, mark.device());
            !done)
            return done;
        if (std::exchange(mark.acknowledged, false)) {
            changes.delivered.push_back(
                {.conversation = conversation.id,
                 .members = conversation.members,
                 .user = mark.user(),
                 .device = mark.device(),
                 .through = mark.through()});
        }
    }
    return {};
}

} // namespace Parlance
