// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "e2ee/encryptor.h"
#include "storage/stores.h"
#include "sync/relayconnection.h"

#include <QHash>

namespace Parlance {

/// What happens to a delivery, stage by stage, inside the transaction of its turn: alreadySeen, open, apply; and after the
/// commit, acknowledge. Nothing that comes can block what comes after it: what cannot be opened becomes a placeholder.
/// Storage thread.
class Receiver
{
public:
    Receiver(Stores &stores, Encryptor &encryptor, RelayConnection &connection, const Clock &clock)
        : m_stores(stores), m_encryptor(encryptor), m_connection(connection), m_clock(clock)
    {
    }

    [[nodiscard]] Result<void> receive(const wire::Deliver &delivery, ChangeSet &changes);
    /// What the relay dropped before this device had it.
    [[nodiscard]] Result<void> expired(const wire::Expired &expired, ChangeSet &changes);
    /// At the end of a turn: acknowledges after the commit.
    void endTurn(ChangeSet &changes);
    /// The state is stored: conversations that were unknown may be known now.
    [[nodiscard]] Result<void> receiveWaiting(ChangeSet &changes);
    [[nodiscard]] bool isWaitingForState() const { return !m_waiting.empty(); }
    /// The connection is gone; what it did not commit will come again.
    void reset();

private:
    struct Incoming
    {
        ConversationId conversation;
        Sequence sequence = 0;
        MessageId id;
        DeviceAddress sender;
        qint64 at = 0;
        bool mine = false;
        bool late = false;
        QByteArray body;
        QByteArray header;
    };
    struct Opened
    {
        QString text;
        QString authorName;
        bool unreadable = false;
    };

    [[nodiscard]] Result<void> store(const wire::Deliver &delivery, Sequence delivered, ChangeSet &changes);
    [[nodiscard]] Result<bool> isAfterHole(const wire::Deliver &delivery, Sequence delivered);
    [[nodiscard]] Result<void> insert(const MessageRecord &record, ChangeSet &changes);
    [[nodiscard]] Result<bool> alreadySeen(const Incoming &message, ChangeSet &changes);
    [[nodiscard]] Opened open(const Incoming &message);
    [[nodiscard]] Result<void> apply(const Incoming &message, const Opened &opened, ChangeSet &changes);
    [[nodiscard]] Result<bool> isFree(const Incoming &message, ChangeSet &changes);
    [[nodiscard]] Result<void> noteName(const Incoming &message, const QString &name, ChangeSet &changes);
    [[nodiscard]] Result<void> moveOn(ConversationId conversation, Sequence through);

    Stores &m_stores;
    Encryptor &m_encryptor;
    RelayConnection &m_connection;
    const Clock &m_clock;

    QHash<ConversationId, Sequence> m_acknowledge;
    QHash<ConversationId, Sequence> m_askedAgain; ///< holes the relay was asked to fill: what was delivered before them
    QSet<ConversationId> m_holes; ///< found on this connection, which ends for it
    std::vector<wire::Deliver> m_waiting;
};

} // namespace Parlance
