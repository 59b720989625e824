// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/sqlitebackend.h"

#include "relay/sqlitelogreader.h"
#include "relay/sqlitelogstore.h"

namespace Parlance {

SqliteBackend::SqliteBackend(QString file, const Clock &clock, const RetentionTimes &times)
    : m_file(std::move(file)), m_clock(clock), m_times(times)
{
}

Result<std::unique_ptr<LogStore>> SqliteBackend::openStore()
{
    return SqliteLogStore::open(m_file, m_clock, m_times, m_checkpointPages);
}

Result<std::unique_ptr<LogReader>> SqliteBackend::openReader()
{
    return SqliteLogReader::open(m_file, m_clock);
}

} // namespace Parlance
