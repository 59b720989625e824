// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/codec.h"
#include "storage/stores.h"
#include "sync/changeset.h"

/// What one device of an account knows and another cannot learn from the relay: whose safety number was compared, names,
/// what is muted, drafts, how the program is to look and behave. Storage thread.
namespace Parlance {

/// In parts that fit into one message from device to device each.
[[nodiscard]] Result<QList<content::SharedAccount>> accountToShare(Stores &stores);
/// From a device of one's own, inside a transaction of the caller.
[[nodiscard]] Result<void> absorbSharedAccount(Stores &stores, const content::SharedAccount &shared,
                                               ChangeSet &changes);

} // namespace Parlance
