// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/soak/neighbourhood.h"

#include "tests/soak/footprint.h"

#include <QTest>

#include <algorithm>

namespace Parlance::Soak {

using namespace Testing;
using namespace Qt::StringLiterals;

namespace {

// Of one device: beyond it, it waits for the relay before it writes more.
constexpr int mostUnderWay = 12;
// What a relay may have open beyond what it had before anybody came.
constexpr int leftOpen = 4;

/// Most messages are short, some are as long as they may be.
qsizetype someLength(QRandomGenerator &random)
{
    const int kind = random.bounded(20);
    if (kind == 0)
        return random.bounded(2'000, 4'000);
    return kind < 6 ? random.bounded(120, 600) : random.bounded(20, 120);
}

} // namespace

Neighbourhood::Neighbourhood(const Size &size, quint32 seed) : m_size(size), m_random(seed) { }

QString Neighbourhood::nameOf(int number) const
{
    return u"person-%1"_s.arg((number + m_size.people) % m_size.people + 1, 2, 10, QChar(u'0'));
}

Device &Neighbourhood::addDevice(const QString &profile, const QString &username)
{
    int number = 0;
    while (nameOf(number) != username)
        ++number;
    Device &device = m_devices.emplace_back();
    device.network = std::make_unique<FaultProxy>(m_world.relay().port());
    device.talker = std::make_unique<Talker>(
        m_world, m_ledger, profile, username, QStringList{nameOf(number - 1), nameOf(number + 1)});
    device.isVeteran = m_devices.size() % 3 == 1;
    return device;
}

bool Neighbourhood::addPerson(int number)
{
    const QString name = nameOf(number);
    return m_world.join(name, addDevice(name, name).network->throughProxy(m_world.relay().invite()));
}

bool Neighbourhood::addSecondDevice(int number)
{
    const QString name = nameOf(number);
    const QString profile = name + u"-too"_s;
    return m_world.addDevice(profile, name, addDevice(profile, name).network->port());
}

bool Neighbourhood::moveIn()
{
    // Old enough to be swept is only what everybody has long since got.
    if (!m_world.relay().start({u"--rate-factor"_s, u"1000"_s, u"--retention"_s, u"10m"_s}))
        return false;
    m_idleDescriptors = descriptorsOf(m_world.relay().processId());
    for (int i = 0; i < m_size.people; ++i) {
        if (!addPerson(i))
            return false;
    }
    for (int i = 0; i < m_size.people; ++i) {
        if (!m_world.befriend(nameOf(i), nameOf(i + 1)))
            return false;
    }
    for (int i = 0; i < m_size.secondDevices; ++i) {
        if (!addSecondDevice(i))
            return false;
    }
    for (const Device &device : m_devices)
        device.talker->start();
    return true;
}

void Neighbourhood::write(qint64 nowMs)
{
    m_due += static_cast<double>(nowMs - std::exchange(m_lastMs, nowMs)) / 1000 * m_size.messagesASecond;
    // What could not be written while nobody was able to is not made up for at once.
    m_due = std::min(m_due, m_size.messagesASecond);
    for (size_t tried = 0; m_due >= 1 && tried < m_devices.size(); ++tried) {
        Talker &talker = *m_devices[m_next++ % m_devices.size()].talker;
        if (!talker.isRunning() || talker.underWay() >= mostUnderWay)
            continue;
        talker.write(talker.contacts()[m_random.bounded(talker.contacts().size())], someLength(m_random));
        m_due -= 1;
        ++m_written;
    }
}

int Neighbourhood::online() const
{
    return static_cast<int>(
        std::ranges::count_if(m_devices, [](const Device &device) { return device.talker->isOnline(); }));
}

/// What somebody still waits for; empty when all is at rest.
QString Neighbourhood::unrest()
{
    for (const Device &device : m_devices) {
        Talker &talker = *device.talker;
        talker.askStatus();
        if (!talker.isOnline() || talker.underWay() > 0 || talker.queued() > 0)
            return u"%1 is %2, with %3 messages to send, %4 of them commanded"_s
                .arg(talker.profile(), talker.isOnline() ? u"online"_s : u"not online"_s)
                .arg(talker.queued())
                .arg(talker.underWay());
    }
    for (const Device &one : m_devices) {
        for (const Device &other : m_devices) {
            const QString &from = one.talker->username();
            const QString &to = other.talker->username();
            if (from >= to || !one.talker->contacts().contains(to))
                continue;
            const qint64 said = one.talker->receivedEver(to) + other.talker->receivedEver(from);
            if (said != one.talker->head(to) || said != other.talker->head(from))
                return u"%1 and %2 printed %3 messages, of %4 and %5"_s
                    .arg(one.talker->profile(), other.talker->profile())
                    .arg(said)
                    .arg(one.talker->head(to))
                    .arg(other.talker->head(from));
        }
    }
    return {};
}

bool Neighbourhood::comeToRest(int timeoutMs)
{
    if (QTest::qWaitFor([this] { return unrest().isEmpty(); }, timeoutMs))
        return true;
    qWarning().noquote() << unrest();
    return false;
}

QStringList Neighbourhood::judge()
{
    QStringList wrong;
    for (const Device &device : m_devices)
        device.talker->terminate();
    for (const Device &device : m_devices) {
        if (!device.talker->ended())
            wrong += device.talker->profile() + u" did not end as it should"_s;
    }
    for (const Device &device : m_devices) {
        const Talker &talker = *device.talker;
        if (!m_world.settle(talker.profile()))
            wrong += talker.profile() + u" does not settle"_s;
        for (const QString &contact : talker.contacts()) {
            const auto history = m_world.history(talker.profile(), contact);
            if (history.isEmpty())
                wrong += u"%1 has nothing of %2"_s.arg(talker.profile(), contact);
            m_ledger.committed(talker.profile(), history);
            wrong += talker.judge(history);
            m_delivered += std::ranges::count_if(history, [&](const QJsonObject &message) {
                return textOf(message, "from") != talker.username();
            });
        }
        wrong += talker.complaints();
    }
    const qint64 relay = m_world.relay().processId();
    if (!QTest::qWaitFor([&] { return descriptorsOf(relay) <= m_idleDescriptors + leftOpen; }, 120'000))
        wrong += u"the relay has %1 descriptors open with nobody there, and had %2 at first"_s.arg(descriptorsOf(relay))
                     .arg(m_idleDescriptors);
    return wrong + m_ledger.check();
}

} // namespace Parlance::Soak
