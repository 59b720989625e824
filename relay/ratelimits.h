// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>

/// How often what may be asked of the relay. docs/protocol.md quotes these numbers; a token bucket holds `burst` and
/// gains `perSecond`.
namespace Parlance::RateLimits {

struct Rate
{
    double burst;
    double perSecond;
};

// However small the factor, one at a time gets through: otherwise a Failure would promise a time that never comes, and
// nobody could connect at all.
[[nodiscard]] constexpr Rate scaled(Rate rate, double factor)
{
    return {.burst = std::max(1.0, rate.burst * factor), .perSecond = rate.perSecond * factor};
}
[[nodiscard]] constexpr int scaled(int most, double factor)
{
    return std::max(1, static_cast<int>(most * factor));
}

// ---- per address: all that nobody has signed in for yet. An IPv6 address counts by its /64 network.
inline constexpr Rate connectionsPerAddress{.burst = 200, .perSecond = 50};
inline constexpr Rate passwordsPerAddress{.burst = 20, .perSecond = 0.2}; ///< Register, SignIn, ReplaceDevice together

// ---- per user
inline constexpr Rate passwordsPerUser{.burst = 10, .perSecond = 0.05}; ///< SignIn and DeleteAccount, right or wrong
inline constexpr Rate contactRequestsPerUser{.burst = 50, .perSecond = 0.05}; ///< and all that names a stranger
inline constexpr Rate deviceListsPerUser{.burst = 20, .perSecond = 0.1}; ///< each is told to every contact

// ---- per device
inline constexpr Rate messagesPerDevice{.burst = 1000, .perSecond = 200};
inline constexpr Rate messageBytesPerDevice{.burst = 1024 * 1024, .perSecond = 256 * 1024}; ///< of their frames
inline constexpr Rate deviceMessagesPerDevice{.burst = 400, .perSecond = 200}; ///< history goes this way, too
inline constexpr Rate hintsPerDevice{.burst = 20, .perSecond = 2}; ///< SetTyping and SetPresence
// What the store is read for: FetchDevices, ListDevices, Synchronize.
inline constexpr Rate lookupsPerDevice{.burst = 200, .perSecond = 5};
inline constexpr Rate controlFrames{.burst = 200, .perSecond = 20}; ///< pings and pongs on a connection
inline constexpr Rate commandsPerDevice{.burst = 2000, .perSecond = 1000}; ///< every command, these included
inline constexpr Rate refusalsPerDevice{.burst = 500, .perSecond = 5}; ///< RATE_LIMITED; who is told more often is cut

// ---- per connection, before anybody has signed in on it
inline constexpr Rate commandsBeforeSignIn{.burst = 50, .perSecond = 1};
inline constexpr Rate refusalsBeforeSignIn{.burst = 20, .perSecond = 0.2};

// ---- per address
inline constexpr Rate refusalLines{.burst = 100, .perSecond = 1}; ///< in the log; all are counted

// ---- per relay
inline constexpr int unauthenticatedConnections = 1024;
inline constexpr int unauthenticatedPerAddress = 64;
inline constexpr int passwordsWaiting = 64; ///< Register and SignIn queued for the one thread that hashes

} // namespace Parlance::RateLimits
