// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/statesync.h"

#include "core/logging.h"
#include "sync/gaps.h"
#include "sync/marks.h"

namespace Parlance {

namespace {

ContactStatus statusFrom(wire::ContactState state)
{
    switch (state) {
    case wire::CONTACT_STATE_REQUEST_SENT:
        return ContactStatus::RequestSent;
    case wire::CONTACT_STATE_REQUEST_RECEIVED:
        return ContactStatus::RequestReceived;
    case wire::CONTACT_STATE_ACCEPTED:
        return ContactStatus::Accepted;
    default:
        return ContactStatus::None;
    }
}

StatePosition positionOf(const wire::State &page)
{
    return {.version = page.version(), .epoch = page.epoch()};
}

} // namespace

void StateSync::start(std::function<void()> done)
{
    m_done = std::move(done);
    m_begins = true;
    const auto position = m_stores.account.statePosition();
    if (!position) {
        m_connection.fail(position.error());
        return;
    }
    synchronize(*position, true);
}

void StateSync::ring()
{
    if (!m_done) // the first State of this connection, which is still to be asked for, brings it
        return;
    if (m_running) {
        m_again = true;
        return;
    }
    const auto position = m_stores.account.statePosition();
    if (position)
        synchronize(*position, false);
}

void StateSync::reset()
{
    m_done = {};
    m_later.stop();
    stop();
}

void StateSync::stop()
{
    m_pages.clear();
    m_running = false;
    m_again = false;
    m_begins = false;
}

void StateSync::synchronize(StatePosition since, bool withCursors)
{
    m_running = true;
    wire::ClientFrame command;
    command.mutable_synchronize()->set_since_version(since.version);
    command.mutable_synchronize()->set_since_epoch(since.epoch);
    if (withCursors) {
        const auto cursors = m_stores.conversations.cursors();
        const auto grant = m_stores.account.grant();
        if (!cursors || !grant) {
            m_connection.fail(!cursors ? cursors.error() : grant.error());
            return;
        }
        command.mutable_synchronize()->set_grant(fromBytes(*grant));
        for (const ConversationCursor &one : *cursors) {
            auto *cursor = command.mutable_synchronize()->add_cursors();
            cursor->set_conversation_id(one.conversation.value());
            cursor->set_through(one.through);
            cursor->set_known(one.head);
        }
    }
    m_connection.request(
        std::move(command),
        [this](const wire::RelayFrame &answer, ChangeSet &changes) -> Result<void> {
            if (!answer.has_state())
                return failure(ErrorCode::ProtocolViolation, QStringLiteral("state"));
            return collect(answer.state(), changes);
        },
        [this](const Error &error) {
            stop();
            // Not the first State of a connection: that one is never refused so.
            const bool isTooSoon = error.code == ErrorCode::RelayBusy || error.code == ErrorCode::RateLimited;
            if (isTooSoon && m_connection.isReady()) {
                m_later.start(static_cast<int>(error.retryAfterMs));
                return;
            }
            // Refused on a connection that lives: without the state nothing else makes sense.
            if (m_connection.isReady())
                m_connection.fail(error);
        });
}

Result<void> StateSync::collect(const wire::State &page, ChangeSet &changes)
{
    m_pages.push_back(page);
    if (page.more()) {
        changes.afterCommit.emplace_back([this, position = positionOf(page)] { synchronize(position, false); });
        return {};
    }
    auto applied = applyAll(changes);
    m_pages.clear();
    m_running = false;
    changes.afterCommit.emplace_back([this] {
        if (m_done)
            m_done();
        if (std::exchange(m_again, false))
            ring();
    });
    return applied;
}

Result<void> StateSync::applyAll(ChangeSet &changes)
{
    if (std::exchange(m_begins, false)) {
        if (auto done = checkMarks(); !done)
            return done;
    }
    if (m_pages.front().since_version() == 0) {
        if (auto done = forgetOthers(changes); !done)
            return done;
    }
    for (const wire::State &page : m_pages) {
        if (auto done = apply(page, changes); !done)
            return done;
    }
    return m_stores.account.setStatePosition(positionOf(m_pages.back()));
}

/// A device acknowledges what it has stored. One that has less than it acknowledged was put back from a copy, as it was in
/// the middle of a connection, and must not go on with keys that were used since.
Result<void> StateSync::checkMarks()
{
    const auto self = m_stores.account.info();
    if (!self)
        return std::unexpected(self.error());
    for (const wire::State &page : m_pages) {
        for (const wire::Conversation &conversation : page.conversations()) {
            for (const wire::DeviceMark &mark : conversation.marks()) {
                if (DeviceId(mark.device_id()) != self->device)
                    continue;
                const auto lacks = lacksSome(ConversationId(conversation.conversation_id()), mark.delivered_through());
                if (!lacks)
                    return std::unexpected(lacks.error());
                if (*lacks)
                    return failure(ErrorCode::StateIsACopy, QStringLiteral("acknowledged and not here"));
            }
        }
    }
    return {};
}

/// Beyond what was delivered here the mark passes over this device's own messages alone: those that are here, and those
/// whose answer may have been lost.
Result<bool> StateSync::lacksSome(ConversationId conversation, Sequence mark)
{
    const auto delivered = m_stores.conversations.delivered(conversation);
    if (!delivered)
        return std::unexpected(delivered.error());
    if (!*delivered || mark <= **delivered || mark >= firstQueuedPosition)
        return false;
    const auto present = m_stores.messages.countBetween(conversation, **delivered, mark);
    const auto sealed = m_stores.outbox.countSealed(conversation);
    const auto failed = m_stores.messages.countFailed(conversation);
    if (!present || !sealed || !failed)
        return std::unexpected(!present ? present.error() : !sealed ? sealed.error() : failed.error());
    return mark - **delivered > *present + *sealed + *failed;
}

Result<void> StateSync::forgetOthers(ChangeSet &changes)
{
    QSet<UserId> named;
    for (const wire::State &page : m_pages) {
        for (const wire::Contact &contact : page.contacts())
            named += UserId(contact.user_id());
    }
    const auto known = m_stores.contacts.known();
    if (!known)
        return std::unexpected(known.error());
    for (const UserId user : *known) {
        if (named.contains(user))
            continue;
        wire::Contact none;
        none.set_user_id(user.value());
        if (auto done = apply(none, changes); !done)
            return done;
    }
    return {};
}

Result<void> StateSync::absorb(const wire::State &state, ChangeSet &changes)
{
    changes.afterCommit.emplace_back([this] { ring(); });
    return apply(state, changes);
}

Result<void> StateSync::apply(const wire::State &state, ChangeSet &changes)
{
    auto self = m_stores.account.info();
    if (!self)
        return std::unexpected(self.error());
    for (const wire::Contact &contact : state.contacts()) {
        if (auto done = apply(contact, changes); !done)
            return done;
    }
    for (const wire::Conversation &conversation : state.conversations()) {
        if (auto done = apply(conversation, *self, changes); !done)
            return done;
    }
    if (state.own_devices_size() > 0)
        changes.afterCommit.emplace_back([this, user = self->user] { m_directory.learn(user); });
    if (state.presence_hidden() == self->presenceHidden)
        return {};
    self->presenceHidden = state.presence_hidden();
    changes.account = true;
    return m_stores.account.save(*self);
}

Result<void> StateSync::apply(const wire::Contact &contact, ChangeSet &changes)
{
    const UserId user(contact.user_id());
    changes.contacts += user;
    if (auto noted = noteDeviceList(contact, changes); !noted)
        return noted;
    const auto conversation = m_stores.conversations.withPeer(user);
    const auto before = m_stores.contacts.find(user);
    if (!conversation || !before)
        return std::unexpected(!conversation ? conversation.error() : before.error());
    if (*conversation)
        changes.conversations += **conversation;
    const ContactRecord now{
        .user = user,
        .username = toText(contact.username()),
        .name = {},
        .status = statusFrom(contact.state()),
        .blocked = contact.blocked(),
        .gone = contact.gone(),
        .conversation = {}};
    const bool isBack = *before && now.isReachable() && !(*before)->isReachable();
    return m_stores.contacts.save(now).and_then([&] {
        return isBack ? askAgainAbout(m_stores, user, changes) : Result<void>();
    });
}

/// Somebody we write to changed the key or the devices: better known before the next message than by its refusal.
Result<void> StateSync::noteDeviceList(const wire::Contact &contact, ChangeSet &changes)
{
    const UserId user(contact.user_id());
    const auto trust = m_stores.trust.of(user);
    if (!trust)
        return std::unexpected(trust.error());
    const bool isCurrent = trust->listVersion == contact.device_list_version()
        && trust->accountKey == toBytes(contact.account_key());
    if (trust->listVersion == 0 || isCurrent || statusFrom(contact.state()) != ContactStatus::Accepted)
        return {};
    // Asked for once all of the State is stored, and again on each connection until it is here.
    if (contact.device_list_version() > trust->listVersion)
        return m_stores.trust.announce(user, contact.device_list_version());
    changes.afterCommit.emplace_back([this, user] { m_directory.learn(user); });
    return {};
}

Result<void> StateSync::apply(const wire::Conversation &conversation, const AccountInfo &self, ChangeSet &changes)
{
    ConversationState state{
        .id = ConversationId(conversation.conversation_id()),
        .peer = UserId(conversation.peer_user_id()),
        .head = conversation.head_sequence(),
        .ownRead = conversation.own_read_through(),
        .peerRead = conversation.peer_read_through(),
        .peerDelivered = conversation.peer_delivered_through(),
        .deviceMark = {}};
    // With oneself there is no other side that has or reads anything.
    if (state.peer == self.user)
        state.peerRead = state.peerDelivered = 0;
    for (const wire::DeviceMark &mark : conversation.marks()) {
        if (DeviceId(mark.device_id()) == self.device)
            state.deviceMark = mark.delivered_through();
    }
    if (self.linked && !state.deviceMark)
        state.deviceMark = 0;
    const auto deliveredBefore = m_stores.conversations.delivered(state.id);
    if (!deliveredBefore)
        return std::unexpected(deliveredBefore.error());
    // First by themselves, to know which messages a moved mark changes.
    const auto known = m_stores.conversations.exists(state.id);
    if (!known)
        return std::unexpected(known.error());
    if (*known) {
        if (auto done = raisePeerMarks(
                m_stores, state.id, state.peerDelivered, state.peerRead, m_clock.nowMs(), changes);
            !done)
            return done;
    }
    changes.conversations += state.id;
    changes.contacts += state.peer; // which conversation is theirs
    if (auto saved = m_stores.conversations.save(state, m_clock.nowMs()); !saved)
        return saved;
    if (auto noted = noteMarks(conversation); !noted)
        return noted;
    // What was said before this device began comes from another one, not from the relay.
    const bool begins = !*deliveredBefore && state.deviceMark && *state.deviceMark > 0;
    if (begins) {
        const auto noted = noteGap(
            m_stores, state.id, {.first = 1, .last = *state.deviceMark}, GapReason::Before, m_clock.nowMs(), changes);
        if (!noted)
            return std::unexpected(noted.error());
    }
    return noteSkipped(conversation, changes);
}

/// After what is missing for another reason: of these numbers nobody knows whether they were given.
Result<void> StateSync::noteSkipped(const wire::Conversation &conversation, ChangeSet &changes)
{
    const ConversationId id(conversation.conversation_id());
    for (const wire::SkippedRange &range : conversation.skipped()) {
        auto noted = Parlance::noteSkipped(
            m_stores, id, {.first = range.first_sequence(), .last = range.last_sequence()}, m_clock.nowMs(), changes);
        if (!noted)
            return noted;
    }
    return {};
}

Result<void> StateSync::noteMarks(const wire::Conversation &conversation)
{
    const ConversationId id(conversation.conversation_id());
    for (const wire::DeviceMark &mark : conversation.marks()) {
        const auto moved = m_stores.deliveries.raise(
            id,
            {.user = UserId(mark.user_id()), .device = DeviceId(mark.device_id()), .through = mark.delivered_through()},
            m_clock.nowMs());
        if (!moved)
            return std::unexpected(moved.error());
    }
    return {};
}

} // namespace Parlance
