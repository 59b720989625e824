// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Parlance {

/// An Ed25519 key pair (RFC 8032) as libsodium stores it.
struct SigningKeyPair
{
    QByteArray publicKey; ///< 32 bytes
    QByteArray secretKey; ///< 64 bytes

    bool operator==(const SigningKeyPair &) const = default;
};

} // namespace Parlance
