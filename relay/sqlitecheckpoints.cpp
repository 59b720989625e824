// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/sqlitecheckpoints.h"

#include "core/failpoint.h"
#include "core/logging.h"
#include "relay/storerecords.h"
#include "sql/database.h"

namespace Parlance {

namespace {

// Nobody but SQLite knows how many pages a commit wrote, and it does not say. Each rewrites the ends of some tables and
// indexes; what it holds comes on top.
constexpr qsizetype pagesOfACommit = 8;
constexpr qsizetype pagesOfAMark = 2;
constexpr qsizetype pageSize = 4096;

} // namespace

Result<void> SqliteCheckpoints::takeOver()
{
    return m_database.execute(QStringLiteral("PRAGMA wal_autocheckpoint=0"));
}

void SqliteCheckpoints::committed(const Changes &changes)
{
    qsizetype bytes = 0;
    for (const SharedEntry &entry : changes.entries)
        bytes += pageSize / 2 + entry->body.size();
    for (const SharedDeviceMessage &message : changes.deviceMessages)
        bytes += pageSize / 2 + message->body.size();
    m_pages += pagesOfACommit + bytes / pageSize
        + pagesOfAMark * static_cast<qsizetype>(changes.delivered.size() + changes.read.size());
}

Result<void> SqliteCheckpoints::runIfDue()
{
    if (m_pages < m_pagesBetween)
        return {};
    m_pages = 0;
    failPoint("relay.checkpoint.due");
    const auto done = m_database.execute(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"));
    failPoint("relay.checkpoint.done");
    if (done || done.error().code == ErrorCode::StorageUnsynced)
        return done;
    qCWarning(lcRelayStore) << "the write-ahead log could not go into the file yet:" << done.error().detail;
    return {};
}

} // namespace Parlance
