// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/contactrules.h"

namespace Parlance {

namespace {

ContactPair withStatus(ContactPair pair, ContactStatus mine, ContactStatus theirs)
{
    pair.mine.status = mine;
    pair.theirs.status = theirs;
    return pair;
}

Result<ContactPair> requested(const ContactPair &pair)
{
    if (pair.isBlocked())
        return failure(ErrorCode::Blocked);
    switch (pair.mine.status) {
    case ContactStatus::Accepted:
    case ContactStatus::RequestSent:
        return pair;
    case ContactStatus::RequestReceived: // two requests that cross are a yes from both
        return withStatus(pair, ContactStatus::Accepted, ContactStatus::Accepted);
    case ContactStatus::None:
        break;
    }
    return withStatus(pair, ContactStatus::RequestSent, ContactStatus::RequestReceived);
}

Result<ContactPair> accepted(const ContactPair &pair)
{
    if (pair.isBlocked())
        return failure(ErrorCode::Blocked);
    if (pair.isAccepted())
        return pair;
    if (pair.mine.status != ContactStatus::RequestReceived)
        return failure(ErrorCode::NotFound);
    return withStatus(pair, ContactStatus::Accepted, ContactStatus::Accepted);
}

ContactPair blocked(ContactPair pair)
{
    // A friendship survives a block and comes back with the unblock; a request does not.
    if (!pair.isAccepted())
        pair = withStatus(pair, ContactStatus::None, ContactStatus::None);
    pair.mine.blocked = true;
    return pair;
}

} // namespace

Result<ContactPair> applyChange(ContactPair pair, ContactChange change)
{
    switch (change) {
    case ContactChange::Request:
        return requested(pair);
    case ContactChange::Accept:
        return accepted(pair);
    case ContactChange::Decline:
        return pair.mine.status == ContactStatus::RequestReceived
            ? withStatus(pair, ContactStatus::None, ContactStatus::None)
            : pair;
    case ContactChange::Remove:
        return withStatus(pair, ContactStatus::None, ContactStatus::None);
    case ContactChange::Block:
        return blocked(pair);
    case ContactChange::Unblock:
        pair.mine.blocked = false;
        return pair;
    }
    return failure(ErrorCode::FieldInvalid);
}

} // namespace Parlance
