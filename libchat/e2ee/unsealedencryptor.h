// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "e2ee/encryptor.h"

namespace Parlance {

/// Seals nothing: whoever runs the relay can read what passes through this one. It stands where the Double Ratchet comes
/// next, so that the wire, the outbox and the relay already carry one body and a header for each device.
///
/// Format: body = version byte 0, then the content as it is; header = version byte 0.
class UnsealedEncryptor final : public Encryptor
{
public:
    [[nodiscard]] Result<SealedMessage> seal(const QByteArray &content, const QList<DeviceAddress> &recipients,
                                             const EnvelopeContext &context) override;
    [[nodiscard]] Result<QByteArray> open(const QByteArray &body, const QByteArray &header,
                                          const EnvelopeContext &context) override;
};

} // namespace Parlance
