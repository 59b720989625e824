// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/recoverycode.h"
#include "storage/secretbytes.h"

#include <QString>

#include <cstdint>

namespace Parlance {

/// Something that opens a profile. Copied freely; belongs to no thread.
struct ProfileSecret
{
    enum class Kind : std::uint8_t {
        KeyStore, ///< 32 random bytes that the system's key store keeps
        RecoveryCode,
        Passphrase,
        KeyFile, ///< 32 random bytes in a file: for programs that run without a person
    };

    Kind kind = Kind::KeyFile;
    SecretBytes bytes;
    QString entry; ///< KeyStore: the name it is kept under there

    [[nodiscard]] static ProfileSecret fromRecoveryCode(const RecoveryCode &code)
    {
        return {.kind = Kind::RecoveryCode, .bytes = code.secret(), .entry = {}};
    }
    /// The same characters however they were typed (Unicode's form C).
    [[nodiscard]] static ProfileSecret fromPassphrase(const QString &passphrase);
    /// A new one for the key store, under a name nobody has used.
    [[nodiscard]] static ProfileSecret forKeyStore();
};

/// What opens a profile as it is now.
struct ProfileProtection
{
    bool keyStore = false;
    bool recoveryCode = false;
    bool recoveryCodeWritten = false; ///< and its owner said that it is written down
    bool passphrase = false;
    bool keyFile = false;

    bool operator==(const ProfileProtection &) const = default;
};

} // namespace Parlance
