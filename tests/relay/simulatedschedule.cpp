// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulatedschedule.h"

namespace Parlance::Simulation {

namespace {

constexpr int stepsOfTrouble = 250;
constexpr int stepsOfPeaceAtMost = 100'000;

} // namespace

Schedule::Schedule(quint32 seed, std::unique_ptr<StoreBackend> &backend, SimulatedClock &clock)
    : m_random(seed), m_backend(backend), m_clock(clock)
{
    m_settings.rateFactor = 1e6;
    openStore();
    m_relay = std::make_unique<SimulatedRelay>(*m_store, *m_reader, m_clock, m_settings);
    makePeople(seed);
}

QStringList Schedule::run()
{
    for (int step = 0; step < stepsOfTrouble; ++step)
        trouble();
    settle();
    check();
    return m_truth.problems();
}

void Schedule::openStore()
{
    m_store = *m_backend->openStore();
    m_reader = *m_backend->openReader();
}

void Schedule::makePeople(quint32 seed)
{
    (void)m_store->begin();
    const auto alice = person(seed, u'a', 2);
    const auto bob = person(seed, u'b', 2);
    const auto carol = person(seed, u'c', 1);
    befriend(alice, bob);
    befriend(bob, carol);
    if (!m_store->commit())
        qFatal("no people");
}

Schedule::Person Schedule::person(quint32 seed, QChar letter, int devices)
{
    const NewDevice device{.name = {}, .platform = {}, .keys = "keys"};
    const NewUser user{.username = QStringLiteral("%1%2").arg(letter).arg(seed),
                       .passwordHash = QStringLiteral("none"),
                       .device = device,
                       .inviteToken = {}};
    const auto enrolled = m_store->registerUser(user);
    if (!enrolled)
        qFatal("no user: %s", qPrintable(enrolled.error().detail));
    Person person{.user = enrolled->user, .devices = {enrolled->device}};
    for (int i = 1; i < devices; ++i)
        person.devices.push_back(m_store->addDevice(person.user, device)->device);
    const DeviceListUpdate list{
        .version = 1,
        .devices = person.devices,
        .deviceList = "list",
        .keyInForce = {},
        .newKey = {{.key = "key", .succession = {}}}};
    if (m_store->publishDeviceList(person.user, person.devices.front(), list) != ListOutcome::Published)
        qFatal("no device list");
    for (const DeviceId id : person.devices)
        m_devices.push_back(std::make_unique<SimulatedDevice>(person.user, id, m_truth));
    return person;
}

void Schedule::befriend(const Person &one, const Person &other)
{
    if (!m_store->changeContact(one.user, ContactChange::Request, other.user)
        || !m_store->changeContact(other.user, ContactChange::Accept, one.user))
        qFatal("no contact");
    const quint64 conversation = m_store->openConversation(one.user, other.user)->id.value();
    std::vector<DeviceId> all = one.devices;
    all.insert(all.end(), other.devices.begin(), other.devices.end());
    for (const auto &device : m_devices) {
        if (!std::ranges::contains(all, device->id()))
            continue;
        std::vector<DeviceId> others = all;
        std::erase(others, device->id());
        device->addConversation(conversation, others);
        for (const Person &person : {one, other}) {
            for (const DeviceId id : person.devices) {
                if (id != device->id())
                    device->mail().addCorrespondent(person.user, id);
            }
        }
    }
    m_friends.emplace_back(one.user, other.user);
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
    else if (what < 260)
        crashAfterSigningIn();
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

void Schedule::crash()
{
    if (m_relay->store().hasWrites() && draw(2) == 0)
        m_relay->store().abandonBatch(static_cast<size_t>(1 + draw(4)));
    for (const auto &device : m_devices)
        device->forgetLink();
    m_relay.reset();
    m_store.reset();
    m_reader.reset();
    openStore();
    m_relay = std::make_unique<SimulatedRelay>(*m_store, *m_reader, m_clock, m_settings);
}

// What a device was told must be on disk, at whatever time the relay dies.
void Schedule::crashAfterSigningIn()
{
    SimulatedDevice &device = anyDevice();
    connect(device);
    while (!device.hasArrived() && work()) { }
    crash();
}

bool Schedule::work()
{
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
            possible.emplace_back([this, &device] { device->receive(m_random); });
    }
    if (possible.empty())
        return false;
    possible.at(static_cast<size_t>(draw(static_cast<int>(possible.size()))))();
    return true;
}

void Schedule::addNetwork(SimulatedLink &link, std::vector<std::function<void()>> &possible)
{
    if (link.connection && link.isRead && !link.toRelay.empty()) {
        possible.emplace_back([&link] {
            const QByteArray frame = std::move(link.toRelay.front());
            link.toRelay.pop_front();
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
            if (!device->isConnected())
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
        if (std::ranges::all_of(m_devices, [](const auto &one) { return one->isConnected() && one->isIdle(); }))
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
