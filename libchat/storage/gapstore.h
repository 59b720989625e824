// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sql/database.h"

#include "core/ids.h"

#include <QList>

namespace Parlance {

/// Sequences first to last, both included.
struct SequenceRange
{
    Sequence first = 0;
    Sequence last = 0;

    [[nodiscard]] quint64 size() const { return last - first + 1; }
    bool operator==(const SequenceRange &) const = default;
};

/// Why messages are missing here.
enum class GapReason : std::uint8_t {
    Skipped, ///< the relay passed over them
    Expired, ///< the relay dropped them before this device had them
    Unopened, ///< it came and could not be opened
    Before, ///< from before this device was linked, or from after the copy it was restored from
    /// The relay was put back from a copy, and nobody knows yet whether there was anything. Asked for like the others, and
    /// neither shown nor counted.
    Restored,
};

struct Gap
{
    ConversationId conversation;
    SequenceRange range;
    GapReason reason = GapReason::Skipped;
    bool lost = false; ///< everybody who could have it was asked
};

/// What is missing here, as ranges that never touch what is there, and whom of the devices that could help was asked.
/// Storage thread, inside the caller's transaction.
class GapStore
{
public:
    explicit GapStore(Database &database) : m_database(database) { }

    [[nodiscard]] Result<QList<Gap>> of(ConversationId conversation); ///< oldest first
    [[nodiscard]] Result<std::optional<Gap>> at(ConversationId conversation, Sequence sequence);
    [[nodiscard]] Result<QList<ConversationId>> conversations(); ///< with something that can still be asked for
    [[nodiscard]] Result<QList<ConversationId>> allConversations(); ///< with anything missing, lost or not
    [[nodiscard]] Result<quint64> missing(); ///< how many messages, without those that are lost
    [[nodiscard]] Result<quint64> lost();

    /// Numbers the relay no longer gives, because it may have given them before it was put back from a copy. One that grew
    /// is added again. False when it is known.
    [[nodiscard]] Result<bool> addSkipped(ConversationId conversation, const SequenceRange &range);
    [[nodiscard]] Result<bool> isSkipped(ConversationId conversation, Sequence sequence);
    /// How many of them up to here are nobody's, as far as is known here.
    [[nodiscard]] Result<quint64> countVoid(ConversationId conversation, Sequence through);
    /// With whom something is missing, and no list of their devices is known yet.
    [[nodiscard]] Result<QList<UserId>> strangers();

    [[nodiscard]] Result<void> add(const Gap &gap);
    [[nodiscard]] Result<void> remove(ConversationId conversation, Sequence first);
    [[nodiscard]] Result<void> setLost(ConversationId conversation, bool lost);

    /// When this device was asked for what is missing in this conversation, and where its answer stands: it has told all it
    /// has, or was not heard since. 0: not asked.
    struct Asked
    {
        qint64 at = 0;
        bool answered = false;
    };
    [[nodiscard]] Result<Asked> asked(ConversationId conversation, UserId user, DeviceId device);
    [[nodiscard]] Result<void> setAsked(ConversationId conversation, UserId user, DeviceId device, const Asked &asked);
    /// Something new is missing, or somebody new can help: everybody may be asked again.
    [[nodiscard]] Result<void> forgetAsked(ConversationId conversation);

    /// What came from a peer after the relay had dropped it, and others have not been told of yet.
    [[nodiscard]] Result<void> addRegained(ConversationId conversation, const SequenceRange &range);
    [[nodiscard]] Result<QList<SequenceRange>> regained(ConversationId conversation);
    [[nodiscard]] Result<QList<ConversationId>> conversationsRegained();
    [[nodiscard]] Result<void> forgetRegained(ConversationId conversation, const SequenceRange &range);

private:
    [[nodiscard]] Result<quint64> count(bool lost);

    Database &m_database;
};

} // namespace Parlance
