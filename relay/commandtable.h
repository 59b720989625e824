// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/codec.h"

#include <cstdint>

namespace Parlance {

class Connection;

/// Which bucket of ratelimits.h a command is counted in, beside that of all commands.
enum class RateClass : std::uint8_t { None, Messages, DeviceMessages, Hints, KeyFetches };

/// A device that no list of its account names yet is there to be linked, and for nothing else.
enum class AllowedTo : std::uint8_t { Everybody, LinkedDevices };

/// One row of the table that says which command is allowed when, and who handles it.
struct CommandRule
{
    wire::ClientFrame::CommandCase command;
    std::uint8_t allowedIn; ///< Connection::State values, or-ed
    AllowedTo allowedTo;
    RateClass rate;
    void (*handle)(Connection &connection, const wire::ClientFrame &frame);
};

/// Every command the schema knows has a rule.
[[nodiscard]] const CommandRule &ruleFor(wire::ClientFrame::CommandCase command);

} // namespace Parlance
