// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "relay/ratelimiter.h"

#include <cstdint>
#include <memory>

namespace Parlance {

/// Which bucket of ratelimits.h a command is counted in, beside that of all commands.
enum class RateClass : std::uint8_t { None, Messages, DeviceMessages, Hints, Lookups };

/// What a device may still ask for, whichever connection it asks on: to connect again gains it nothing. Or what a connection
/// may on which nobody has signed in yet. Any thread.
class Budget
{
public:
    enum class Holder : std::uint8_t { Stranger, Device };

    /// `factor` multiplies the rates; see RelaySettings::rateFactor. It makes nobody unable to sign in.
    Budget(Holder holder, double factor)
        : m_holder(holder), m_factor(holder == Holder::Stranger ? std::max(1.0, factor) : factor)
    {
    }

    /// Pays for a command of so many bytes, or says in how many milliseconds it can be paid.
    [[nodiscard]] std::optional<qint64> take(RateClass rate, qsizetype bytes, qint64 nowMs);
    /// It was told to wait. False when it was so often that it does not listen.
    [[nodiscard]] bool takeRefusal(qint64 nowMs);
    /// A ping or a pong. False when there are too many.
    [[nodiscard]] bool takeControlFrame(qint64 nowMs);
    /// As good as new: nothing is forgotten by dropping it.
    [[nodiscard]] bool isFull(qint64 nowMs);

private:
    using Bucket = std::optional<TokenBucket>;

    [[nodiscard]] TokenBucket &filled(Bucket &bucket, RateLimits::Rate rate, double factor, qint64 nowMs);
    [[nodiscard]] std::optional<qint64> takeMessage(qsizetype bytes, qint64 nowMs);

    const Holder m_holder;
    const double m_factor;
    QMutex m_mutex;
    Bucket m_commands;
    Bucket m_messages;
    Bucket m_messageBytes;
    Bucket m_deviceMessages;
    Bucket m_hints;
    Bucket m_lookups;
    Bucket m_controlFrames;
    Bucket m_refusals;
};

/// The budget of each device that is connected, or was and has not got all of it back. Any thread.
class Budgets
{
public:
    explicit Budgets(double factor) : m_factor(factor) { }

    [[nodiscard]] std::shared_ptr<Budget> of(DeviceId device, qint64 nowMs);

private:
    void prune(qint64 nowMs);

    const double m_factor;
    QMutex m_mutex;
    QHash<DeviceId, std::shared_ptr<Budget>> m_budgets;
    qsizetype m_pruneAt = 1024;
};

} // namespace Parlance
