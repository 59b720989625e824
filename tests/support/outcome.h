// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QFuture>
#include <QTest>

namespace Parlance {

/// What came of it, the event loop running meanwhile; Timeout after a minute.
template <typename T>
Result<T> outcomeOf(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
        return failure(ErrorCode::Timeout);
    return future.takeResult();
}

} // namespace Parlance
