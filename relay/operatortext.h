// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

namespace Parlance {

/// What went wrong and what to do about it, as a sentence for the person who runs a relay. Any thread.
[[nodiscard]] QString operatorText(const Error &error);

/// 2025-01-31 17:05 UTC, or "never" for 0.
[[nodiscard]] QString operatorTime(qint64 ms);

} // namespace Parlance
