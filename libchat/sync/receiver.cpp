// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/receiver.h"

#include "core/failpoint.h"
#include "core/logging.h"
#include "protocol/limits.h"
#include "sync/amendments.h"
#include "sync/gaps.h"
#include "sync/history.h"
#include "sync/listings.h"
#include "sync/submitresult.h"

namespace Parlance {

Result<void> Receiver::receive(const wire::Deliver &delivery, ChangeSet &changes)
{
    const ConversationId conversation(delivery.conversation_id());
    if (delivery.sequence() == 0 || delivery.sequence() >= firstQueuedPosition) {
        qCWarning(lcSync) << "a delivery without a place, in conversation" << conversation.value();
        return {};
    }
    const auto delivered = m_stores.conversations.delivered(conversation);
    if (!delivered)
        return std::unexpected(delivered.error());
    const auto waits = mustWait(delivery, delivered->has_value());
    if (!waits)
        return std::unexpected(waits.error());
    if (*waits) {
        m_waiting.push_back(delivery);
        m_heldBack += conversation;
        return {};
    }
    const auto hole = isAfterHole(delivery, **delivered, changes);
    if (!hole)
        return std::unexpected(hole.error());
    if (*hole)
        return {};
    if (auto done = store(delivery, **delivered, changes); !done)
        return done;
    return moveOn(conversation, std::max<Sequence>(delivery.sequence(), **delivered));
}

// A delivery can overtake the news that there is such a conversation, or such a device of its sender.
Result<bool> Receiver::mustWait(const wire::Deliver &delivery, bool knownConversation)
{
    if (m_heldBack.contains(ConversationId(delivery.conversation_id())))
        return true;
    if (!knownConversation) {
        m_waitsForState = true;
        return true;
    }
    return m_senders.mustWait(
        {.user = UserId(delivery.sender_user_id()), .device = DeviceId(delivery.sender_device_id())});
}

Result<void> Receiver::store(const wire::Deliver &delivery, Sequence delivered, ChangeSet &changes)
{
    const auto self = m_stores.account.info();
    if (!self)
        return std::unexpected(self.error());
    const UserId author(delivery.sender_user_id());
    const Incoming message{
        .conversation = ConversationId(delivery.conversation_id()),
        .sequence = delivery.sequence(),
        .id = toMessageId(delivery.client_message_id()),
        .sender = {.user = author, .device = DeviceId(delivery.sender_device_id())},
        .at = delivery.accepted_at_ms(),
        .mine = author == self->user,
        .late = delivery.sequence() < delivered,
        .body = toBytes(delivery.body()),
        .header = toBytes(delivery.header()),
    };
    if (!message.id.isValid() || !author.isValid()) {
        qCWarning(lcSync) << "a delivery that names no message, in conversation" << message.conversation.value();
        return noteMissing(message, GapReason::Skipped, changes);
    }
    const auto seen = alreadySeen(message, changes);
    if (!seen || *seen)
        return seen.transform([](bool) { });
    const auto opened = open(message);
    if (!opened)
        return std::unexpected(opened.error());
    failPoint("client.receive.opened");
    return apply(message, *opened, changes);
}

Result<bool> Receiver::alreadySeen(const Incoming &message, ChangeSet &changes)
{
    const auto known = m_stores.messages.find(message.conversation, message.sender.user, message.id);
    if (!known)
        return std::unexpected(known.error());
    if (!*known)
        return false;
    if ((*known)->record.sequence == message.sequence)
        return true;
    const auto moved = moveFromSkipped(m_stores, **known, message.sequence, message.at, changes);
    if (!moved || *moved)
        return moved;
    if ((*known)->record.sequence != 0) {
        // Said again under another number: what has this number is still to come.
        return noteWrongOrder(m_stores, message.conversation, changes)
            .and_then([&] { return noteMissing(message, GapReason::Skipped, changes); })
            .transform([] { return true; });
    }
    // Ours, still in the outbox here, and on the relay all the same: this profile is older than what was sent.
    const auto free = isFree(message, changes);
    if (!free || !*free)
        return free.transform([](bool) { return true; });
    return moveToPlace(m_stores, **known, message.sequence, message.at, changes).transform([] { return true; });
}

Result<std::optional<OpenContent>> Receiver::open(const Incoming &message)
{
    // Known from before, or the relay was asked just now: whoever is on no list by then is nobody who may say something.
    const auto stranger = m_senders.isStranger(message.sender);
    if (!stranger)
        return std::unexpected(stranger.error());
    if (*stranger) {
        qCWarning(lcSync).noquote() << "message" << message.id.toString() << "is from a device that is on no list";
        return std::optional<OpenContent>();
    }
    const auto opened = m_encryptor
                            .open(
                                message.body, message.header,
                                {.conversation = message.conversation, .message = message.id, .sender = message.sender})
                            .and_then(&readAuthored);
    if (opened)
        return *opened;
    if (isStorageError(opened.error()))
        return std::unexpected(opened.error());
    qCWarning(lcSync).noquote() << "message" << message.id.toString() << "cannot be opened:" << opened.error().detail;
    return std::optional<OpenContent>();
}

Result<void> Receiver::apply(const Incoming &message, const std::optional<OpenContent> &opened, ChangeSet &changes)
{
    const auto author = m_stores.contacts.find(message.sender.user);
    if (!author)
        return std::unexpected(author.error());
    if (!message.mine && *author && (*author)->blocked) {
        qCInfo(lcSync).noquote() << "message" << message.id.toString() << "is from somebody who is blocked";
        return {};
    }
    const auto free = isFree(message, changes);
    if (!free || !*free)
        return free.transform([](bool) { });
    MessageRecord record{
        .id = message.id,
        .conversation = message.conversation,
        .sequence = message.sequence,
        .position = message.sequence,
        .author = message.sender.user,
        .mine = message.mine,
        .text = opened ? opened->text : QString(),
        .unreadable = !opened,
        .late = message.late,
        .at = message.at,
        .kind = opened ? opened->kind : EntryKind::Message,
        .target = opened ? opened->target : MessageTarget(),
        .forwarded = opened && opened->forwarded,
        .disappearsAfter = opened ? opened->disappearsAfter : 0};
    if (auto done = insert(record, opened ? opened->authored : QByteArray(), changes); !done)
        return done;
    const DeliveryStore::DeviceMark own{
        .user = message.sender.user, .device = message.sender.device, .through = message.sequence};
    if (auto done = m_stores.deliveries.passOver(message.conversation, own); !done)
        return done;
    if (!opened)
        return missed(message, changes);
    if (auto done = noteListVersion(message.sender.user, opened->listVersion, changes); !done)
        return done;
    if (auto done = checkAnchor(
            m_stores, message.conversation, message.sequence, opened->anchor, m_clock.nowMs(), changes);
        !done)
        return done;
    if (message.mine)
        return {};
    if (record.kind == EntryKind::Message) {
        changes.arrived += message.id;
        const auto wake = [&](ListingStore &listing) { return listing.wake(message.conversation, message.sequence); };
        if (auto done = changeListing(m_stores, message.conversation, wake, changes); !done)
            return done;
    }
    return noteName(message, opened->authorName, changes);
}

// Written under a newer list of devices than the one known here: the relay is asked for it, and cannot keep it back unseen.
Result<void> Receiver::noteListVersion(UserId author, quint64 version, ChangeSet &changes)
{
    const auto trust = m_stores.trust.of(author);
    if (!trust)
        return std::unexpected(trust.error());
    if (version <= trust->listVersion)
        return {};
    changes.afterCommit.emplace_back([this, author, version] { m_directory.fetchAtLeast(author, version); });
    return {};
}

Result<void> Receiver::insert(const MessageRecord &record, const QByteArray &authored, ChangeSet &changes)
{
    const auto row = m_stores.messages.insert(record, authored);
    if (!row)
        return std::unexpected(row.error());
    failPoint("client.receive.inserted");
    return settle(m_stores, {.row = *row, .record = record}, changes).and_then([&] {
        return m_stores.conversations.raise(record.conversation, Mark::Head, record.sequence).transform([](MarkMove) {
        });
    });
}

// A placeholder gives way to the message it stood for. Anything else at this sequence means that the relay numbers
// anew (it was restored from an old copy): what is here stays.
Result<bool> Receiver::isFree(const Incoming &message, ChangeSet &changes)
{
    auto free = takePlace(m_stores, message.conversation, message.sequence, message.at, changes);
    if (!free || *free)
        return free;
    qCWarning(lcSync) << "the relay gave sequence" << message.sequence << "of conversation"
                      << message.conversation.value() << "twice";
    return noteWrongOrder(m_stores, message.conversation, changes).transform([] { return false; });
}

Result<void> Receiver::noteName(const Incoming &message, const QString &name, ChangeSet &changes)
{
    if (message.late || name.size() > Limits::displayNameLongest)
        return {};
    const auto renamed = m_stores.contacts.setDisplayName(message.sender.user, name.simplified());
    if (!renamed)
        return std::unexpected(renamed.error());
    if (*renamed)
        changes.contacts += message.sender.user;
    return {};
}

Result<void> Receiver::moveOn(ConversationId conversation, Sequence through)
{
    m_acknowledge.insert(conversation, through);
    m_notLookedThrough += conversation;
    return m_stores.conversations.setDelivered(conversation, through);
}

Result<void> Receiver::endTurn(ChangeSet &changes)
{
    if (auto done = noteAllHoles(changes); !done)
        return done;
    if (!m_acknowledge.isEmpty()) {
        failPoint("client.receive.uncommitted");
        changes.afterCommit.emplace_back([this, marks = std::exchange(m_acknowledge, {})] {
            failPoint("client.receive.committed");
            for (const auto &[conversation, through] : marks.asKeyValueRange()) {
                wire::ClientFrame command;
                command.mutable_acknowledge()->set_conversation_id(conversation.value());
                command.mutable_acknowledge()->set_through(through);
                m_connection.tell(command);
            }
            failPoint("client.receive.acknowledged");
        });
    }
    if (!m_holes.isEmpty()) {
        changes.afterCommit.emplace_back([this] {
            m_connection.restart({.code = ErrorCode::ConnectionLost, .detail = QStringLiteral("something is missing")});
        });
    }
    return {};
}

Result<void> Receiver::receiveWaiting(ChangeSet &changes)
{
    m_waitsForState = false;
    m_heldBack.clear();
    for (const wire::Deliver &delivery : std::exchange(m_waiting, {})) {
        if (auto done = receive(delivery, changes); !done)
            return done;
    }
    return endTurn(changes);
}

Result<void> Receiver::dropUnknownConversations()
{
    for (const wire::Deliver &delivery : std::exchange(m_waiting, {})) {
        const ConversationId conversation(delivery.conversation_id());
        const auto known = m_stores.conversations.exists(conversation);
        if (!known)
            return std::unexpected(known.error());
        if (*known) {
            m_waiting.push_back(delivery);
            continue;
        }
        qCWarning(lcSync) << "a delivery for conversation" << conversation.value() << "that the relay does not list";
        m_acknowledge.insert(conversation, delivery.sequence());
    }
    return {};
}

void Receiver::reset()
{
    m_acknowledge.clear();
    m_holes.clear();
    m_waiting.clear();
    m_heldBack.clear();
    m_waitsForState = false;
    m_unopened.clear();
    m_notLookedThrough.clear();
}

} // namespace Parlance
