// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace Parlance::Bench {

using namespace Qt::StringLiterals;

double percentile(QList<double> samples, double share)
{
    if (samples.isEmpty())
        return 0;
    std::ranges::sort(samples);
    const auto index = static_cast<qsizetype>(std::ceil(share * static_cast<double>(samples.size()))) - 1;
    return samples.at(std::clamp<qsizetype>(index, 0, samples.size() - 1));
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

QString Figures::toText() const
{
    QString text = m_benchmark + u'\n';
    for (const QString &condition : m_conditions)
        text += u"  "_s + condition + u'\n';
    qsizetype widest = 0;
    for (const Figure &figure : m_figures)
        widest = std::max(widest, figure.name.size());
    for (const Figure &figure : m_figures) {
        const auto [least, most] = std::ranges::minmax(figure.trials);
        text += u"%1  %2 %3  (%4 to %5, %6 trials)\n"_s.arg(figure.name, -static_cast<int>(widest))
                    .arg(percentile(figure.trials, 0.5), 12, 'f', 2)
                    .arg(figure.unit)
                    .arg(least, 0, 'f', 2)
                    .arg(most, 0, 'f', 2)
                    .arg(figure.trials.size());
    }
    return text;
}

QJsonObject Figures::toJson() const
{
    QJsonArray figures;
    for (const Figure &figure : m_figures) {
        QJsonArray trials;
        for (const double trial : figure.trials)
            trials.append(trial);
        figures.append(QJsonObject{{u"name"_s, figure.name},
                                   {u"unit"_s, figure.unit},
                                   {u"median"_s, percentile(figure.trials, 0.5)},
                                   {u"trials"_s, trials}});
    }
    return {{u"benchmark"_s, m_benchmark},
            {u"conditions"_s, QJsonArray::fromStringList(m_conditions)},
            {u"figures"_s, figures}};
}

void Figures::print() const
{
    const bool json = QCoreApplication::arguments().contains(u"--json"_s);
    const QByteArray text = json ? QJsonDocument(toJson()).toJson(QJsonDocument::Compact) + '\n' : toText().toUtf8();
    std::fputs(text.constData(), stdout);
}

} // namespace Parlance::Bench
