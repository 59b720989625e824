// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/profileopener.h"
#include "tests/support/outcome.h"

namespace Parlance {

/// The error, None when it opened; the account is closed again.
template <typename T>
ErrorCode codeOf(QFuture<Result<T>> future)
{
    const auto outcome = outcomeOf(future);
    return outcome ? ErrorCode::None : outcome.error().code;
}

} // namespace Parlance
