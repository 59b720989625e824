// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "e2ee/devicelist.h"
#include "e2ee/encryptor.h"
#include "storage/stores.h"
#include "sync/ownlistwatch.h"
#include "sync/relayconnection.h"

#include <QSet>

namespace Parlance {

/// Which devices a message is sealed for: those that an account's own signed list names, whatever the relay says. The lists
/// last seen are in the database; a change is learned when the relay answers StaleDevices, when a State names
/// another version, or when a message says that it was written under a newer list. Storage thread.
///
/// A list of one's own account counts only under a key that this device holds: before it is linked it knows of no device
/// of its own but by hearsay.
class DeviceDirectory
{
public:
    DeviceDirectory(Stores &stores, Encryptor &encryptor, RelayConnection &connection)
        : m_stores(stores), m_encryptor(encryptor), m_connection(connection), m_watch([this] { askAgain(); })
    {
    }

    /// Every certified device of both sides except this one, or nothing while the peer's are not known. KeyChanged while
    /// the peer's key changed and nobody has looked at it.
    [[nodiscard]] Result<std::optional<QList<DeviceAddress>>> recipients(const AccountInfo &self, UserId peer);
    /// Those of them nothing can be sealed for yet.
    [[nodiscard]] Result<QList<DeviceAddress>> withoutSession(const QList<DeviceAddress> &devices);
    [[nodiscard]] Result<bool> isCertified(const DeviceAddress &device);

    using Done = std::function<void(const Result<void> &)>;
    /// Asks the relay for somebody's devices; `done` runs after they are stored, or with the error.
    void fetch(UserId user, const Done &done = {});
    /// Asks for the list of this account; `done` runs once what the relay told counts here, for which the key may have to come
    /// out of the mailbox first. Untrustworthy when it does not count on a linked device.
    void fetchOwn(const Done &done);
    /// Asks for somebody's devices, once on a connection.
    void fetchOnce(UserId user);
    /// The same because the relay told of something new: this device is not up to date before there is an answer.
    void learn(UserId user);
    /// Learns the lists that are newer than those known here, each once on a connection. Which those are is on disk.
    void learnWanted();
    [[nodiscard]] bool isLearning() const { return !m_learning.isEmpty(); }
    /// Runs whenever nothing is being learned any more.
    void setLearned(std::function<void()> learned) { m_allLearned = std::move(learned); }
    /// A message was written under this version of its author's list. When the relay still tells of an older one, that is
    /// noted for the person to see.
    void fetchAtLeast(UserId user, quint64 version);
    /// The relay named this device. When it is on no list known here, the list is asked for, once on a connection: inside a
    /// transaction, done after it.
    [[nodiscard]] Result<void> heardOf(const DeviceAddress &device, ChangeSet &changes);
    /// The same with a prekey for each of these, and a session with it.
    void fetchSessions(UserId user, const QList<DeviceId> &devices, const Done &done);
    /// Everything in this device's mailbox up to this number was dealt with: keys of the account that were in there are known.
    void mailWasRead(quint64 through) { m_watch.mailWasRead(through); }
    void reset(); ///< the connection is gone

    /// Called after a commit, once on a connection, when the relay knows only a former list of this account, under the key in
    /// force: it was put back from a copy. With the devices that it does know.
    using OwnListForgotten = std::function<void(const QSet<DeviceId> &known)>;
    void onOwnListForgotten(OwnListForgotten handler) { m_onOwnListForgotten = std::move(handler); }

    /// What the relay told last about this account's own list, believed or not: what is published now has to follow that.
    /// Nothing when what it told was no list.
    struct Told
    {
        QByteArray accountKey; ///< empty: there is none
        quint64 listVersion = 0;
    };
    [[nodiscard]] const std::optional<Told> &toldOfOwn() const { return m_toldOfOwn; }

    /// What the relay says of somebody's devices, inside a transaction. What contradicts signatures is not stored but
    /// noted, for the person to see.
    [[nodiscard]] Result<void> store(const wire::Devices &devices, ChangeSet &changes);

private:
    void request(wire::ClientFrame command, const Done &done);
    void askAgain(); ///< for the own list, while somebody waits in fetchOwn(); a failure is theirs
    void decide(const Result<void> &outcome); ///< answers all who wait in fetchOwn()
    /// What only the relay knows of one's own devices: names of unlinked ones, when each was last active.
    [[nodiscard]] Result<void> storeOwn(const google::protobuf::RepeatedPtrField<wire::Device> &devices);
    [[nodiscard]] Result<void> storeOwnList(const wire::Devices &devices, const CheckedDevices &checked,
                                            const TrustRecord &trust, ChangeSet &changes);
    [[nodiscard]] Result<void> notBelieved(const wire::Devices &devices, const CheckedDevices &checked,
                                           const AccountInfo &self, ChangeSet &changes);
    [[nodiscard]] Result<bool> holdsKeyOf(const CheckedDevices &checked);
    [[nodiscard]] Result<void> contradiction(UserId user, const QString &what, ChangeSet &changes);
    [[nodiscard]] Result<void> believe(UserId user, const CheckedDevices &checked, TrustRecord trust, bool own,
                                       ChangeSet &changes);
    [[nodiscard]] Result<void> beginSessions(const wire::Devices &devices, ChangeSet &changes);

    Stores &m_stores;
    Encryptor &m_encryptor;
    RelayConnection &m_connection;
    OwnListWatch m_watch;
    std::optional<Told> m_toldOfOwn;
    /// Whether what the relay told last of this account's list counts here. Nothing while a key is awaited.
    std::optional<Result<void>> m_ownCounts;
    std::vector<Done> m_undecided; ///< who waits for that key
    OwnListForgotten m_onOwnListForgotten;
    bool m_ownListForgotten = false;
    QHash<UserId, quint64> m_expected; ///< versions of lists there must be
    /// Told in this run of the program: somebody may have no device at all, which the table cannot say.
    QSet<UserId> m_told;
    QSet<UserId> m_learning; ///< whose lists the relay is being asked for
    QHash<UserId, quint64> m_wantedAsked; ///< versions of lists that were asked for on this connection
    std::function<void()> m_allLearned;
    QSet<UserId> m_learned; ///< whose lists were asked for on this connection because of a device that was named
};

} // namespace Parlance
