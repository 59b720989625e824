// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>

namespace Parlance {

/// A device somebody seals for.
struct DeviceAddress
{
    UserId user;
    DeviceId device;

    bool operator==(const DeviceAddress &) const = default;
};

/// What is authenticated together with the content, and so cannot be changed on the way.
struct EnvelopeContext
{
    ConversationId conversation;
    MessageId message;
    DeviceAddress sender;
};

/// What somebody needs to begin a session with a device, as that device published it. All public keys as 33 bytes.
struct PreKeyBundle
{
    quint32 registrationId = 0;
    QByteArray identityKey;
    quint32 signedPreKeyId = 0;
    QByteArray signedPreKey;
    QByteArray signedPreKeySignature; ///< XEdDSA by the identity key, 64 bytes
    quint32 preKeyId = 0;
    QByteArray preKey; ///< a one-time prekey, or the last-resort one
};

/// A body that is stored once, and for each device what it needs to open it.
struct SealedMessage
{
    QByteArray body;
    QList<std::pair<DeviceId, QByteArray>> headers;
};

/// The door of end-to-end encryption: content goes in, sealed bytes come out, and back. Called on the storage thread,
/// inside the caller's transaction, so that key state and message are stored together or not at all; never asynchronous.
class Encryptor
{
public:
    Encryptor() = default;
    Encryptor(const Encryptor &) = delete;
    Encryptor &operator=(const Encryptor &) = delete;
    virtual ~Encryptor() = default;

    /// Whether something can be sealed for this device now: there is a session with it.
    [[nodiscard]] virtual Result<bool> hasSession(const DeviceAddress &device) = 0;
    /// Begins a session, also where there is one already. CannotOpen when the bundle is not the certified device's.
    [[nodiscard]] virtual Result<void> beginSession(const DeviceAddress &device, const PreKeyBundle &bundle) = 0;
    /// `content` is serialized: Authored or DeviceContent. Fails with CannotOpen when a device's keys are missing or wrong.
    [[nodiscard]] virtual Result<SealedMessage> seal(const QByteArray &content, const QList<DeviceAddress> &recipients,
                                                     const EnvelopeContext &context) = 0;
    /// The serialized content, or CannotOpen.
    [[nodiscard]] virtual Result<QByteArray> open(const QByteArray &body, const QByteArray &header,
                                                  const EnvelopeContext &context) = 0;
};

} // namespace Parlance
