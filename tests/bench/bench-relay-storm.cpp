// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/loops.h"
#include "tests/bench/relaybenchmark.h"
#include "tests/bench/usage.h"

#include <algorithm>

using namespace Parlance::Bench;
using namespace Qt::StringLiterals;

namespace {

// Until the relay has dealt with the ends of the connections before: as after a network that came back.
constexpr double pauseSeconds = 2;

struct Return
{
    QString name;
    SignInBy by;
    bool withTlsSession;
};

/// Everybody has written or got one message, so that there are marks and a state to come back to.
void talkOnce(Load &load)
{
    size_t arrived = 0;
    for (size_t pair = 0; pair < load.pairs(); ++pair) {
        load.listener(pair).onDelivered = [&](qint64) { ++arrived; };
        load.writer(pair).submit(0);
    }
    load.poller().flush();
    load.poller().until([&] { return arrived == load.pairs(); }, "the last delivery");
    for (size_t pair = 0; pair < load.pairs(); ++pair)
        load.listener(pair).onDelivered = nullptr;
    load.settle();
}

void comeBack(Load &load, const Return &how, int atOnce, Figures &figures)
{
    load.disconnect(load.clients());
    load.poller().pass(pauseSeconds);
    if (!how.withTlsSession) {
        for (const auto &client : load.clients())
            client->forgetTlsSession();
    }
    const UsageMeter meter(load.relay().processId());
    const QList<double> milliseconds = load.connect(load.clients(), how.by, atOnce);
    const auto count = static_cast<double>(load.clients().size());
    figures.add(how.name + u": connections"_s, u"/s"_s, count / meter.seconds());
    meter.report(figures, count, u"conn"_s, how.name + u": "_s);
    if (how.withTlsSession) {
        const auto resumed = std::ranges::count_if(load.clients(), [](const auto &client) {
            return client->stream().wentOnWithASession();
        });
        figures.add(how.name + u": TLS sessions gone on with"_s, u"%"_s, static_cast<double>(resumed) * 100 / count);
    }
    figures.addSamples(how.name + u": connect to caught up"_s, u"ms"_s, milliseconds);
}

void trial(const BenchmarkOptions &options, Figures &figures)
{
    const int pairs = std::max(1, options.number(u"clients"_s) / 2);
    const int atOnce = options.number(u"at-once"_s);
    makeRoomForConnections(2 * pairs);
    Load load(options.load(pairs));
    load.start();
    load.connect(load.clients());
    figures.condition(load.transport());
    figures.condition(
        u"%1 clients come back %2: TCP, TLS, WebSocket, Hello, sign-in, Synchronize with state and cursor, until "
        "CaughtUp"_s.arg(2 * pairs)
            .arg(atOnce == 0 ? u"all at once"_s : u"%1 at a time"_s.arg(atOnce)));
    talkOnce(load);
    std::vector<Return> returns{{u"proof"_s, SignInBy::Proof, false}, {u"token"_s, SignInBy::Token, false}};
    if (!options.isPlain()) {
        returns.push_back({u"proof, TLS resumed"_s, SignInBy::Proof, true});
        returns.push_back({u"token, TLS resumed"_s, SignInBy::Token, true});
    }
    for (const Return &how : returns)
        comeBack(load, how, atOnce, figures);
    load.settle();
}

} // namespace

int main(int argc, char **argv)
{
    return runBenchmark(
        argc, argv,
        {.name = u"relay-storm"_s,
         .description = u"How fast a relay takes back all of its clients at once."_s,
         .options = {{u"clients"_s, u"Clients that come back."_s, 1000},
                     {u"at-once"_s, u"So many at a time; 0: all at once."_s, 0}},
         .trial = trial});
}
