// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/codec.h"
#include "sync/anchors.h"

namespace Parlance {

/// What was inside the seal of a message, as far as this version shows it.
struct OpenContent
{
    QByteArray authored; ///< as it was sealed; empty when it was wiped
    QString text; ///< of a message or an edit; of a reaction: the emoji, or empty
    QString authorName;
    quint64 listVersion = 0; ///< of the author's list of devices
    Anchor anchor;
    EntryKind kind = EntryKind::Message;
    MessageTarget target = {};
    Removal removal = Removal::None;
    quint32 disappearsAfter = 0; ///< as of MessageRecord
    bool forwarded = false; ///< of a message
};

/// From a serialized content.Authored. A kind this version does not know is the message its author's version made of it for
/// this case. MalformedInput, TooLarge, or CannotOpen where there is none. Pure function.
[[nodiscard]] Result<OpenContent> readAuthored(const QByteArray &bytes);
/// What stands in the place of something that was deleted. Pure function.
[[nodiscard]] OpenContent readWiped(const content::Wiped &wiped);

} // namespace Parlance
