// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulatedschedule.h"

namespace Parlance::Simulation {

namespace {

constexpr int stepsOfTrouble = 160;
constexpr int stepsOfPeaceAtMost = 100'000;
constexpr quint64 fnvPrime = 0x100000001b3;
// Often enough that some come in every schedule, and some end in the middle.
constexpr qsizetype checkpointPages = 100;

} // namespace

Schedule::Schedule(quint32 seed, const SimulatedTown &town, Testing::MemoryDisk &disk)
    : m_random(seed), m_disk(disk), m_backend(QString::fromLatin1(SimulatedTown::file), m_clock)
{
    seedRelaysRandomness(seed);
    m_disk.load(town.image());
    m_backend.setCheckpointPages(checkpointPages);
    m_settings.rateFactor = 1e6;
    openStore();
    startRelay();
    meetPeople(town);
}

// Closed on a disk that is gone: nobody needs what it would tidy up.
Schedule::~Schedule()
{
    m_disk.kill();
    m_relay.reset();
    m_store.reset();
    m_reader.reset();
}

QStringList Schedule::run()
{
    for (int step = 0; step < stepsOfTrouble; ++step) {
        trouble();
        lookAtDisk();
    }
    healDisk();
    settle();
    check();
    return m_truth.problems();
}

void Schedule::openStore()
{
    auto store = m_backend.openStore();
    if (!store)
        qFatal("the store does not open: %s", qPrintable(store.error().detail));
    m_store = std::move(*store);
    m_reader = *m_backend.openReader();
}

void Schedule::startRelay()
{
    m_relay = std::make_unique<SimulatedRelay>(*m_store, *m_reader, m_clock, m_settings, [this] {
        return m_disk.isOff();
    });
}

void Schedule::meetPeople(const SimulatedTown &town)
{
    for (const SimulatedTown::Person &person : town.people()) {
        for (const DeviceId id : person.devices)
            m_devices.push_back(std::make_unique<SimulatedDevice>(person.user, id, m_truth));
    }
    for (const auto &[one, other, conversation] : town.friends()) {
        std::vector<DeviceId> all = one.devices;
        all.insert(all.end(), other.devices.begin(), other.devices.end());
        for (const auto &device : m_devices) {
            if (!std::ranges::contains(all, device->id()))
                continue;
            std::vector<DeviceId> others = all;
            std::erase(others, device->id());
            device->addConversation(conversation, others);
            for (const auto *person : {&one, &other}) {
                for (const DeviceId id : person->devices) {
                    if (id != device->id())
                        device->mail().addCorrespondent(person->user, id);
                }
            }
        }
        m_friends.emplace_back(one.user, other.user);
    }
}

int Schedule::draw(int below)
{
    const int drawn = static_cast<int>(m_random() % static_cast<quint32>(below));
    m_trace = (m_trace ^ static_cast<quint64>(drawn)) * fnvPrime;
    return drawn;
}

void Schedule::note(const QByteArray &frame)
{
    for (const char byte : frame)
        m_trace = (m_trace ^ static_cast<unsigned char>(byte)) * fnvPrime;
}

SimulatedDevice &Schedule::anyDevice()
{
    return *m_devices.at(static_cast<size_t>(draw(static_cast<int>(m_devices.size()))));
}

void Schedule::trouble()
{
    const int what = draw(1000);
    if (what < 120)
        anyDevice().write(nextId(), m_random);
    else if (what < 180)
        connect(anyDevice());
    else if (what < 195)
        cut(anyDevice());
    else if (what < 215)
        anyDevice().repeatASubmit(m_random);
    else if (what < 224)
        writeToDevices();
    else if (what < 228)
        anyDevice().repeatMail();
    else if (what < 235)
        m_clock.advance(draw(2000));
    else if (what < 245)
        toggleReading(anyDevice());
    else if (what < 250)
        m_relay->tick();
    else if (what < 254)
        crash();
    else if (what < 258)
        crashAfterSigningIn();
    else if (what < 266)
        troubleOfTheDisk();
    else if (what < 272)
        anyDevice().acknowledgeLate(m_random);
    else
        work();
}

MessageId Schedule::nextId()
{
    QByteArray bytes(16, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(draw(256));
    return MessageId::fromBytes(bytes);
}

// So many now and then that they do not fit the window.
void Schedule::writeToDevices()
{
    SimulatedDevice &author = anyDevice();
    for (int count = draw(12); count >= 0; --count)
        author.writeToDevice(nextId(), m_random);
}

void Schedule::connect(SimulatedDevice &device)
{
    // A device that reconnects before the relay knows the old connection is dead displaces itself.
    if (device.isConnected())
        cut(device);
    device.connect(m_relay->open(static_cast<size_t>(draw(2))), m_relay->tokens(), m_clock.nowMs(), m_random);
}

void Schedule::cut(SimulatedDevice &device)
{
    if (!device.isConnected())
        return;
    device.link()->cut = true;
    device.link()->toClient.clear();
    // Some of what was said before may still arrive.
    auto &toRelay = device.link()->toRelay;
    toRelay.erase(toRelay.end() - draw(static_cast<int>(toRelay.size()) + 1), toRelay.end());
    device.forgetLink();
}

void Schedule::toggleReading(SimulatedDevice &device)
{
    if (!device.isConnected())
        return;
    SimulatedLink &link = *device.link();
    link.isFull = !link.isFull;
    if (!link.isFull && link.connection)
        link.executor->post([connection = link.connection] { connection->linkDrained(); });
}

// The power goes soon, in the middle of something; or a call to the disk fails.
void Schedule::troubleOfTheDisk()
{
    if (m_diskIsBad)
        healDisk();
    else if (draw(3) == 0)
        breakDisk();
    else
        m_disk.cutPowerAt(1 + draw(60), static_cast<quint32>(draw(1 << 30)));
}

void Schedule::breakDisk()
{
    m_diskIsBad = true;
    const int what = draw(5);
    const Testing::DiskFault full{
        .call = Testing::DiskCall::Write, .number = 1 + draw(20), .outcome = Testing::DiskOutcome::Full};
    if (what < 3)
        m_disk.fail({.call = full.call, .number = full.number, .outcome = full.outcome, .forGood = what > 0});
    else
        m_disk.fail({.call = what == 3 ? Testing::DiskCall::Write : Testing::DiskCall::Sync,
                     .number = 1 + draw(20),
                     .outcome = Testing::DiskOutcome::Failed});
}

void Schedule::healDisk()
{
    m_diskIsBad = false;
    m_disk.heal();
    m_disk.cutPowerAt(0, 0);
    lookAtDisk();
}

// The process is no more; what it wrote is, if the system stays up.
void Schedule::crash()
{
    if (draw(2) == 0) {
        m_disk.kill();
    } else {
        m_disk.cutPower(static_cast<quint32>(draw(1 << 30)));
        ++m_powerCuts;
    }
    startAgain();
}

// What a device was told must be on disk, at whatever time the relay dies.
void Schedule::crashAfterSigningIn()
{
    SimulatedDevice &device = anyDevice();
    connect(device);
    while (!device.hasArrived() && !device.wantsToReconnect() && !m_disk.isOff() && work()) { }
    crash();
}

void Schedule::startAgain()
{
    for (const auto &device : m_devices)
        device->forgetLink();
    m_relay.reset();
    m_store.reset();
    m_reader.reset();
    m_disk.turnOn();
    // As settleJournal() does it with a real disk, before anything of the log is believed.
    m_disk.rewrite(std::string(SimulatedTown::file) + "-wal");
    m_diskIsBad = false;
    openStore();
    startRelay();
}

void Schedule::lookAtDisk()
{
    if (m_disk.isOff()) {
        ++m_powerCuts;
        startAgain();
    } else if (m_relay->store().hasStopped()) {
        m_disk.kill();
        startAgain();
    }
}

bool Schedule::work()
{
    // Whether or not anybody hears of it: of two commands the first may have failed alone.
    if (m_disk.hasFailed())
        m_truth.storageFailed();
    std::vector<std::function<void()>> possible;
    SimulatedStore &store = m_relay->store();
    if (store.hasWrites())
        possible.emplace_back([this, &store] { store.commitBatch(static_cast<size_t>(1 + draw(8))); });
    if (store.hasReads())
        possible.emplace_back([&store] { store.readOne(); });
    for (SimulatedExecutor &executor : m_relay->executors()) {
        if (executor.hasWork())
            possible.emplace_back([&executor] { executor.step(); });
    }
    for (const auto &link : m_relay->links())
        addNetwork(*link, possible);
    for (const auto &device : m_devices) {
        if (device->isConnected() && !device->link()->toClient.empty() && !device->link()->isFull)
            possible.emplace_back([this, &device] {
                note(device->link()->toClient.front());
                device->receive(m_random);
            });
    }
    if (possible.empty())
        return false;
    possible.at(static_cast<size_t>(draw(static_cast<int>(possible.size()))))();
    return true;
}

void Schedule::addNetwork(SimulatedLink &link, std::vector<std::function<void()>> &possible)
{
    if (link.connection && link.isRead && !link.toRelay.empty()) {
        possible.emplace_back([this, &link] {
            const QByteArray frame = std::move(link.toRelay.front());
            link.toRelay.pop_front();
            note(frame);
            link.connection->received(frame);
        });
    } else if (link.connection && (link.cut || (link.closedByRelay && link.toClient.empty()))) {
        possible.emplace_back([this, &link] {
            for (const auto &device : m_devices) {
                if (device->link() == &link)
                    device->forgetLink();
            }
            m_relay->noticeClosed(link);
        });
    }
}

void Schedule::settle()
{
    for (int round = 0; round < 50; ++round) {
        for (const auto &device : m_devices) {
            if (!device->isConnected() || device->wantsToReconnect())
                connect(*device);
            else if (device->link()->isFull)
                toggleReading(*device);
        }
        for (int step = 0; work(); ++step) {
            if (step == stepsOfPeaceAtMost) {
                m_truth.problem(QStringLiteral("it never comes to rest"));
                return;
            }
        }
        for (const auto &device : m_devices)
            device->acknowledgeAll();
        while (work()) { }
        if (std::ranges::all_of(m_devices, [](const auto &one) {
                return one->isConnected() && !one->wantsToReconnect() && one->isIdle();
            }))
            return;
    }
    m_truth.problem(QStringLiteral("not everything is accepted"));
}

void Schedule::check()
{
    size_t written = 0;
    size_t placed = 0;
    for (const auto &device : m_devices) {
        device->checkComplete();
        for (const auto &author : m_devices)
            device->mail().checkComplete(author->mail());
        written += device->written();
    }
    for (const quint64 conversation : m_truth.conversations())
        placed += m_truth.log(conversation).size();
    if (placed != written)
        m_truth.problem(QStringLiteral("%1 were written, %2 are in the logs").arg(written).arg(placed));
    checkPresence(true);
    checkPayloadsGone();
    for (const auto &device : m_devices)
        cut(*device);
    checkAllLeave();
}

void Schedule::checkPresence(bool online)
{
    for (const auto &[one, other] : m_friends) {
        for (const auto &device : m_devices) {
            const UserId peer = device->user() == one ? other : one;
            if ((device->user() == one || device->user() == other) && device->believesOnline(peer) != online)
                m_truth.problem(
                    QStringLiteral("device %1 is wrong about user %2").arg(device->id().value()).arg(peer.value()));
        }
    }
}

void Schedule::checkPayloadsGone()
{
    for (const auto &device : m_devices) {
        const auto pending = m_reader->pending(device->id());
        if (!pending || !pending->empty())
            m_truth.problem(QStringLiteral("something still waits for device %1").arg(device->id().value()));
        const auto mailbox = m_reader->mailbox(device->id());
        if (!mailbox || mailbox->after != mailbox->head)
            m_truth.problem(QStringLiteral("device %1 has mail still").arg(device->id().value()));
    }
}

// The last person to be seen by another: Bob stays, the others leave, and after the grace time he is told.
void Schedule::checkAllLeave()
{
    while (work()) { }
    const UserId bob = m_friends.front().second;
    SimulatedDevice &stays = **std::ranges::find(m_devices, bob, &SimulatedDevice::user);
    const UserId alice = m_friends.front().first;
    SimulatedDevice &leaves = **std::ranges::find(m_devices, alice, &SimulatedDevice::user);
    connect(stays);
    connect(leaves);
    while (work()) { }
    if (stays.believesOnline(alice) != true)
        m_truth.problem(QStringLiteral("nobody said that Alice is there"));
    cut(leaves);
    while (work()) { }
    m_clock.advance(m_settings.presenceGraceMs / 2);
    m_relay->tick();
    while (work()) { }
    if (stays.believesOnline(alice) != true)
        m_truth.problem(QStringLiteral("Alice left before her grace time"));
    m_clock.advance(m_settings.presenceGraceMs / 2);
    m_relay->tick();
    while (work()) { }
    if (stays.believesOnline(alice) != false)
        m_truth.problem(QStringLiteral("nobody said that Alice left"));
}

} // namespace Parlance::Simulation
