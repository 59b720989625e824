// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/history.h"
#include "sync/relayconnection.h"

#include <QTimer>

namespace Parlance {

/// How far I read: stored at once, told to the relay at most every 2 s and only forward. What the relay does not have
/// yet is known by the database, so nothing is lost with the connection. Storage thread.
class ReadMarks : public QObject
{
    Q_OBJECT

public:
    static constexpr int tellEveryMs = 2'000;

    ReadMarks(Stores &stores, History &history, RelayConnection &connection, QObject *parent = nullptr);

    void mark(ConversationId conversation, Sequence through);
    /// Tells the relay what it does not have.
    void tell();

private:
    void tell(ConversationId conversation, Sequence through);

    Stores &m_stores;
    History &m_history;
    RelayConnection &m_connection;
    QTimer m_timer;
};

} // namespace Parlance
