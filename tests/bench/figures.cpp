// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace Parlance::Bench {

using namespace Qt::StringLiterals;

namespace {

struct Percentile
{
    const char *name;
    double share;
};

constexpr std::array percentiles{Percentile{"p50", 0.5}, Percentile{"p95", 0.95}, Percentile{"p99", 0.99},
                                 Percentile{"p99.9", 0.999}, Percentile{"max", 1.0}};

double percentileOfSorted(const QList<double> &samples, double share)
{
    if (samples.isEmpty())
        return 0;
    const auto index = static_cast<qsizetype>(std::ceil(share * static_cast<double>(samples.size()))) - 1;
    return samples.at(std::clamp<qsizetype>(index, 0, samples.size() - 1));
}

QString numeral(double value)
{
    return QString::number(value, 'f', std::abs(value) < 100 ? 2 : 0);
}

QJsonArray arrayOf(const QList<double> &values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(value);
    return array;
}

} // namespace

double percentile(QList<double> samples, double share)
{
    std::ranges::sort(samples);
    return percentileOfSorted(samples, share);
}

void Figures::condition(const QString &text)
{
    if (!m_conditions.contains(text))
        m_conditions.append(text);
}

void Figures::warn(const QString &text)
{
    if (!m_warnings.contains(text))
        m_warnings.append(text);
}

void Figures::add(const QString &name, const QString &unit, double value)
{
    for (Figure &figure : m_figures) {
        if (figure.name == name) {
            figure.trials.append(value);
            return;
        }
    }
    m_figures.append({name, unit, {value}});
}

void Figures::addSamples(const QString &name, const QString &unit, QList<double> samples)
{
    std::ranges::sort(samples);
    for (Distribution &distribution : m_distributions) {
        if (distribution.name == name) {
            distribution.trials.append(std::move(samples));
            return;
        }
    }
    m_distributions.append({name, unit, {std::move(samples)}});
}

QList<Figures::Row> Figures::rowsOf(const Distribution &distribution)
{
    QList<double> all;
    for (const QList<double> &trial : distribution.trials)
        all += trial;
    std::ranges::sort(all);
    QList<Row> rows;
    for (const Percentile &one : percentiles) {
        Row row{.name = QString::fromLatin1(one.name),
                .unit = distribution.unit,
                .value = percentileOfSorted(all, one.share),
                .trials = {}};
        for (const QList<double> &trial : distribution.trials)
            row.trials.append(percentileOfSorted(trial, one.share));
        rows.append(row);
    }
    return rows;
}

QString Figures::tableOf(const QString &heading, const QList<Row> &rows)
{
    qsizetype widest = 0;
    for (const Row &row : rows)
        widest = std::max(widest, row.name.size());
    QString text = heading + u'\n';
    for (const Row &row : rows) {
        const auto [least, most] = std::ranges::minmax(row.trials);
        QStringList trials;
        for (const double trial : row.trials)
            trials.append(numeral(trial));
        text += u"  %1 %2 %3 %4  (%5)\n"_s.arg(row.name, -static_cast<int>(widest))
                    .arg(numeral(row.value), 10)
                    .arg(row.unit, -10)
                    .arg(numeral(least) + u" to "_s + numeral(most), -20)
                    .arg(trials.join(u' '));
    }
    return text;
}

QString Figures::toText() const
{
    QString text = m_benchmark + u'\n';
    for (const QString &condition : m_conditions)
        text += u"  "_s + condition + u'\n';
    QList<Row> rows;
    for (const Figure &figure : m_figures)
        rows.append({figure.name, figure.unit, percentile(figure.trials, 0.5), figure.trials});
    if (!rows.isEmpty())
        text += tableOf(u"the median, its unit, the range, and each trial"_s, rows);
    for (const Distribution &distribution : m_distributions) {
        qsizetype samples = 0;
        for (const QList<double> &trial : distribution.trials)
            samples += trial.size();
        text += tableOf(u"%1, over all %2 samples"_s.arg(distribution.name).arg(samples), rowsOf(distribution));
    }
    for (const QString &warning : m_warnings)
        text += u"Beware: "_s + warning + u'\n';
    return text;
}

QJsonObject Figures::toJson() const
{
    QJsonArray figures;
    for (const Figure &figure : m_figures)
        figures.append(QJsonObject{{u"name"_s, figure.name.trimmed()},
                                   {u"unit"_s, figure.unit},
                                   {u"median"_s, percentile(figure.trials, 0.5)},
                                   {u"trials"_s, arrayOf(figure.trials)}});
    QJsonArray distributions;
    for (const Distribution &distribution : m_distributions) {
        QJsonArray samples;
        for (const QList<double> &trial : distribution.trials)
            samples.append(trial.size());
        QJsonObject object{{u"name"_s, distribution.name}, {u"unit"_s, distribution.unit}, {u"samples"_s, samples}};
        const QList<Row> rows = rowsOf(distribution);
        for (const Row &row : rows)
            object.insert(row.name, QJsonObject{{u"all"_s, row.value}, {u"trials"_s, arrayOf(row.trials)}});
        distributions.append(object);
    }
    return {{u"benchmark"_s, m_benchmark},
            {u"conditions"_s, QJsonArray::fromStringList(m_conditions)},
            {u"warnings"_s, QJsonArray::fromStringList(m_warnings)},
            {u"figures"_s, figures},
            {u"distributions"_s, distributions}};
}

void Figures::print() const
{
    const bool json = QCoreApplication::arguments().contains(u"--json"_s);
    const QByteArray text = json ? QJsonDocument(toJson()).toJson(QJsonDocument::Compact) + '\n' : toText().toUtf8();
    std::fputs(text.constData(), stdout);
}

} // namespace Parlance::Bench
