// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/savedhistory.h"

#include "e2ee/savedmark.h"
#include "sync/supply.h"

namespace Parlance {

namespace {

/// What there is of it that can be vouched for, as a device of one's own would be given it.
void addContent(SavedEntry &entry, const QByteArray &authored, qint64 now)
{
    const MessageRecord &record = entry.record;
    const bool isUp = record.disappearsAt != 0 && record.disappearsAt <= now;
    if (record.sequence == 0 || record.unreadable || isUp)
        return;
    if (record.removal == Removal::None)
        entry.sealed = authored;
    if (record.removal != Removal::Everyone)
        return;
    const auto given = toWire(
        {.sequence = record.sequence,
         .author = record.author,
         .id = record.id,
         .at = record.at,
         .authored = {},
         .kind = record.kind,
         .target = record.target,
         .removal = record.removal,
         .disappearsAfter = record.disappearsAfter,
         .disappearsAt = record.disappearsAt},
        now);
    // A Wiped alone may be no byte at all.
    content::HistoryMessage bare;
    *bare.mutable_wiped() = given.wiped();
    entry.wiped = toBytes(bare.SerializeAsString());
}

/// What a line says of it: nothing of a deletion and of a time, whatever stands in their rows.
QString wordsOf(const MessageRecord &record)
{
    const bool says = record.kind != EntryKind::Deletion && record.kind != EntryKind::DisappearingTime;
    return says ? record.text : QString();
}

} // namespace

Result<QList<SavedEntry>> savedHistory(Stores &stores, ConversationId conversation, quint64 after, int limit,
                                       qint64 now)
{
    const auto secrets = stores.account.secrets();
    const auto entries = stores.messages.entriesAfter(conversation, after, limit);
    if (!secrets || !entries)
        return std::unexpected(!secrets ? secrets.error() : entries.error());
    QList<SavedEntry> saved;
    for (const auto &[record, authored] : *entries) {
        SavedEntry entry{.record = record, .sealed = {}, .wiped = {}, .mark = {}};
        addContent(entry, authored, now);
        const bool vouches = *secrets && !(entry.sealed.isEmpty() && entry.wiped.isEmpty());
        if (vouches)
            entry.mark = savedMarkOf(
                (*secrets)->authorshipKey,
                {.conversation = conversation,
                 .sequence = record.sequence,
                 .id = record.id,
                 .author = record.author,
                 .at = record.at,
                 .disappearsAt = record.disappearsAt,
                 .text = wordsOf(record),
                 .sealed = entry.sealed,
                 .wiped = entry.wiped});
        else
            entry.sealed.clear();
        saved += entry;
    }
    return saved;
}

} // namespace Parlance
