// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Parlance {

/// "1 day", "30 seconds", "90 minutes": whole numbers of the largest unit that takes it, weeks at most. In English, for what
/// has no reader's language: exports, and what a message says to versions that do not know its kind. 1 or more. Pure function.
[[nodiscard]] QString durationInWords(quint32 seconds);

} // namespace Parlance
