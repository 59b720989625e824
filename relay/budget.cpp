// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/budget.h"

#include <array>

namespace Parlance {

std::optional<qint64> Budget::take(RateClass rate, qsizetype bytes, qint64 nowMs)
{
    const QMutexLocker lock(&m_mutex);
    const RateLimits::Rate all = m_holder == Holder::Device
        ? RateLimits::commandsPerDevice
        : RateLimits::commandsBeforeSignIn;
    if (const auto wait = filled(m_commands, all, m_factor, nowMs).take(nowMs))
        return wait;
    switch (rate) {
    case RateClass::None:
        return {};
    case RateClass::Messages:
        return takeMessage(bytes, nowMs);
    case RateClass::DeviceMessages:
        return filled(m_deviceMessages, RateLimits::deviceMessagesPerDevice, m_factor, nowMs).take(nowMs);
    case RateClass::Hints:
        return filled(m_hints, RateLimits::hintsPerDevice, m_factor, nowMs).take(nowMs);
    case RateClass::Lookups:
        return filled(m_lookups, RateLimits::lookupsPerDevice, m_factor, nowMs).take(nowMs);
    }
    return {};
}

std::optional<qint64> Budget::takeMessage(qsizetype bytes, qint64 nowMs)
{
    TokenBucket &volume = filled(m_messageBytes, RateLimits::messageBytesPerDevice, m_factor, nowMs);
    if (const auto wait = volume.waitMs(nowMs))
        return wait;
    if (const auto wait = filled(m_messages, RateLimits::messagesPerDevice, m_factor, nowMs).take(nowMs))
        return wait;
    volume.owe(static_cast<double>(bytes));
    return {};
}

// Fewer messages are no reason for less patience.
bool Budget::takeRefusal(qint64 nowMs)
{
    const QMutexLocker lock(&m_mutex);
    const RateLimits::Rate rate = m_holder == Holder::Device
        ? RateLimits::refusalsPerDevice
        : RateLimits::refusalsBeforeSignIn;
    return !filled(m_refusals, rate, std::max(1.0, m_factor), nowMs).take(nowMs);
}

bool Budget::takeControlFrame(qint64 nowMs)
{
    const QMutexLocker lock(&m_mutex);
    return !filled(m_controlFrames, RateLimits::controlFrames, m_factor, nowMs).take(nowMs);
}

bool Budget::isFull(qint64 nowMs)
{
    const QMutexLocker lock(&m_mutex);
    const std::array buckets{&m_commands, &m_messages, &m_messageBytes,  &m_deviceMessages,
                             &m_hints,    &m_lookups,  &m_controlFrames, &m_refusals};
    return std::ranges::all_of(buckets, [nowMs](Bucket *one) { return !*one || (*one)->isFull(nowMs); });
}

TokenBucket &Budget::filled(Bucket &bucket, RateLimits::Rate rate, double factor, qint64 nowMs)
{
    return bucket ? *bucket : bucket.emplace(RateLimits::scaled(rate, factor), nowMs);
}

std::shared_ptr<Budget> Budgets::of(DeviceId device, qint64 nowMs)
{
    const QMutexLocker lock(&m_mutex);
    if (m_budgets.size() >= m_pruneAt)
        prune(nowMs);
    std::shared_ptr<Budget> &budget = m_budgets[device];
    if (!budget)
        budget = std::make_shared<Budget>(Budget::Holder::Device, m_factor);
    return budget;
}

void Budgets::prune(qint64 nowMs)
{
    m_budgets.removeIf([nowMs](auto entry) { return entry.value().use_count() == 1 && entry.value()->isFull(nowMs); });
    m_pruneAt = std::max<qsizetype>(1024, m_budgets.size() * 2);
}

} // namespace Parlance
