// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "relay/ratelimits.h"

#include <QHash>
#include <QMutex>

#include <algorithm>
#include <cmath>
#include <optional>

namespace Parlance {

/// One token bucket. Time is the caller's: Clock::monotonicMs(). No thread of its own, no lock.
class TokenBucket
{
public:
    TokenBucket(RateLimits::Rate rate, qint64 nowMs) : m_rate(rate), m_tokens(rate.burst), m_atMs(nowMs) { }

    /// Takes one token, or says in how many milliseconds there will be one.
    [[nodiscard]] std::optional<qint64> take(qint64 nowMs)
    {
        auto wait = waitMs(nowMs);
        if (!wait)
            owe(1);
        return wait;
    }
    /// In how many milliseconds there will be a token, if there is none.
    [[nodiscard]] std::optional<qint64> waitMs(qint64 nowMs)
    {
        refill(nowMs);
        if (m_tokens >= 1)
            return {};
        return static_cast<qint64>(std::ceil((1 - m_tokens) / m_rate.perSecond * 1000));
    }
    /// Takes so many, also more than there are: whoever comes next waits for them.
    void owe(double tokens) { m_tokens -= tokens; }
    /// As good as new: nothing is forgotten by dropping it.
    [[nodiscard]] bool isFull(qint64 nowMs)
    {
        refill(nowMs);
        return m_tokens >= m_rate.burst;
    }

private:
    void refill(qint64 nowMs)
    {
        const auto elapsed = static_cast<double>(std::max<qint64>(0, nowMs - m_atMs));
        m_tokens = std::min(m_rate.burst, m_tokens + elapsed / 1000 * m_rate.perSecond);
        m_atMs = std::max(m_atMs, nowMs);
    }

    RateLimits::Rate m_rate;
    double m_tokens;
    qint64 m_atMs;
};

/// A bucket for each address or user. Any thread. Buckets that are full again are dropped, so that memory follows
/// those that are active.
template <typename Key>
class RateLimiter
{
public:
    /// `factor` multiplies the rate; see ServeOptions::rateFactor.
    RateLimiter(RateLimits::Rate rate, double factor) : m_rate(RateLimits::scaled(rate, factor)) { }

    [[nodiscard]] std::optional<qint64> take(const Key &key, qint64 nowMs)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_buckets.size() >= m_pruneAt)
            prune(nowMs);
        auto found = m_buckets.find(key);
        if (found == m_buckets.end())
            found = m_buckets.insert(key, TokenBucket(m_rate, nowMs));
        return found->take(nowMs);
    }

    [[nodiscard]] qsizetype size()
    {
        const QMutexLocker lock(&m_mutex);
        return m_buckets.size();
    }

private:
    void prune(qint64 nowMs)
    {
        m_buckets.removeIf([nowMs](auto entry) { return entry.value().isFull(nowMs); });
        m_pruneAt = std::max<qsizetype>(1024, m_buckets.size() * 2);
    }

    RateLimits::Rate m_rate;
    QMutex m_mutex;
    QHash<Key, TokenBucket> m_buckets;
    qsizetype m_pruneAt = 1024;
};

} // namespace Parlance
