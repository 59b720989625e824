// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/clock.h"
#include "relay/sqlitebackend.h"
#include "relay/storeservice.h"
#include "tests/bench/figures.h"
#include "tests/bench/yardsticks.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <ctime>

using namespace Parlance;
using namespace Qt::StringLiterals;

namespace {

constexpr int payloadBytes = 300;
constexpr int underWay = 4;

template <typename T>
T must(Result<T> outcome)
{
    if (!outcome)
        qFatal("%s: %s", qPrintable(errorName(outcome.error().code)), qPrintable(outcome.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*outcome);
}

struct Pair
{
    Enrolled from;
    Enrolled to;
    ConversationId talk;
};

/// CPU time of the whole process, in seconds.
double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

std::vector<Pair> makePairs(LogStore &store, int count)
{
    std::vector<Pair> pairs;
    must(store.begin());
    const auto enrol = [&store](int number) {
        const Enrolled enrolled = must(store.registerUser(
            {.username = u"user%1"_s.arg(number), .passwordHash = u"h"_s, .device = {}, .inviteToken = {}}));
        const DeviceListUpdate list{
            .version = 1,
            .devices = {enrolled.device},
            .deviceList = "list",
            .keyInForce = {},
            .newKey = {{.key = "key", .succession = {}}}};
        if (must(store.publishDeviceList(enrolled.user, enrolled.device, list)) != ListOutcome::Published)
            qFatal("the store takes no device list");
        return enrolled;
    };
    for (int i = 0; i < count; ++i) {
        const Enrolled from = enrol(2 * i);
        const Enrolled to = enrol(2 * i + 1);
        must(store.changeContact(from.user, ContactChange::Request, to.user));
        must(store.changeContact(to.user, ContactChange::Accept, from.user));
        pairs.push_back({.from = from, .to = to, .talk = must(store.openConversation(from.user, to.user)).id});
    }
    must(store.commit());
    return pairs;
}

Submission messageOf(const Pair &pair)
{
    return {.sender = pair.from.user,
            .senderDevice = pair.from.device,
            .conversation = pair.talk,
            .id = MessageId::create(),
            .body = QByteArray(payloadBytes, 'b'),
            .headers = {{.device = pair.to.device, .header = QByteArray(40, 'h')}}};
}

/// A store of its own for one trial.
struct Trial
{
    explicit Trial(int pairCount)
    {
        SqliteBackend backend(folder.filePath(u"relay.db"_s), clock);
        pairs = makePairs(*must(backend.openStore()), pairCount);
        must(service.start());
    }

    /// Each pair has some messages under way; an accepted one is acknowledged, an acknowledged one makes the next.
    void closedLoop(Bench::Figures &figures, int messages)
    {
        for (const Pair &pair : pairs) {
            for (int i = 0; i < underWay; ++i)
                submit(pair);
        }
        const StoreMetrics &metrics = service.metrics();
        const quint64 commitsBefore = metrics.commits;
        const quint64 commandsBefore = metrics.commands;
        const double cpuBefore = cpuSeconds();
        delivered = 0;
        QElapsedTimer timer;
        timer.start();
        while (delivered < messages)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        figures.add(u"durable and acknowledged"_s, u"/s"_s, delivered / seconds);
        figures.add(u"CPU per message"_s, u"us"_s, (cpuSeconds() - cpuBefore) * 1e6 / delivered);
        figures.add(u"commands in a commit"_s, u""_s,
                    static_cast<double>(metrics.commands - commandsBefore)
                        / static_cast<double>(metrics.commits - commitsBefore));
        ending = true;
    }

    void submit(const Pair &pair)
    {
        service.write(
            &asker, [message = messageOf(pair)](LogStore &store) { return store.submit(message); },
            [this, &pair](const Result<SubmitOutcome> &outcome) {
                if (!ending)
                    acknowledge(pair, std::get<SubmitAccepted>(must(outcome)).sequence);
            });
    }

    void acknowledge(const Pair &pair, Sequence through)
    {
        service.write(
            &asker,
            [&pair, through](LogStore &store) {
                return store.acknowledge(pair.to.user, pair.to.device, pair.talk, through);
            },
            [this, &pair](const Result<void> &done) {
                must(done);
                ++delivered;
                if (!ending)
                    submit(pair);
            });
    }

    /// Messages for somebody who is away, then read by pages from the log.
    void queueAndDrain(Bench::Figures &figures, int messages)
    {
        service.stop();
        SqliteBackend backend(folder.filePath(u"relay.db"_s), clock);
        const auto store = must(backend.openStore());
        const Pair pair = pairs.front();
        QElapsedTimer timer;
        timer.start();
        for (int done = 0; done < messages;) {
            must(store->begin());
            for (int i = 0; i < static_cast<int>(StoreService::batchLimit) && done < messages; ++i, ++done)
                (void)must(store->submit(messageOf(pair)));
            must(store->commit());
        }
        figures.add(u"queued for one device"_s, u"/s"_s, messages * 1e9 / static_cast<double>(timer.nsecsElapsed()));
        const auto reader = must(backend.openReader());
        Sequence position = must(reader->mark(pair.to.device, pair.talk));
        int read = 0;
        timer.start();
        for (bool more = true; more;) {
            const LogPage page = must(reader->after(pair.to.device, pair.talk, position, 256));
            read += static_cast<int>(page.items.size());
            position = page.through;
            more = page.more;
        }
        figures.add(u"read from the queue"_s, u"/s"_s, read * 1e9 / static_cast<double>(timer.nsecsElapsed()));
    }

    QTemporaryDir folder;
    SystemClock clock;
    QObject asker;
    std::vector<Pair> pairs;
    int delivered = 0;
    bool ending = false;
    StoreService service{std::make_unique<SqliteBackend>(folder.filePath(u"relay.db"_s), clock)};
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Loads the relay's store without a network and prints what it carries."_s);
    parser.addHelpOption();
    parser.addOptions({{u"pairs"_s, u"Pairs that talk."_s, u"n"_s, u"100"_s},
                       {u"messages"_s, u"Messages of a trial."_s, u"n"_s, u"50000"_s},
                       {u"trials"_s, u"Trials, at least 3."_s, u"n"_s, u"3"_s},
                       {u"json"_s, u"Print JSON."_s}});
    parser.process(application);
    const auto number = [&](const QString &name) { return parser.value(name).toInt(); };

    Bench::Figures figures(u"store"_s);
    figures.condition(u"SQLite, fsync before the answer, %1-byte bodies, one recipient device"_s.arg(payloadBytes));
    figures.condition(
        u"%1 pairs with %2 under way each, each message acknowledged by a command of its own"_s.arg(number(u"pairs"_s))
            .arg(underWay));
    for (int trial = 0; trial < std::max(3, number(u"trials"_s)); ++trial) {
        Bench::measureYardsticks(figures);
        Trial(number(u"pairs"_s)).closedLoop(figures, number(u"messages"_s));
        Trial(1).queueAndDrain(figures, number(u"messages"_s));
    }
    figures.print();
    return 0;
}
