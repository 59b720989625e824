// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/errortext.h"

/// The sentences about keys: those that open a profile, and those of devices and contacts.
namespace Parlance {

[[nodiscard]] ErrorText keysText(const Error &error);
[[nodiscard]] ErrorText devicesText(const Error &error);

} // namespace Parlance
