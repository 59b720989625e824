// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/stores.h"
#include "sync/changeset.h"

/// What writing a message does to the database, each inside a transaction of the caller.
namespace Parlance {

/// NotAContact, Blocked, UnknownUser (gone), NotSignedIn.
[[nodiscard]] Result<void> mayWrite(Stores &stores, UserId peer);

/// The message, Queued, and its row in the outbox. FieldInvalid, TooLarge, UnknownConversation and those of mayWrite().
[[nodiscard]] Result<MessageRecord> compose(Stores &stores, ConversationId conversation, const QString &text,
                                            qint64 now, ChangeSet &changes);
/// A failed message goes to the end of the outbox again. NotFound.
[[nodiscard]] Result<MessageRecord> composeAgain(Stores &stores, ConversationId conversation, const MessageId &id,
                                                 qint64 now, ChangeSet &changes);
/// A failed message goes away. NotFound.
[[nodiscard]] Result<void> discard(Stores &stores, ConversationId conversation, const MessageId &id,
                                   ChangeSet &changes);

} // namespace Parlance
