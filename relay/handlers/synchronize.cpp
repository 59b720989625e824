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

/// What a device says of one conversation.
struct Progress
{
    Sequence through = 0;
    Sequence known = 0;
};
using Cursors = std::unordered_map<quint64, Progress>;

struct Starts
{
    std::vector<Deliveries::Start> starts;
    std::vector<std::pair<ConversationId, Sequence>> ahead; ///< in which the device knows of more than there is
};

struct Snapshot
{
    Starts starts;
    MailboxPosition mailbox;
    StatePage state;
};

/// Where deliveries begin: at the device's mark, or at its own cursor where that is further back.
Result<Starts> readStarts(LogReader &reader, DeviceId device, Cursors cursors)
{
    const auto pending = reader.pending(device);
    if (!pending)
        return std::unexpected(pending.error());
    Starts result;
    for (const Pending &one : *pending) {
        Sequence after = one.mark;
        if (const auto cursor = cursors.extract(one.conversation.value()); !cursor.empty()) {
            after = std::min(after, cursor.mapped().through);
            if (cursor.mapped().known > one.head)
                result.ahead.emplace_back(one.conversation, cursor.mapped().known);
        }
        result.starts.push_back({.conversation = one.conversation, .after = after, .head = one.head});
    }
    for (const auto &[conversation, cursor] : cursors) {
        const ConversationId id(conversation);
        const auto mark = reader.mark(device, id);
        // A conversation this relay does not know for the device is no reason to refuse the others.
        if (mark && cursor.through < *mark)
            result.starts.push_back({.conversation = id, .after = cursor.through, .head = *mark});
        // Nothing waits there: the mark is at the head.
        if (mark && cursor.known > *mark)
            result.ahead.emplace_back(id, cursor.known);
    }
    return result;
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
    connection.deliveries().begin(snapshot.starts.starts);
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

/// What one Synchronize asks for.
struct Question
{
    quint64 request = 0;
    StatePosition since;
    Cursors cursors;
    bool isFirst = false; ///< of its connection
};

Result<Snapshot> readSnapshot(LogReader &reader, const Identity &identity, const Question &question)
{
    if (auto welcome = checkWelcome(reader, identity); !welcome)
        return std::unexpected(welcome.error());
    // The starts come before the state, so that the state names every conversation something is delivered from.
    Snapshot snapshot;
    if (question.isFirst) {
        auto starts = readStarts(reader, identity.device, question.cursors);
        if (!starts)
            return std::unexpected(starts.error());
        snapshot.starts = std::move(*starts);
        const auto mailbox = reader.mailbox(identity.device);
        if (!mailbox)
            return std::unexpected(mailbox.error());
        snapshot.mailbox = *mailbox;
    }
    auto state = reader.state(identity.user, question.since, stateRows);
    if (!state)
        return std::unexpected(state.error());
    snapshot.state = std::move(*state);
    return snapshot;
}

void look(Connection &connection, const std::shared_ptr<const Question> &question, bool mayGoOn);

/// Numbers that were given before this relay was put back from a copy are not given again: before the device hears anything.
void goOnBeyond(Connection &connection, const std::shared_ptr<const Question> &question,
                const std::vector<std::pair<ConversationId, Sequence>> &ahead)
{
    connection.write(
        [user = connection.identity().user, ahead](LogStore &store) -> Result<void> {
            for (const auto &[conversation, known] : ahead) {
                if (auto done = store.skipBeyond(user, conversation, known); !done)
                    return done;
            }
            return {};
        },
        [question](Connection &self, const Result<void> &done) {
            if (done)
                look(self, question, false);
            else
                self.refuse(question->request, done.error());
        });
}

void look(Connection &connection, const std::shared_ptr<const Question> &question, bool mayGoOn)
{
    connection.read(
        [identity = connection.identity(), question](LogReader &reader) {
            return readSnapshot(reader, identity, *question);
        },
        [question, mayGoOn](Connection &self, const Result<Snapshot> &snapshot) {
            if (!snapshot) {
                self.refuse(question->request, snapshot.error());
                return;
            }
            // Once: of a device that claims more than can be true nothing more is believed.
            if (mayGoOn && !snapshot->starts.ahead.empty()) {
                goOnBeyond(self, question, snapshot->starts.ahead);
                return;
            }
            if (question->since.version > 0 && snapshot->state.sinceVersion == 0) {
                qCWarning(lcRelay)
                    << "a device knows a state that this database never had, or had very many starts ago: was it put "
                       "back"
                    << "from a copy? What was accepted after the copy was made comes from the devices then.";
            }
            sendState(self, question->request, snapshot->state);
            start(self, *snapshot);
        });
}

// With each contact, and with oneself.
constexpr int mostCursors = Limits::contactsPerUser + 1;

} // namespace

void synchronize(Connection &connection, quint64 request, const wire::Synchronize &command)
{
    if (command.cursors_size() > mostCursors) {
        connection.refuse(request, invalidField("cursors", mostCursors));
        return;
    }
    if (!settle(connection, request, command))
        return;
    Question question{.request = request,
                      .since = {.version = command.since_version(), .epoch = command.since_epoch()},
                      .cursors = {},
                      .isFirst = !connection.deliveries().hasBegun()};
    for (const wire::Cursor &cursor : command.cursors())
        question.cursors[cursor.conversation_id()] = {.through = cursor.through(), .known = cursor.known()};
    look(connection, std::make_shared<const Question>(std::move(question)), true);
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
