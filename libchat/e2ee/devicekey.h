// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/accountstore.h"

/// The Ed25519 key (RFC 8032, by libsodium) with which a device proves to the relay which one it is.
namespace Parlance {

[[nodiscard]] Result<DeviceKeyPair> createDeviceKey(); ///< StorageFailed when the system gives no randomness
/// The answer to the relay's challenge: the signature over proofLabel || nonce, 64 bytes.
[[nodiscard]] QByteArray proveDevice(const DeviceKeyPair &key, const QByteArray &nonce);

} // namespace Parlance
