// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/proxy.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QUrl>

namespace Parlance {

namespace {

bool isThisMachine(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

QNetworkProxy::ProxyType typeOf(const QString &scheme)
{
    if (scheme == u"socks5" || scheme == u"socks")
        return QNetworkProxy::Socks5Proxy;
    return scheme == u"http" ? QNetworkProxy::HttpProxy : QNetworkProxy::DefaultProxy;
}

QNetworkProxy systemProxy(const RelayAddress &relay)
{
    // Asked for as https, since few systems have an answer for wss.
    QUrl url(relay.url());
    url.setScheme(QStringLiteral("https"));
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first();
}

} // namespace

QNetworkProxy proxyFor(const RelayAddress &relay, const QString &setting)
{
    if (setting == u"none" || isThisMachine(relay.host))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const QUrl url(setting, QUrl::StrictMode);
    const auto type = typeOf(url.scheme());
    if (!url.isValid() || url.host().isEmpty() || type == QNetworkProxy::DefaultProxy)
        return systemProxy(relay);
    const int usualPort = type == QNetworkProxy::Socks5Proxy ? 1080 : 8080;
    return {type, url.host(), static_cast<quint16>(url.port(usualPort)), url.userName(), url.password()};
}

} // namespace Parlance
