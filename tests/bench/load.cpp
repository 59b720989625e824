// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/load.h"

#include "relay/descriptors.h"

#include <algorithm>

namespace Parlance::Bench {

using namespace Qt::StringLiterals;

Load::Load(const LoadSettings &settings) : m_relay(settings.plain)
{
    const auto pairs = static_cast<size_t>(settings.pairs);
    const auto idle = static_cast<size_t>(settings.idle);
    const auto accounts = provision(m_relay.dataFolder(), settings.pairs + (settings.idle + 1) / 2);
    for (size_t i = 0; i < 2 * pairs + idle; ++i) {
        const LoadAccount &account = accounts[i];
        const int number = static_cast<int>(i);
        if (i >= 2 * pairs) {
            m_idle.push_back(std::make_unique<LoadClient>(m_poller, account, number));
            continue;
        }
        if (i % 2 == 0)
            m_talks.emplace_back(account.conversation, settings.bodyBytes);
        m_clients.push_back(std::make_unique<LoadClient>(m_poller, account, number, &m_talks.back()));
    }
}

void Load::queue(int messages, int pairs)
{
    std::vector<Author> authors;
    for (size_t pair = 0; pair < static_cast<size_t>(pairs); ++pair)
        authors.push_back({.account = writer(pair).account(), .talk = talk(pair)});
    queueMessages(m_relay.dataFolder(), authors, messages);
}

QList<double> Load::connect(const Clients &clients, SignInBy by, int atOnce)
{
    QList<double> milliseconds;
    std::vector<qint64> begun(clients.size());
    size_t next = 0;
    const auto connectNext = [&] {
        if (next == clients.size())
            return;
        begun[next] = Poller::nowNs();
        clients[next++]->connectTo(m_relay.door(), by);
    };
    for (size_t i = 0; i < clients.size(); ++i) {
        clients[i]->onCaughtUp = [&, i] {
            milliseconds.append(static_cast<double>(Poller::nowNs() - begun[i]) / 1e6);
            connectNext();
        };
    }
    const size_t first = atOnce == 0 ? clients.size() : static_cast<size_t>(atOnce);
    for (size_t i = 0; i < first; ++i)
        connectNext();
    const auto count = static_cast<qsizetype>(clients.size());
    m_poller.until([&] { return milliseconds.size() == count; }, "everybody's connection");
    for (const auto &client : clients)
        client->onCaughtUp = nullptr;
    return milliseconds;
}

void Load::disconnect(const Clients &clients)
{
    for (const auto &client : clients)
        client->disconnect();
}

void Load::settle()
{
    const auto isMarked = [this](size_t pair) { return writer(pair).markOfPartner() >= talk(pair).head(); };
    size_t marked = 0;
    m_poller.until(
        [&] {
            while (marked < pairs() && isMarked(marked))
                ++marked;
            return marked == pairs();
        },
        "the last acknowledgement");
    disconnect(m_clients);
    (void)connect(m_clients);
    for (TalkCheck &talk : m_talks) {
        talk.finish();
        if (!talk.problem().isEmpty())
            giveUp(talk.problem());
    }
}

QString Load::transport() const
{
    const WireStream &stream = m_clients.at(1)->stream();
    const QString protocol = QString::fromLatin1(stream.protocol());
    const QString cipher = QString::fromLatin1(stream.cipher());
    return cipher.isEmpty() ? protocol : protocol + u", "_s + cipher;
}

void makeRoomForConnections(int connections)
{
    constexpr int besides = 64;
    const qint64 most = raiseDescriptorLimit();
    if (most > 0 && connections + besides > most)
        giveUp(u"%1 connections need more than the %2 descriptors that a process may have here"_s.arg(connections)
                   .arg(most));
}

} // namespace Parlance::Bench
