// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/profilesecret.h"

/// A key in a file of its own, for programs that run where no person could type a passphrase: 64 hexadecimal digits, such
/// as `openssl rand -hex 32` prints. Whoever can read the file can open the profile, so only its owner may.
namespace Parlance {

/// NotFound; KeyFileUnusable when it holds no key, or when others may read it.
[[nodiscard]] Result<ProfileSecret> readKeyFile(const QString &file);
/// Makes one that was not there. StorageUnwritable or DiskFull.
[[nodiscard]] Result<ProfileSecret> createKeyFile(const QString &file);

} // namespace Parlance
