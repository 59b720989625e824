// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/codec.h"
#include "relay/failures.h"
#include "relay/storerecords.h"

#include <expected>

namespace Parlance {

/// Looks at the device list in `command` before the store sees it: that it is of this user, names the publishing device
/// and nothing twice, and is signed (Ed25519, RFC 8032, under Limits::deviceListLabel) by the account's key: `keyInForce`
/// (empty: it has none yet), or the new one that comes along, if that may follow it (Limits::accountKeyLabel). Whether it
/// is the next one, and the devices are there, is for the store to say. A pure function.
[[nodiscard]] std::expected<DeviceListUpdate, Refusal> checkDeviceList(
    const wire::PublishKeys &command, UserId user, DeviceId publisher, const QByteArray &keyInForce);

} // namespace Parlance
