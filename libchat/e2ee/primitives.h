// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>

#include <optional>

/// The symmetric primitives everything sealed is built of, all computed by QCA; tests/e2ee/tst_primitives holds each against
/// the vectors published with it. Pure functions, any thread. Keys are bytes of the length named.
namespace Parlance {

/// False when QCA's plugin lacks one of the algorithms: then nothing can be sealed, and no profile opens.
[[nodiscard]] bool primitivesAvailable();

[[nodiscard]] QByteArray randomBytes(qsizetype count);
[[nodiscard]] QByteArray hmacSha256(const QByteArray &key, const QByteArray &message); ///< RFC 2104, 32 bytes
[[nodiscard]] QByteArray sha512(const QByteArray &message); ///< FIPS 180-4, 64 bytes
/// RFC 5869 with SHA-256. `info` begins with a label that says what the bytes are for.
[[nodiscard]] QByteArray hkdfSha256(const QByteArray &secret, const QByteArray &salt, const QByteArray &info,
                                    qsizetype bytes);
/// AES in CBC mode with PKCS #7 padding (NIST SP 800-38A, RFC 5652 section 6.3). Nothing when the padding is wrong.
[[nodiscard]] std::optional<QByteArray> aesCbcEncrypt(const QByteArray &key, const QByteArray &iv,
                                                      const QByteArray &text);
[[nodiscard]] std::optional<QByteArray> aesCbcDecrypt(const QByteArray &key, const QByteArray &iv,
                                                      const QByteArray &text);

/// AES-256-GCM (NIST SP 800-38D) with a key of 32 and a nonce of 12 bytes; the 16 bytes of the tag stand at the end. QCA
/// takes no additional data: what is to be authenticated besides goes into the derivation of the key.
[[nodiscard]] QByteArray aesGcmSeal(const QByteArray &key, const QByteArray &nonce, const QByteArray &text);
/// Nothing when the tag does not fit.
[[nodiscard]] std::optional<QByteArray> aesGcmOpen(const QByteArray &key, const QByteArray &nonce,
                                                   const QByteArray &sealed);
inline constexpr qsizetype gcmTagBytes = 16;

/// Without telling by its time where they differ.
[[nodiscard]] bool equalSecrets(const QByteArray &one, const QByteArray &other);

} // namespace Parlance
