// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "sync/savedentry.h"

/// What a person reads of a file that was read back. Pure functions.
namespace Parlance {

/// A sentence for each thing that became of its messages.
[[nodiscard]] QString importText(const ImportCounts &counts);
/// Why the file could not be read, and what to do.
[[nodiscard]] QString importFileErrorText(const Error &error);

} // namespace Parlance
