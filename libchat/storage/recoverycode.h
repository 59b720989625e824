// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "storage/secretbytes.h"

namespace Parlance {

/// What opens a profile when nothing else does any more: 140 random bits that a person keeps on paper. Written as eight
/// groups of four characters of Crockford's Base32, which has no two that look alike; the last group is a checksum, so
/// that a slip of the finger is told apart from the code of another profile.
class RecoveryCode
{
public:
    [[nodiscard]] static RecoveryCode create();
    /// As a person types it: small letters, O for 0, I or L for 1, and any spaces and dashes will do.
    /// RecoveryCodeMistyped when it is not the whole of a code.
    [[nodiscard]] static Result<RecoveryCode> fromText(const QString &typed);

    [[nodiscard]] QString text() const; ///< the eight groups, a dash between each two
    /// The 28 characters before the checksum.
    [[nodiscard]] const SecretBytes &secret() const { return m_secret; }

private:
    explicit RecoveryCode(SecretBytes secret) : m_secret(std::move(secret)) { }
    [[nodiscard]] QByteArray checksum() const;

    SecretBytes m_secret;
};

} // namespace Parlance
