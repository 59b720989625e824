// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/soak/disturbances.h"

#include "sql/database.h"

#include <QTest>

#include <csignal>

namespace Parlance::Soak {

using namespace Testing;
using namespace Qt::StringLiterals;

Disturbances::Disturbances(Neighbourhood &neighbourhood, quint32 seed) : m_neighbourhood(neighbourhood), m_random(seed)
{
}

const QList<Disturbances::Kind> &Disturbances::kinds()
{
    static const QList<Kind> all{
        {.name = "relay killed", .weight = 8, .happen = &Disturbances::killRelay, .isKill = true, .endsRelay = true},
        {.name = "sender killed", .weight = 8, .happen = &Disturbances::killSender, .isKill = true},
        {.name = "recipient killed", .weight = 8, .happen = &Disturbances::killRecipient, .isKill = true},
        {.name = "device away", .weight = 4, .happen = &Disturbances::takeAway, .isKill = true},
        {.name = "relay restarted", .weight = 2, .happen = &Disturbances::restartRelay, .endsRelay = true},
        {.name = "relay stands still", .weight = 1, .happen = &Disturbances::stopRelay},
        {.name = "device restarted", .weight = 3, .happen = &Disturbances::restartDevice},
        {.name = "device stands still", .weight = 3, .happen = &Disturbances::stopDevice},
        {.name = "backup", .weight = 1, .happen = &Disturbances::backUp},
        {.name = "delay", .weight = 2, .happen = &Disturbances::delay},
        {.name = "jitter", .weight = 2, .happen = &Disturbances::jitter},
        {.name = "slow line", .weight = 2, .happen = &Disturbances::slow},
        {.name = "one byte a second", .weight = 1, .happen = &Disturbances::drip},
        {.name = "black hole", .weight = 1, .happen = &Disturbances::blackHole},
        {.name = "black hole one way", .weight = 2, .happen = &Disturbances::oneWayHole},
        {.name = "resets after some kB", .weight = 2, .happen = &Disturbances::resetLater},
        {.name = "unreachable", .weight = 2, .happen = &Disturbances::unreachable},
        {.name = "reset", .weight = 4, .happen = &Disturbances::reset},
        {.name = "reset of all", .weight = 1, .happen = &Disturbances::resetAll},
        {.name = "closed", .weight = 2, .happen = &Disturbances::cut},
        {.name = "half-close", .weight = 2, .happen = &Disturbances::halfClose},
        {.name = "half-close to the relay", .weight = 2, .happen = &Disturbances::halfCloseToRelay},
        {.name = "lost answer", .weight = 3, .happen = &Disturbances::loseAnswer},
        {.name = "changed bit", .weight = 2, .happen = &Disturbances::spoilAnswer},
        {.name = "delay and lost answer", .weight = 2, .happen = &Disturbances::loseDelayedAnswer},
    };
    return all;
}

void Disturbances::tick(qint64 nowMs, bool relayMayEnd)
{
    m_nowMs = nowMs;
    for (size_t i = 0; i < m_endings.size();) {
        if (m_endings[i].atMs <= nowMs && m_endings[i].end())
            m_endings.erase(m_endings.begin() + static_cast<qsizetype>(i));
        else
            ++i;
    }
    if (nowMs < m_nextMs)
        return;
    m_nextMs = nowMs + m_random.bounded(300, 1'500);
    int total = 0;
    for (const Kind &kind : kinds())
        total += kind.weight;
    int lot = m_random.bounded(total);
    const auto drawn = std::ranges::find_if(kinds(), [&lot](const Kind &kind) { return (lot -= kind.weight) < 0; });
    if ((drawn->endsRelay && !relayMayEnd) || !(this->*drawn->happen)())
        return;
    ++(drawn->isKill ? m_kills : m_others)[QString::fromLatin1(drawn->name)];
}

void Disturbances::later(int leastMs, int mostMs, std::function<bool()> end)
{
    m_endings.push_back({.atMs = m_nowMs + m_random.bounded(leastMs, mostMs), .end = std::move(end)});
}

void Disturbances::endAll()
{
    if (!QTest::qWaitFor(
            [this] {
                std::erase_if(m_endings, [](const Ending &ending) { return ending.end(); });
                return m_endings.empty();
            },
            120'000))
        m_wrong += u"a device did not end when it was asked to"_s;
}

Device &Disturbances::any()
{
    auto &devices = m_neighbourhood.devices();
    return devices[m_random.bounded(static_cast<quint32>(devices.size()))];
}

Device *Disturbances::mortal(const std::function<bool(const Device &)> &fits)
{
    auto &devices = m_neighbourhood.devices();
    const size_t first = m_random.bounded(static_cast<quint32>(devices.size()));
    for (size_t i = 0; i < devices.size(); ++i) {
        Device &device = devices[(first + i) % devices.size()];
        if (!device.isVeteran && device.talker->isRunning() && fits(device))
            return &device;
    }
    return nullptr;
}

// ---- processes -------------------------------------------------------------------------------------------------------

/// Nothing would come of asking it while it stands still.
RelayProcess &Disturbances::awakeRelay()
{
    RelayProcess &relay = m_neighbourhood.world().relay();
    ::kill(static_cast<pid_t>(relay.processId()), SIGCONT);
    return relay;
}

bool Disturbances::restartOf(bool (*end)(RelayProcess &))
{
    RelayProcess &relay = awakeRelay();
    if (!end(relay))
        m_wrong += u"the relay did not end when it was asked to"_s;
    if (!relay.restart())
        m_wrong += u"the relay did not start"_s;
    return true;
}

bool Disturbances::killRelay()
{
    return restartOf([](RelayProcess &relay) {
        relay.kill();
        return true;
    });
}

bool Disturbances::restartRelay()
{
    return restartOf([](RelayProcess &relay) { return relay.terminate() == 0; });
}

bool Disturbances::stopRelay()
{
    const auto process = static_cast<pid_t>(m_neighbourhood.world().relay().processId());
    ::kill(process, SIGSTOP);
    later(300, 2'500, [this, process] {
        if (m_neighbourhood.world().relay().processId() == process)
            ::kill(process, SIGCONT);
        return true;
    });
    return true;
}

bool Disturbances::killSender()
{
    Device *device = mortal([](const Device &one) { return one.talker->underWay() > 0; });
    if (device)
        device->talker->start();
    return device != nullptr;
}

bool Disturbances::killRecipient()
{
    Device *device = mortal([](const Device &one) { return one.talker->received() > 0; });
    if (device)
        device->talker->start();
    return device != nullptr;
}

bool Disturbances::takeAway()
{
    Device *device = mortal([](const Device &one) { return one.talker->isOnline(); });
    if (!device)
        return false;
    device->talker->kill();
    later(4'000, 25'000, [talker = device->talker.get()] {
        talker->start();
        return true;
    });
    return true;
}

bool Disturbances::restartDevice()
{
    Device *device = mortal([](const Device &one) { return one.talker->isOnline(); });
    if (!device)
        return false;
    device->talker->terminate();
    later(1, 2, [talker = device->talker.get(), process = device->talker->processId()] {
        if (talker->isRunning())
            return talker->processId() != process; // killed in the meantime, and started again
        talker->start();
        return true;
    });
    return true;
}

// Its system takes what fits into the buffers of its socket, and then the relay has nowhere to write to.
bool Disturbances::stopDevice()
{
    const Talker &talker = *any().talker;
    if (!talker.isRunning())
        return false;
    const auto process = static_cast<pid_t>(talker.processId());
    ::kill(process, SIGSTOP);
    later(500, 8'000, [&talker, process] {
        if (talker.processId() == process)
            ::kill(process, SIGCONT);
        return true;
    });
    return true;
}

bool Disturbances::backUp()
{
    const RelayProcess &relay = awakeRelay();
    const QString file = m_backups.filePath(u"%1.db"_s.arg(m_nowMs));
    QProcess process;
    process.start(builtProgram(u"parlance-relay"_s), {u"backup"_s, file, u"--data"_s, relay.dataFolder()});
    const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 120'000);
    if (!ended || process.exitCode() != 0 || !isIntact(file))
        m_wrong += u"a backup failed: %1"_s.arg(QString::fromUtf8(process.readAllStandardError()));
    QFile::remove(file);
    return true;
}

bool Disturbances::isIntact(const QString &backup)
{
    auto database = Database::open(backup, Database::Access::Read);
    if (!database)
        return false;
    auto check = (*database)->query(u"PRAGMA integrity_check"_s);
    return check && check->next() && check->text(0) == u"ok";
}

// ---- networks --------------------------------------------------------------------------------------------------------

bool Disturbances::disturbNetwork(const NetworkFaults &faults)
{
    FaultProxy &network = *any().network;
    network.setFaults(faults);
    later(1'500, 10'000, [&network] {
        network.setFaults({});
        return true;
    });
    return true;
}

bool Disturbances::delay()
{
    return disturbNetwork({.delayMs = m_random.bounded(20, 1'500)});
}

bool Disturbances::jitter()
{
    return disturbNetwork({.delayMs = 5, .jitterMs = m_random.bounded(20, 800)});
}

bool Disturbances::slow()
{
    return disturbNetwork({.bytesPerSecond = m_random.bounded(5'000, 50'000)});
}

bool Disturbances::drip()
{
    return disturbNetwork({.bytesPerSecond = 1});
}

bool Disturbances::blackHole()
{
    return disturbNetwork({.blackHole = true});
}

bool Disturbances::oneWayHole()
{
    const bool toRelay = m_random.bounded(2) == 0;
    return disturbNetwork({.blackHole = true, .toRelay = toRelay, .toClient = !toRelay});
}

bool Disturbances::resetLater()
{
    return disturbNetwork({.resetAfter = m_random.bounded(1, 30'000)});
}

bool Disturbances::unreachable()
{
    FaultProxy &network = *any().network;
    if (!network.isListening())
        return false;
    network.setReachable(false);
    later(500, 6'000, [&network] {
        network.setReachable(true);
        return true;
    });
    return true;
}

bool Disturbances::reset()
{
    any().network->reset();
    return true;
}

bool Disturbances::resetAll()
{
    for (const Device &device : m_neighbourhood.devices())
        device.network->reset();
    return true;
}

bool Disturbances::cut()
{
    any().network->cut();
    return true;
}

bool Disturbances::halfClose()
{
    any().network->halfClose();
    return true;
}

bool Disturbances::halfCloseToRelay()
{
    any().network->halfCloseToRelay();
    return true;
}

bool Disturbances::loseAnswer()
{
    any().network->loseNextAnswer();
    return true;
}

bool Disturbances::spoilAnswer()
{
    any().network->spoilNextAnswer();
    return true;
}

bool Disturbances::loseDelayedAnswer()
{
    Device &device = any();
    device.network->loseNextAnswer();
    device.network->setFaults({.delayMs = 150});
    later(1'500, 5'000, [network = device.network.get()] {
        network->setFaults({});
        return true;
    });
    return true;
}

} // namespace Parlance::Soak
