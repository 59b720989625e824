// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "e2ee/ratchet.h"
#include "sync/devicedirectory.h"
#include "sync/history.h"

#include <QTimer>

namespace Parlance {

/// Puts this device on its account's list and keeps its published keys fresh: enough one-time prekeys, and a signed prekey
/// that is no older than a week. Whoever publishes a list signs it with the account key; a device that does not have that
/// key yet is not linked, and waits. Storage thread.
class KeyPublisher : public QObject
{
    Q_OBJECT

public:
    KeyPublisher(Stores &stores, History &history, Ratchet &ratchet, RelayConnection &connection,
                 DeviceDirectory &directory, const Clock &clock, QObject *parent = nullptr);

    /// For a device that begins: new keys, in a transaction of the caller. What the relay is to publish of them.
    [[nodiscard]] Result<wire::DeviceKeys> beginDevice(const QByteArray &authenticationKey);

    using Done = std::function<void(const Result<void> &)>;
    /// After signing in: makes sure that this device is on its account's list, if it can. Done also when it cannot:
    /// AccountInfo::linked says which.
    /// `replaces`: the device this one was, which leaves the list.
    void enlist(DeviceId replaces, const Done &done);
    /// New keys, and a list with this device alone: for a new account, and for one whose other devices are all gone.
    void beginAccount(const Done &done);
    /// Changes the list; `edit` sees the current one and may be called again when another device was faster.
    using Edit = std::function<void(DeviceList &list)>;
    void publishList(const Edit &edit, const Done &done);
    /// The relay was put back from a copy and knows a former list: it gets the next one after that known here, without the
    /// devices it has forgotten, which have to begin anew.
    void publishForgottenList(const QSet<DeviceId> &known);
    /// The same under a new account key, which the one before signs. Tried once: when another device was faster, other
    /// devices have to be told a new key. isOutdated() says whether that is why it failed.
    void publishRenewed(const Edit &edit, const AccountSecrets &newSecrets, const Done &done);
    [[nodiscard]] static bool isOutdated(const Error &error);
    /// While connected: from time to time new prekeys. They are used up by others, so only the relay knows how many are left.
    void keepFresh();
    void reset(); ///< the connection is gone

private:
    struct ListChange
    {
        Edit edit;
        std::optional<AccountStore::NextSecrets> newSecrets;
        Done done;
        int attemptsLeft = 0;
    };

    void attempt(ListChange change);
    [[nodiscard]] Result<void> sign(const ListChange &change, wire::PublishKeys &keys);
    [[nodiscard]] Result<std::optional<SigningKeyPair>> keyVouchingAfter(const QByteArray &inForce);
    [[nodiscard]] Result<bool> isListed();
    [[nodiscard]] Result<void> linkIfListed(ChangeSet &changes);
    void decide(DeviceId replaces, const Done &done);
    [[nodiscard]] Result<CertifiedDevice> thisDevice();
    [[nodiscard]] Result<wire::DeviceKeys> publicKeys(const QByteArray &authenticationKey);
    void publish(wire::PublishKeys keys, const Done &done);
    void replenish(quint32 left);

    Stores &m_stores;
    History &m_history;
    Ratchet &m_ratchet;
    RelayConnection &m_connection;
    DeviceDirectory &m_directory;
    const Clock &m_clock;
    QTimer m_refresh;
    bool m_mayReplenish = true; ///< once an hour and connection: a relay that says "none left" for ever gets no more
};

} // namespace Parlance
