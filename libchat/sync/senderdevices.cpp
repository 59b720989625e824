// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/relayerror.h"
#include "sync/sender.h"
#include "sync/sendpolicy.h"
#include "sync/submitresult.h"

/// What the sender does when it lacks devices or sessions, and when the relay says that there are others.
namespace Parlance {

/// Whose devices or sessions are missing is asked for, the peer first; the lane goes on when the answer is stored.
void Sender::fetchDevices(ConversationId conversation, Lane &lane, const QList<DeviceAddress> &strangers,
                          ChangeSet &changes)
{
    lane.paused = true;
    lane.waiting = true;
    changes.afterCommit.emplace_back([this, conversation, strangers] {
        const auto peer = m_stores.conversations.peerOf(conversation);
        if (!peer)
            return;
        const UserId user = strangers.isEmpty() ? *peer : strangers.first().user;
        QList<DeviceId> devices;
        for (const DeviceAddress &stranger : strangers) {
            if (stranger.user == user)
                devices += stranger.device;
        }
        m_directory.fetchSessions(
            user, devices, [this, conversation, user, devices, number = m_connectionNumber](const Result<void> &done) {
                if (number != m_connectionNumber || !m_connection.isReady())
                    return;
                if (done)
                    fetched(conversation, user, devices);
                else
                    fetchFailed(conversation, done.error());
            });
    });
}

void Sender::fetched(ConversationId conversation, UserId user, const QList<DeviceId> &devices)
{
    QList<DeviceAddress> wanted;
    for (const DeviceId device : devices)
        wanted += DeviceAddress{.user = user, .device = device};
    const auto still = m_directory.withoutSession(wanted);
    const auto recipients = recipientsOf(conversation);
    if ((still && !still->isEmpty()) || (recipients && !*recipients)) {
        // On its account's list, and the relay gives no keys for it, or no list that is believed: asked again, but not at
        // once.
        Lane &lane = m_lanes[conversation];
        lane.waiting = false;
        pause(conversation, pauseAfter(++lane.refusals));
    } else {
        resume(conversation);
    }
}

void Sender::fetchFailed(ConversationId conversation, const Error &error)
{
    if (!finalFailure(error)) {
        Lane &lane = m_lanes[conversation];
        lane.waiting = false;
        pause(conversation, std::max(error.retryAfterMs, pauseAfter(++lane.refusals)));
        return;
    }
    const auto written = m_history.write([&](ChangeSet &changes) -> Result<void> {
        const auto rows = m_stores.outbox.after(conversation, 0, mostUnderWay);
        if (!rows || rows->isEmpty())
            return rows.transform([](const auto &) { });
        return refuseAll(*rows, error, m_lanes[conversation], changes).transform([](bool) { });
    });
    if (written)
        resume(conversation);
    else
        m_connection.fail(written.error());
}

Result<void> Sender::stale(const OutboxRow &row, const wire::StaleDevices &stale, ChangeSet &changes)
{
    for (const wire::Devices &devices : stale.users()) {
        if (auto done = m_directory.store(devices, changes); !done)
            return done;
    }
    changes.afterCommit.insert(changes.afterCommit.begin(), [this, conversation = row.conversation] {
        Lane &lane = m_lanes[conversation];
        lane.paused = true;
        if (!lane.waiting && ++lane.refusals > patience * mostUnderWayInOne)
            pause(conversation, pauseAfter(lane.refusals / mostUnderWayInOne));
    });
    return m_stores.outbox.forgetSealed(row.conversation);
}

} // namespace Parlance
