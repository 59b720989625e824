// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/profileopener.h"

#include <QPointer>
#include <QTimer>
#include <QUrl>
#include <QtQmlIntegration>

namespace Parlance {

/// How this profile is kept from others, as the interface shows and changes it: opening it at the start, with a question
/// where the key store does not do it alone, the recovery code and the passphrase. Main thread.
class Protection : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application.protection")

    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    /// Locked, or NewPassphrase: why a person is asked, in sentences; "" otherwise.
    Q_PROPERTY(QString reason READ reason NOTIFY changed FINAL)
    Q_PROPERTY(bool takesPassphrase READ takesPassphrase NOTIFY changed FINAL)
    Q_PROPERTY(bool takesRecoveryCode READ takesRecoveryCode NOTIFY changed FINAL)
    /// It is the key store's fault, and it may work by now: tryAgain().
    Q_PROPERTY(bool canTryAgain READ canTryAgain NOTIFY changed FINAL)

    /// Open: what opens it the next time.
    Q_PROPERTY(bool byKeyStore READ isByKeyStore NOTIFY changed FINAL)
    Q_PROPERTY(bool byPassphrase READ isByPassphrase NOTIFY changed FINAL)
    Q_PROPERTY(bool byKeyFile READ isByKeyFile NOTIFY changed FINAL)
    /// Nobody has written down a recovery code yet, and there should be one.
    Q_PROPERTY(bool wantsRecoveryCode READ wantsRecoveryCode NOTIFY changed FINAL)
    /// Somebody has one that opens this profile.
    Q_PROPERTY(bool recoveryCodeWritten READ isRecoveryCodeWritten NOTIFY changed FINAL)
    /// The code to write down, while it is shown: between makeRecoveryCode() and its end.
    Q_PROPERTY(QString recoveryCode READ recoveryCode NOTIFY recoveryCodeChanged FINAL)

    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    /// The last action's failure in sentences; "" when it went well or another one began.
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorTextChanged FINAL)

public:
    enum State {
        Opening,
        WaitingForKeyStore, ///< for so long that it is probably asking something
        Locked,
        NewPassphrase, ///< a new profile, and no key store
        Open,
        Failed, ///< failed() said why
    };
    Q_ENUM(State)

    /// A null key store is one that is missing.
    Protection(const QString &folder, const QString &keyFile, std::unique_ptr<KeyStore> store,
               QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString reason() const;
    [[nodiscard]] bool takesPassphrase() const { return m_opener.request().passphrase; }
    [[nodiscard]] bool takesRecoveryCode() const { return m_opener.request().recoveryCode; }
    [[nodiscard]] bool canTryAgain() const;
    [[nodiscard]] bool isByKeyStore() const { return protection().keyStore; }
    [[nodiscard]] bool isByPassphrase() const { return protection().passphrase; }
    [[nodiscard]] bool isByKeyFile() const { return protection().keyFile; }
    [[nodiscard]] bool wantsRecoveryCode() const;
    [[nodiscard]] bool isRecoveryCodeWritten() const { return protection().recoveryCodeWritten; }
    [[nodiscard]] QString recoveryCode() const { return m_code ? m_code->text() : QString(); }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString errorText() const { return m_errorText; }

    /// Waiting: ask the person instead.
    Q_INVOKABLE void stopWaiting() { m_opener.giveUpWaiting(); }
    Q_INVOKABLE void tryAgain();
    Q_INVOKABLE void unlockWithPassphrase(const QString &passphrase);
    Q_INVOKABLE void unlockWithCode(const QString &code);
    Q_INVOKABLE void clearError() { setErrorText({}); }

    /// While it is chosen: "" when it will do, else what is asked for, as one sentence.
    [[nodiscard]] Q_INVOKABLE QString passphraseProblem(const QString &passphrase) const;
    /// Finishes with passphraseSet() or errorText.
    Q_INVOKABLE void setPassphrase(const QString &passphrase);
    /// Shows a new code. It holds at once where there is none that somebody has, else when it is written down.
    Q_INVOKABLE void makeRecoveryCode();
    /// It is on paper: from now on it is the one that holds. Finishes with recoveryCodeKept() or errorText.
    Q_INVOKABLE void keepRecoveryCode();
    Q_INVOKABLE void dropRecoveryCode();
    /// Into a text file that only its owner may read. False, and errorText, when that fails.
    Q_INVOKABLE bool saveRecoveryCode(const QUrl &file);

Q_SIGNALS:
    void changed();
    void recoveryCodeChanged();
    void busyChanged();
    void errorTextChanged();
    void passphraseSet();
    void recoveryCodeKept();
    /// There is something to ask: the window should be seen.
    void asks();
    /// takeAccount() has it.
    void opened();
    void failed(const Parlance::Error &error);

public:
    Q_INVOKABLE void open();
    void openWith(const ProfileSecret &secret); ///< what needs no question: samples
    /// The open account, once.
    [[nodiscard]] std::unique_ptr<Account> takeAccount();
    /// The language is another one: what failed in the one before is not mentioned any more.
    void retranslate();

private:
    void await(QFuture<ProfileOpener::Opened> opening);
    void take(ProfileOpener::Opened opened);
    [[nodiscard]] QString wrongSecret() const;
    void setState(State state);
    void setBusy(bool busy);
    void setErrorText(const QString &text);
    void setCode(std::optional<RecoveryCode> code);
    void store(const ProfileSecret &secret, std::function<void()> done);
    [[nodiscard]] ProfileProtection protection() const;

    ProfileOpener m_opener;
    QTimer m_patience;
    State m_state = Opening;
    ProfileSecret::Kind m_tried = ProfileSecret::Kind::KeyStore; ///< last
    bool m_busy = false;
    QString m_errorText;
    std::optional<RecoveryCode> m_code;
    std::unique_ptr<Account> m_opened; ///< until somebody takes it
    QPointer<Account> m_account;
};

} // namespace Parlance
