// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <omemo/signal_protocol.h>

namespace Parlance {

/// The primitives libomemo-c asks its host for (random bytes, HMAC-SHA256, SHA-512, AES), computed by QCA. Holds no state;
/// any thread.
[[nodiscard]] const signal_crypto_provider &qcaCryptoProvider();

} // namespace Parlance
