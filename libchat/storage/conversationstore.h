// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sql/database.h"
#include "storage/records.h"

namespace Parlance {

/// What the relay says about a conversation.
struct ConversationState
{
    ConversationId id;
    UserId peer;
    Sequence head = 0;
    Sequence ownRead = 0;
    Sequence peerRead = 0;
    Sequence peerDelivered = 0;
    std::optional<Sequence> deviceMark; ///< this device's own mark there; none while it is not linked
};

/// How far this device is in a conversation: what was delivered, and the greatest number it knows of.
struct ConversationCursor
{
    ConversationId conversation;
    Sequence through = 0;
    Sequence head = 0;
};

/// A mark before and after; equal when nothing moved.
struct MarkMove
{
    Sequence from = 0;
    Sequence to = 0;

    [[nodiscard]] bool moved() const { return to > from; }
};

enum class Mark : std::uint8_t { OwnRead, OwnReadTold, PeerRead, PeerDelivered, Head };

/// Conversations: whose they are and their marks, all of which only ever grow. Unread counts are derived, never stored.
/// Storage thread.
class ConversationStore
{
public:
    explicit ConversationStore(Database &database) : m_database(database) { }

    /// Latest activity first.
    [[nodiscard]] Result<QList<ConversationRecord>> all();
    [[nodiscard]] Result<std::optional<ConversationRecord>> find(ConversationId conversation);
    [[nodiscard]] Result<std::optional<ConversationId>> withPeer(UserId peer);
    [[nodiscard]] Result<bool> exists(ConversationId conversation);
    [[nodiscard]] Result<UserId> peerOf(
        ConversationId conversation); ///< UnknownConversation; oneself in notes to oneself

    /// Adds it or raises its marks. One that is new here starts at this device's mark.
    [[nodiscard]] Result<void> save(const ConversationState &state, qint64 now);
    [[nodiscard]] Result<MarkMove> raise(ConversationId conversation, Mark mark, Sequence through);

    /// Through where deliveries to this device are committed here; nothing while the conversation, or this device's mark
    /// in it, is not known.
    [[nodiscard]] Result<std::optional<Sequence>> delivered(ConversationId conversation);
    [[nodiscard]] Result<void> setDelivered(ConversationId conversation, Sequence through);
    /// Through here every place is taken, or on record as missing.
    [[nodiscard]] Result<Sequence> wholeThrough(ConversationId conversation);
    [[nodiscard]] Result<void> setWholeThrough(ConversationId conversation, Sequence through);
    /// Those that were delivered further than they were looked through.
    [[nodiscard]] Result<QList<ConversationId>> notLookedThrough();
    [[nodiscard]] Result<QList<ConversationCursor>> cursors(); ///< of those in which this device has a mark
    /// For another device of this account: marks of the one before mean nothing to it.
    [[nodiscard]] Result<quint64> heads(); ///< how many messages there are in all of them, as far as is known here
    /// The newest number there is with this peer; 0 without a conversation.
    [[nodiscard]] Result<Sequence> headWith(UserId peer);
    [[nodiscard]] Result<void> forgetDelivered();
    /// Those whose read mark the relay does not have yet.
    [[nodiscard]] Result<QList<std::pair<ConversationId, Sequence>>> readUntold();

    [[nodiscard]] Result<void> setDraft(ConversationId conversation, const QString &draft);
    /// Empties a draft that became this message, or its beginning: the last letters may not have been stored yet.
    [[nodiscard]] Result<void> takeDraft(ConversationId conversation, const QString &text);
    /// When it was last active, as another device knows: what lists are ordered by until there is a message here.
    [[nodiscard]] Result<void> setLearnedAt(ConversationId conversation, qint64 time);

private:
    Database &m_database;
};

} // namespace Parlance
