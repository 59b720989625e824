// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "e2ee/encryptor.h"
#include "e2ee/handles.h"
#include "storage/devicestore.h"
#include "storage/ratchetstore.h"

namespace Parlance {

/// A public prekey, as it goes to the relay.
struct PublicPreKey
{
    quint32 id = 0;
    QByteArray key;
    QByteArray signature; ///< of a signed prekey only
};

/// X3DH and the Double Ratchet between this device and others, by libomemo-c (its version 4, the profile of XEP-0384 0.8).
/// Everything it remembers is in the RatchetStore, read and written while a function here runs: with the transaction of
/// the caller a message and the key that sealed it are stored together or not at all. Storage thread.
///
/// A device counts only with the identity key that its account certified (DeviceStore): no other is ever talked to.
class Ratchet
{
public:
    /// StorageFailed when the crypto library does not start.
    [[nodiscard]] static Result<std::unique_ptr<Ratchet>> create(RatchetStore &keys, DeviceStore &devices);
    Ratchet(const Ratchet &) = delete;
    Ratchet &operator=(const Ratchet &) = delete;
    ~Ratchet();

    // ---- this device's keys
    /// A new device: new keys, no sessions. Returns the identity.
    [[nodiscard]] Result<RatchetIdentity> begin();
    [[nodiscard]] Result<std::vector<PublicPreKey>> createPreKeys(int count);
    [[nodiscard]] Result<PublicPreKey> lastResortPreKey(); ///< made when it is first asked for
    /// The signed prekey in force; a new one when there is none or it is older than a week. The one before stays good for
    /// another week.
    [[nodiscard]] Result<PublicPreKey> signedPreKey(qint64 now);

    // ---- sessions
    [[nodiscard]] Result<bool> hasSession(const DeviceAddress &device);
    /// Begins a session, also where there is one: what that one still has to open, it opens. CannotOpen when the bundle is
    /// not signed by the identity key the device is certified with.
    [[nodiscard]] Result<void> beginSession(const DeviceAddress &device, const PreKeyBundle &bundle);
    /// CannotOpen without a session.
    [[nodiscard]] Result<QByteArray> encrypt(const DeviceAddress &device, const QByteArray &text);
    /// CannotOpen, the reason in the detail. A message that could not be opened has changed nothing.
    [[nodiscard]] Result<QByteArray> decrypt(const DeviceAddress &device, const QByteArray &sealed);

private:
    Ratchet(RatchetStore &keys, DeviceStore &devices);
    [[nodiscard]] bool start();
    [[nodiscard]] bool setStores();
    [[nodiscard]] Error errorOf(int result, const char *what);
    [[nodiscard]] signal_protocol_address addressOf(const DeviceAddress &device);
    [[nodiscard]] Result<PublicPreKey> createSignedPreKey(quint32 id, qint64 now);
    [[nodiscard]] Result<SessionCipher> cipherFor(const signal_protocol_address &address);

    // What the library calls back, one set for each of its stores (ratchetcallbacks.cpp).
    struct Callbacks;

    RatchetStore &m_keys;
    DeviceStore &m_devices;
    SignalContext m_context;
    SignalStoreContext m_stores;
    DeviceAddress m_device; ///< the one the running call is about
    QByteArray m_name; ///< its name for the library
    std::optional<Error> m_storageError; ///< of a callback: the library passes on only that there was one
};

} // namespace Parlance
