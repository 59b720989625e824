// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sql/database.h"

#include "core/ids.h"

#include <optional>

namespace Parlance {

/// This device's own key of the ratchet (Curve25519), as libomemo-c serializes its halves.
struct RatchetIdentity
{
    QByteArray publicKey; ///< 33 bytes: 0x05, then the key
    QByteArray privateKey; ///< 32 bytes
    quint32 registrationId = 0;
};

/// What the ratchet keeps: this device's keys, and one session for each device it talks to. The records are libomemo-c's
/// own serializations. Storage thread; always inside the transaction that also stores what was sealed or opened.
///
/// A session is there only while its device is certified with the identity key it was begun with (DeviceStore): from the
/// moment on in which an account's list drops a device, or names another key for it, there is none.
class RatchetStore
{
public:
    explicit RatchetStore(Database &database) : m_database(database) { }

    [[nodiscard]] Result<std::optional<RatchetIdentity>> identity();
    /// A new device begins: everything of the one before is forgotten.
    [[nodiscard]] Result<void> begin(const RatchetIdentity &identity);

    [[nodiscard]] Result<QByteArray> preKey(quint32 id); ///< empty when there is none
    [[nodiscard]] Result<void> setPreKey(quint32 id, const QByteArray &record);
    [[nodiscard]] Result<void> removePreKey(quint32 id);
    /// Forgets the oldest below this id, but for so many.
    [[nodiscard]] Result<void> keepNewestPreKeys(int count, quint32 below);
    /// Where `count` prekeys that were never used before begin: ids are not given twice.
    [[nodiscard]] Result<quint32> takePreKeyIds(quint32 count);

    struct SignedPreKey
    {
        quint32 id = 0;
        qint64 created = 0; ///< milliseconds since 1970
    };
    [[nodiscard]] Result<QByteArray> signedPreKey(quint32 id); ///< empty when there is none
    [[nodiscard]] Result<std::optional<SignedPreKey>> newestSignedPreKey();
    [[nodiscard]] Result<void> setSignedPreKey(const SignedPreKey &key, const QByteArray &record);
    /// Those that a newer one replaced before this time.
    [[nodiscard]] Result<void> removeSignedPreKeysReplacedBefore(qint64 time);

    [[nodiscard]] Result<QByteArray> session(UserId user, DeviceId device); ///< empty when there is none
    [[nodiscard]] Result<void> setSession(UserId user, DeviceId device,
                                          const QByteArray &record); ///< of a certified one
    [[nodiscard]] Result<void> removeSession(UserId user, DeviceId device);
    /// Those with devices of this user that are not certified any more: their keys are of no more use to anybody honest.
    [[nodiscard]] Result<void> removeOutdatedSessions(UserId user);

private:
    Database &m_database;
};

} // namespace Parlance
