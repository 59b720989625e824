// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

/// Argon2id (RFC 9106) as libsodium's crypto_pwhash_str does it: about 64 MiB and 50 to 100 ms of one core each, so
/// never on an I/O thread or the store's. Any thread.
namespace Parlance::Passwords {

/// The hash with its salt and parameters as text. StorageFailed when the memory is not there.
[[nodiscard]] Result<QString> hash(const QString &password);
[[nodiscard]] bool matches(const QString &password, const QString &hash);
/// The hash of a password nobody has: checked for unknown names, so that an answer takes as long as for known ones.
[[nodiscard]] const QString &decoy();

} // namespace Parlance::Passwords
