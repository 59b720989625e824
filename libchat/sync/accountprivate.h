// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/eventthread.h"
#include "storage/profilevault.h"
#include "sync/account.h"
#include "sync/accountworker.h"
#include "transport/networkmonitor.h"

#include <QCoreApplication>
#include <QLockFile>

namespace Parlance {

/// The two sides of the door: what the caller's thread sees, and the thread behind it.
class AccountPrivate
{
public:
    AccountPrivate(std::unique_ptr<QLockFile> profileLock, QString accountFolder)
        : lock(std::move(profileLock)), folder(std::move(accountFolder))
    {
        thread.start();
    }
    AccountPrivate(const AccountPrivate &) = delete;
    AccountPrivate &operator=(const AccountPrivate &) = delete;
    ~AccountPrivate()
    {
        run([this] {
            worker.reset();
            vault.reset();
        });
    }

    /// Opens keys and database, on the inner thread, before anybody else sees this object.
    [[nodiscard]] Result<void> openProfile(const ProfileSecret &secret);

    /// On the inner thread, and waits for it.
    template <typename Work>
    void run(Work work)
    {
        QMetaObject::invokeMethod(&thread.context(), std::move(work), Qt::BlockingQueuedConnection);
    }

    /// On the inner thread, later. The answer comes in a later turn of the program's thread, however fast it is there: who
    /// asks is not called while asking.
    template <typename T, typename Work>
    QFuture<Result<T>> ask(Work work)
    {
        const Answer<T> answer;
        const Answer<T> inner;
        inner.future().then([answer](const QFuture<Result<T>> &outcome) {
            // To what outlasts the account: its end is an answer as well.
            QMetaObject::invokeMethod(
                QCoreApplication::instance(), [answer, outcome] { answer(outcome.result()); }, Qt::QueuedConnection);
        });
        QMetaObject::invokeMethod(worker.get(), [this, work = std::move(work), inner] { work(*worker, inner); });
        return answer.future();
    }
    template <typename Work>
    void tell(Work work)
    {
        QMetaObject::invokeMethod(worker.get(), [this, work = std::move(work)] { work(*worker); });
    }

    SystemClock clock;
    std::unique_ptr<QLockFile> lock;
    const QString folder;
    AccountInfo info;
    ConnectionStatus status;
    ProfileProtection protection;
    QHash<UserId, PresenceRecord> presence;
    LinkStatus link;
    RepairStatus repair;
    std::unique_ptr<NetworkMonitor> network;

    EventThread thread{QByteArrayLiteral("account")};
    std::unique_ptr<ProfileVault> vault;
    std::unique_ptr<AccountWorker> worker;
};

} // namespace Parlance
