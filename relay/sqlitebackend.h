// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "relay/logstore.h"
#include "relay/sqliteretention.h"

namespace Parlance {

/// The default store: one SQLite file. `clock` outlives it and what it opens.
class SqliteBackend final : public StoreBackend
{
public:
    SqliteBackend(QString file, const Clock &clock, const RetentionTimes &times = {});

    Result<std::unique_ptr<LogStore>> openStore() override;
    Result<std::unique_ptr<LogReader>> openReader() override;

private:
    QString m_file;
    const Clock &m_clock;
    RetentionTimes m_times;
};

} // namespace Parlance
