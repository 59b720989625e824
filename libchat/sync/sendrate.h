// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <algorithm>

namespace Parlance {

/// Keeps submissions below what the relay grants a device (docs/protocol.md, "Rate limits"): a refusal in the middle of
/// what is under way would let a later message overtake an earlier one. A token bucket; the caller says what time it is.
class SendRate
{
public:
    static constexpr double burst = 800;
    static constexpr double perSecond = 180;

    /// How many may go now; at most `wanted`.
    [[nodiscard]] int take(int wanted, qint64 nowMs)
    {
        refill(nowMs);
        const int granted = std::min(wanted, static_cast<int>(m_tokens));
        m_tokens -= granted;
        return granted;
    }
    void giveBack(int unused) { m_tokens += unused; }
    /// Until the next one may go.
    [[nodiscard]] qint64 waitMs() const
    {
        return m_tokens >= 1 ? 0 : static_cast<qint64>((1 - m_tokens) * 1000 / perSecond) + 1;
    }

private:
    void refill(qint64 nowMs)
    {
        if (m_lastMs != 0)
            m_tokens = std::min(burst, m_tokens + static_cast<double>(nowMs - m_lastMs) * perSecond / 1000);
        m_lastMs = nowMs;
    }

    // Not full at the start: the program may have been sending a moment ago, before it was started again.
    double m_tokens = burst / 2;
    qint64 m_lastMs = 0;
};

} // namespace Parlance
