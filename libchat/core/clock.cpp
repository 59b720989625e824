// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/clock.h"

#include <chrono>

namespace Parlance {

namespace {

template <typename ClockType>
qint64 milliseconds()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(ClockType::now().time_since_epoch()).count();
}

} // namespace

qint64 SystemClock::nowMs() const
{
    return milliseconds<std::chrono::system_clock>();
}

qint64 SystemClock::monotonicMs() const
{
    return milliseconds<std::chrono::steady_clock>();
}

} // namespace Parlance
