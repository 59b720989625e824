// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/loadscenarios.h"
#include "tests/bench/yardsticks.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <sodium.h>

using namespace Parlance::Bench;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (sodium_init() < 0)
        return 1;
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Loads a real relay over TLS and prints what it carries."_s);
    parser.addHelpOption();
    parser.addOptions({{u"pairs"_s, u"Pairs that talk."_s, u"n"_s, u"100"_s},
                       {u"idle"_s, u"Idle connections beside them."_s, u"n"_s, u"1000"_s},
                       {u"seconds"_s, u"Length of a trial."_s, u"s"_s, u"5"_s},
                       {u"queued"_s, u"Messages in the offline drain."_s, u"n"_s, u"20000"_s},
                       {u"trials"_s, u"Trials, at least 3."_s, u"n"_s, u"3"_s},
                       {u"json"_s, u"Print JSON."_s}});
    parser.process(application);
    const auto number = [&](const QString &name) { return parser.value(name).toInt(); };
    constexpr int payloadBytes = 300;
    constexpr int underWay = 4;

    Figures figures(u"relay"_s);
    figures.condition(
        u"TLS, fsync before Accepted, %1-byte bodies, one recipient device that acknowledges"_s.arg(payloadBytes));
    figures.condition(
        u"%1 pairs with %2 under way each; the load generator runs on the same machine"_s.arg(number(u"pairs"_s))
            .arg(underWay));
    const int trials = std::max(3, number(u"trials"_s));
    for (int trial = 0; trial < trials; ++trial) {
        measureYardsticks(figures);
        Load load(number(u"pairs"_s), number(u"idle"_s), payloadBytes);
        const double rate = load.closedLoop(figures, underWay, number(u"seconds"_s));
        load.openLoop(figures, static_cast<int>(rate / 2), number(u"seconds"_s));
        load.reconnect(figures);
        load.drain(figures, number(u"queued"_s));
        load.connectIdle(figures);
    }
    figures.print();
    return 0;
}
