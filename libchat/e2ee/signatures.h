// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/signingkey.h"

#include <QByteArray>

#include <string_view>

namespace Parlance {

/// Ed25519 (RFC 8032) by libsodium. What is signed always begins with a label that says what for. Pure functions, any
/// thread.
[[nodiscard]] Result<SigningKeyPair> createSigningKey(); ///< StorageFailed when the system gives no randomness
/// 64 bytes; empty with a key that is none.
[[nodiscard]] QByteArray sign(const SigningKeyPair &key, std::string_view label, const QByteArray &message);
[[nodiscard]] bool verify(const QByteArray &publicKey, std::string_view label, const QByteArray &message,
                          const QByteArray &signature);

} // namespace Parlance
