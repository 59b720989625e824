// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/devicedirectory.h"
#include "sync/history.h"
#include "sync/sendrate.h"

#include <QHash>
#include <QTimer>

namespace Parlance {

/// Empties the outbox: the oldest row of each conversation first, several under way at once. In a conversation the order
/// of acceptance is the order of writing: after a refusal it waits until everything under way there is answered, then goes
/// on from the oldest row. What is under way is known here only; after a lost connection the rows are simply still there.
/// Storage thread.
class Sender : public QObject
{
    Q_OBJECT

public:
    Sender(Stores &stores, History &history, Encryptor &encryptor, RelayConnection &connection,
           DeviceDirectory &directory, const Clock &clock, QObject *parent = nullptr);

    /// The state is stored: sending makes sense from now on.
    void start();
    /// The connection is gone.
    void reset();
    /// There is a new row in this conversation.
    void added(ConversationId conversation);
    /// The person has read that the peer's key changed.
    void trustAcknowledged(ConversationId conversation);

private:
    struct Lane
    {
        qint64 last = 0; ///< the place of the newest row under way
        int underWay = 0;
        bool paused = false; ///< until underWay is 0 and what it waits for has come
        bool waiting = false; ///< for devices, or for a time
        int refusals = 0; ///< in a row
    };

    void pumpSoon();
    void pump();
    [[nodiscard]] int room(const Lane &lane);
    [[nodiscard]] Result<bool> fill(ConversationId conversation, Lane &lane, QList<OutboxRow> &rows,
                                    ChangeSet &changes);
    [[nodiscard]] Result<std::optional<QList<DeviceAddress>>> recipientsOf(ConversationId conversation);
    [[nodiscard]] Result<bool> refuseAll(const QList<OutboxRow> &rows, const Error &reason, Lane &lane,
                                         ChangeSet &changes);
    void fetchDevices(ConversationId conversation, Lane &lane, const QList<DeviceAddress> &strangers,
                      ChangeSet &changes);
    void fetched(ConversationId conversation, UserId user, const QList<DeviceId> &devices);
    void fetchFailed(ConversationId conversation, const Error &error);
    [[nodiscard]] Result<bool> seal(OutboxRow &row, const QList<DeviceAddress> &recipients, ChangeSet &changes);
    void submit(const OutboxRow &row);
    [[nodiscard]] Result<void> answered(const OutboxRow &row, const wire::RelayFrame &answer, ChangeSet &changes);
    [[nodiscard]] Result<void> stale(const OutboxRow &row, const wire::StaleDevices &stale, ChangeSet &changes);
    void refused(const OutboxRow &row, const Error &error);
    void settled(ConversationId conversation);
    void pause(ConversationId conversation, qint64 forMs);
    void resume(ConversationId conversation);

    Stores &m_stores;
    History &m_history;
    Encryptor &m_encryptor;
    RelayConnection &m_connection;
    DeviceDirectory &m_directory;
    const Clock &m_clock;

    SendRate m_rate;
    QTimer m_nextTurn;
    bool m_started = false;
    bool m_pumpPosted = false;
    int m_underWay = 0;
    quint64 m_connectionNumber = 0; ///< answers that come late from an earlier connection are told apart by it
    QHash<ConversationId, Lane> m_lanes; ///< conversations with rows that may be sent
};

} // namespace Parlance
