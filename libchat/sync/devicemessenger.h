// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/history.h"
#include "sync/senderlookup.h"

#include <QTimer>

#include <deque>

namespace Parlance {

/// Messages from device to device, beside every conversation: seals and sends them one after the other, opens what comes.
/// What waits to be sent is kept in memory only; whoever says something here says it again on the next connection while it
/// still matters. Storage thread.
class DeviceMessenger
{
public:
    DeviceMessenger(Stores &stores, History &history, Encryptor &encryptor, RelayConnection &connection,
                    DeviceDirectory &directory, SenderLookup &senders)
        : m_stores(stores)
        , m_history(history)
        , m_encryptor(encryptor)
        , m_connection(connection)
        , m_directory(directory)
        , m_senders(senders)
    {
        m_pause.setSingleShot(true);
        m_pause.callOnTimeout([this] { submit(m_refused); });
    }

    [[nodiscard]] bool isReady() const { return m_connection.isReady(); }

    using Done = std::function<void(const Result<void> &)>;
    /// Done when the relay has it on disk. Begins a session first where there is none.
    void send(const DeviceAddress &to, const content::DeviceContent &content, const Done &done = {});
    /// A step of linking goes as it is: there is no key yet.
    void sendUnsealed(const DeviceAddress &to, const content::LinkStep &step, const Done &done = {});
    /// A new session with this device, told to it at once. At most once in a while for each.
    void renewSession(const DeviceAddress &device, qint64 now);

    using Opened = std::function<Result<void>(
        const DeviceAddress &from, const content::DeviceContent &content, ChangeSet &changes)>;
    using Stepped = std::function<void(const DeviceAddress &from, const content::LinkStep &step)>;
    /// A session was begun anew from here: what comes from now on opens.
    using Renewed = std::function<void(const DeviceAddress &device)>;
    void setHandlers(Opened opened, Stepped stepped, Renewed renewed);

    /// Inside the transaction of its turn. What cannot be opened is passed over, and a new session begun with its sender.
    /// So is what comes from a device that is on no list, and what comes before this one is linked: without the account's
    /// key it cannot tell who it is from.
    [[nodiscard]] Result<void> receive(const wire::DeviceMessage &message, qint64 now, ChangeSet &changes);
    void endTurn(ChangeSet &changes); ///< acknowledges after the commit
    /// What waited for news of its sender's devices: they have come, or will not.
    [[nodiscard]] Result<void> receiveWaiting(qint64 now, ChangeSet &changes);
    void reset(); ///< the connection is gone

private:
    struct Outgoing
    {
        DeviceAddress to;
        QByteArray content; ///< sealed when its turn comes
        bool sealed = true;
        Done done;
        bool askedForKeys = false;
    };

    void enqueue(Outgoing message);
    void next();
    void submit(const wire::ClientFrame &command);
    void finish(const Result<void> &outcome);
    [[nodiscard]] Result<bool> prepare(const Outgoing &message, wire::SendToDevice &command);
    [[nodiscard]] Result<void> open(const wire::DeviceMessage &message, const DeviceAddress &from, qint64 now,
                                    ChangeSet &changes);

    Stores &m_stores;
    History &m_history;
    Encryptor &m_encryptor;
    RelayConnection &m_connection;
    DeviceDirectory &m_directory;
    SenderLookup &m_senders;
    Opened m_opened;
    Stepped m_stepped;
    Renewed m_renewed;

    std::deque<Outgoing> m_queue; ///< the first one is under way
    bool m_busy = false;
    QTimer m_pause; ///< before the first one is tried again, which the relay refused for the moment
    wire::ClientFrame m_refused;
    int m_refusals = 0; ///< in a row
    quint64 m_connectionNumber = 0;
    quint64 m_acknowledge = 0;
    std::deque<wire::DeviceMessage> m_waiting;
    QHash<std::pair<UserId, DeviceId>, qint64> m_renewedAt; ///< sessions begun anew, and when
};

} // namespace Parlance
