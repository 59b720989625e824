// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QMap>
#include <QMutex>

#include <array>
#include <atomic>

namespace Parlance {

class StoreLoad;
struct StoreMetrics;

/// Durations, counted in fixed buckets from 0.1 ms to 10 s. Any thread.
class Histogram
{
public:
    void observe(double seconds);
    /// In the Prometheus text format, as `name` with its buckets, sum and count.
    void write(QByteArray &text, QByteArrayView name, QByteArrayView help) const;

private:
    static constexpr std::array bounds{
        0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0};
    std::array<std::atomic<quint64>, bounds.size() + 1> m_counts{};
    std::atomic<quint64> m_microseconds = 0;
};

/// What the relay counts about itself. One for each relay, outlives its threads; any thread. Read by /metrics.
class Metrics
{
public:
    std::atomic<qint64> connections = 0; ///< open now, signed in or not
    std::atomic<qint64> signedIn = 0; ///< open now and signed in
    std::atomic<quint64> connectionsTotal = 0;
    std::atomic<quint64> accepted = 0; ///< messages committed, repeats not counted
    std::atomic<quint64> delivered = 0; ///< Deliver frames written
    std::atomic<quint64> acknowledged = 0; ///< Acknowledge commands that moved a mark
    std::atomic<quint64> deviceMessagesAccepted = 0; ///< from device to device, repeats not counted
    std::atomic<quint64> deviceMessagesDelivered = 0; ///< DeviceMessage frames written
    std::atomic<quint64> bytesIn = 0;
    std::atomic<quint64> bytesOut = 0;
    Histogram acceptTime; ///< from Submit received to Accepted sent: waiting, batch and fsync
    Histogram deliveryLatency; ///< from accepted to written to a recipient that was connected then

    /// One refusal, by a short fixed reason such as "rate_limited": never anything a client chose.
    void reject(QByteArrayView reason);
    [[nodiscard]] quint64 rejections(QByteArrayView reason) const;

    /// All of it, the store's numbers and what waits for it, in the Prometheus text format 0.0.4
    /// (prometheus.io/docs/instrumenting/exposition_formats).
    [[nodiscard]] QByteArray text(const StoreMetrics &store, const StoreLoad &load) const;

private:
    mutable QMutex m_mutex;
    QMap<QByteArray, quint64> m_rejections;
};

/// Resident memory of this process in bytes; 0 where the system does not say.
[[nodiscard]] qint64 residentMemory();

} // namespace Parlance
