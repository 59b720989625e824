// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "relay/logstore.h"
#include "tests/support/memorydisk.h"

namespace Parlance::Simulation {

/// The people of every schedule, as they are before anything happens. Made once: what a schedule begins with is a copy of
/// their relay's disk.
class SimulatedTown
{
public:
    struct Person
    {
        UserId user;
        std::vector<DeviceId> devices;
    };
    struct Friends
    {
        Person one;
        Person other;
        quint64 conversation = 0;
    };

    static constexpr const char *file = "/disk/relay.db";

    explicit SimulatedTown(Testing::MemoryDisk &disk);

    [[nodiscard]] const std::vector<Person> &people() const { return m_people; }
    [[nodiscard]] const std::vector<Friends> &friends() const { return m_friends; }
    [[nodiscard]] const Testing::MemoryDisk::Image &image() const { return m_image; }

private:
    Person person(LogStore &store, const QString &name, int devices);
    void befriend(LogStore &store, const Person &one, const Person &other);

    std::vector<Person> m_people;
    std::vector<Friends> m_friends;
    Testing::MemoryDisk::Image m_image;
};

/// From now on what the relay draws by lot (by libsodium) follows from the seed.
void seedRelaysRandomness(quint32 seed);

} // namespace Parlance::Simulation
