// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Parlance::Soak {

/// What one life of a process took, over time.
class Footprint
{
public:
    struct Sample
    {
        qint64 atMs;
        qint64 kilobytes; ///< PSS: what it shares counts in part
        int descriptors;
    };
    /// The medians of the second and of the last quarter of its life: the first is for growing to size.
    struct Trend
    {
        qint64 minutes;
        qint64 kilobytesBefore;
        qint64 kilobytesAfter;
        qint64 kilobytesAnHour; ///< the slope from the second quarter on, by least squares
        int descriptorsBefore;
        int descriptorsAfter;
    };

    Footprint(const QString &who, qint64 process) : m_who(who), m_process(process) { }

    [[nodiscard]] const QString &who() const { return m_who; }
    [[nodiscard]] qint64 process() const { return m_process; }
    [[nodiscard]] qint64 lastKilobytes() const { return m_samples.isEmpty() ? 0 : m_samples.last().kilobytes; }
    /// Nothing happens when the process is gone.
    void take(qint64 atMs);
    /// Nothing when its life was too short to say.
    [[nodiscard]] std::optional<Trend> trend() const;

private:
    QString m_who;
    qint64 m_process;
    QList<Sample> m_samples;
};

/// What grew beyond its bound, in a sentence; empty when nothing did.
[[nodiscard]] QString growthIn(const Footprint &footprint);
[[nodiscard]] int descriptorsOf(qint64 process);

} // namespace Parlance::Soak
