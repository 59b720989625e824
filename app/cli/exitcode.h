// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

namespace Parlance {

/// How parlance-cli ends; the table of docs/cli.md. A number never changes its meaning.
enum class ExitCode : int {
    Done = 0,
    Unexpected = 1, ///< what the others do not describe
    Usage = 2, ///< the command line says something that does not exist
    Network = 3, ///< the relay cannot be reached
    Authentication = 4, ///< no account here, a wrong password, an invite that is used up, a revoked device
    NotFound = 5, ///< no such person, conversation or device
    Refused = 6, ///< understood and not allowed: not a contact, blocked, too large, too often
    Storage = 7, ///< the profile's files cannot be read or written
    ProfileInUse = 8, ///< another process owns the profile
    Timeout = 9, ///< not done in time; a message sent stays in the outbox
    Interrupted = 10, ///< asked to stop before it was done
    Untrusted = 11, ///< the relay is not the one its pin names, or no authority vouches for it
    OutputClosed = 12, ///< nobody reads the output any more
    Locked = 13, ///< what opens the profile was not given, or is wrong
};

[[nodiscard]] ExitCode exitCodeOf(ErrorCode code);

} // namespace Parlance
