// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/devicedirectory.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace Parlance {

/// Something came from a device that no list known here names. Its account's list is asked for, and what came waits until
/// the relay has answered, about that very device and no other. Storage thread.
class SenderLookup : public QObject
{
    Q_OBJECT

public:
    SenderLookup(DeviceDirectory &directory, RelayConnection &connection, QObject *parent = nullptr);

    /// True while what came from this device has to wait: the question is out, or goes out with the next ask(). False once
    /// it is known, and when the relay has nothing to say about it.
    [[nodiscard]] Result<bool> mustWait(const DeviceAddress &sender);
    /// The relay has answered, and no list names it all the same: nothing it says counts.
    [[nodiscard]] Result<bool> isStranger(const DeviceAddress &sender);
    /// After the commit of a turn: asks for those noted since.
    void ask();
    void reset(); ///< the connection is gone

Q_SIGNALS:
    /// What waits for somebody's devices can be received now, or is to be given up.
    void answered();

private:
    void askFor(UserId user);
    void finish(UserId user, const Result<void> &fetched);

    DeviceDirectory &m_directory;
    RelayConnection &m_connection;
    QTimer m_pause;
    quint64 m_connectionNumber = 0;
    QHash<UserId, QSet<DeviceId>> m_noted;
    QHash<UserId, QSet<DeviceId>> m_out; ///< what the relay is being asked, and has not answered
    QSet<std::pair<UserId, DeviceId>> m_answered; ///< on this connection
};

} // namespace Parlance
