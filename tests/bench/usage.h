// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>

namespace Parlance::Bench {

class Figures;

/// Processor time of a process, in seconds since it began, from proc(5): counted in ticks of 10 ms.
struct ProcessorTime
{
    double user = 0;
    double kernel = 0;
    QMap<QString, double> threads; ///< by their names without numbers, those that still run

    [[nodiscard]] static ProcessorTime of(qint64 processId);
    [[nodiscard]] double total() const { return user + kernel; }
};

/// Who used the processors from its making on: the relay, this thread, which makes the load, and all others.
class UsageMeter
{
public:
    explicit UsageMeter(qint64 relay);

    /// Adds the relay's time for each of so many things ("message", "connection"), and the shares of a core of load generator
    /// and others. Warns when the load generator had no time left. `prefix`: before each name.
    void report(Figures &figures, double things, const QString &thing, const QString &prefix = {}) const;
    /// Of the relay, in share of a core.
    [[nodiscard]] double relayShare() const;
    [[nodiscard]] double seconds() const;

private:
    struct Reading
    {
        qint64 atNs = 0;
        ProcessorTime relay;
        double generator = 0; ///< this thread
        double self = 0; ///< this process
        double machine = 0;
    };
    [[nodiscard]] Reading read() const;

    qint64 m_relay;
    Reading m_begin;
};

} // namespace Parlance::Bench
