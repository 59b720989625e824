// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The key stores of the systems, by QtKeychain: Secret Service or KWallet on Linux, Keychain on macOS, Credential Manager on
// Windows.

#include "core/logging.h"
#include "storage/keystore.h"

#include <qt6keychain/keychain.h>

#include <QPromise>

namespace Parlance {

namespace {

Error errorOf(const QKeychain::Job &job)
{
    const QString what = QStringLiteral("key store: ") + job.errorString();
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {.code = ErrorCode::NotFound, .detail = what};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {.code = ErrorCode::KeyStoreLocked, .detail = what};
    default: // also one that should be there and is not running
        return {.code = ErrorCode::KeyStoreMissing, .detail = what};
    }
}

/// Runs the job, which deletes itself, and answers with what `take` makes of it.
template <typename T, typename Take>
QFuture<Result<T>> run(QKeychain::Job *job, const QString &entry, Take take)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    job->setKey(entry);
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, take](QKeychain::Job *done) {
        if (done->error() == QKeychain::NoError) {
            promise->addResult(take(done));
        } else {
            const Error error = errorOf(*done);
            qCInfo(lcCrypto) << error.detail;
            promise->addResult(Result<T>(std::unexpected(error)));
        }
        promise->finish();
    });
    auto future = promise->future();
    job->start();
    return future;
}

class KeychainStore final : public KeyStore
{
public:
    QFuture<Result<SecretBytes>> read(const QString &entry) override
    {
        return run<SecretBytes>(new QKeychain::ReadPasswordJob(m_service), entry, [](QKeychain::Job *job) {
            const QByteArray bytes = static_cast<QKeychain::ReadPasswordJob *>(job)->binaryData();
            return Result<SecretBytes>(SecretBytes(QByteArrayView(bytes)));
        });
    }

    QFuture<Result<void>> write(const QString &entry, const SecretBytes &secret) override
    {
        auto *job = new QKeychain::WritePasswordJob(m_service);
        job->setBinaryData(secret.view().toByteArray());
        return run<void>(job, entry, [](QKeychain::Job *) { return Result<void>(); });
    }

private:
    const QString m_service = QStringLiteral("Parlance");
};

} // namespace

std::unique_ptr<KeyStore> systemKeyStore()
{
    return std::make_unique<KeychainStore>();
}

} // namespace Parlance
