// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "e2ee/encryptor.h"
#include "e2ee/ratchet.h"

namespace Parlance {

/// The seal: one body under a key of its own, and for each device that key, wrapped by the ratchet between the two.
///
/// Body: see payloadcipher.h; its context is conversation (8 bytes, big endian, 0 for a message from device to device),
/// message id (16), sender and sender's device (8 each). Header: version byte 1, then the ratchet's message (its type in
/// one byte first) over the key (32 bytes) and the last 16 bytes of the body, its tag, so that a header fits one body only.
class SealedEncryptor final : public Encryptor
{
public:
    explicit SealedEncryptor(Ratchet &ratchet) : m_ratchet(ratchet) { }

    [[nodiscard]] Result<bool> hasSession(const DeviceAddress &device) override;
    [[nodiscard]] Result<void> beginSession(const DeviceAddress &device, const PreKeyBundle &bundle) override;
    [[nodiscard]] Result<SealedMessage> seal(const QByteArray &content, const QList<DeviceAddress> &recipients,
                                             const EnvelopeContext &context) override;
    [[nodiscard]] Result<QByteArray> open(const QByteArray &body, const QByteArray &header,
                                          const EnvelopeContext &context) override;

private:
    Ratchet &m_ratchet;
};

} // namespace Parlance
