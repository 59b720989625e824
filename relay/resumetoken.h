// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QByteArray>

#include <optional>
#include <string>

namespace Parlance {

/// Short-lived proofs that a device has signed in, so that a reconnect costs no signature. Stateless: device and expiry
/// with a MAC (crypto_auth of libsodium: HMAC-SHA-512-256) under a secret of the relay. Whether the device still exists
/// is the caller's question. A value, any thread.
class ResumeTokens
{
public:
    static constexpr int secretBytes = 32;

    struct Token
    {
        std::string text;
        qint64 expiresMs = 0;
    };

    explicit ResumeTokens(QByteArray secret) : m_secret(std::move(secret)) { }

    [[nodiscard]] Token issue(DeviceId device, qint64 nowMs) const;
    /// Nothing when it is not one of ours, or out of date.
    [[nodiscard]] std::optional<DeviceId> check(const std::string &token, qint64 nowMs) const;

private:
    [[nodiscard]] QByteArray macOf(const QByteArray &content) const;

    QByteArray m_secret;
};

} // namespace Parlance
