// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "storage/profilesecret.h"
#include "storage/records.h"

#include <QString>

namespace Parlance {

/// Fills a new profile with an account, contacts and conversations made up for showing the program without a relay
/// (`parlance --offline`) and for tests of the interface: long and short messages, several scripts, emoji, every state a
/// message can be in, unread ones, a draft, requests. The same for the same `nowMs`. Before Account::open(), from any
/// thread; the secret opens it afterwards. Fails like Account::open(), and with AlreadySignedIn when the profile holds an
/// account.
[[nodiscard]] Result<void> writeSampleData(const QString &profileFolder, const ProfileSecret &secret, qint64 nowMs);

/// Presence to go with it, which no database holds. Any thread.
[[nodiscard]] PresenceRecord samplePresence(UserId user, qint64 nowMs);

} // namespace Parlance
