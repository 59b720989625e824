// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/metrics.h"

#include "relay/storeload.h"
#include "relay/storeservice.h"

#include <QFile>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace Parlance {

namespace {

void writeHead(QByteArray &text, QByteArrayView name, QByteArrayView help, QByteArrayView type)
{
    text += "# HELP " + name.toByteArray() + ' ' + help.toByteArray() + '\n';
    text += "# TYPE " + name.toByteArray() + ' ' + type.toByteArray() + '\n';
}

template <typename Number>
void writeValue(QByteArray &text, QByteArrayView name, QByteArrayView help, QByteArrayView type, Number value)
{
    writeHead(text, name, help, type);
    text += name.toByteArray() + ' ' + QByteArray::number(value) + '\n';
}

void writeStore(QByteArray &text, const StoreMetrics &store)
{
    writeValue(text, "parlance_queue_depth", "Commands waiting for the store", "gauge", store.queued.load());
    writeValue(text, "parlance_batched_commands_total", "Commands in committed batches", "counter",
               store.commands.load());
    writeValue(text, "parlance_failed_commits_total", "Commits that failed", "counter", store.failedCommits.load());
    writeHead(text, "parlance_commit_seconds", "A batch's commit, fsync included", "histogram");
    quint64 cumulative = 0;
    for (size_t i = 0; i < store.commitTime.size(); ++i) {
        cumulative += store.commitTime.at(i).load(std::memory_order_relaxed);
        const QByteArray bound = i < StoreMetrics::commitBucketsUs.size()
            ? QByteArray::number(static_cast<double>(StoreMetrics::commitBucketsUs.at(i)) / 1e6)
            : QByteArray("+Inf");
        text += "parlance_commit_seconds_bucket{le=\"" + bound + "\"} " + QByteArray::number(cumulative) + '\n';
    }
    text += "parlance_commit_seconds_sum "
        + QByteArray::number(static_cast<double>(store.commitTimeSumUs.load()) / 1e6, 'f', 6) + '\n';
    text += "parlance_commit_seconds_count " + QByteArray::number(cumulative) + '\n';
}

void writeLoad(QByteArray &text, const StoreLoad &load)
{
    writeHead(text, "parlance_store_waiting", "Commands and reads asked of the store and not answered", "gauge");
    text += "parlance_store_waiting{queue=\"writer\"} " + QByteArray::number(load.waiting(StoreQueue::Writer)) + '\n';
    text += "parlance_store_waiting{queue=\"reader\"} " + QByteArray::number(load.waiting(StoreQueue::Reader)) + '\n';
    writeValue(text, "parlance_waiting_bytes", "Bytes of frames whose commands are not answered", "gauge",
               load.bytes());
    writeValue(text, "parlance_connections_held_back", "Connections not read until their commands are answered",
               "gauge", load.heldBack());
}

} // namespace

void Histogram::observe(double seconds)
{
    const auto bucket = std::ranges::lower_bound(bounds, seconds) - bounds.begin();
    m_counts.at(static_cast<size_t>(bucket)).fetch_add(1, std::memory_order_relaxed);
    m_microseconds.fetch_add(static_cast<quint64>(std::max(0.0, seconds) * 1e6), std::memory_order_relaxed);
}

void Histogram::write(QByteArray &text, QByteArrayView name, QByteArrayView help) const
{
    writeHead(text, name, help, "histogram");
    const QByteArray prefix = name.toByteArray();
    quint64 cumulative = 0;
    for (size_t i = 0; i < m_counts.size(); ++i) {
        cumulative += m_counts.at(i).load(std::memory_order_relaxed);
        const QByteArray bound = i < bounds.size() ? QByteArray::number(bounds.at(i)) : QByteArray("+Inf");
        text += prefix + "_bucket{le=\"" + bound + "\"} " + QByteArray::number(cumulative) + '\n';
    }
    const double sum = static_cast<double>(m_microseconds.load(std::memory_order_relaxed)) / 1e6;
    text += prefix + "_sum " + QByteArray::number(sum, 'f', 6) + '\n';
    text += prefix + "_count " + QByteArray::number(cumulative) + '\n';
}

void Metrics::reject(QByteArrayView reason)
{
    const QMutexLocker lock(&m_mutex);
    ++m_rejections[reason.toByteArray()];
}

quint64 Metrics::rejections(QByteArrayView reason) const
{
    const QMutexLocker lock(&m_mutex);
    return m_rejections.value(reason.toByteArray());
}

QByteArray Metrics::text(const StoreMetrics &store, const StoreLoad &load) const
{
    QByteArray text;
    writeValue(text, "parlance_connections", "Open connections", "gauge", connections.load());
    writeValue(text, "parlance_connections_signed_in", "Open connections of signed-in devices", "gauge",
               signedIn.load());
    writeValue(text, "parlance_connections_total", "Connections since start", "counter", connectionsTotal.load());
    writeValue(text, "parlance_accepted_total", "Messages on disk and answered", "counter", accepted.load());
    writeValue(text, "parlance_delivered_total", "Messages written to devices", "counter", delivered.load());
    writeValue(text, "parlance_acknowledged_total", "Acknowledgements that moved a mark", "counter",
               acknowledged.load());
    writeValue(text, "parlance_device_messages_accepted_total", "Messages from device to device on disk and answered",
               "counter", deviceMessagesAccepted.load());
    writeValue(text, "parlance_device_messages_delivered_total", "Messages from device to device written to devices",
               "counter", deviceMessagesDelivered.load());
    writeValue(text, "parlance_received_bytes_total", "Bytes of frames received", "counter", bytesIn.load());
    writeValue(text, "parlance_sent_bytes_total", "Bytes of frames sent", "counter", bytesOut.load());
    writeValue(text, "parlance_resident_memory_bytes", "Resident memory", "gauge", residentMemory());
    writeStore(text, store);
    writeLoad(text, load);
    acceptTime.write(text, "parlance_accept_seconds", "From Submit received to Accepted sent");
    deliveryLatency.write(text, "parlance_delivery_seconds", "From accepted to written to a connected recipient");
    writeHead(text, "parlance_rejected_total", "Refusals by reason", "counter");
    const QMutexLocker lock(&m_mutex);
    for (const auto &[reason, count] : m_rejections.asKeyValueRange())
        text += "parlance_rejected_total{reason=\"" + reason + "\"} " + QByteArray::number(count) + '\n';
    return text;
}

qint64 residentMemory()
{
#ifdef Q_OS_LINUX
    // The second field of /proc/self/statm is the resident size in pages (proc_pid_statm(5)).
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> fields = file.readAll().split(' ');
    return fields.size() > 1 ? fields.at(1).toLongLong() * sysconf(_SC_PAGESIZE) : 0;
#else
    return 0;
#endif
}

} // namespace Parlance
