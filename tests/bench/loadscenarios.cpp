// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/loadscenarios.h"

#include <QElapsedTimer>
#include <QFile>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace Parlance::Bench {

using namespace Qt::StringLiterals;

namespace {

// At most this many handshakes under way, so that the listening queue is not what is measured.
constexpr qsizetype connectingAtOnce = 100;

double secondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

QByteArray processFile(qint64 processId, const char *name)
{
    QFile file(u"/proc/%1/%2"_s.arg(processId).arg(QString::fromLatin1(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Load::Load(int pairs, int idle, int payloadBytes) : m_payloadBytes(payloadBytes)
{
    const int idlePairs = (idle + 1) / 2;
    const auto accounts = provision(m_relay.dataFolder(), pairs + idlePairs);
    if (!m_relay.start({u"--rate-factor"_s, u"100000"_s}))
        qFatal("the relay does not start: %s", m_relay.log().constData());
    for (const LoadAccount &account : accounts) {
        Clients &clients = m_clients.size() < static_cast<size_t>(2 * pairs) ? m_clients : m_idle;
        clients.push_back(std::make_unique<LoadClient>(m_poller, account));
    }
    connectAll(m_clients);
}

void Load::connectAll(const Clients &clients)
{
    size_t next = 0;
    size_t ready = 0;
    const auto connectNext = [&] {
        if (next < clients.size())
            clients[next++]->connectTo(m_relay.port());
    };
    for (const auto &client : clients) {
        client->onCaughtUp = [&] {
            ++ready;
            connectNext();
        };
    }
    for (qsizetype i = 0; i < connectingAtOnce; ++i)
        connectNext();
    m_poller.until([&] { return ready == clients.size(); }, "everybody's connection");
    for (const auto &client : clients)
        client->onCaughtUp = nullptr;
}

double Load::closedLoop(Figures &figures, int underWay, int seconds)
{
    qint64 delivered = 0;
    qint64 outstanding = 0;
    bool ending = false;
    for (size_t i = 0; i < m_clients.size(); i += 2) {
        LoadClient *sender = m_clients[i].get();
        m_clients[i + 1]->onDelivered = [&, sender](qint64) {
            ++delivered;
            if (ending)
                --outstanding;
            else
                sender->submit(0, m_payloadBytes);
        };
    }
    const double cpuBefore = relayCpuSeconds();
    QElapsedTimer timer;
    timer.start();
    for (size_t i = 0; i < m_clients.size(); i += 2) {
        for (int k = 0; k < underWay; ++k) {
            ++outstanding;
            m_clients[i]->submit(0, m_payloadBytes);
        }
    }
    m_poller.until([&] { return timer.elapsed() >= qint64{seconds} * 1000; }, "the end of the trial");
    const double rate = static_cast<double>(delivered) / secondsOf(timer);
    const double cpu = (relayCpuSeconds() - cpuBefore) / static_cast<double>(delivered);
    ending = true;
    m_poller.until([&] { return outstanding == 0; }, "the last delivery");
    figures.add(u"delivered and acknowledged, closed loop"_s, u"msg/s"_s, rate);
    figures.add(u"relay processor time"_s, u"us/msg"_s, cpu * 1e6);
    return rate;
}

void Load::openLoop(Figures &figures, int perSecond, int seconds)
{
    QElapsedTimer timer;
    timer.start();
    QList<double> milliseconds;
    const qint64 total = qint64{perSecond} * seconds;
    for (size_t i = 1; i < m_clients.size(); i += 2) {
        m_clients[i]->onDelivered = [&](qint64 stamp) {
            milliseconds.append(static_cast<double>(timer.nsecsElapsed() - stamp) / 1e6);
        };
    }
    // Stamped with the time each was due, so that a stall of the sender counts too.
    qint64 sent = 0;
    const auto sendWhatIsDue = [&] {
        while (sent < total && sent * 1'000'000'000 / perSecond <= timer.nsecsElapsed()) {
            const auto pair = static_cast<size_t>(sent) % (m_clients.size() / 2);
            m_clients[2 * pair]->submit(sent * 1'000'000'000 / perSecond, m_payloadBytes);
            ++sent;
        }
        return milliseconds.size() == total;
    };
    m_poller.until(sendWhatIsDue, "the last delivery");
    figures.add(u"submit to delivery, p50, open loop"_s, u"ms"_s, percentile(milliseconds, 0.5));
    figures.add(u"submit to delivery, p99, open loop"_s, u"ms"_s, percentile(milliseconds, 0.99));
    figures.add(u"rate of the open loop"_s, u"msg/s"_s, perSecond);
}

void Load::drain(Figures &figures, int messages)
{
    LoadClient &sender = *m_clients[0];
    LoadClient &receiver = *m_clients[1];
    receiver.disconnect();

    int submitted = 0;
    int accepted = 0;
    const auto submitNext = [&] {
        if (submitted < messages) {
            ++submitted;
            sender.submit(0, m_payloadBytes);
        }
    };
    sender.onAccepted = [&] {
        ++accepted;
        submitNext();
    };
    constexpr int underWay = 512;
    for (int i = 0; i < underWay; ++i)
        submitNext();
    m_poller.until([&] { return accepted == messages; }, "the last Accepted");
    sender.onAccepted = nullptr;

    QElapsedTimer timer;
    int delivered = 0;
    receiver.onDelivered = [&](qint64) { ++delivered; };
    timer.start();
    receiver.connectTo(m_relay.port());
    m_poller.until([&] { return delivered == messages; }, "the last delivery");
    figures.add(u"offline drain to one device, %1 queued"_s.arg(messages), u"msg/s"_s, messages / secondsOf(timer));
    receiver.onDelivered = nullptr;
}

void Load::reconnect(Figures &figures)
{
    for (const auto &client : m_clients)
        client->disconnect();
    QElapsedTimer timer;
    timer.start();
    connectAll(m_clients);
    figures.add(u"full reconnects (TLS, proof, synchronize)"_s, u"/s"_s,
                static_cast<double>(m_clients.size()) / secondsOf(timer));
}

void Load::connectIdle(Figures &figures)
{
    if (m_idle.empty())
        return;
    const double before = relayMemoryKb();
    connectAll(m_idle);
    figures.add(u"relay memory for an idle connection"_s, u"KB"_s,
                (relayMemoryKb() - before) / static_cast<double>(m_idle.size()));
}

double Load::relayCpuSeconds() const
{
#ifdef Q_OS_LINUX
    // proc(5), /proc/pid/stat: utime and stime are fields 14 and 15, counted after the name in brackets.
    const QByteArray stat = processFile(m_relay.processId(), "stat");
    const auto fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 13)
        return 0;
    return (fields[11].toDouble() + fields[12].toDouble()) / static_cast<double>(sysconf(_SC_CLK_TCK));
#else
    return 0;
#endif
}

double Load::relayMemoryKb() const
{
    const auto lines = processFile(m_relay.processId(), "smaps_rollup").split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Pss:"))
            return line.mid(4).simplified().split(' ').first().toDouble();
    }
    return 0;
}

} // namespace Parlance::Bench
