// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/soak/disturbances.h"
#include "tests/soak/report.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

#include <cstdio>

using namespace Parlance::Soak;
using namespace Parlance::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sampleEveryMs = 5'000;
constexpr qint64 tellEveryMs = 15'000;
constexpr int restMs = 600'000;
// The relay is killed in this part of the run, and lives through the rest, so that its memory can be watched.
constexpr double partWithRelayKills = 0.4;

struct Options
{
    double minutes = 30;
    quint32 seed = 0;
    bool json = false;
    Neighbourhood::Size size{};
};

Options readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"People write to each other for a while, with kills and bad networks all the time; then a ledger is checked."_s);
    parser.addHelpOption();
    parser.addOptions({{u"minutes"_s, u"How long."_s, u"n"_s, u"30"_s},
                       {u"seed"_s, u"Of what happens to whom and when; another one each time without."_s, u"n"_s},
                       {u"people"_s, u"How many people."_s, u"n"_s, u"10"_s},
                       {u"second-devices"_s, u"How many of them have two devices."_s, u"n"_s, u"3"_s},
                       {u"rate"_s, u"Messages a second, of all together."_s, u"n"_s, u"40"_s},
                       {u"json"_s, u"Print the result as JSON too, in the last line."_s}});
    parser.process(application);
    return {.minutes = parser.value(u"minutes"_s).toDouble(),
            .seed = parser.isSet(u"seed"_s) ? parser.value(u"seed"_s).toUInt() : QRandomGenerator::global()->generate(),
            .json = parser.isSet(u"json"_s),
            .size = {.people = std::max(3, parser.value(u"people"_s).toInt()),
                     .secondDevices = parser.value(u"second-devices"_s).toInt(),
                     .messagesASecond = parser.value(u"rate"_s).toDouble()}};
}

// By lines, also into a file that somebody reads meanwhile.
void tell(const QString &line)
{
    std::fprintf(stdout, "%s\n", qPrintable(line));
    std::fflush(stdout);
}

/// One run from moving in to the verdict.
class Run
{
public:
    explicit Run(const Options &options)
        : m_options(options)
        , m_neighbourhood(options.size, options.seed)
        , m_disturbances(m_neighbourhood, ~options.seed)
    {
    }

    int exec()
    {
        tell(u"Seed %1: %2 people move in…"_s.arg(m_options.seed).arg(m_options.size.people));
        if (!m_neighbourhood.moveIn())
            return fail({u"moving in failed"_s});
        for (Device &device : m_neighbourhood.devices()) {
            if (device.isVeteran)
                m_report.footprints.emplace_back(device.talker->profile(), device.talker->processId());
        }
        live();
        m_disturbances.endAll();
        tell(u"Coming to rest…"_s);
        if (!m_neighbourhood.comeToRest(restMs))
            m_report.wrong += u"somebody does not come to rest"_s;
        m_report.wrong += m_disturbances.wrong() + m_neighbourhood.judge();
        for (const Footprint &footprint : m_report.footprints) {
            if (const QString growth = growthIn(footprint); !growth.isEmpty())
                m_report.wrong += growth;
        }
        return sayHowItWent();
    }

private:
    void live()
    {
        const auto endMs = static_cast<qint64>(m_options.minutes * 60'000);
        m_clock.start();
        // The loop that waits is the one in which everything happens; it cannot fail to come to its end.
        (void)QTest::qWaitFor(
            [&] {
                const qint64 now = m_clock.elapsed();
                m_neighbourhood.write(now);
                m_disturbances.tick(now, static_cast<double>(now) < static_cast<double>(endMs) * partWithRelayKills);
                watch(now);
                return now >= endMs;
            },
            QDeadlineTimer(QDeadlineTimer::Forever));
    }

    void watch(qint64 now)
    {
        if (now >= m_sampleMs) {
            m_sampleMs = now + sampleEveryMs;
            const qint64 relay = m_neighbourhood.world().relay().processId();
            if (std::ranges::none_of(m_report.footprints, [&](const Footprint &one) { return one.process() == relay; }))
                m_report.footprints.emplace_back(u"relay"_s, relay);
            for (Footprint &footprint : m_report.footprints)
                footprint.take(now);
        }
        if (now >= m_tellMs) {
            m_tellMs = now + tellEveryMs;
            tell(u"%1 s: %2 accepted, %3 of %4 devices online, relay at %5 kB with %6 descriptors"_s.arg(now / 1000)
                     .arg(m_neighbourhood.accepted())
                     .arg(m_neighbourhood.online())
                     .arg(m_neighbourhood.devices().size())
                     .arg(m_report.footprints.back().lastKilobytes())
                     .arg(descriptorsOf(m_report.footprints.back().process())));
        }
    }

    int sayHowItWent()
    {
        m_report.seed = m_options.seed;
        m_report.minutes = m_options.minutes;
        m_report.written = m_neighbourhood.written();
        m_report.accepted = m_neighbourhood.accepted();
        m_report.delivered = m_neighbourhood.delivered();
        m_report.kills = m_disturbances.kills();
        m_report.others = m_disturbances.others();
        tell(m_report.toText());
        if (m_options.json)
            tell(QString::fromUtf8(QJsonDocument(m_report.toJson()).toJson(QJsonDocument::Compact)));
        return m_report.wrong.isEmpty() ? 0 : fail({});
    }

    int fail(const QStringList &why)
    {
        for (const QString &sentence : why)
            tell(sentence);
        const QStringList kept = m_neighbourhood.world().keepFolders();
        tell(u"Again: ./dev soak --minutes %1 --seed %2. Kept: %3"_s.arg(m_options.minutes)
                 .arg(m_options.seed)
                 .arg(kept.join(u' ')));
        return 1;
    }

    Options m_options;
    Neighbourhood m_neighbourhood;
    Disturbances m_disturbances;
    QElapsedTimer m_clock;
    Report m_report;
    qint64 m_sampleMs = 0;
    qint64 m_tellMs = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return Run(readOptions(application)).exec();
}
