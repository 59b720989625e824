// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>

namespace Parlance {

/// How long to wait before the next attempt: exponential with full jitter, so that a thousand clients of a restarted
/// relay do not come back at the same moment. Between 0.5 s and 60 s.
class Backoff
{
public:
    static constexpr qint64 shortestMs = 500;
    static constexpr qint64 longestMs = 60'000;

    explicit Backoff(quint32 seed = QRandomGenerator::global()->generate()) : m_random(seed) { }

    /// The next wait in milliseconds; each call counts as one more failure.
    [[nodiscard]] qint64 next();
    /// It worked: begin with short waits again.
    void reset() { m_failures = 0; }

private:
    QRandomGenerator m_random;
    int m_failures = 0;
};

} // namespace Parlance
