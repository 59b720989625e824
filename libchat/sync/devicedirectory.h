// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "e2ee/encryptor.h"
#include "storage/stores.h"
#include "sync/relayconnection.h"

#include <QSet>

namespace Parlance {

/// Which devices a message is sealed for. What the relay last told is kept in the database; a change is learned when the
/// relay answers StaleDevices, or with one's own State. Storage thread.
class DeviceDirectory
{
public:
    DeviceDirectory(Stores &stores, RelayConnection &connection) : m_stores(stores), m_connection(connection) { }

    /// Every device of both sides except this one, or nothing while the peer's are not known.
    [[nodiscard]] Result<std::optional<QList<DeviceAddress>>> recipients(const AccountInfo &self, UserId peer);
    /// Asks the relay for the peer's devices; `done` runs after they are stored, or with the error.
    void fetch(UserId peer, std::function<void(const Result<void> &)> done);
    /// What the relay says a user's devices are, inside a transaction.
    [[nodiscard]] Result<void> store(const wire::Devices &devices);
    [[nodiscard]] Result<void> store(UserId user, const google::protobuf::RepeatedPtrField<wire::Device> &devices);

private:
    Stores &m_stores;
    RelayConnection &m_connection;
    /// Told in this run of the program: somebody may have no device at all, which the table cannot say.
    QSet<UserId> m_told;
};

} // namespace Parlance
