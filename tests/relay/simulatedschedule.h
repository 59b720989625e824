// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulateddevice.h"

#include <functional>

namespace Parlance::Simulation {

/// One schedule: Alice with two devices, Bob with two, Carol with one; Bob talks to both. Everything that happens, and
/// when, follows from the seed.
class Schedule
{
public:
    Schedule(quint32 seed, std::unique_ptr<StoreBackend> &backend, SimulatedClock &clock);
    QStringList run();

private:
    struct Person
    {
        UserId user;
        std::vector<DeviceId> devices;
    };

    void openStore();
    void makePeople(quint32 seed);
    Person person(quint32 seed, QChar letter, int devices);
    void befriend(const Person &one, const Person &other);

    // ---- what can happen
    [[nodiscard]] int draw(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }
    [[nodiscard]] SimulatedDevice &anyDevice();
    void trouble();
    [[nodiscard]] MessageId nextId();
    void writeToDevices();
    void connect(SimulatedDevice &device);
    void cut(SimulatedDevice &device);
    void toggleReading(SimulatedDevice &device);
    void crash();
    void crashAfterSigningIn();
    /// One step of one thread or one frame on the network, at random. False when there is nothing left to do.
    bool work();
    void addNetwork(SimulatedLink &link, std::vector<std::function<void()>> &possible);

    // ---- the end
    void settle();
    void check();
    void checkPresence(bool online);
    void checkPayloadsGone();
    void checkAllLeave();

    std::mt19937 m_random;
    std::unique_ptr<StoreBackend> &m_backend;
    SimulatedClock &m_clock;
    RelaySettings m_settings;
    Truth m_truth;
    std::unique_ptr<LogStore> m_store;
    std::unique_ptr<LogReader> m_reader;
    std::unique_ptr<SimulatedRelay> m_relay;
    std::vector<std::unique_ptr<SimulatedDevice>> m_devices;
    std::vector<std::pair<UserId, UserId>> m_friends;
};

} // namespace Parlance::Simulation
