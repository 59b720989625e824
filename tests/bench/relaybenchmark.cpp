// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/relaybenchmark.h"

#include "tests/bench/yardsticks.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <QSysInfo>
#include <QThread>

#include <sodium.h>

#include <cstdio>

namespace Parlance::Bench {

using namespace Qt::StringLiterals;

namespace {

const std::vector<RelayBenchmark::Option> commonOptions{
    {u"trials"_s, u"Trials, at least 3."_s, 3},
    {u"seconds"_s, u"Length of what is measured by time."_s, 5},
    {u"payload"_s, u"Bytes of a sealed body."_s, 300}};

BenchmarkOptions readOptions(const QCoreApplication &application, const RelayBenchmark &benchmark)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(benchmark.description);
    parser.addHelpOption();
    auto options = benchmark.options;
    options.insert(options.end(), commonOptions.begin(), commonOptions.end());
    for (const auto &option : options)
        parser.addOption({option.name, option.help, u"n"_s, QString::number(option.standard)});
    parser.addOption({u"plain"_s, u"Without TLS."_s});
    parser.addOption({u"json"_s, u"Print JSON."_s});
    parser.process(application);
    QHash<QString, int> numbers;
    for (const auto &option : options) {
        bool isNumber = false;
        numbers[option.name] = parser.value(option.name).toInt(&isNumber);
        if (!isNumber || numbers[option.name] < 0)
            giveUp(u"--%1 takes a number"_s.arg(option.name));
    }
    return BenchmarkOptions(std::move(numbers), parser.isSet(u"plain"_s));
}

QString loadAverage()
{
    QFile file(u"/proc/loadavg"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll().split(' ').first()) : u"unknown"_s;
}

void sayConditions(const BenchmarkOptions &options, Figures &figures)
{
    figures.condition(u"%1-byte bodies with %2-byte headers, one recipient device; SQLite store on %3, fsync before "
                      u"Accepted; a real relay "
                      "process, every delivery checked"_s.arg(options.number(u"payload"_s))
                          .arg(envelopeHeaderBytes)
                          .arg(QString::fromUtf8(QStorageInfo(QDir::tempPath()).fileSystemType())));
    figures.condition(u"%1, both built %2; %3 cores, Linux %4, load average before: %5; relay and load generator share "
                      "the machine"_s.arg(MeasuredRelay::version(), QStringLiteral(BENCH_BUILD_TYPE))
                          .arg(QThread::idealThreadCount())
                          .arg(QSysInfo::kernelVersion(), loadAverage()));
}

} // namespace

int runBenchmark(int argc, char **argv, const RelayBenchmark &benchmark)
{
    const QCoreApplication application(argc, argv);
    if (sodium_init() < 0)
        return 1;
    const BenchmarkOptions options = readOptions(application, benchmark);
    Figures figures(benchmark.name);
    sayConditions(options, figures);
    for (int trial = 1; trial <= options.trials(); ++trial) {
        std::fprintf(stderr, "trial %d of %d\n", trial, options.trials());
        measureYardsticks(figures);
        benchmark.trial(options, figures);
    }
    figures.print();
    return 0;
}

} // namespace Parlance::Bench
