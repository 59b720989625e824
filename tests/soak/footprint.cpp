// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/soak/footprint.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace Parlance::Soak {

namespace {

constexpr qsizetype fewestSamples = 24;
// What may be between two quarters of a life without anything being wrong: caches that fill, an arena more of the allocator.
constexpr qint64 slackKilobytes = 6 * 1024;
constexpr qint64 slackPercent = 15;
constexpr int slackDescriptors = 8;

template <typename Value>
Value median(const QList<Footprint::Sample> &samples, Value Footprint::Sample::*member)
{
    QList<Value> values;
    for (const Footprint::Sample &sample : samples)
        values.append(sample.*member);
    std::ranges::sort(values);
    return values[values.size() / 2];
}

qint64 slopeAnHour(const QList<Footprint::Sample> &samples)
{
    double meanHours = 0;
    double meanKilobytes = 0;
    for (const auto &sample : samples) {
        meanHours += static_cast<double>(sample.atMs) / 3'600'000 / static_cast<double>(samples.size());
        meanKilobytes += static_cast<double>(sample.kilobytes) / static_cast<double>(samples.size());
    }
    double product = 0;
    double square = 0;
    for (const auto &sample : samples) {
        const double hours = static_cast<double>(sample.atMs) / 3'600'000 - meanHours;
        product += hours * (static_cast<double>(sample.kilobytes) - meanKilobytes);
        square += hours * hours;
    }
    return square > 0 ? static_cast<qint64>(product / square) : 0;
}

qint64 proportionalSize(qint64 process)
{
    QFile rollup(QStringLiteral("/proc/%1/smaps_rollup").arg(process));
    if (!rollup.open(QFile::ReadOnly))
        return 0;
    for (const QByteArray &line : rollup.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

} // namespace

int descriptorsOf(qint64 process)
{
    return static_cast<int>(QDir(QStringLiteral("/proc/%1/fd").arg(process))
                                .entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot)
                                .size());
}

void Footprint::take(qint64 atMs)
{
    const qint64 kilobytes = proportionalSize(m_process);
    if (kilobytes > 0)
        m_samples.append({.atMs = atMs, .kilobytes = kilobytes, .descriptors = descriptorsOf(m_process)});
}

std::optional<Footprint::Trend> Footprint::trend() const
{
    if (m_samples.size() < fewestSamples)
        return {};
    const qsizetype quarter = m_samples.size() / 4;
    const auto second = m_samples.sliced(quarter, quarter);
    const auto last = m_samples.sliced(m_samples.size() - quarter);
    return Trend{.minutes = (m_samples.last().atMs - m_samples.first().atMs) / 60'000,
                 .kilobytesBefore = median(second, &Sample::kilobytes),
                 .kilobytesAfter = median(last, &Sample::kilobytes),
                 .kilobytesAnHour = slopeAnHour(m_samples.sliced(quarter)),
                 .descriptorsBefore = median(second, &Sample::descriptors),
                 .descriptorsAfter = median(last, &Sample::descriptors)};
}

QString growthIn(const Footprint &footprint)
{
    const auto trend = footprint.trend();
    if (!trend)
        return {};
    if (trend->kilobytesAfter > trend->kilobytesBefore * (100 + slackPercent) / 100 + slackKilobytes)
        return QStringLiteral("%1 grew from %2 to %3 kB")
            .arg(footprint.who())
            .arg(trend->kilobytesBefore)
            .arg(trend->kilobytesAfter);
    if (trend->descriptorsAfter > trend->descriptorsBefore + slackDescriptors)
        return QStringLiteral("%1 had %2 descriptors open, then %3")
            .arg(footprint.who())
            .arg(trend->descriptorsBefore)
            .arg(trend->descriptorsAfter);
    return {};
}

} // namespace Parlance::Soak
