// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Parlance {

/// Whether what was written to this open file is on the disk (fsync; _commit on Windows). Waits for it. Any thread.
[[nodiscard]] bool syncToDisk(int descriptor);

} // namespace Parlance
