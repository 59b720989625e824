// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/keystore.h"
#include "storage/profilekeys.h"
#include "sync/account.h"
#include "sync/answer.h"

namespace Parlance {

/// What a person has to give before a profile can be opened, and why.
struct SecretRequest
{
    enum class Reason : std::uint8_t {
        None,
        NewPassphrase, ///< a new profile where no key store works: to be chosen now
        Passphrase, ///< as at every start
        KeyStoreMissing, ///< the key is in a key store, and there is none any more
        KeyStoreLocked, ///< … and it does not let us in
        KeyStoreEmpty, ///< … and it knows nothing of this profile
        KeyStoreSwitched, ///< … and what it holds is not the key of this profile
        KeyFile, ///< the profile is opened by a key file, and none was named
    };

    Reason reason = Reason::None;
    bool passphrase = false; ///< either of those that are true will do
    bool recoveryCode = false;
};

/// Opens a profile with what can be had without asking anybody, and says what to ask for where that is not enough. Lives
/// on the main thread, whose event loop the key store needs. One opening at a time; nothing that fails changes the profile.
class ProfileOpener : public QObject
{
    Q_OBJECT

public:
    using Opened = Result<std::unique_ptr<Account>>;

    /// With a key file nothing else is tried; "" means none. Without a key store (null) it is as if there were none.
    ProfileOpener(QString folder, QString keyFile, std::unique_ptr<KeyStore> store, QObject *parent = nullptr);

    /// By the key file, which is made with a new profile, or by the key store. SecretNeeded: request() says what of a
    /// person. KeyFileUnusable, or an error of Account::open().
    [[nodiscard]] QFuture<Opened> open();
    /// By what a person gave. A key store that was of no help is given a key again, if it takes one now.
    [[nodiscard]] QFuture<Opened> openWith(const ProfileSecret &secret);
    [[nodiscard]] const SecretRequest &request() const { return m_request; }

    /// The key store may be asking the person something, for as long as it likes. giveUpWaiting() ends that with
    /// SecretNeeded.
    [[nodiscard]] bool isWaitingForKeyStore() const { return m_waiting; }
    void giveUpWaiting();

private:
    using Reason = SecretRequest::Reason;

    [[nodiscard]] QFuture<Opened> openWithKeyFile(bool isNew);
    void create();
    void askKeyStore(const QString &entry);
    void need(Reason reason);
    void finish(const ProfileSecret &secret, Reason otherwise);
    void keepInKeyStore(Account &account);

    const QString m_folder;
    const QString m_keyFile;
    const std::unique_ptr<KeyStore> m_store;
    ProfileKeys m_keys; ///< as they were found
    SecretRequest m_request;
    std::optional<Answer<std::unique_ptr<Account>>> m_pending; ///< of open()
    bool m_waiting = false; ///< for the key store
    int m_asked = 0; ///< tells an answer of the key store that nobody waits for any more
};

} // namespace Parlance
