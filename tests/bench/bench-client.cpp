// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/account.h"
#include "tests/bench/figures.h"
#include "tests/bench/largeprofile.h"
#include "tests/bench/windowtrials.h"
#include "tests/bench/yardsticks.h"
#include "tests/support/relayprocess.h"
#include "tests/support/testsecret.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Parlance;
using namespace Parlance::Bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int searchesOfATrial = 90;

double millisecondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Runs the event loop until the answer is there; a failure ends the program.
template <typename T>
T take(QFuture<Result<T>> future)
{
    QFutureWatcher<Result<T>> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    if (!future.result())
        qFatal("the library answered %s", qPrintable(errorName(future.result().error().code)));
    if constexpr (!std::is_void_v<T>)
        return *future.result();
}

std::unique_ptr<Account> open(const QString &profile)
{
    auto account = Account::open(profile, testSecret());
    if (!account)
        qFatal("cannot open a profile: %s", qPrintable(account.error().detail));
    return std::move(*account);
}

void goOnline(Account &account)
{
    QEventLoop loop;
    QObject::connect(&account, &Account::connectionChanged, &loop, [&] {
        if (account.connection().state == ConnectionState::Online)
            loop.quit();
    });
    account.connectToRelay();
    if (account.connection().state != ConnectionState::Online)
        loop.exec();
}

/// Looks again and again: the event that makes it true may be one that looking has already taken.
void waitUntil(const std::function<bool()> &condition)
{
    if (!QTest::qWaitFor(condition, QDeadlineTimer(std::chrono::minutes(5))))
        qFatal("nothing moves any more");
}

/// Until it has committed so many messages of its peer.
void receive(Account &account, qsizetype messages)
{
    QEventLoop loop;
    qsizetype arrived = 0;
    QObject::connect(&account, &Account::committed, &loop, [&](const Changes &changes) {
        arrived += changes.arrived.size();
        if (arrived >= messages)
            loop.quit();
    });
    account.connectToRelay();
    loop.exec();
}

void measureStart(Figures &figures, const QString &profile, int messages)
{
    QElapsedTimer timer;
    timer.start();
    const auto account = open(profile);
    const auto conversations = take(account->conversations());
    const auto newest = take(account->history(conversations.first().id));
    figures.add(u"start to list and newest page, %L1 messages, warm"_s.arg(messages), u"ms"_s, millisecondsOf(timer));
    if (conversations.size() != 300 || newest.isEmpty())
        qFatal("the list is not whole");
    // As somebody types it, and what stands in every fourth message.
    QList<double> searches;
    QMap<QString, QList<double>> searchesFor;
    for (int i = 0; i < searchesOfATrial; ++i) {
        static const QStringList words{u"p"_s,          u"para"_s,   u"paragraph"_s, u"keys"_s,   u"on my way"_s,
                                       u"four could"_s, u"sunday"_s, u"👍"_s,        u"nowhere"_s};
        timer.restart();
        (void)take(account->search(words[i % words.size()]));
        searches.append(millisecondsOf(timer));
        searchesFor[words[i % words.size()]].append(searches.constLast());
    }
    for (const auto &[word, times] : std::as_const(searchesFor).asKeyValueRange())
        figures.add(u"search for \"%1\", p50"_s.arg(word), u"ms"_s, percentile(times, 0.5));
    figures.addSamples(u"search, first 50 hits, %L1 messages"_s.arg(messages), u"ms"_s, searches);
}

/// Alice and Bob on a relay of their own.
class Pair
{
public:
    Pair()
    {
        if (!m_relay.start({u"--rate-factor"_s, u"100000"_s}))
            qFatal("the relay does not start: %s", m_relay.log().constData());
        m_alice = join(u"alice"_s);
        m_bob = join(u"bob"_s);
        (void)take(m_alice->requestContact(u"bob"_s));
        (void)take(m_bob->requestContact(u"alice"_s));
        goOnline(*m_alice);
        waitUntil([&] { return !take(m_alice->conversations()).isEmpty(); });
        m_conversation = take(m_alice->conversations()).first().id;
    }

    void measureSending(Figures &figures, int messages)
    {
        QList<double> toStored;
        QList<double> toAccepted;
        for (int i = 0; i < messages; ++i) {
            QElapsedTimer timer;
            timer.start();
            const QString text = u"message %1"_s.arg(i);
            const auto accepted = [&](const Changes &changes) {
                // It may be delivered in the same turn.
                return std::ranges::any_of(changes.messages, [&](const auto &m) {
                    return m.text == text && m.sequence != 0;
                });
            };
            QEventLoop loop;
            QObject::connect(m_alice.get(), &Account::committed, &loop, [&](const Changes &changes) {
                if (accepted(changes))
                    loop.quit();
            });
            m_alice->send(m_conversation, text).then(&loop, [&](const Result<MessageRecord> &) {
                toStored.append(millisecondsOf(timer));
            });
            loop.exec();
            toAccepted.append(millisecondsOf(timer));
        }
        figures.add(u"send to stored in the outbox, p50"_s, u"ms"_s, percentile(toStored, 0.5));
        figures.add(u"send to Accepted, p50"_s, u"ms"_s, percentile(toAccepted, 0.5));
        figures.add(u"send to Accepted, p99"_s, u"ms"_s, percentile(toAccepted, 0.99));
    }

    /// In the window, with Bob away.
    void measureWindow(WindowTrials &window, int messages)
    {
        m_alice.reset();
        window.measureWriting(m_folder.filePath(u"alice"_s), m_conversation, messages);
        m_alice = open(m_folder.filePath(u"alice"_s));
        goOnline(*m_alice);
    }

    void measureCatchUp(Figures &figures, int messages)
    {
        receiveWhatIsLeft();
        m_bob.reset();
        for (int i = 0; i < messages; ++i)
            (void)take(m_alice->send(m_conversation, u"while you were away %1"_s.arg(i)));
        waitUntil([&] { return m_alice->connection().queued == 0; });

        QElapsedTimer timer;
        timer.start();
        m_bob = open(m_folder.filePath(u"bob"_s));
        receive(*m_bob, messages);
        figures.add(u"catch-up of %L1 messages, start to the last committed"_s.arg(messages), u"ms"_s,
                    millisecondsOf(timer));
    }

private:
    std::unique_ptr<Account> join(const QString &name)
    {
        auto account = open(m_folder.filePath(name));
        const auto invite = InviteLink::parse(m_relay.invite());
        if (!invite)
            qFatal("the relay made no invite");
        (void)take(account->join(*invite, name, u"a password for a benchmark"_s));
        return account;
    }

    void receiveWhatIsLeft()
    {
        goOnline(*m_bob);
        waitUntil([&] {
            const auto conversations = take(m_alice->conversations());
            return conversations.first().peerDelivered == conversations.first().head;
        });
    }

    Testing::RelayProcess m_relay;
    QTemporaryDir m_folder;
    std::unique_ptr<Account> m_alice;
    std::unique_ptr<Account> m_bob;
    ConversationId m_conversation;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures what a person waits for, with the library and a real relay."_s);
    parser.addHelpOption();
    parser.addOptions({{u"messages"_s, u"Messages of the large profile."_s, u"n"_s, u"1000000"_s},
                       {u"sends"_s, u"Messages sent one by one."_s, u"n"_s, u"300"_s},
                       {u"frames"_s, u"Frames of scrolling."_s, u"n"_s, u"3000"_s},
                       {u"catch-up"_s, u"Messages that wait for a client."_s, u"n"_s, u"1000"_s},
                       {u"trials"_s, u"Trials, at least 3."_s, u"n"_s, u"3"_s},
                       {u"json"_s, u"Print JSON."_s}});
    parser.process(application);
    const auto number = [&](const QString &name) { return parser.value(name).toInt(); };

    Figures figures(u"client"_s);
    figures.condition(
        u"the library in this process, without a window; relay on the same machine over TLS, fsync on both"_s);
    WindowTrials window(figures);
    const QTemporaryDir folder;
    std::fprintf(stderr, "Writing a profile with %d messages…\n", number(u"messages"_s));
    writeLargeProfile(folder.path(), number(u"messages"_s));
    const int trials = std::max(3, number(u"trials"_s));
    for (int trial = 1; trial <= trials; ++trial) {
        std::fprintf(stderr, "Trial %d of %d…\n", trial, trials);
        measureYardsticks(figures);
        measureStart(figures, folder.path(), number(u"messages"_s));
        for (const bool cold : {true, false})
            window.measureReading(folder.path(), ConversationId(1), number(u"frames"_s), cold);
        Pair pair;
        pair.measureSending(figures, number(u"sends"_s));
        pair.measureWindow(window, number(u"sends"_s));
        pair.measureCatchUp(figures, number(u"catch-up"_s));
    }
    figures.print();
    return 0;
}
