// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace Parlance {

/// Where time comes from, so that a test can set it. Implementations may be called from any thread.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// Milliseconds since 1970-01-01 UTC. Can jump; never used to order messages.
    [[nodiscard]] virtual qint64 nowMs() const = 0;
    /// Milliseconds that only ever grow, from an arbitrary start: for deadlines and durations.
    [[nodiscard]] virtual qint64 monotonicMs() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
};

} // namespace Parlance
