// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Parlance::Bench {

/// Writes a profile with an account, 300 contacts and so many messages, spread over their conversations as life does it:
/// a few with most of them, most with a few. Through the library's own stores, before anybody opens it with testSecret().
void writeLargeProfile(const QString &profileFolder, int messages);

} // namespace Parlance::Bench
