// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/handlers/handlers.h"

#include "core/logging.h"
#include "relay/connection.h"
#include "relay/presence.h"
#include "relay/towire.h"

#include <algorithm>
#include <unordered_map>

namespace Parlance::Handlers {

namespace {

// Rows of one State: some 300 bytes each, so that a page stays well below the frame limit.
constexpr int stateRows = 100;

using Cursors = std::unordered_map<quint64, Sequence>;

struct Snapshot
{
    std::vector<Deliveries::Start> starts;
    MailboxPosition mailbox;
    StatePage state;
};

/// Where deliveries begin: at the device's mark, or at its own cursor where that is further back.
Result<std::vector<Deliveries::Start>> readStarts(LogReader &reader, DeviceId device, Cursors cursors)
{
    const auto pending = reader.pending(device);
    if (!pending)
        return std::unexpected(pending.error());
    std::vector<Deliveries::Start> starts;
    for (const Pending &one : *pending) {
        Sequence after = one.mark;
        if (const auto cursor = cursors.extract(one.conversation.value()); !cursor.empty())
            after = std::min(after, cursor.mapped());
        starts.push_back({.conversation = one.conversation, .after = after, .head = one.head});
    }
    for (const auto &[conversation, cursor] : cursors) {
        const ConversationId id(conversation);
        const auto mark = reader.mark(device, id);
        // A conversation this relay does not know for the device is no reason to refuse the others.
        if (mark && cursor < *mark)
            starts.push_back({.conversation = id, .after = cursor, .head = *mark});
    }
    return starts;
}

/// The device may have been revoked, or the account disabled, while it signed in.
Result<void> checkWelcome(LogReader &reader, const Identity &identity)
{
    if (auto device = reader.device(identity.device); !device)
        return std::unexpected(device.error());
    const auto user = reader.user(identity.user);
    if (!user)
        return std::unexpected(user.error());
    return user->disabled ? failure(ErrorCode::AccountDisabled) : Result<void>();
}

void sendState(Connection &connection, quint64 request, const StatePage &page)
{
    wire::RelayFrame frame;
    toWire(page, *frame.mutable_state());
    if (!page.more)
        connection.setStatePosition(page.position());
    connection.answer(request, std::move(frame));
    for (const ExpiredRange &range : page.expired) {
        // What this device missed it is told in place of the deliveries: before that it could not acknowledge it.
        if (range.devices != std::vector{connection.identity().device})
            connection.send(toEvent(range));
    }
}

void start(Connection &connection, const Snapshot &snapshot)
{
    if (connection.deliveries().hasBegun())
        return;
    if (connection.identity().isLinked)
        connection.core().presence.introduce(connection.identity().user, connection.identity().device);
    connection.deliveries().begin(snapshot.starts);
    connection.mailbox().begin(snapshot.mailbox);
}

/// Once the device has its grant on its disk, whoever shows the one before is a copy. One that has kept grants before does
/// so before anything is delivered to it. False when this is refused.
bool settle(Connection &connection, quint64 request, const wire::Synchronize &command)
{
    const Identity &identity = connection.identity();
    const QByteArray grant = toBytes(command.grant());
    if (connection.isSettled() || (grant.isEmpty() && !identity.keepsGrants))
        return true;
    if (grant != identity.grant) {
        connection.refuse(request, invalidField("grant"));
        return false;
    }
    connection.settle();
    connection.write([user = identity.user, device = identity.device,
                      grant](LogStore &store) { return store.keepGrant(user, device, grant); },
                     [](Connection &self, const Result<void> &kept) {
                         if (!kept)
                             self.refuse(0, kept.error());
                     });
    return true;
}

} // namespace

void synchronize(Connection &connection, quint64 request, const wire::Synchronize &command)
{
    if (command.cursors_size() > Limits::contactsPerUser) {
        connection.refuse(request, invalidField("cursors", Limits::contactsPerUser));
        return;
    }
    if (!settle(connection, request, command))
        return;
    Cursors cursors;
    for (const wire::Cursor &cursor : command.cursors())
        cursors[cursor.conversation_id()] = cursor.through();
    const StatePosition since{.version = command.since_version(), .epoch = command.since_epoch()};
    connection.read(
        [identity = connection.identity(), since, cursors = std::move(cursors),
         first = !connection.deliveries().hasBegun()](LogReader &reader) -> Result<Snapshot> {
            if (auto welcome = checkWelcome(reader, identity); !welcome)
                return std::unexpected(welcome.error());
            // The starts come before the state, so that the state names every conversation something is delivered from.
            Snapshot snapshot;
            if (first) {
                auto starts = readStarts(reader, identity.device, cursors);
                if (!starts)
                    return std::unexpected(starts.error());
                snapshot.starts = std::move(*starts);
                const auto mailbox = reader.mailbox(identity.device);
                if (!mailbox)
                    return std::unexpected(mailbox.error());
                snapshot.mailbox = *mailbox;
            }
            auto state = reader.state(identity.user, since, stateRows);
            if (!state)
                return std::unexpected(state.error());
            snapshot.state = std::move(*state);
            return snapshot;
        },
        [request, since](Connection &self, const Result<Snapshot> &snapshot) {
            if (!snapshot) {
                self.refuse(request, snapshot.error());
                return;
            }
            if (since.version > 0 && snapshot->state.sinceVersion == 0) {
                qCWarning(lcRelay)
                    << "a device knows a state that this database never had: was it put back from a copy?"
                    << "What was accepted after the copy was made is lost here.";
            }
            sendState(self, request, snapshot->state);
            start(self, *snapshot);
        });
}

void answerWithState(Connection &connection, quint64 request)
{
    if (request == 0)
        return;
    connection.read([user = connection.identity().user, since = connection.statePosition()](
                        LogReader &reader) { return reader.state(user, since, stateRows); },
                    [request](Connection &self, const Result<StatePage> &page) {
                        if (page)
                            sendState(self, request, *page);
                        else
                            self.refuse(request, page.error());
                    });
}

} // namespace Parlance::Handlers
