// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "relay/storerecords.h"

/// What a connection is granted, for its device to show on the next: 8 bytes, the generation it was given in (big endian),
/// and 16 random ones. Two copies of a state hold the same one, and the second that shows it is found out.
namespace Parlance::SqliteGrants {

[[nodiscard]] QByteArray create(quint64 generation);
/// Whether a device that is not a copy may show this: see LogStore::arrive.
[[nodiscard]] bool isGood(const QByteArray &grant, const DeviceRecord &device);
/// As a column that is never NULL takes it.
[[nodiscard]] QByteArray stored(const QByteArray &grant);

} // namespace Parlance::SqliteGrants
