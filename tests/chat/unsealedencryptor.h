// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "e2ee/encryptor.h"

namespace Parlance {

/// Seals nothing, so that tests which are not about the seal can say and see what passes through it.
///
/// Format: body = version byte 0, then the content as it is; header = "u" and a number
/// that is another one each time.
class UnsealedEncryptor final : public Encryptor
{
public:
    /// `strangers`: with these there is no session, whatever is done about it.
    explicit UnsealedEncryptor(QList<DeviceAddress> strangers = {}) : m_strangers(std::move(strangers)) { }

    [[nodiscard]] Result<bool> hasSession(const DeviceAddress &device) override
    {
        return !m_strangers.contains(device);
    }
    [[nodiscard]] Result<void> beginSession(const DeviceAddress & /*device*/, const PreKeyBundle & /*bundle*/) override
    {
        return {};
    }
    [[nodiscard]] Result<SealedMessage> seal(const QByteArray &content, const QList<DeviceAddress> &recipients,
                                             const EnvelopeContext &context) override;
    [[nodiscard]] Result<QByteArray> open(const QByteArray &body, const QByteArray &header,
                                          const EnvelopeContext &context) override;

private:
    QList<DeviceAddress> m_strangers;
};

} // namespace Parlance
