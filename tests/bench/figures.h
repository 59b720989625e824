// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Parlance::Bench {

/// The results of one benchmark: figures, each measured in several trials, told by median and range.
class Figures
{
public:
    explicit Figures(const QString &benchmark) : m_benchmark(benchmark) { }

    void condition(const QString &text) { m_conditions.append(text); } ///< under what it was measured
    /// One trial's value. Figures are printed in the order of their first trial.
    void add(const QString &name, const QString &unit, double value);

    [[nodiscard]] QString toText() const;
    [[nodiscard]] QJsonObject toJson() const;
    /// To standard output: JSON when the program was started with --json.
    void print() const;

private:
    struct Figure
    {
        QString name;
        QString unit;
        QList<double> trials;
    };

    QString m_benchmark;
    QStringList m_conditions;
    QList<Figure> m_figures;
};

/// The value below which this share (0 to 1) of the samples lies. 0 for none.
[[nodiscard]] double percentile(QList<double> samples, double share);

} // namespace Parlance::Bench
