// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening a profile: its lock, its keys, its database.

#include "sync/accountprivate.h"

#include <QDir>

namespace Parlance {

namespace {

/// Several accounts may live in one profile; this version shows the first.
const QString accountFolder = QStringLiteral("account-1");

Result<std::unique_ptr<QLockFile>> lockProfile(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(folder + QStringLiteral("/profile.lock"));
    lock->setStaleLockTime(0); // only the end of the process ends the lock, not its age
    if (lock->tryLock())
        return lock;
    if (lock->error() != QLockFile::LockFailedError)
        return failure(ErrorCode::StorageUnwritable, lock->fileName());
    qint64 process = 0;
    QString host;
    QString program;
    (void)lock->getLockInfo(&process, &host, &program);
    return failure(ErrorCode::ProfileInUse, QString::number(process));
}

Result<void> makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::StorageUnwritable, folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

} // namespace

Result<void> AccountPrivate::openProfile(const ProfileSecret &secret)
{
    auto opened = ProfileVault::open(folder, secret);
    if (!opened)
        return std::unexpected(opened.error());
    vault = std::make_unique<ProfileVault>(std::move(*opened));
    auto made = AccountWorker::open(ProfileVault::databaseIn(folder), vault->databaseKey(), {});
    if (!made)
        return std::unexpected(made.error());
    worker = std::move(*made);
    info = worker->info();
    status = worker->status();
    repair = worker->repairStatus();
    protection = vault->protection();
    return {};
}

Result<std::unique_ptr<AccountPrivate>> Account::begin(const QString &profileFolder)
{
    const QString folder = QDir(profileFolder).absolutePath();
    if (auto made = makeFolder(folder); !made)
        return std::unexpected(made.error());
    auto lock = lockProfile(folder);
    if (!lock)
        return std::unexpected(lock.error());
    const QString home = folderIn(folder);
    if (auto made = makeFolder(home); !made)
        return std::unexpected(made.error());
    return std::make_unique<AccountPrivate>(std::move(*lock), home);
}

Result<std::unique_ptr<Account>> Account::open(const QString &profileFolder, const ProfileSecret &secret)
{
    auto d = begin(profileFolder);
    if (!d)
        return std::unexpected(d.error());
    Result<void> opened;
    (*d)->run([&] { opened = (*d)->openProfile(secret); });
    if (!opened)
        return std::unexpected(opened.error());
    return std::unique_ptr<Account>(new Account(std::move(*d)));
}

/// Waits on the caller's thread for the inner one. The last to go is the thread, so nothing arrives after it.
class Account::Opening : public QObject
{
public:
    Opening(std::unique_ptr<AccountPrivate> begun, QObject *parent) : QObject(parent), d(std::move(begun)) { }

    void start(const ProfileSecret &secret)
    {
        QMetaObject::invokeMethod(&d->thread.context(), [this, secret] {
            const Result<void> opened = d->openProfile(secret);
            QMetaObject::invokeMethod(this, [this, opened] { finish(opened); }, Qt::QueuedConnection);
        });
    }
    [[nodiscard]] QFuture<Result<std::unique_ptr<Account>>> future() const { return m_answer.future(); }

private:
    void finish(const Result<void> &opened)
    {
        deleteLater();
        if (opened) {
            m_answer(std::unique_ptr<Account>(new Account(std::move(d))));
            return;
        }
        d.reset(); // and the lock with it: who is told may try again at once
        m_answer(std::unexpected(opened.error()));
    }

    std::unique_ptr<AccountPrivate> d;
    Answer<std::unique_ptr<Account>> m_answer;
};

QFuture<Result<std::unique_ptr<Account>>> Account::openInBackground(const QString &profileFolder,
                                                                    const ProfileSecret &secret, QObject *context)
{
    auto begun = begin(profileFolder);
    if (!begun) {
        const Answer<std::unique_ptr<Account>> refused;
        refused(std::unexpected(begun.error()));
        return refused.future();
    }
    auto *opening = new Opening(std::move(*begun), context);
    opening->start(secret);
    return opening->future();
}

QString Account::folderIn(const QString &profileFolder)
{
    return QDir(profileFolder).absolutePath() + u'/' + accountFolder;
}

} // namespace Parlance
