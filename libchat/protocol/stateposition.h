// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace Parlance {

/// How far a device knows the state of its account. A version alone would not do: a relay whose database was put back
/// from a copy gives the same versions again, for other changes. See docs/protocol.md, Synchronizing.
struct StatePosition
{
    quint64 version = 0; ///< 0: nothing is known
    quint64 epoch = 0; ///< in which the relay gave that version

    bool operator==(const StatePosition &) const = default;
};

} // namespace Parlance
