// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/invitelink.h"
#include "core/result.h"
#include "storage/records.h"

#include <QFuture>
#include <QObject>
#include <QtQmlIntegration>

namespace Parlance {

class Account;

/// The account of this profile as the interface shows and changes it: joining, signing in, name, deletion. Main thread.
class OwnAccount : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application.account")

    Q_PROPERTY(bool signedIn READ isSignedIn NOTIFY infoChanged FINAL)
    Q_PROPERTY(QString userId READ userId NOTIFY infoChanged FINAL)
    Q_PROPERTY(QString username READ username NOTIFY infoChanged FINAL)
    Q_PROPERTY(QString displayName READ displayName NOTIFY infoChanged FINAL)
    /// The display name, or while there is none the username.
    Q_PROPERTY(QString name READ name NOTIFY infoChanged FINAL)
    Q_PROPERTY(QString initials READ initials NOTIFY infoChanged FINAL)
    Q_PROPERTY(int hue READ hue NOTIFY infoChanged FINAL)
    Q_PROPERTY(QString relay READ relay NOTIFY infoChanged FINAL) ///< host:port
    Q_PROPERTY(QString relayPin READ relayPin NOTIFY infoChanged FINAL)
    /// What signs in on another device, pasted where the relay's address is asked for; empty while signed out.
    Q_PROPERTY(QString relayLink READ relayLink NOTIFY infoChanged FINAL)
    Q_PROPERTY(bool presenceHidden READ isPresenceHidden NOTIFY infoChanged FINAL)

    /// An answer is being waited for: join, signIn, setDisplayName, setPresenceHidden, beginAnew, signOut or deleteAccount.
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    /// The last one's failure: what happened, what is safe, what to do; "" when it went well or another one began.
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorChanged FINAL)
    /// The input it concerns: "link", "relay", "username", "password", "displayName" or "".
    Q_PROPERTY(QString errorField READ errorField NOTIFY errorChanged FINAL)
    /// Why this device was signed out by the relay (revoked, disabled); "" otherwise. For the welcome page.
    Q_PROPERTY(QString signedOutText READ signedOutText NOTIFY infoChanged FINAL)
    /// What the relay shows of this account's own key and devices that this device does not believe: what it means, and what
    /// to do; "" when there is nothing.
    Q_PROPERTY(QString noticeText READ noticeText NOTIFY infoChanged FINAL)
    /// Nobody is signed in, and the profile still has the history of an account whose device was signed out.
    Q_PROPERTY(bool leftBehind READ isLeftBehind NOTIFY infoChanged FINAL)
    /// A parlance:// link the program was started with, until it is used or cleared.
    Q_PROPERTY(QString pendingInvite READ pendingInvite WRITE setPendingInvite NOTIFY pendingInviteChanged FINAL)

public:
    explicit OwnAccount(QObject *parent = nullptr);

    [[nodiscard]] bool isSignedIn() const { return m_info.isSignedIn(); }
    [[nodiscard]] QString userId() const;
    [[nodiscard]] QString username() const { return m_info.username; }
    [[nodiscard]] QString displayName() const { return m_info.displayName; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString initials() const;
    [[nodiscard]] int hue() const;
    [[nodiscard]] QString relay() const;
    [[nodiscard]] QString relayLink() const;
    [[nodiscard]] QString relayPin() const { return m_info.relay.pin; }
    [[nodiscard]] bool isPresenceHidden() const { return m_info.presenceHidden; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] QString errorField() const { return m_errorField; }
    [[nodiscard]] QString signedOutText() const;
    [[nodiscard]] QString noticeText() const;
    [[nodiscard]] bool isLeftBehind() const { return m_info.user.isValid() && !isSignedIn(); }
    [[nodiscard]] QString pendingInvite() const { return m_pendingInvite; }
    void setPendingInvite(const QString &link);

    Q_INVOKABLE void join(const QString &link, const QString &username, const QString &password);
    /// relay: HOST, HOST:PORT or a link with the pin; relayPin may be empty.
    Q_INVOKABLE void signIn(const QString &relay, const QString &username, const QString &password,
                            const QString &relayPin = {});
    Q_INVOKABLE void setDisplayName(const QString &name);
    Q_INVOKABLE void setPresenceHidden(bool hidden);
    /// On a device that is not linked: new keys for the account, with this as its only device.
    Q_INVOKABLE void beginAnew();
    /// Off the account, when this device is not linked (any more), and everything out of the profile.
    Q_INVOKABLE void signOut();
    Q_INVOKABLE void deleteAccount(const QString &password);
    Q_INVOKABLE void clearError();

    /// While a person types: "" when it will do, else what is asked for, as one sentence.
    [[nodiscard]] Q_INVOKABLE QString usernameProblem(const QString &username) const;
    [[nodiscard]] Q_INVOKABLE QString passwordProblem(const QString &password) const;
    [[nodiscard]] Q_INVOKABLE QString inviteProblem(const QString &link) const;
    [[nodiscard]] Q_INVOKABLE bool isSignInLink(const QString &link) const { return Parlance::isSignInLink(link); }
    /// The host an invite link leads to; "" when it is no invite link.
    [[nodiscard]] Q_INVOKABLE QString inviteHost(const QString &link) const;

Q_SIGNALS:
    void infoChanged();
    void busyChanged();
    void errorChanged();
    void pendingInviteChanged();
    /// Joined or signed in just now.
    void signedInNow();

public:
    void setAccount(Account *account); ///< null: none is open
    void setInfo(const AccountInfo &info);
    /// The language is another one: what failed in the one before is not mentioned any more.
    void retranslate();

private:
    void begin();
    void end(const Error &error);
    void setError(const QString &text, const QString &field);
    void enter(QFuture<Result<AccountInfo>> answer);
    void act(QFuture<Result<void>> answer);

    Account *m_account = nullptr;
    AccountInfo m_info;
    bool m_busy = false;
    QString m_errorText;
    QString m_errorField;
    QString m_pendingInvite;
};

} // namespace Parlance
