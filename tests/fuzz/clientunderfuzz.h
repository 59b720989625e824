// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/chat/alice.h"
#include "tests/fuzz/harness.h"

namespace Parlance::Fuzz {

/// Alice's device without a network, whose relay plays its part in whatever has to be answered, and says what the input
/// makes it say besides. Nothing is sealed. Each input begins with the same profile: joined, linked, with a laptop and with
/// Bob for a contact.
class ClientUnderFuzz : public QObject
{
    Q_OBJECT

public:
    ClientUnderFuzz();

    /// From the relay, until everything that follows from it has happened.
    void hear(const QByteArray &frame);
    void hear(const wire::RelayFrame &frame) { hear(serialize(frame)); }
    void write(const QString &text); ///< to Bob
    /// Of the message that is under way; invalid when none is.
    [[nodiscard]] MessageId underWay() const { return m_underWay; }

    [[nodiscard]] QStringList texts(); ///< of the conversation with Bob
    [[nodiscard]] bool isOnline() const { return m_worker->status().state == ConnectionState::Online; }
    /// The greatest number of a message from device to device that was acknowledged.
    [[nodiscard]] quint64 acknowledgedDeviceMessages() const { return m_acknowledged; }

private:
    class Line;

    /// Makes the profile that every input begins with.
    static QString original();
    explicit ClientUnderFuzz(const QString &file);
    void start(const QString &file);
    void settle();
    void answer(const wire::ClientFrame &command);
    void answer(const wire::ClientFrame &command, wire::RelayFrame frame);

    std::shared_ptr<ManualClock> m_clock = std::make_shared<ManualClock>();
    FakeDirectory m_directory;
    QPointer<Line> m_line; ///< the connection there is
    std::deque<QByteArray> m_toClient;
    MessageId m_underWay;
    quint64 m_acknowledged = 0;
    quint64 m_stateVersion = 0; ///< of what the client has been told
    std::unique_ptr<AccountWorker> m_worker; ///< goes first: it may still say something
};

} // namespace Parlance::Fuzz
