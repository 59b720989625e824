// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Parlance {

/// Gives the calling thread the name that debuggers, profilers and the system's own tools show. Linux shows the first 15
/// bytes of it.
void nameThisThread(const char *name);

} // namespace Parlance
