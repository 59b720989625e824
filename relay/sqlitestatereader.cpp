// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/sqlitestatereader.h"

#include "relay/sqliteepochs.h"
#include "relay/sqlitereads.h"

#include <algorithm>

namespace Parlance {

Result<StatePage> SqliteStateReader::read()
{
    for (const auto step :
         {&SqliteStateReader::readPosition, &SqliteStateReader::readAccount, &SqliteStateReader::readContacts,
          &SqliteStateReader::readConversations, &SqliteStateReader::readExpired}) {
        if (auto done = (this->*step)(); !done)
            return std::unexpected(done.error());
    }
    cut();
    for (auto &[version, contact] : m_contacts) {
        if (version <= m_page.version)
            m_page.contacts.push_back(std::move(contact));
    }
    for (auto &[version, conversation] : m_conversations) {
        if (version > m_page.version)
            continue;
        if (auto done = readMarks(conversation); !done)
            return std::unexpected(done.error());
        if (auto done = readSkipped(conversation); !done)
            return std::unexpected(done.error());
        m_page.conversations.push_back(std::move(conversation));
    }
    for (auto &[version, expired] : m_expired) {
        if (version <= m_page.version)
            m_page.expired.push_back(std::move(expired));
    }
    return std::move(m_page);
}

Result<void> SqliteStateReader::readPosition()
{
    auto version = m_database.query(QStringLiteral("SELECT value FROM counter WHERE name = 'version'"));
    if (!version)
        return std::unexpected(version.error());
    if (!version->next())
        return failure(ErrorCode::StorageDamaged, m_database.file());
    m_page.version = version->number(0);
    const auto epoch = SqliteEpochs::current(m_database);
    const auto gave = SqliteEpochs::gave(m_database, m_since);
    if (!epoch || !gave)
        return std::unexpected(!epoch ? epoch.error() : gave.error());
    m_page.epoch = *epoch;
    m_page.sinceVersion = *gave ? m_since.version : 0;
    return {};
}

Result<void> SqliteStateReader::readAccount()
{
    auto account = m_database.query(
        QStringLiteral("SELECT presence_hidden, changed FROM account WHERE id = ?"), m_user);
    if (!account)
        return std::unexpected(account.error());
    if (!account->next())
        return failure(ErrorCode::UnknownUser);
    m_page.presenceHidden = account->boolean(0);
    if (account->number(1) <= m_page.sinceVersion)
        return {};
    auto devices = SqliteReads::devices(m_database, m_user);
    if (!devices)
        return std::unexpected(devices.error());
    m_page.ownDevices = std::move(*devices);
    return {};
}

Result<void> SqliteStateReader::readContacts()
{
    // From nothing, a contact that is none any more is no news.
    auto rows = m_database.query(
        QStringLiteral("SELECT c.changed, c.peer, a.username, c.status, c.blocked, a.gone, a.device_list_version, "
                       "(SELECT k.key FROM account_key k WHERE k.account = a.id ORDER BY k.number DESC LIMIT 1) "
                       "FROM contact c JOIN account a ON a.id = c.peer "
                       "WHERE c.owner = ? AND c.changed > ? AND (? > 0 OR c.status <> 0 OR c.blocked <> 0) "
                       "ORDER BY c.changed LIMIT ?"),
        m_user, m_page.sinceVersion, m_page.sinceVersion, m_limit + 1);
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next()) {
        m_contacts.push_back(
            {.version = rows->number(0),
             .record = {.user = UserId(rows->number(1)),
                        .username = rows->text(2),
                        .status = static_cast<ContactStatus>(rows->integer(3)),
                        .blocked = rows->boolean(4),
                        .gone = rows->boolean(5),
                        .accountKey = rows->bytes(7),
                        .deviceListVersion = rows->number(6)}});
    }
    return rows->error();
}

Result<void> SqliteStateReader::readConversations()
{
    auto rows = m_database.query(
        QStringLiteral("SELECT changed, id, high_member, head, low_read, high_read FROM conversation "
                       "WHERE low_member = ? AND changed > ? UNION ALL "
                       "SELECT changed, id, low_member, head, high_read, low_read FROM conversation "
                       "WHERE high_member = ? AND low_member <> high_member AND changed > ? ORDER BY 1 LIMIT ?"),
        m_user, m_page.sinceVersion, m_user, m_page.sinceVersion, m_limit + 1);
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next()) {
        m_conversations.push_back(
            {.version = rows->number(0),
             .record = {.id = ConversationId(rows->number(1)),
                        .peer = UserId(rows->number(2)),
                        .head = rows->number(3),
                        .ownReadThrough = rows->number(4),
                        .peerReadThrough = rows->number(5),
                        .withOneself = UserId(rows->number(2)) == m_user,
                        .marks = {},
                        .skipped = {}}});
    }
    return rows->error();
}

Result<void> SqliteStateReader::readMarks(ConversationRecord &conversation)
{
    auto rows = m_database.query(
        QStringLiteral("SELECT account, device, through FROM mark WHERE conversation = ? ORDER BY device"),
        conversation.id);
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next()) {
        conversation.marks.push_back(
            {.user = UserId(rows->number(0)), .device = DeviceId(rows->number(1)), .through = rows->number(2)});
    }
    return rows->error();
}

Result<void> SqliteStateReader::readSkipped(ConversationRecord &conversation)
{
    auto rows = m_database.query(
        QStringLiteral("SELECT first, last FROM skipped WHERE conversation = ? ORDER BY first"), conversation.id);
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next())
        conversation.skipped.push_back({.first = rows->number(0), .last = rows->number(1)});
    return rows->error();
}

Result<void> SqliteStateReader::readExpired()
{
    auto rows = m_database.query(
        QStringLiteral("SELECT e.changed, e.conversation, c.low_member, c.high_member, e.first, e.last, e.device "
                       "FROM conversation c JOIN expiry e ON e.conversation = c.id "
                       "WHERE (c.low_member = ? OR c.high_member = ?) AND e.changed > ? ORDER BY e.changed LIMIT ?"),
        m_user, m_user, m_page.sinceVersion, m_limit + 1);
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next()) {
        m_expired.push_back(
            {.version = rows->number(0),
             .record = {.conversation = ConversationId(rows->number(1)),
                        .members = {UserId(rows->number(2)), UserId(rows->number(3))},
                        .first = rows->number(4),
                        .last = rows->number(5),
                        .devices = {DeviceId(rows->number(6))}}});
    }
    return rows->error();
}

void SqliteStateReader::cut()
{
    std::vector<quint64> versions;
    const auto collect = [&versions](const auto &rows) {
        for (const auto &row : rows)
            versions.push_back(row.version);
    };
    collect(m_contacts);
    collect(m_conversations);
    collect(m_expired);
    if (versions.size() <= static_cast<size_t>(m_limit))
        return;
    std::ranges::sort(versions);
    m_page.version = versions[static_cast<size_t>(m_limit) - 1];
    m_page.more = true;
}

} // namespace Parlance
