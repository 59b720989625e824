// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

namespace Parlance {

/// From PARLANCE_PASSWORD, else one line of standard input, asked for without echo when that is a terminal. FieldInvalid
/// when there is none.
[[nodiscard]] Result<QString> readPassword();

} // namespace Parlance
