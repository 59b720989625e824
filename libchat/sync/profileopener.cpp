// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/profileopener.h"

#include "core/logging.h"
#include "storage/keyfile.h"
#include "storage/profilevault.h"

namespace Parlance {

using Kind = ProfileSecret::Kind;

namespace {

QFuture<ProfileOpener::Opened> refused(const Error &error)
{
    const Answer<std::unique_ptr<Account>> answer;
    answer(std::unexpected(error));
    return answer.future();
}

SecretRequest::Reason reasonOf(const Error &error)
{
    using enum SecretRequest::Reason;
    switch (error.code) {
    case ErrorCode::NotFound:
        return KeyStoreEmpty;
    case ErrorCode::KeyStoreLocked:
        return KeyStoreLocked;
    default:
        return KeyStoreMissing;
    }
}

} // namespace

ProfileOpener::ProfileOpener(QString folder, QString keyFile, std::unique_ptr<KeyStore> store, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_keyFile(std::move(keyFile)), m_store(std::move(store))
{
}

QFuture<ProfileOpener::Opened> ProfileOpener::open()
{
    const auto keys = ProfileVault::look(Account::folderIn(m_folder));
    const bool isNew = !keys && keys.error().code == ErrorCode::NotFound;
    if (!keys && !isNew)
        return refused(keys.error());
    m_keys = keys.value_or(ProfileKeys());
    if (!m_keyFile.isEmpty())
        return openWithKeyFile(isNew);
    const auto answer = m_pending.emplace();
    if (isNew)
        create();
    else if (m_keys.has(Kind::KeyStore))
        askKeyStore(m_keys.keyStoreEntry());
    else
        need(m_keys.has(Kind::KeyFile) ? Reason::KeyFile : Reason::Passphrase);
    return answer.future();
}

QFuture<ProfileOpener::Opened> ProfileOpener::openWithKeyFile(bool isNew)
{
    auto secret = readKeyFile(m_keyFile);
    if (!secret && secret.error().code == ErrorCode::NotFound) {
        // Where there is a profile already, a new key would not open it.
        if (!isNew)
            return refused({.code = ErrorCode::KeyFileUnusable, .detail = m_keyFile});
        secret = createKeyFile(m_keyFile);
    }
    return secret ? openWith(*secret) : refused(secret.error());
}

QFuture<ProfileOpener::Opened> ProfileOpener::openWith(const ProfileSecret &secret)
{
    const Answer<std::unique_ptr<Account>> answer;
    Account::openInBackground(m_folder, secret, this).then(this, [=, this](QFuture<Opened> future) {
        Opened opened = future.takeResult();
        const bool storeFailed = m_request.reason == Reason::KeyStoreEmpty
            || m_request.reason == Reason::KeyStoreSwitched || m_request.reason == Reason::KeyStoreMissing;
        if (opened && secret.kind != Kind::KeyStore && m_keys.has(Kind::KeyStore) && storeFailed)
            keepInKeyStore(**opened);
        answer(std::move(opened));
    });
    return answer.future();
}

// ---- the key store ---------------------------------------------------------------------------------------------------

void ProfileOpener::create()
{
    if (!m_store) {
        need(Reason::NewPassphrase);
        return;
    }
    const ProfileSecret secret = ProfileSecret::forKeyStore();
    m_waiting = true;
    m_store->write(secret.entry, secret.bytes).then(this, [=, this, asked = ++m_asked](const Result<void> &kept) {
        if (asked != m_asked)
            return;
        m_waiting = false;
        if (kept)
            finish(secret, Reason::NewPassphrase);
        else
            need(Reason::NewPassphrase);
    });
}

void ProfileOpener::askKeyStore(const QString &entry)
{
    if (!m_store) {
        need(Reason::KeyStoreMissing);
        return;
    }
    m_waiting = true;
    m_store->read(entry).then(this, [=, this, asked = ++m_asked](const Result<SecretBytes> &key) {
        if (asked != m_asked)
            return;
        m_waiting = false;
        if (key)
            finish({.kind = Kind::KeyStore, .bytes = *key, .entry = entry}, Reason::KeyStoreSwitched);
        else
            need(reasonOf(key.error()));
    });
}

void ProfileOpener::finish(const ProfileSecret &secret, Reason otherwise)
{
    openWith(secret).then(this, [=, this](QFuture<Opened> future) {
        Opened opened = future.takeResult();
        if (!opened && opened.error().code == ErrorCode::WrongSecret) {
            need(otherwise);
            return;
        }
        if (const auto answer = std::exchange(m_pending, {}))
            (*answer)(std::move(opened));
    });
}

void ProfileOpener::need(Reason reason)
{
    const auto answer = std::exchange(m_pending, {});
    if (!answer)
        return;
    qCInfo(lcCrypto) << "The profile has to be unlocked, reason" << static_cast<int>(reason);
    m_request = {.reason = reason,
                 .passphrase = reason == Reason::NewPassphrase || m_keys.has(Kind::Passphrase),
                 .recoveryCode = m_keys.has(Kind::RecoveryCode)};
    (*answer)(failure(ErrorCode::SecretNeeded));
}

void ProfileOpener::giveUpWaiting()
{
    if (!std::exchange(m_waiting, false))
        return;
    ++m_asked;
    need(m_keys.has(Kind::KeyStore) ? Reason::KeyStoreLocked : Reason::NewPassphrase);
}

void ProfileOpener::keepInKeyStore(Account &account)
{
    if (!m_store)
        return;
    const ProfileSecret secret = ProfileSecret::forKeyStore();
    m_store->write(secret.entry, secret.bytes).then(&account, [&account, secret](const Result<void> &kept) {
        if (kept)
            account.addSecret(secret);
    });
}

} // namespace Parlance
