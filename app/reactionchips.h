// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/records.h"

#include <QStringList>

namespace Parlance {

/// The reactions to a message as they stand below it: each emoji once, in the order of the people.
struct ReactionChips
{
    QStringList emoji;
    QList<int> counts; ///< as many
    QString own; ///< which of them is one's own; "" for none

    /// `peer`: everybody else is oneself.
    [[nodiscard]] static ReactionChips of(const QList<ReactionRecord> &reactions, UserId peer);
};

} // namespace Parlance
