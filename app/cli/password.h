// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

namespace Parlance {

/// Standard input is a terminal, and so somebody can be asked.
[[nodiscard]] bool canAsk();
/// One line of standard input, asked for without echo when that is a terminal. "" when there is none.
[[nodiscard]] QString readHidden(const char *question);
/// The account's: from PARLANCE_PASSWORD, else one line of standard input. FieldInvalid when there is none.
[[nodiscard]] Result<QString> readPassword();

} // namespace Parlance
