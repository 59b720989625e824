// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

namespace Parlance {

/// Standard error, and with it the log, goes to the end of this file from now on; made, for its owner and group, if there is
/// none. StorageUnwritable, and nothing changes. Any number of times, while threads write: also to the same file by its name
/// after somebody moved it away.
[[nodiscard]] Result<void> logInto(const QString &file);

} // namespace Parlance
