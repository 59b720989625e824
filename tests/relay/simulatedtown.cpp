// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulatedtown.h"

#include "relay/sqlitebackend.h"
#include "simulatedrelay.h"

#include <sodium.h>

namespace Parlance::Simulation {

namespace {

std::mt19937 &lot()
{
    static std::mt19937 random;
    return random;
}

const char *nameOfLot()
{
    return "seeded";
}

quint32 drawLot()
{
    return static_cast<quint32>(lot()());
}

void fillByLot(void *bytes, size_t size)
{
    for (size_t i = 0; i < size; ++i)
        static_cast<unsigned char *>(bytes)[i] = static_cast<unsigned char>(lot()());
}

} // namespace

void seedRelaysRandomness(quint32 seed)
{
    static randombytes_implementation seeded{
        .implementation_name = nameOfLot,
        .random = drawLot,
        .stir = nullptr,
        .uniform = nullptr,
        .buf = fillByLot,
        .close = nullptr};
    lot().seed(seed);
    randombytes_set_implementation(&seeded);
}

SimulatedTown::SimulatedTown(Testing::MemoryDisk &disk)
{
    const SimulatedClock clock;
    {
        const auto store = SqliteBackend(QString::fromLatin1(file), clock).openStore();
        if (!store || !(*store)->begin())
            qFatal("no store");
        const Person alice = person(**store, QStringLiteral("alice"), 2);
        const Person bob = person(**store, QStringLiteral("bob"), 2);
        const Person carol = person(**store, QStringLiteral("carol"), 1);
        befriend(**store, alice, bob);
        befriend(**store, bob, carol);
        if (!(*store)->commit())
            qFatal("no people");
    }
    m_image = disk.image();
}

SimulatedTown::Person SimulatedTown::person(LogStore &store, const QString &name, int devices)
{
    const NewDevice device{.name = {}, .platform = {}, .keys = "keys"};
    const NewUser user{.username = name, .passwordHash = QStringLiteral("none"), .device = device, .inviteToken = {}};
    const auto enrolled = store.registerUser(user);
    if (!enrolled)
        qFatal("no user: %s", qPrintable(enrolled.error().detail));
    Person person{.user = enrolled->user, .devices = {enrolled->device}};
    for (int i = 1; i < devices; ++i)
        person.devices.push_back(store.addDevice(person.user, device)->device);
    const DeviceListUpdate list{
        .version = 1,
        .devices = person.devices,
        .deviceList = "list",
        .keyInForce = {},
        .newKey = {{.key = "key", .succession = {}}}};
    if (store.publishDeviceList(person.user, person.devices.front(), list) != ListOutcome::Published)
        qFatal("no device list");
    m_people.push_back(person);
    return person;
}

void SimulatedTown::befriend(LogStore &store, const Person &one, const Person &other)
{
    if (!store.changeContact(one.user, ContactChange::Request, other.user)
        || !store.changeContact(other.user, ContactChange::Accept, one.user))
        qFatal("no contact");
    m_friends.push_back(
        {.one = one, .other = other, .conversation = store.openConversation(one.user, other.user)->id.value()});
}

} // namespace Parlance::Simulation
