// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/soak/report.h"

#include <QJsonArray>

namespace Parlance::Soak {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostToldOf = 50;

QString row(const QString &name, qint64 value)
{
    return u"  %1 %2\n"_s.arg(name.leftJustified(28)).arg(value, 10);
}

QString rows(const QString &title, const QMap<QString, int> &counts)
{
    QString text;
    qint64 total = 0;
    for (const auto &[name, count] : counts.asKeyValueRange()) {
        text += row(name, count);
        total += count;
    }
    return title + u'\n' + text + row(u"together"_s, total);
}

QJsonObject toObject(const QMap<QString, int> &counts)
{
    QJsonObject object;
    for (const auto &[name, count] : counts.asKeyValueRange())
        object[name] = count;
    return object;
}

} // namespace

QString Report::toText() const
{
    QString text = u"\nSeed %1, %2 minutes\n"_s.arg(seed).arg(minutes);
    text += row(u"messages written"_s, written) + row(u"accepted, and told so"_s, accepted)
        + row(u"delivered to devices"_s, delivered);
    text += rows(u"Kills"_s, kills) + rows(u"Other disturbances"_s, others);
    text += u"Memory and descriptors, in the second and in the last quarter of a life\n"_s;
    for (const Footprint &footprint : footprints) {
        if (const auto trend = footprint.trend())
            text += u"  %1 %2 min %3 -> %4 kB (%5 kB an hour), %6 -> %7 descriptors\n"_s
                        .arg(footprint.who().leftJustified(18))
                        .arg(trend->minutes, 4)
                        .arg(trend->kilobytesBefore, 7)
                        .arg(trend->kilobytesAfter, 7)
                        .arg(trend->kilobytesAnHour, 6)
                        .arg(trend->descriptorsBefore, 3)
                        .arg(trend->descriptorsAfter, 3);
    }
    if (wrong.isEmpty())
        return text
            + u"Nothing lost, nothing twice, nothing out of order, nothing unreadable; memory and descriptors flat\n"_s;
    text += u"%1 things are wrong:\n"_s.arg(wrong.size());
    for (const QString &sentence : wrong.first(std::min(wrong.size(), mostToldOf)))
        text += u"  "_s + sentence + u'\n';
    return text;
}

QJsonObject Report::toJson() const
{
    QJsonArray lives;
    for (const Footprint &footprint : footprints) {
        if (const auto trend = footprint.trend())
            lives.append(QJsonObject{
                {u"who"_s, footprint.who()},
                {u"minutes"_s, trend->minutes},
                {u"kilobytes"_s, QJsonArray{trend->kilobytesBefore, trend->kilobytesAfter}},
                {u"kilobytes_an_hour"_s, trend->kilobytesAnHour},
                {u"descriptors"_s, QJsonArray{trend->descriptorsBefore, trend->descriptorsAfter}}});
    }
    return {{u"seed"_s, static_cast<qint64>(seed)},
            {u"minutes"_s, minutes},
            {u"written"_s, static_cast<qint64>(written)},
            {u"accepted"_s, static_cast<qint64>(accepted)},
            {u"delivered"_s, static_cast<qint64>(delivered)},
            {u"kills"_s, toObject(kills)},
            {u"others"_s, toObject(others)},
            {u"lives"_s, lives},
            {u"wrong"_s, QJsonArray::fromStringList(wrong)}};
}

} // namespace Parlance::Soak
