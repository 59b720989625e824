// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/profileopener.h"

#include <QTest>

namespace Parlance {

/// What came of it, the event loop running meanwhile.
template <typename T>
Result<T> outcomeOf(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
        return failure(ErrorCode::Timeout);
    return future.takeResult();
}

/// The error, None when it opened; the account is closed again.
template <typename T>
ErrorCode codeOf(QFuture<Result<T>> future)
{
    const auto outcome = outcomeOf(future);
    return outcome ? ErrorCode::None : outcome.error().code;
}

} // namespace Parlance
