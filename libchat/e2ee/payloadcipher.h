// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>

/// The body of a message: padded, and sealed under a key of its own with AES-256-GCM. Pure functions, any thread.
///
/// Format: one version byte (1), the sealed text, the tag (16 bytes). Key (32 bytes) and nonce (12) are HKDF-SHA-256 of the
/// message's random key with info = "parlance payload v1" || context, so that a body opens only in the context it was
/// sealed in. Padding: byte 0x80, then zeros (ISO/IEC 7816-4), up to paddedSize().
namespace Parlance {

inline constexpr qsizetype payloadKeyBytes = 32;

/// 256, 1,024, 4,096, and then the multiples of 4,096: all that a body's length tells.
[[nodiscard]] qsizetype paddedSize(qsizetype contentBytes);

[[nodiscard]] QByteArray sealPayload(const QByteArray &key, const QByteArray &context, const QByteArray &content);
/// CannotOpen (detail "version", "tag" or "padding").
[[nodiscard]] Result<QByteArray> openPayload(const QByteArray &key, const QByteArray &context, const QByteArray &body);

} // namespace Parlance
