// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "relay/storerecords.h"

#include <optional>

/// The headers of one message in one column: for each device its id (8 bytes, big endian), the header's length (2
/// bytes, big endian) and the header. Pure functions, any thread.
namespace Parlance {

[[nodiscard]] QByteArray packHeaders(const std::vector<HeaderFor> &headers);
/// Nothing when the message was not addressed to this device.
[[nodiscard]] std::optional<QByteArray> headerOf(const QByteArray &packed, DeviceId device);

} // namespace Parlance
