// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/codec.h"

#include <deque>
#include <map>
#include <random>
#include <set>

namespace Parlance::Simulation {

class Truth;

/// A message as one device wrote it to another.
struct Mail
{
    UserId user;
    DeviceId device;
    MessageId id;
    quint64 count = 0; ///< how many its author wrote to this device so far, this one included
};

/// What a good client keeps of the messages from device to device: those it has to send until each is taken, and those
/// it got, each once. Survives everything.
class SimulatedMail
{
public:
    SimulatedMail(DeviceId self, Truth &truth) : m_self(self), m_truth(truth) { }

    void addCorrespondent(UserId user, DeviceId device) { m_correspondents[device.value()] = user; }
    /// To anybody.
    const Mail &write(const MessageId &id, std::mt19937 &random);
    [[nodiscard]] const std::deque<Mail> &outbox() const { return m_outbox; }
    [[nodiscard]] static wire::SendToDevice commandFor(const Mail &mail);
    void taken(const MessageId &id);

    /// Checks that numbers name one message for ever and come in order, and that what came for the first time is the next
    /// of its author.
    void received(const wire::DeviceMessage &message);
    /// Everybody who wrote to this device is heard to the end.
    void checkComplete(const SimulatedMail &author) const;

    // ---- of one connection
    void connected();
    /// The furthest that was delivered on it; 0: nothing.
    [[nodiscard]] quint64 lastNumber() const { return m_last; }
    void acknowledged() { m_unacknowledged = 0; }

private:
    void problem(const QString &text);

    const DeviceId m_self;
    Truth &m_truth;
    std::map<quint64, UserId> m_correspondents;
    std::deque<Mail> m_outbox;
    std::map<quint64, quint64> m_written; ///< by recipient
    std::map<quint64, std::set<quint64>> m_heard; ///< by author: their counts
    std::map<quint64, QByteArray> m_numbers; ///< what each named
    std::set<QByteArray> m_known;
    quint64 m_last = 0;
    int m_unacknowledged = 0;
};

} // namespace Parlance::Simulation
