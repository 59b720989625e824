// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QVariant>
#include <QtQmlIntegration>

namespace Parlance {

class Account;

/// How the relay is reached. Kept in the account's encrypted database, password and all; takes effect at once. Main thread.
class ProxySettings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application.proxy")
    Q_PROPERTY(Kind kind READ kind NOTIFY changed FINAL)
    Q_PROPERTY(QString host READ host NOTIFY changed FINAL)
    Q_PROPERTY(int port READ port NOTIFY changed FINAL)
    Q_PROPERTY(QString user READ user NOTIFY changed FINAL)
    Q_PROPERTY(QString password READ password NOTIFY changed FINAL)
    /// Why the last change was not kept; "" when it was.
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)

public:
    enum Kind { System, None, Socks5, Http };
    Q_ENUM(Kind)

    using QObject::QObject;

    void setAccount(Account *account); ///< null: none any more

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString host() const { return m_host; }
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QString user() const { return m_user; }
    [[nodiscard]] QString password() const { return m_password; }
    [[nodiscard]] QString errorText() const { return m_errorText; }

    /// While a person types: "" when it will do, else what is asked for, as one sentence.
    [[nodiscard]] Q_INVOKABLE QString hostProblem(Kind kind, const QString &host) const;
    [[nodiscard]] Q_INVOKABLE QString portProblem(Kind kind, const QString &port) const;
    /// The one that is usual for this kind.
    [[nodiscard]] Q_INVOKABLE int usualPort(Kind kind) const;
    /// Keeps it, and connects anew. User and password may be empty.
    Q_INVOKABLE void apply(Kind kind, const QString &host, int port, const QString &user, const QString &password);

Q_SIGNALS:
    void changed();
    /// It is kept and holds.
    void applied();

private:
    void take(const QString &setting);

    Account *m_account = nullptr;
    Kind m_kind = System;
    QString m_host;
    int m_port = 0;
    QString m_user;
    QString m_password;
    QString m_errorText;
};

} // namespace Parlance
