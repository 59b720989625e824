// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QFuture>
#include <QPromise>

#include <memory>

namespace Parlance {

/// The far end of a QFuture<Result<T>>, handed along until somebody knows the outcome. Copies share one outcome; the first
/// one given counts. When the last copy goes away without one, the outcome is Cancelled: no future stays open for ever.
/// Copies may live on any thread.
template <typename T>
class Answer
{
public:
    Answer() : m_shared(std::make_shared<Shared>()) { }

    [[nodiscard]] QFuture<Result<T>> future() const { return m_shared->promise.future(); }
    void operator()(Result<T> outcome) const { m_shared->finish(std::move(outcome)); }

private:
    struct Shared
    {
        Shared() { promise.start(); }
        Shared(const Shared &) = delete;
        Shared &operator=(const Shared &) = delete;
        ~Shared() { finish(failure(ErrorCode::Cancelled)); }

        void finish(Result<T> outcome)
        {
            if (finished)
                return;
            finished = true;
            promise.addResult(std::move(outcome));
            promise.finish();
        }

        QPromise<Result<T>> promise;
        bool finished = false;
    };

    std::shared_ptr<Shared> m_shared;
};

} // namespace Parlance
