// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "relay/storerecords.h"

namespace Parlance {

/// One side's view of a pair.
struct ContactSide
{
    ContactStatus status = ContactStatus::None;
    bool blocked = false;

    bool operator==(const ContactSide &) const = default;
};

struct ContactPair
{
    ContactSide mine;
    ContactSide theirs;

    [[nodiscard]] bool isBlocked() const { return mine.blocked || theirs.blocked; }
    [[nodiscard]] bool isAccepted() const { return mine.status == ContactStatus::Accepted; }
    bool operator==(const ContactPair &) const = default;
};

/// The pair after I did this: docs/protocol.md, "Contacts". Asking for what is already so changes nothing. Blocked when
/// either side blocks, NotFound for accepting what was never asked. Pure, any thread.
[[nodiscard]] Result<ContactPair> applyChange(ContactPair pair, ContactChange change);

} // namespace Parlance
