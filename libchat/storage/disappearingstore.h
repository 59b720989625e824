// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sql/database.h"
#include "storage/records.h"

namespace Parlance {

/// Of the table conversation: what a message written in it now is to have, also by a setting that is still to be sent.
inline constexpr QLatin1StringView timeInForce(
    "coalesce((SELECT timed.disappears_after FROM message AS timed WHERE timed.conversation = conversation.id"
    " AND timed.kind = 4 AND timed.outcome <> 2 AND timed.position >= conversation.learned_time_at"
    " ORDER BY timed.position DESC LIMIT 1), conversation.learned_time)");

/// Messages that disappear: what time is set in a conversation, whose time runs, and whose is up. Storage thread, inside the
/// caller's transaction when it writes.
///
/// Columns of `message` for this: `disappears_after`, in seconds (0: it stays), as its author said; and `disappears_at`, in ms
/// since 1970 UTC (0: its time does not run). An edit or a reaction has the time of the message it names, in case that never
/// comes here. A row of kind DisappearingTime has in `disappears_after` what is said from there on, and stays itself. What was
/// learned from another device (`learned_time` of a conversation, set at the sequence `learned_time_at`) holds until a row
/// says something newer, so that a new device need not have the history to know what to write under.
class DisappearingStore
{
public:
    explicit DisappearingStore(Database &database) : m_database(database) { }

    struct Setting
    {
        quint32 seconds = 0; ///< 0: what is said stays
        Sequence sequence = 0; ///< where it was set; 0: never

        bool operator==(const Setting &) const = default;
    };
    /// The last one that has a place in the log.
    [[nodiscard]] Result<Setting> setting(ConversationId conversation);
    [[nodiscard]] Result<quint32> timeFor(ConversationId conversation); ///< timeInForce
    /// As another device of the account knows it; an older one than is known here changes nothing.
    [[nodiscard]] Result<void> learn(ConversationId conversation, const Setting &setting);

    /// The time begins of what is mine and accepted, and of what others wrote and was read. Returns the rows of messages
    /// among them.
    [[nodiscard]] Result<QList<qint64>> begin(ConversationId conversation, qint64 now);
    /// When the next one is up; nothing when no time runs.
    [[nodiscard]] Result<std::optional<qint64>> next();

    struct Due
    {
        qint64 row = 0;
        ConversationId conversation;
        MessageTarget name;
        EntryKind kind = EntryKind::Message;
        bool orphan = false; ///< it names a message that is not here
    };
    /// Those whose time is up, the first ones first.
    [[nodiscard]] Result<QList<Due>> due(qint64 now, int limit);
    /// An edit or a reaction goes when its message does; where that is not here, by itself.
    [[nodiscard]] Result<void> end(const Due &amendment);
    /// The clock was set back: nothing stays longer from now on than its whole time.
    [[nodiscard]] Result<void> shorten(qint64 now);

private:
    Database &m_database;
};

} // namespace Parlance
