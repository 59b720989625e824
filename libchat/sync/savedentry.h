// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/records.h"

#include <QByteArray>

/// What goes to a file when a conversation is saved, and what comes back from it. Plain values, copied freely.
namespace Parlance {

/// An entry of a conversation on its way to a file.
struct SavedEntry
{
    MessageRecord record;
    QByteArray sealed; ///< a serialized content.Authored; empty when nothing vouches for it, or it was deleted
    QByteArray
        wiped; ///< of one that was deleted for everyone: a serialized content.HistoryMessage that has `wiped` alone
    QByteArray mark; ///< by which this account knows it again (e2ee/savedmark.h); empty: it does not come back
};

/// An entry as the line of a file says it: to be believed only if the mark fits.
struct ReturnedEntry
{
    ConversationId conversation;
    Sequence sequence = 0;
    MessageId id;
    QString from; ///< the author's username
    qint64 at = 0;
    qint64 disappearsAt = 0;
    QString text; ///< of a reaction: the emoji
    QByteArray sealed;
    QByteArray wiped;
    QByteArray mark;
    bool isMessage = true; ///< it says so: for those who count while they read

    bool operator==(const ReturnedEntry &) const = default;
};

/// What became of entries that came back. Those that were left out are counted by the reason.
struct ImportCounts
{
    int added = 0; ///< messages that were missing here
    int changes = 0; ///< edits, deletions, reactions and times to disappear after, that were missing here
    int present = 0; ///< messages that were here already
    int gone =
        0; ///< missing messages that were deleted, or have disappeared since: their place is known, and they stay gone
    int unproved = 0; ///< no mark of this account, or one over something else: changed, or written by somebody else
    int foreign = 0; ///< of a conversation that this device does not know, or that was not asked for
    int placeless = 0; ///< this device misses nothing there, or does not know yet that there is something
    int unreadable = 0; ///< of no form that this version knows

    [[nodiscard]] int taken() const { return added + changes + present + gone; }
    [[nodiscard]] int leftOut() const { return unproved + foreign + placeless + unreadable; }
    ImportCounts &operator+=(const ImportCounts &other);
    bool operator==(const ImportCounts &) const = default;
};

inline ImportCounts &ImportCounts::operator+=(const ImportCounts &other)
{
    added += other.added;
    changes += other.changes;
    present += other.present;
    gone += other.gone;
    unproved += other.unproved;
    foreign += other.foreign;
    placeless += other.placeless;
    unreadable += other.unreadable;
    return *this;
}

} // namespace Parlance
