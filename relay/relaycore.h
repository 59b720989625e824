// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "protocol/limits.h"
#include "relay/budget.h"
#include "relay/ratelimiter.h"
#include "relay/storeload.h"

#include <QString>

namespace Parlance {

class Admission;
class Metrics;
class PasswordWorker;
class Presence;
class ResumeTokens;
class StoreDoor;
class Switchboard;

/// What an operator may set about the protocol. Times in milliseconds.
struct RelaySettings
{
    qint64 pingIntervalMs = Limits::pingIntervalMs;
    qint64 idleTtlMs = Limits::presenceTtlMs; ///< a connection not heard of for so long is dead
    qint64 presenceGraceMs = Limits::presenceGraceMs; ///< after the last connection ended, before "offline" is told
    qint64 signInTimeMs = 30'000; ///< from accepted to signed in
    bool openRegistration = false;
    double rateFactor = 1; ///< multiplies every rate of ratelimits.h
    StoreLimits store = {}; ///< what may wait for the disk
};

/// What every connection's handlers share. Each part says for itself which threads may use it; all outlive the
/// connections.
struct RelayCore
{
    StoreDoor &store;
    const Clock &clock;
    Metrics &metrics;
    Switchboard &switchboard;
    Presence &presence;
    PasswordWorker &passwords;
    const ResumeTokens &tokens;
    Admission &admission;
    const RelaySettings settings;

    RateLimiter<QString> passwordsByAddress{RateLimits::passwordsPerAddress, settings.rateFactor};
    RateLimiter<QString> passwordsByName{RateLimits::passwordsPerUser, settings.rateFactor};
    RateLimiter<UserId> contactRequests{RateLimits::contactRequestsPerUser, settings.rateFactor};
    RateLimiter<UserId> deviceLists{RateLimits::deviceListsPerUser, settings.rateFactor};
    RateLimiter<QString> refusalLines{RateLimits::refusalLines, 1};
    Budgets budgets{settings.rateFactor};
};

} // namespace Parlance
