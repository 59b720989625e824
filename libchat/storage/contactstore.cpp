// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/contactstore.h"

#include "sql/rows.h"

namespace Parlance {

namespace {

const QString selectContact = QStringLiteral(
    "SELECT contact.user, contact.username, contact.display_name, contact.status, contact.blocked, contact.gone,"
    " conversation.id, trust.verified, trust.notice FROM contact"
    " LEFT JOIN conversation ON conversation.peer = contact.user LEFT JOIN trust ON trust.user = contact.user ");

ContactRecord contactFrom(const Query &query)
{
    const QString username = query.text(1);
    const QString displayName = query.text(2);
    return {
        .user = UserId(query.number(0)),
        .username = username,
        .name = displayName.isEmpty() ? username : displayName,
        .status = static_cast<ContactStatus>(query.integer(3)),
        .blocked = query.boolean(4),
        .gone = query.boolean(5),
        .conversation = ConversationId(query.number(6)),
        .verified = query.boolean(7),
        .notice = static_cast<TrustNotice>(query.integer(8)),
    };
}

Result<std::optional<ContactRecord>> firstOf(Result<Query> query)
{
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return query->error().transform([] { return std::optional<ContactRecord>(); });
    return contactFrom(*query);
}

} // namespace

Result<QList<ContactRecord>> ContactStore::all()
{
    auto query = m_database.query(
        selectContact
        + QStringLiteral(
            "WHERE contact.status <> 0 OR contact.blocked ORDER BY"
            " lower(iif(contact.display_name = '', contact.username, contact.display_name)), contact.user"));
    return rowsOf<ContactRecord>(std::move(query), &contactFrom);
}

Result<std::optional<ContactRecord>> ContactStore::find(UserId user)
{
    return firstOf(m_database.query(selectContact + QStringLiteral("WHERE contact.user = ?"), user));
}

Result<std::optional<ContactRecord>> ContactStore::findByUsername(const QString &username)
{
    // A name may have been used before by an account that is gone.
    return firstOf(m_database.query(
        selectContact + QStringLiteral("WHERE contact.username = ? ORDER BY contact.gone, contact.user DESC"),
        username));
}

Result<void> ContactStore::save(const ContactRecord &contact)
{
    return m_database.execute(
        QStringLiteral(
            "INSERT INTO contact (user, username, display_name, status, blocked, gone) VALUES (?, ?, '', ?, ?, ?)"
            " ON CONFLICT (user) DO UPDATE SET"
            " username = iif(excluded.username = '', username, excluded.username), status = excluded.status,"
            " blocked = excluded.blocked, gone = excluded.gone"),
        contact.user, contact.username.isNull() ? QStringLiteral("") : contact.username,
        static_cast<int>(contact.status), contact.blocked, contact.gone);
}

Result<bool> ContactStore::setDisplayName(UserId user, const QString &name)
{
    auto query = m_database.query(
        QStringLiteral("UPDATE contact SET display_name = ? WHERE user = ? AND display_name <> ?"), name, user, name);
    if (!query)
        return std::unexpected(query.error());
    return query->rowsAffected() > 0;
}

Result<QList<UserId>> ContactStore::known()
{
    auto query = m_database.query(QStringLiteral("SELECT user FROM contact"));
    return rowsOf<UserId>(std::move(query), [](const Query &row) { return UserId(row.number(0)); });
}

} // namespace Parlance
