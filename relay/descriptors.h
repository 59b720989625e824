// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace Parlance {

/// Lets this process open as many files and sockets as the system allows it to; each connection takes one. How many that
/// are now; 0 where there is no such limit (Windows). Before any thread is started.
[[nodiscard]] qint64 raiseDescriptorLimit();

} // namespace Parlance
