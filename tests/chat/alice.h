// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/accountworker.h"
#include "fakedirectory.h"
#include "fakerelay.h"
#include "frames.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <atomic>

namespace Parlance {

/// Time that stands still until a test moves it.
class ManualClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return now; }
    [[nodiscard]] qint64 monotonicMs() const override { return monotonic; }
    void advance(qint64 ms)
    {
        now += ms;
        monotonic += ms;
    }

    std::atomic<qint64> now = 1'700'000'000'000;
    std::atomic<qint64> monotonic = 1'000'000;
};

/// Alice's device and the relay she talks to, both on the test's thread, and all that was told about commits.
class Alice : public QObject
{
    Q_OBJECT

public:
    Alice();

    /// As if the program were killed and started again: what was not committed is gone.
    void restart();
    void kill() { worker.reset(); }
    void start();

    // ---- parts of the dialogue; false when the other side does not play its part
    [[nodiscard]] bool join(); ///< registers, gets the whole state, is Online
    [[nodiscard]] bool connectAgain(); ///< of a device that joined before: signs in, nothing new, is Online
    [[nodiscard]] bool authenticate(); ///< Hello … SignedIn
    [[nodiscard]] bool synchronize(const wire::RelayFrame &state); ///< … CaughtUp, Online
    [[nodiscard]] bool queue(const QString &text);
    /// Answers the question for Bob's devices, where the directory is silent.
    [[nodiscard]] bool tellDevices();
    /// Her laptop is on the list of her devices from now on.
    void linkLaptop();
    [[nodiscard]] wire::RelayFrame staleDevices(const wire::Submit &submit) const;

    [[nodiscard]] QList<MessageRecord> history();
    [[nodiscard]] QStringList texts();
    [[nodiscard]] ConversationRecord conversation();
    [[nodiscard]] ConnectionStatus status() const { return worker->status(); }
    [[nodiscard]] bool isOnline() const { return status().state == ConnectionState::Online; }

    QTemporaryDir folder;
    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>();
    FakeRelay relay;
    FakeDirectory directory;
    QList<DeviceAddress> strangers; ///< her program cannot seal for these, from its next start
    std::unique_ptr<AccountWorker> worker;
    QList<Changes> commits;
    QList<Error> storageErrors;
};

/// The outcome of a future, run on this thread's event loop.
template <typename T>
Result<T> wait(const QFuture<Result<T>> &future)
{
    QElapsedTimer timer;
    timer.start();
    while (!future.isFinished() && timer.elapsed() < 10'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return future.isFinished() ? future.result() : Result<T>(failure(ErrorCode::Timeout));
}

} // namespace Parlance
