// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/invitelink.h"
#include "tests/bench/figures.h"
#include "tests/bench/hostileload.h"
#include "tests/relay/relayfixture.h"
#include "tests/support/relayprocess.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <unistd.h>

using namespace Parlance;
using namespace Parlance::Bench;
using namespace Parlance::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int attackers = 4;
constexpr int messagesEachSecond = 50;
constexpr int bodyBytes = 300;

/// Alice and Bob on a real relay, and four accounts that are Bob's contacts and mean no good.
class Scene
{
public:
    Scene()
    {
        if (!m_relay.start())
            qFatal("the relay does not start: %s", m_relay.log().constData());
        const auto link = InviteLink::parse(m_relay.invite(attackers + 2));
        if (!link)
            qFatal("no invite was made");
        m_alice = person(u"alice"_s, link->token);
        m_bob = person(u"bob"_s, link->token);
        m_talk = befriend(*m_alice, *m_bob);
        for (int i = 0; i < attackers; ++i) {
            const auto one = person(u"mallory%1"_s.arg(i), link->token);
            HostileAccount account;
            account.conversation = befriend(*one, *m_bob);
            account.credentials = one->me;
            account.contact = m_bob->me.device;
            m_hostile.append(account);
        }
        m_bob->synchronize();
        m_alice->synchronize();
    }

    /// Alice writes at fixed times, whatever came of the messages before: how long each took to Bob, in ms.
    [[nodiscard]] QList<double> talk(int seconds);
    /// The same while this attack goes on, from a process of its own.
    [[nodiscard]] QList<double> talkDuring(const QString &attack, int seconds);
    [[nodiscard]] double relayMegabytes() const;

private:
    [[nodiscard]] std::unique_ptr<RelayClient> person(const QString &name, const QString &token) const
    {
        auto one = std::make_unique<RelayClient>(m_relay.port());
        one->registerAs(name, token);
        return one;
    }

    RelayProcess m_relay;
    std::unique_ptr<RelayClient> m_alice;
    std::unique_ptr<RelayClient> m_bob;
    quint64 m_talk = 0;
    QList<HostileAccount> m_hostile;
};

QList<double> Scene::talk(int seconds)
{
    QElapsedTimer clock;
    clock.start();
    QList<double> latencies;
    const qsizetype wanted = qsizetype{seconds} * messagesEachSecond;
    QEventLoop loop;
    const auto listening = QObject::connect(
        &m_bob->socket(), &QWebSocket::binaryMessageReceived, &loop, [&](const QByteArray &bytes) {
            const auto frame = parseRelayFrame(bytes);
            if (!frame || !frame->has_deliver())
                return;
            const wire::Deliver &deliver = frame->deliver();
            m_bob->send(acknowledgement(deliver.conversation_id(), deliver.sequence()));
            if (deliver.conversation_id() != m_talk)
                return;
            qint64 sentNs = 0;
            std::memcpy(&sentNs, deliver.body().data(), sizeof sentNs);
            latencies.append(static_cast<double>(clock.nsecsElapsed() - sentNs) / 1e6);
            if (latencies.size() == wanted)
                loop.quit();
        });
    qsizetype said = 0;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        // By the schedule, not by when this program got its turn: what it was late by is charged, too.
        for (; said < wanted && clock.elapsed() >= said * 1000 / messagesEachSecond; ++said) {
            const qint64 dueNs = said * 1'000'000'000LL / messagesEachSecond;
            std::string body(bodyBytes, 'x');
            std::memcpy(body.data(), &dueNs, sizeof dueNs);
            m_alice->send(message(m_talk, body, {m_bob->me.device}));
        }
    });
    timer.start(1);
    QTimer::singleShot(std::chrono::seconds(seconds + 60), &loop, [] { qFatal("messages were lost"); });
    loop.exec();
    QObject::disconnect(listening);
    return latencies;
}

QList<double> Scene::talkDuring(const QString &attack, int seconds)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments{u"--attack"_s, attack, u"--port"_s, QString::number(m_relay.port())};
    for (const HostileAccount &account : std::as_const(m_hostile))
        arguments += account.toArgument();
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForStarted())
        qFatal("the attack does not start");
    const QList<double> latencies = talk(seconds);
    process.kill();
    process.waitForFinished();
    return latencies;
}

double Scene::relayMegabytes() const
{
    QFile file(u"/proc/%1/statm"_s.arg(m_relay.processId()));
    if (!file.open(QFile::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"What two people notice of somebody who attacks their relay: how long their messages take, without and with."_s);
    parser.addHelpOption();
    parser.addOptions({{u"seconds"_s, u"Of each measurement."_s, u"seconds"_s, u"8"_s},
                       {u"trials"_s, u"How often."_s, u"number"_s, u"3"_s},
                       {u"attack"_s, u"Be the attacker, with these accounts."_s, u"name"_s},
                       {u"port"_s, u"Of the relay to attack."_s, u"port"_s},
                       {u"json"_s, u"Print JSON."_s}});
    parser.addPositionalArgument(u"accounts"_s, u"For --attack."_s);
    parser.process(application);
    if (parser.isSet(u"attack"_s)) {
        QList<HostileAccount> accounts;
        for (const QString &text : parser.positionalArguments())
            accounts += HostileAccount::fromArgument(text);
        attack(parser.value(u"attack"_s), parser.value(u"port"_s).toUShort(), accounts);
    }

    const int seconds = parser.value(u"seconds"_s).toInt();
    Figures figures(u"hostile"_s);
    figures.condition(
        u"TLS, fsync before Accepted, %1 messages a second of %2 bytes by a fixed schedule, to one device "
        "that acknowledges"_s.arg(messagesEachSecond)
            .arg(bodyBytes));
    figures.condition(u"the attack comes from a process of its own on the same machine, as fast as one core makes it; "
                      "ratio: p99 during it over p99 without it in the same trial"_s);
    for (int trial = 0; trial < std::max(3, parser.value(u"trials"_s).toInt()); ++trial) {
        Scene scene;
        (void)scene.talk(2); // warms up
        const double calm = percentile(scene.talk(seconds), 0.99);
        figures.add(u"calm, p99"_s, u"ms"_s, calm);
        for (const QString &name : attacks()) {
            const QList<double> latencies = scene.talkDuring(name, seconds);
            figures.add(name + u", p50"_s, u"ms"_s, percentile(latencies, 0.5));
            figures.add(name + u", p99"_s, u"ms"_s, percentile(latencies, 0.99));
            figures.add(name + u", ratio of p99"_s, u""_s, percentile(latencies, 0.99) / calm);
        }
        figures.add(u"memory of the relay at the end"_s, u"MB"_s, scene.relayMegabytes());
    }
    figures.print();
    return 0;
}
