// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/backoff.h"

#include <algorithm>

namespace Parlance {

qint64 Backoff::next()
{
    // Beyond 2^7 the ceiling is longestMs anyway; the cap keeps the shift from overflowing.
    m_failures = std::min(m_failures + 1, 7);
    const qint64 ceiling = std::min(longestMs, shortestMs << m_failures);
    return m_random.bounded(shortestMs, ceiling + 1);
}

} // namespace Parlance
