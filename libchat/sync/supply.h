// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "e2ee/encryptor.h"
#include "protocol/codec.h"
#include "storage/stores.h"

namespace Parlance {

/// What this device gives to another one that asks for history: to one of its own account everything, to a device of a
/// contact what was said between the two; nothing to one that its account's list does not name. After somebody's account
/// key began anew, nothing from before that: whoever holds the new key may be somebody else. No answer at all while nobody
/// has looked at a changed key: it is for later. Inside a transaction of the caller; an answer without ranges means that
/// nothing is given. What disappears is given with what is left of its time; what has, as a place without content.
[[nodiscard]] Result<std::optional<content::HistoryAnswer>> supplyHistory(
    Stores &stores, const DeviceAddress &to, const content::HistoryRequest &request, qint64 now);

/// As it goes to another device, as of now: what is up counts as gone, even if nobody has looked since.
[[nodiscard]] content::HistoryMessage toWire(const SuppliedMessage &stored, qint64 now);

} // namespace Parlance
