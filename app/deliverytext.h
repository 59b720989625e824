// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/records.h"

namespace Parlance {

/// What is where, in words. Pure functions; `peer` is the name of whom one talks to.

/// "Complete to 1,482, on 3 of 3 of your devices; Bob's laptop has all but 12." "" while nothing was written.
[[nodiscard]] QString completenessText(const Completeness &completeness, const QString &peer);
/// "Delivered to Bob's laptop"
[[nodiscard]] QString eventText(const DeliveryEvent &event, const QString &peer);
/// "Bob's laptop", "Your laptop", "This device"
[[nodiscard]] QString deviceText(const DeviceProgress &device, const QString &peer);

} // namespace Parlance
