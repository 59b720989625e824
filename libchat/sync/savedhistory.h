// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/stores.h"
#include "sync/savedentry.h"

namespace Parlance {

/// A conversation as it goes to a file: the first `limit` entries with a position above `after`, oldest first, also those that
/// change what a message shows, without what is not to be shown. What has its place on the relay and is known as it was sealed,
/// or as deleted, gets the account's mark; on a device without the account's keys nothing does.
[[nodiscard]] Result<QList<SavedEntry>> savedHistory(Stores &stores, ConversationId conversation, quint64 after,
                                                     int limit, qint64 now);

} // namespace Parlance
