// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/proxysettings.h"

#include "app/errortext.h"
#include "sync/account.h"
#include "sync/profilesettings.h"

#include <QUrl>

namespace Parlance {

namespace {

const QString socksScheme = QStringLiteral("socks5");
const QString httpScheme = QStringLiteral("http");

/// As proxyFor() reads it (transport/proxy.h).
QString settingFor(ProxySettings::Kind kind, const QString &host, int port, const QString &user,
                   const QString &password)
{
    if (kind == ProxySettings::System)
        return QStringLiteral("system");
    if (kind == ProxySettings::None)
        return QStringLiteral("none");
    QUrl url;
    url.setScheme(kind == ProxySettings::Socks5 ? socksScheme : httpScheme);
    url.setHost(host);
    url.setPort(port);
    url.setUserName(user, QUrl::DecodedMode);
    url.setPassword(password, QUrl::DecodedMode);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace

void ProxySettings::setAccount(Account *account)
{
    m_account = account;
    if (!account)
        return;
    account->setting(SettingKeys::proxy).then(this, [this](const Result<QVariant> &stored) {
        if (stored)
            take(stored->toString());
    });
}

void ProxySettings::take(const QString &setting)
{
    const QUrl url(setting, QUrl::StrictMode);
    const bool isAddress = url.isValid() && !url.host().isEmpty();
    m_kind = setting == u"none"                    ? None
        : isAddress && url.scheme() == socksScheme ? Socks5
        : isAddress && url.scheme() == httpScheme
        ? Http
        : System;
    const bool named = m_kind == Socks5 || m_kind == Http;
    m_host = named ? url.host() : QString();
    m_port = named ? url.port(usualPort(m_kind)) : 0;
    m_user = named ? url.userName() : QString();
    m_password = named ? url.password() : QString();
    Q_EMIT changed();
}

QString ProxySettings::hostProblem(Kind kind, const QString &host) const
{
    if (kind == System || kind == None)
        return {};
    QUrl url;
    url.setScheme(httpScheme);
    url.setHost(host.trimmed(), QUrl::StrictMode);
    return url.host().isEmpty() ? tr("Enter the name or the address of the proxy.") : QString();
}

QString ProxySettings::portProblem(Kind kind, const QString &port) const
{
    if (kind == System || kind == None)
        return {};
    bool isNumber = false;
    const int number = port.trimmed().toInt(&isNumber);
    constexpr int last = 65535;
    return isNumber && number > 0 && number <= last ? QString() : tr("Enter a number from 1 to 65535.");
}

int ProxySettings::usualPort(Kind kind) const
{
    constexpr int socks = 1080; // RFC 1928
    constexpr int http = 8080;
    return kind == Socks5 ? socks : http;
}

void ProxySettings::apply(Kind kind, const QString &host, int port, const QString &user, const QString &password)
{
    if (!m_account || !hostProblem(kind, host).isEmpty())
        return;
    const QString setting = settingFor(kind, host.trimmed(), port, user.trimmed(), password);
    m_account->setSetting(SettingKeys::proxy, setting).then(this, [this, setting](const Result<void> &kept) {
        m_errorText = kept ? QString() : Parlance::errorText(kept.error()).all();
        if (!kept) {
            Q_EMIT changed();
            return;
        }
        take(setting);
        // One that does not connect, as the samples, does not begin to.
        const auto state = m_account ? m_account->connection().state : ConnectionState::SignedOut;
        if (state != ConnectionState::SignedOut && state != ConnectionState::Stopped) {
            m_account->disconnectFromRelay();
            m_account->connectToRelay();
        }
        Q_EMIT applied();
    });
}

} // namespace Parlance
