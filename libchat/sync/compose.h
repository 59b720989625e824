// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/stores.h"
#include "sync/changeset.h"

/// What writing a message does to the database, each inside a transaction of the caller.
namespace Parlance {

/// NotAContact, Blocked, UnknownUser (gone), NotSignedIn.
[[nodiscard]] Result<void> mayWrite(Stores &stores, UserId peer);

/// What somebody wants to say.
struct Writing
{
    QString text = {}; ///< of a message or an edit; of a reaction: the emoji, or empty to withdraw it
    EntryKind kind = EntryKind::Message;
    /// What a message answers, if anything, and what another entry changes. Without an author: mine, else the peer's.
    MessageTarget target = {};
    quint32 disappearsAfter = 0; ///< of a DisappearingTime: seconds, 0 for never. What is said takes what is in force
    bool forwarded = false; ///< of a message: it was said elsewhere
};

/// The entry, Queued, and its row in the outbox. FieldInvalid, TooLarge, UnknownConversation and those of mayWrite(). NotFound
/// for a target that is not here, was deleted or never sent, or is somebody else's to edit or delete.
[[nodiscard]] Result<MessageRecord> compose(Stores &stores, ConversationId conversation, const Writing &writing,
                                            qint64 now, ChangeSet &changes);
/// The message of that name; without an author: mine, else the peer's. NotFound.
[[nodiscard]] Result<StoredMessage> findMessage(Stores &stores, ConversationId conversation,
                                                const MessageTarget &message);
/// A failed message goes to the end of the outbox again. NotFound.
[[nodiscard]] Result<MessageRecord> composeAgain(Stores &stores, ConversationId conversation, const MessageId &id,
                                                 qint64 now, ChangeSet &changes);
/// A failed message goes away. NotFound.
[[nodiscard]] Result<void> discard(Stores &stores, ConversationId conversation, const MessageId &id,
                                   ChangeSet &changes);

} // namespace Parlance
