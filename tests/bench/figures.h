// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Parlance::Bench {

/// The results of one benchmark: figures, each measured in several trials, told by median, range and every trial.
class Figures
{
public:
    explicit Figures(const QString &benchmark) : m_benchmark(benchmark) { }

    void condition(const QString &text); ///< under what it was measured; said once
    /// Why the figures may not mean what they say; said once.
    void warn(const QString &text);
    /// One trial's value. Figures are printed in the order of their first trial.
    void add(const QString &name, const QString &unit, double value);
    /// One trial's raw samples. Percentiles are over the samples of all trials together: a mean or median of percentiles is
    /// the percentile of nothing. Each trial's own are printed beside them.
    void addSamples(const QString &name, const QString &unit, QList<double> samples);

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
    struct Distribution
    {
        QString name;
        QString unit;
        QList<QList<double>> trials; ///< each sorted
    };
    struct Row
    {
        QString name;
        QString unit;
        double value = 0;
        QList<double> trials;
    };

    [[nodiscard]] static QList<Row> rowsOf(const Distribution &distribution);
    [[nodiscard]] static QString tableOf(const QString &heading, const QList<Row> &rows);

    QString m_benchmark;
    QStringList m_conditions;
    QStringList m_warnings;
    QList<Figure> m_figures;
    QList<Distribution> m_distributions;
};

/// The value below which this share (0 to 1) of the samples lies. 0 for none.
[[nodiscard]] double percentile(QList<double> samples, double share);

} // namespace Parlance::Bench
