// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "protocol/codec.h"

/// What the relay's refusals mean here.
namespace Parlance {

[[nodiscard]] Error errorFrom(const wire::Failure &failure);
[[nodiscard]] Error errorFrom(const wire::Goodbye &goodbye);
[[nodiscard]] ErrorCode errorCodeFrom(wire::RejectReason reason);

} // namespace Parlance
