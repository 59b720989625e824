// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "relay/logstore.h"
#include "relay/sqlitecheckpoints.h"
#include "relay/sqliteretention.h"

namespace Parlance {

/// The default store: one SQLite file. `clock` outlives it and what it opens.
class SqliteBackend final : public StoreBackend
{
public:
    SqliteBackend(QString file, const Clock &clock, const RetentionTimes &times = {});
    /// Sooner or later than else does the write-ahead log go into the file.
    void setCheckpointPages(qsizetype pages) { m_checkpointPages = pages; }

    Result<std::unique_ptr<LogStore>> openStore() override;
    Result<std::unique_ptr<LogReader>> openReader() override;

private:
    QString m_file;
    const Clock &m_clock;
    RetentionTimes m_times;
    qsizetype m_checkpointPages = SqliteCheckpoints::pagesByDefault;
};

} // namespace Parlance
