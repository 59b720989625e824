// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/codec.h"
#include "relay/budget.h"
#include "relay/storeload.h"

#include <cstdint>

namespace Parlance {

class Connection;

/// A device that no list of its account names yet is there to be linked, and for nothing else.
enum class AllowedTo : std::uint8_t { Everybody, LinkedDevices };

/// What becomes of a command when too much waits for the store: it is taken all the same, because it makes room or is the
/// way in; it is to be said again later; or nobody misses it.
enum class Weight : std::uint8_t { Vital, Usual, Hint };

/// One row of the table that says which command is allowed when, and who handles it.
struct CommandRule
{
    wire::ClientFrame::CommandCase command;
    std::uint8_t allowedIn; ///< Connection::State values, or-ed
    AllowedTo allowedTo;
    RateClass rate;
    Weight weight;
    StoreQueue asks; ///< which of the store's threads
    void (*handle)(Connection &connection, const wire::ClientFrame &frame);
};

/// Every command the schema knows has a rule.
[[nodiscard]] const CommandRule &ruleFor(wire::ClientFrame::CommandCase command);

} // namespace Parlance
