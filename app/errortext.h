// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

namespace Parlance {

/// What a person is told about an error, from its code: the only place where that is written.
struct ErrorText
{
    QString what; ///< one sentence: what happened
    QString safe; ///< one sentence: what is not affected; may be ""
    QString advice; ///< one sentence: what to do; may be ""

    [[nodiscard]] QString all() const; ///< the sentences in one line
};

[[nodiscard]] ErrorText errorText(const Error &error);
/// Where the code is all that is known.
[[nodiscard]] ErrorText errorText(ErrorCode code);

} // namespace Parlance
