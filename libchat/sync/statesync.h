// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/devicedirectory.h"

#include <QTimer>

namespace Parlance {

/// Pulls contacts, conversations and own devices: all that changed since the version that is stored. Storage thread.
class StateSync
{
public:
    StateSync(Stores &stores, RelayConnection &connection, DeviceDirectory &directory, const Clock &clock)
        : m_stores(stores), m_connection(connection), m_directory(directory), m_clock(clock)
    {
        m_later.setSingleShot(true);
        m_later.callOnTimeout([this] { ring(); });
    }

    /// After signing in: offers the cursors, which starts delivery. `done` runs when the state is stored, also after
    /// each later synchronization.
    void start(std::function<void()> done);
    /// The relay's doorbell, or a reason of our own: asks for what changed.
    void ring();
    /// The answer to a command of ours: what it changed. The version is left alone, since there may be more between ours
    /// and the relay's; that is asked for next.
    [[nodiscard]] Result<void> absorb(const wire::State &state, ChangeSet &changes);
    /// The connection is gone.
    void reset();

private:
    /// What was asked for does not come.
    void stop();
    void synchronize(StatePosition since, bool withCursors);
    [[nodiscard]] Result<void> collect(const wire::State &page, ChangeSet &changes);
    [[nodiscard]] Result<void> applyAll(ChangeSet &changes);
    [[nodiscard]] Result<void> checkMarks();
    [[nodiscard]] Result<bool> lacksSome(ConversationId conversation, Sequence mark);
    [[nodiscard]] Result<void> forgetOthers(ChangeSet &changes);
    [[nodiscard]] Result<void> apply(const wire::State &state, ChangeSet &changes);
    [[nodiscard]] Result<void> apply(const wire::Contact &contact, ChangeSet &changes);
    [[nodiscard]] Result<void> noteDeviceList(const wire::Contact &contact, ChangeSet &changes);
    [[nodiscard]] Result<void> noteMarks(const wire::Conversation &conversation);
    [[nodiscard]] Result<void> noteSkipped(const wire::Conversation &conversation, ChangeSet &changes);
    [[nodiscard]] Result<void> apply(const wire::Conversation &conversation, const AccountInfo &self,
                                     ChangeSet &changes);

    Stores &m_stores;
    RelayConnection &m_connection;
    DeviceDirectory &m_directory;
    const Clock &m_clock;

    std::function<void()> m_done; ///< none before start(), on each connection
    std::vector<wire::State> m_pages;
    bool m_running = false;
    bool m_again = false;
    bool m_begins = false; ///< the first state of a connection is on its way
    QTimer m_later; ///< the relay was too busy to say what changed
};

} // namespace Parlance
