// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "relay/sqlitebackend.h"
#include "simulateddevice.h"
#include "simulatedtown.h"

#include <functional>

namespace Parlance::Simulation {

/// One schedule: Alice with two devices, Bob with two, Carol with one; Bob talks to both. The relay's file is on a disk that
/// fails, fills up and loses its power. Everything that happens, and when, follows from the seed.
class Schedule
{
public:
    Schedule(quint32 seed, const SimulatedTown &town, Testing::MemoryDisk &disk);
    ~Schedule();
    QStringList run();
    /// Of all that happened: every choice, and every frame that came anywhere.
    [[nodiscard]] quint64 trace() const { return m_trace; }
    [[nodiscard]] int powerCuts() const { return m_powerCuts; }

private:
    void openStore();
    void startRelay();
    void meetPeople(const SimulatedTown &town);

    // ---- what can happen
    [[nodiscard]] int draw(int below);
    void note(const QByteArray &frame);
    [[nodiscard]] SimulatedDevice &anyDevice();
    void trouble();
    [[nodiscard]] MessageId nextId();
    void writeToDevices();
    void connect(SimulatedDevice &device);
    void cut(SimulatedDevice &device);
    void toggleReading(SimulatedDevice &device);
    void troubleOfTheDisk();
    void breakDisk();
    void healDisk();
    void crash();
    void crashAfterSigningIn();
    /// What every crash ends with, and what is to do when the disk took the relay with it.
    void startAgain();
    void lookAtDisk();
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
    quint64 m_trace = 0xcbf29ce484222325; ///< FNV-1a
    int m_powerCuts = 0;
    Testing::MemoryDisk &m_disk;
    bool m_diskIsBad = false;
    SimulatedClock m_clock;
    SqliteBackend m_backend;
    RelaySettings m_settings;
    Truth m_truth;
    std::unique_ptr<LogStore> m_store;
    std::unique_ptr<LogReader> m_reader;
    std::unique_ptr<SimulatedRelay> m_relay;
    std::vector<std::unique_ptr<SimulatedDevice>> m_devices;
    std::vector<std::pair<UserId, UserId>> m_friends;
};

} // namespace Parlance::Simulation
