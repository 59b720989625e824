// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/records.h"

#include <QObject>

namespace Parlance {

class Account;

/// How it went with the relay lately: when it was connected, when not, and which error was the reason. Main thread.
class ConnectionHistory : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        qint64 at = 0; ///< ms since 1970 UTC
        ConnectionState state = ConnectionState::SignedOut;
        ErrorCode error = ErrorCode::None;
    };
    static constexpr qsizetype capacity = 200;

    using QObject::QObject;

    void setAccount(Account *account); ///< null: none any more
    /// The number of waiting messages alone makes no entry.
    void note(const ConnectionStatus &status);
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; } ///< oldest first

private:
    QList<Entry> m_entries;
};

} // namespace Parlance
