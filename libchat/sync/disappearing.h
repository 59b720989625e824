// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "sync/history.h"

#include <QTimer>

namespace Parlance {

/// Messages go when their time is up. Whatever makes a time begin (a read mark, the relay's answer, a message that comes when
/// it was read elsewhere) does so in its own transaction, since every one of them is looked through before its commit. One
/// timer waits for the next that is up; what was up while the program was closed goes before anybody can read it. Storage
/// thread. docs/decisions/0042-disappearing-messages.md says whose clock counts.
class Disappearing : public QObject
{
    Q_OBJECT

public:
    Disappearing(Stores &stores, History &history, const Clock &clock, QObject *parent = nullptr);

    /// Removes all that is up, and waits for the next. At start, and when the machine may have slept.
    void look();
    /// The same, at next to no cost when nothing is up.
    void lookWhenDue();

private:
    [[nodiscard]] Result<void> begin(ChangeSet &changes);
    [[nodiscard]] Result<bool> removeSome(ChangeSet &changes);
    [[nodiscard]] Result<void> remove(const DisappearingStore::Due &due, ChangeSet &changes);
    void wait();

    Stores &m_stores;
    History &m_history;
    const Clock &m_clock;
    QTimer m_timer;
    std::optional<qint64> m_next; ///< when the next one is up
    qint64 m_looked = 0; ///< the clock, when it was last asked
};

} // namespace Parlance
