// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <algorithm>
#include <optional>

/// How much the sender has under way at once, and how long whoever asks the relay for something waits after a refusal.
namespace Parlance {

inline constexpr int mostUnderWay = 64;
inline constexpr int mostUnderWayInOne = 16;
inline constexpr qint64 shortestPauseMs = 500;
inline constexpr qint64 longestPauseMs = 60'000;
/// Devices may change once more while we seal; beyond this many times in a row, not so fast.
inline constexpr int patience = 3;

inline qint64 pauseAfter(int refusals)
{
    return std::min(longestPauseMs, shortestPauseMs << std::min(refusals, 7));
}

/// It is the relay that cannot: people are told why their messages wait.
inline bool isHindrance(const Error &error)
{
    return error.code == ErrorCode::RelayBusy || error.code == ErrorCode::RelayStorage;
}

/// The same, asked again a little later, may succeed.
inline bool mayPass(const Error &error)
{
    return isHindrance(error) || error.code == ErrorCode::RateLimited;
}

/// Errors that another attempt does not mend.
inline std::optional<ErrorCode> finalFailure(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotAContact:
    case ErrorCode::Blocked:
    case ErrorCode::UnknownUser:
    case ErrorCode::UnknownConversation:
    case ErrorCode::TooLarge:
        return error.code;
    case ErrorCode::FieldInvalid:
    case ErrorCode::ProtocolViolation:
        return ErrorCode::Rejected;
    default:
        return {};
    }
}

} // namespace Parlance
