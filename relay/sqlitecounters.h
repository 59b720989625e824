// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

namespace Parlance {

class Database;

/// The relay's numbers that only grow: the version of state, and the ids it gives. On the writer's thread.
class SqliteCounters
{
public:
    explicit SqliteCounters(Database &database) : m_database(database) { }

    /// At the start.
    [[nodiscard]] Result<void> load();
    /// After a commit, and after a roll back.
    void committed() { m_saved = m_version; }
    void rolledBack() { m_version = m_saved; }
    /// Keeps the version with the batch. To be called before each commit.
    [[nodiscard]] Result<void> save();

    [[nodiscard]] quint64 version() const { return m_version; }
    /// A version for one changed row.
    [[nodiscard]] quint64 nextVersion() { return ++m_version; }
    /// A number never given before and never again, from 1: for "account", "device" or "conversation".
    [[nodiscard]] Result<quint64> nextId(const QString &name);

private:
    Database &m_database;
    quint64 m_version = 0;
    quint64 m_saved = 0;
};

} // namespace Parlance
