// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/truststore.h"

#include "sql/rows.h"

namespace Parlance {

Result<TrustRecord> TrustStore::of(UserId user)
{
    auto query = m_database.query(
        QStringLiteral(
            "SELECT account_key, list_version, list, verified, notice, history_above, announced_version FROM trust"
            " WHERE user = ?"),
        user);
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return query->error().transform([] { return TrustRecord(); });
    return TrustRecord{
        .accountKey = query->bytes(0),
        .listVersion = query->number(1),
        .list = query->bytes(2),
        .verified = query->boolean(3),
        .notice = static_cast<TrustNotice>(query->integer(4)),
        .historyAbove = query->number(5),
        .announcedVersion = query->number(6)};
}

Result<void> TrustStore::save(UserId user, const TrustRecord &trust)
{
    return m_database.execute(
        QStringLiteral("INSERT OR REPLACE INTO trust (user, account_key, list_version, list, verified, notice,"
                       " history_above, announced_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        user, trust.accountKey, trust.listVersion, trust.list, trust.verified, static_cast<int>(trust.notice),
        trust.historyAbove, trust.announcedVersion);
}

Result<bool> TrustStore::setVerified(UserId user, bool verified)
{
    auto query = m_database.query(
        QStringLiteral("UPDATE trust SET verified = ? WHERE user = ? AND length(account_key) > 0"), verified, user);
    if (!query)
        return std::unexpected(query.error());
    return query->rowsAffected() > 0;
}

Result<void> TrustStore::setNotice(UserId user, TrustNotice notice)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO trust (user, account_key, list_version, list, verified, notice, history_above)"
                       " VALUES (?, x'', 0, x'', 0, ?, 0) ON CONFLICT (user) DO UPDATE SET notice = excluded.notice"),
        user, static_cast<int>(notice));
}

Result<void> TrustStore::announce(UserId user, quint64 version)
{
    return m_database.execute(QStringLiteral("UPDATE trust SET announced_version = ? WHERE user = ?"), version, user);
}

Result<QList<TrustStore::WantedList>> TrustStore::wanted()
{
    auto query = m_database.query(
        QStringLiteral("SELECT user, announced_version FROM trust WHERE"
                       " (announced_version > list_version AND user IN"
                       " (SELECT user FROM contact WHERE status = ? AND NOT blocked AND NOT gone)) OR"
                       " ((announced_version > list_version OR notice <> 0) AND user IN (SELECT user FROM account))"),
        static_cast<int>(ContactStatus::Accepted));
    return rowsOf<WantedList>(std::move(query), [](const Query &row) {
        return WantedList{.user = UserId(row.number(0)), .version = row.number(1)};
    });
}

Result<void> TrustStore::forget(UserId user)
{
    return m_database.execute(QStringLiteral("DELETE FROM trust WHERE user = ?"), user);
}

} // namespace Parlance
