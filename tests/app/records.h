// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/records.h"

/// Records as libchat makes them, for Alice (user 1) who talks to Bob (user 2).
namespace Parlance::Sample {

inline constexpr UserId alice(1);
inline constexpr UserId bob(2);
inline constexpr ConversationId withBob(1);
inline constexpr quint64 firstQueued = 1ULL << 62; ///< "greater than every sequence"

/// Message ids that can be told apart by a number.
inline MessageId idNumber(quint64 number)
{
    return MessageId(QUuid(static_cast<uint>(number), 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 0));
}

inline MessageRecord theirs(Sequence sequence, qint64 at, const QString &text = QStringLiteral("Hello"))
{
    MessageRecord message;
    message.id = idNumber(sequence);
    message.conversation = withBob;
    message.sequence = sequence;
    message.position = sequence;
    message.author = bob;
    message.text = text;
    message.at = at;
    message.state = MessageState::Received;
    return message;
}

inline MessageRecord mine(Sequence sequence, qint64 at, const QString &text = QStringLiteral("Hi"))
{
    MessageRecord message = theirs(sequence, at, text);
    message.author = alice;
    message.mine = true;
    message.state = MessageState::Sent;
    return message;
}

/// The number-th message that waits, counted from 0.
inline MessageRecord queued(quint64 number, qint64 at, const QString &text = QStringLiteral("Later"))
{
    MessageRecord message = mine(0, at, text);
    message.id = idNumber(1'000'000 + number);
    message.position = firstQueued + number;
    message.state = MessageState::Queued;
    message.queuedSince = at;
    return message;
}

/// The same message after the relay took it.
inline MessageRecord accepted(MessageRecord message, Sequence sequence, qint64 at)
{
    message.sequence = sequence;
    message.position = sequence;
    message.at = at;
    message.state = MessageState::Sent;
    return message;
}

inline ConversationRecord conversation(ConversationId id = withBob, UserId peer = bob,
                                       const QString &name = QStringLiteral("Bob"))
{
    ConversationRecord record;
    record.id = id;
    record.peer = peer;
    record.peerUsername = name.toLower();
    record.peerName = name;
    record.canWrite = true;
    return record;
}

inline ContactRecord contact(UserId user, const QString &name, ContactStatus status = ContactStatus::Accepted)
{
    ContactRecord record;
    record.user = user;
    record.username = name.toLower();
    record.name = name;
    record.status = status;
    return record;
}

/// A commit that stored these.
inline Changes changed(const QList<MessageRecord> &messages)
{
    Changes changes;
    changes.messages = messages;
    return changes;
}

/// A commit that stored these, which came from a peer just now.
inline Changes arrived(const QList<MessageRecord> &messages)
{
    Changes changes = changed(messages);
    for (const MessageRecord &message : messages)
        changes.arrived << message.id;
    return changes;
}

} // namespace Parlance::Sample
