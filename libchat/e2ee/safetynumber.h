// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QByteArray>
#include <QString>

namespace Parlance {

/// What two people compare to know that nobody stands between them: made of both account keys, the same on both sides.
/// Pure functions, any thread.
///
/// The algorithm is the numeric fingerprint of libsignal (version 0): SHA-512, iterated 5,200 times over itself and the
/// key, begun with version (2 bytes), key and the account's name on the relay; of the result six groups of 5 bytes, each
/// modulo 100,000, give 30 digits. The two halves stand in ascending order.
struct Fingerprint
{
    QByteArray accountKey; ///< Ed25519, 32 bytes
    QByteArray name; ///< what names the account at its relay: its user id in decimal
};

/// 60 digits.
[[nodiscard]] QString safetyDigits(const Fingerprint &one, const Fingerprint &other);
/// What the square code holds: "PARLANCE1" and the 60 digits, so that a scan is compared as text.
[[nodiscard]] QString safetyCode(const Fingerprint &one, const Fingerprint &other);

} // namespace Parlance
