// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/protection.h"

#include "app/errortext.h"
#include "core/logging.h"
#include "protocol/limits.h"

#include <QSaveFile>

namespace Parlance {

using Reason = SecretRequest::Reason;

namespace {

/// A key store that needs longer is asking its person something.
constexpr int patienceMs = 1000;

} // namespace

Protection::Protection(const QString &folder, const QString &keyFile, std::unique_ptr<KeyStore> store, QObject *parent)
    : QObject(parent), m_opener(folder, keyFile, std::move(store))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        // The window is not raised: it would cover what the key store asks.
        if (m_opener.isWaitingForKeyStore())
            setState(WaitingForKeyStore);
    });
}

QString Protection::reason() const
{
    const QString safe = u' ' + tr("Your messages are safe.");
    switch (m_opener.request().reason) {
    case Reason::None:
        return {};
    case Reason::NewPassphrase:
        return tr("No key store is used for this profile, so a passphrase protects your messages. It is "
                  "asked for whenever Parlance starts.");
    case Reason::Passphrase:
        return tr("Enter the passphrase of this profile.");
    case Reason::KeyStoreMissing:
        return tr("The key of this profile is in the system's key store, which is not there or does not answer.")
            + safe;
    case Reason::KeyStoreLocked:
        return tr("The key of this profile is in the system's key store, which did not give it out.") + safe;
    case Reason::KeyStoreEmpty:
        return tr("The system's key store stayed locked, or knows nothing of this profile.") + safe;
    case Reason::KeyStoreSwitched:
        return tr("The key in the system's key store is not the one of this profile.") + safe;
    case Reason::KeyFile:
        return tr("This profile is opened by a key file. Name it with --key-file when you start Parlance.");
    }
    return {};
}

bool Protection::canTryAgain() const
{
    const Reason reason = m_opener.request().reason;
    return reason == Reason::KeyStoreMissing || reason == Reason::KeyStoreLocked || reason == Reason::KeyStoreEmpty;
}

bool Protection::wantsRecoveryCode() const
{
    // A key file is as good as a code, and whoever uses one is not at the screen.
    return m_state == Open && !protection().recoveryCodeWritten && !protection().keyFile;
}

ProfileProtection Protection::protection() const
{
    return m_account ? m_account->protection() : ProfileProtection();
}

// ---- opening ---------------------------------------------------------------------------------------------------------

void Protection::open()
{
    m_patience.start();
    await(m_opener.open());
}

void Protection::openWith(const ProfileSecret &secret)
{
    m_tried = secret.kind;
    await(m_opener.openWith(secret));
}

void Protection::tryAgain()
{
    setErrorText({});
    setState(Opening);
    open();
}

void Protection::unlockWithPassphrase(const QString &passphrase)
{
    if (!m_busy)
        openWith(ProfileSecret::fromPassphrase(passphrase));
}

void Protection::unlockWithCode(const QString &code)
{
    if (m_busy)
        return;
    if (const auto read = RecoveryCode::fromText(code))
        openWith(ProfileSecret::fromRecoveryCode(*read));
    else
        setErrorText(Parlance::errorText(read.error()).all());
}

void Protection::await(QFuture<ProfileOpener::Opened> opening)
{
    setErrorText({});
    setBusy(true);
    opening.then(this, [this](QFuture<ProfileOpener::Opened> future) { take(future.takeResult()); });
}

void Protection::take(ProfileOpener::Opened opened)
{
    m_patience.stop();
    setBusy(false);
    if (opened) {
        m_opened = std::move(*opened);
        m_account = m_opened.get();
        connect(m_account, &Account::protectionChanged, this, &Protection::changed);
        setState(Open);
        Q_EMIT this->opened();
        return;
    }
    const Error &error = opened.error();
    if (error.code == ErrorCode::SecretNeeded) {
        setState(m_opener.request().reason == Reason::NewPassphrase ? NewPassphrase : Locked);
        Q_EMIT asks();
    } else if (m_state == Locked || m_state == NewPassphrase) {
        setErrorText(error.code == ErrorCode::WrongSecret ? wrongSecret() : Parlance::errorText(error).all());
    } else {
        setState(Failed);
        Q_EMIT failed(error);
    }
}

QString Protection::wrongSecret() const
{
    return m_tried == ProfileSecret::Kind::RecoveryCode
        ? tr("This is a recovery code, but not the one of this profile. Perhaps you made a newer one.")
        : tr("This passphrase does not open the profile.");
}

std::unique_ptr<Account> Protection::takeAccount()
{
    return std::move(m_opened);
}

// ---- what opens it the next time -------------------------------------------------------------------------------------

QString Protection::passphraseProblem(const QString &passphrase) const
{
    return passphrase.size() < Limits::passwordShortest
        ? tr("Use at least %1 characters.").arg(Limits::passwordShortest)
        : QString();
}

void Protection::store(const ProfileSecret &secret, std::function<void()> done)
{
    if (!m_account || m_busy)
        return;
    setErrorText({});
    setBusy(true);
    m_account->addSecret(secret).then(this, [this, done = std::move(done)](const Result<void> &stored) {
        setBusy(false);
        if (stored)
            done();
        else
            setErrorText(Parlance::errorText(stored.error()).all());
    });
}

void Protection::setPassphrase(const QString &passphrase)
{
    store(ProfileSecret::fromPassphrase(passphrase), [this] { Q_EMIT passphraseSet(); });
}

void Protection::makeRecoveryCode()
{
    setErrorText({});
    setCode(RecoveryCode::create());
    // From the first moment on the key store is not alone.
    if (!protection().recoveryCodeWritten)
        store(ProfileSecret::fromRecoveryCode(*m_code), [] { });
}

void Protection::keepRecoveryCode()
{
    if (!m_code)
        return;
    store(ProfileSecret::fromRecoveryCode(*m_code), [this] {
        m_account->setRecoveryCodeWritten().then(this, [this](const Result<void> &written) {
            if (!written) {
                setErrorText(Parlance::errorText(written.error()).all());
                return;
            }
            setCode({});
            Q_EMIT recoveryCodeKept();
        });
    });
}

void Protection::dropRecoveryCode()
{
    setCode({});
}

bool Protection::saveRecoveryCode(const QUrl &file)
{
    QSaveFile out(file.toLocalFile());
    const QString text =
        tr("The recovery code of a Parlance profile. Whoever has it and the profile folder can read your "
           "messages.")
        + QStringLiteral("\n\n") + recoveryCode() + u'\n';
    const bool saved = m_code && out.open(QFile::WriteOnly) && out.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && out.write(text.toUtf8()) > 0 && out.commit();
    setErrorText(saved ? QString() : tr("The file could not be written: %1").arg(out.errorString()));
    return saved;
}

void Protection::retranslate()
{
    clearError();
    Q_EMIT changed();
}

// ---- properties ------------------------------------------------------------------------------------------------------

void Protection::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void Protection::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged();
}

void Protection::setErrorText(const QString &text)
{
    if (std::exchange(m_errorText, text) != text)
        Q_EMIT errorTextChanged();
}

void Protection::setCode(std::optional<RecoveryCode> code)
{
    m_code = std::move(code);
    Q_EMIT recoveryCodeChanged();
}

} // namespace Parlance
