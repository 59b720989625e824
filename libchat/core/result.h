// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <expected>

namespace Parlance {

/// The outcome of whatever can fail: a value or an Error. Nothing in Parlance throws on purpose.
template <typename T>
using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> failure(ErrorCode code, const QString &detail = {}, qint64 limit = 0)
{
    return std::unexpected(Error{.code = code, .detail = detail, .limit = limit});
}

} // namespace Parlance
