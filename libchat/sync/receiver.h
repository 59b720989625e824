// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "e2ee/encryptor.h"
#include "storage/stores.h"
#include "sync/opencontent.h"
#include "sync/senderlookup.h"

#include <QHash>

namespace Parlance {

/// What happens to a delivery, stage by stage, inside the transaction of its turn: alreadySeen, open, apply; and after the
/// commit, acknowledge. Nothing that comes can block what comes after it: what cannot be opened becomes a placeholder.
/// Storage thread.
class Receiver
{
public:
    Receiver(Stores &stores, Encryptor &encryptor, RelayConnection &connection, DeviceDirectory &directory,
             SenderLookup &senders, const Clock &clock)
        : m_stores(stores)
        , m_encryptor(encryptor)
        , m_connection(connection)
        , m_directory(directory)
        , m_senders(senders)
        , m_clock(clock)
    {
    }

    [[nodiscard]] Result<void> receive(const wire::Deliver &delivery, ChangeSet &changes);
    /// What the relay dropped before this device had it.
    [[nodiscard]] Result<void> expired(const wire::Expired &expired, ChangeSet &changes);
    /// At the end of a turn: acknowledges after the commit.
    [[nodiscard]] Result<void> endTurn(ChangeSet &changes);
    /// What waited for news of a conversation, or of its sender's devices: they have come, or will not.
    [[nodiscard]] Result<void> receiveWaiting(ChangeSet &changes);
    /// All there was has come: what is empty of it is missing. Looked through at the end of each turn from then on.
    [[nodiscard]] Result<void> lookThrough(ChangeSet &changes);
    /// The state is stored, and does not name the conversations something still waits for: that is passed over.
    [[nodiscard]] Result<void> dropUnknownConversations();
    [[nodiscard]] bool isWaitingForState() const { return m_waitsForState; }
    [[nodiscard]] bool isHolding() const { return !m_waiting.empty(); }
    /// Devices something came from that could not be opened; each is named once.
    [[nodiscard]] QSet<std::pair<UserId, DeviceId>> takeUnopened() { return std::exchange(m_unopened, {}); }
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
    [[nodiscard]] Result<bool> mustWait(const wire::Deliver &delivery, bool knownConversation);

    [[nodiscard]] Result<void> store(const wire::Deliver &delivery, Sequence delivered, ChangeSet &changes);
    [[nodiscard]] Result<bool> isAfterHole(const wire::Deliver &delivery, Sequence delivered, ChangeSet &changes);
    [[nodiscard]] Result<void> insert(const MessageRecord &record, const QByteArray &authored, ChangeSet &changes);
    [[nodiscard]] Result<void> noteListVersion(UserId author, quint64 version, ChangeSet &changes);
    [[nodiscard]] Result<bool> alreadySeen(const Incoming &message, ChangeSet &changes);
    [[nodiscard]] Result<std::optional<OpenContent>> open(const Incoming &message);
    [[nodiscard]] Result<void> apply(const Incoming &message, const std::optional<OpenContent> &opened,
                                     ChangeSet &changes);
    [[nodiscard]] Result<void> missed(const Incoming &message, ChangeSet &changes);
    [[nodiscard]] Result<void> noteMissing(const Incoming &message, GapReason reason, ChangeSet &changes);
    [[nodiscard]] Result<UserId> userOf(DeviceId device, ConversationId conversation);
    [[nodiscard]] Result<bool> isFree(const Incoming &message, ChangeSet &changes);
    [[nodiscard]] Result<void> noteName(const Incoming &message, const QString &name, ChangeSet &changes);
    [[nodiscard]] Result<void> noteAllHoles(ChangeSet &changes);
    [[nodiscard]] Result<void> moveOn(ConversationId conversation, Sequence through);

    Stores &m_stores;
    Encryptor &m_encryptor;
    RelayConnection &m_connection;
    DeviceDirectory &m_directory;
    SenderLookup &m_senders;
    const Clock &m_clock;

    QHash<ConversationId, Sequence> m_acknowledge;
    QHash<ConversationId, Sequence> m_askedAgain; ///< holes the relay was asked to fill: what was delivered before them
    QSet<ConversationId> m_notLookedThrough;
    QSet<ConversationId> m_holes; ///< found on this connection, which ends for it
    std::vector<wire::Deliver> m_waiting;
    QSet<ConversationId> m_heldBack; ///< those something waits in: what follows there waits behind it
    bool m_waitsForState = false;
    QSet<std::pair<UserId, DeviceId>> m_unopened;
};

} // namespace Parlance
