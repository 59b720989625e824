// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sql/database.h"

namespace Parlance {

/// Named values of a profile, stored as CBOR (RFC 8949): numbers, texts, bytes, lists and maps of those. Storage thread.
class SettingsStore
{
public:
    explicit SettingsStore(Database &database) : m_database(database) { }

    [[nodiscard]] Result<QVariant> value(const QString &key); ///< invalid when it was never set
    [[nodiscard]] Result<void> set(const QString &key, const QVariant &value); ///< an invalid one removes it
    /// Of all settings whose key begins so: the rest of the key, and the CBOR.
    [[nodiscard]] Result<QList<std::pair<QString, QByteArray>>> startingWith(const QString &prefix);

private:
    Database &m_database;
};

} // namespace Parlance
