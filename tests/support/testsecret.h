// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/profilesecret.h"

namespace Parlance {

/// What opens the profiles of tests: a key as a key file has it, for which no key store is asked and nothing is derived.
inline ProfileSecret testSecret()
{
    return {.kind = ProfileSecret::Kind::KeyFile,
            .bytes = SecretBytes(QByteArrayView("the key of every test's profile.")),
            .entry = {}};
}

/// The key of a database that a test opens without a profile around it.
inline SecretBytes testDatabaseKey()
{
    return SecretBytes(QByteArrayView("the key of every test's database"));
}

} // namespace Parlance
