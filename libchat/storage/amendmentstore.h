// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sql/database.h"
#include "storage/records.h"

namespace Parlance {

/// What edits, deletions and reactions make of the messages they name. Storage thread, inside the caller's transaction when
/// it writes.
///
/// Each entry of the log is a row of `message`. Its columns for this: `kind` (EntryKind), `target_author` and `target` (what it
/// answers or changes), `shown` (it is a row of the timeline; 2: one that nobody has to read). What is shown of a message is looked up each time, from all that
/// is stored about it and in the order of the log, never in the order in which it came; the result is kept in the message's own
/// row: `edit` (the row of the edit whose text is shown; 0: its own), `removal`, and `reactions` ("AUTHOR EMOJI", one a line).
class AmendmentStore
{
public:
    explicit AmendmentStore(Database &database) : m_database(database) { }

    /// Where a message stands whose amendments were looked through.
    struct Amended
    {
        qint64 row = 0;
        quint64 position = 0;
        bool shown = true; ///< still a row of the timeline
    };
    /// Brings up to date what is shown of this message. Nothing when it is not here. What it said is wiped, with its words in
    /// the index and all of its edits, once a deletion has its place in the log; `atLeast` says that there is more reason than
    /// what is stored. Of what disappeared the reactions are wiped too, and what it answered.
    [[nodiscard]] Result<std::optional<Amended>> refresh(ConversationId conversation, const MessageTarget &message,
                                                         Removal atLeast = Removal::None);
    /// Something here answers or changes it, or it is not to be shown.
    [[nodiscard]] Result<bool> isNamed(ConversationId conversation, const MessageTarget &message);
    /// Its author deleted it for everyone.
    [[nodiscard]] Result<bool> isDeleted(ConversationId conversation, const MessageTarget &message);
    /// The rows of the messages that answer it.
    [[nodiscard]] Result<QList<qint64>> replies(ConversationId conversation, const MessageTarget &message);
    /// What it said, oldest first; nothing when it was never edited, or is deleted.
    [[nodiscard]] Result<QList<MessageVersion>> versions(ConversationId conversation, const MessageTarget &message);

    /// Not to be shown on this device, whether it is here already or comes later. False: it was noted before.
    [[nodiscard]] Result<bool> hide(ConversationId conversation, const MessageTarget &message);

    struct Untold
    {
        DeviceId device;
        ConversationId conversation;
        MessageTarget message;
    };
    /// Devices of this account that do not know yet what is hidden.
    [[nodiscard]] Result<QList<Untold>> untold();
    [[nodiscard]] Result<void> addUntold(const Untold &untold);
    [[nodiscard]] Result<void> removeUntold(const Untold &untold);

private:
    struct Row;
    [[nodiscard]] Result<std::optional<Row>> find(ConversationId conversation, const MessageTarget &message);
    [[nodiscard]] Result<Removal> removalOf(ConversationId conversation, const MessageTarget &message, Removal before);
    [[nodiscard]] Result<std::pair<qint64, QString>> newestEdit(ConversationId conversation,
                                                                const MessageTarget &message);
    [[nodiscard]] Result<QString> reactionsTo(ConversationId conversation, const MessageTarget &message);
    [[nodiscard]] Result<void> wipe(ConversationId conversation, const MessageTarget &message, const Row &row,
                                    Removal removal);
    [[nodiscard]] Result<void> wipeTrace(ConversationId conversation, const MessageTarget &message, const Row &row);

    Database &m_database;
};

/// From the column of that name.
[[nodiscard]] QList<ReactionRecord> reactionsFrom(const QString &stored);

} // namespace Parlance
