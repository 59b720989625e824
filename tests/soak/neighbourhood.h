// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/faultproxy.h"
#include "tests/support/talker.h"

#include <QRandomGenerator>

#include <memory>
#include <vector>

namespace Parlance::Soak {

/// One device of somebody, behind a network of its own.
struct Device
{
    std::unique_ptr<Testing::FaultProxy> network;
    std::unique_ptr<Testing::Talker> talker;
    /// Never killed, so that its memory can be watched.
    bool isVeteran = false;
};

/// A relay and people around it, each of whom writes to the two beside them; some have two devices. All real processes.
class Neighbourhood
{
public:
    struct Size
    {
        int people;
        int secondDevices;
        double messagesASecond; ///< of all together, as far as they get rid of them
    };

    Neighbourhood(const Size &size, quint32 seed);

    /// Accounts, contacts, linked devices; and everybody runs.
    [[nodiscard]] bool moveIn();
    /// As many new messages as are due by now, from whoever is there.
    void write(qint64 nowMs);
    /// Until everybody is online, has nothing left to send, and has printed all there is. Says who is not so.
    [[nodiscard]] bool comeToRest(int timeoutMs);
    /// Ends all programs politely and compares what they leave behind; what is wrong, a sentence each.
    [[nodiscard]] QStringList judge();

    [[nodiscard]] Testing::World &world() { return m_world; }
    [[nodiscard]] std::vector<Device> &devices() { return m_devices; }
    [[nodiscard]] qsizetype accepted() const { return m_ledger.acceptedCount(); }
    [[nodiscard]] qsizetype delivered() const { return m_delivered; } ///< after judge(), to all devices together
    [[nodiscard]] qsizetype written() const { return m_written; }
    [[nodiscard]] int online() const;

private:
    [[nodiscard]] bool addPerson(int number);
    [[nodiscard]] bool addSecondDevice(int number);
    [[nodiscard]] Device &addDevice(const QString &profile, const QString &username);
    [[nodiscard]] QString nameOf(int number) const;
    [[nodiscard]] QString unrest();

    Size m_size;
    QRandomGenerator m_random;
    Testing::World m_world;
    Testing::Ledger m_ledger;
    std::vector<Device> m_devices;
    int m_idleDescriptors = 0; ///< of the relay, before anybody came
    size_t m_next = 0; ///< whose turn it is to write
    double m_due = 0;
    qint64 m_lastMs = 0;
    qsizetype m_written = 0;
    qsizetype m_delivered = 0;
};

} // namespace Parlance::Soak
