// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/invitelink.h"

#include <QUrl>
#include <QUrlQuery>

namespace Parlance {

namespace {

constexpr qsizetype longestLink = 2048;
const QString linkScheme = QStringLiteral("parlance");
const QString joinPath = QStringLiteral("/join");
const QString signInPath = QStringLiteral("/sign-in");

// One spelling per pin, because pins are compared as text.
bool isPin(const QString &pin)
{
    static const QString prefix = QStringLiteral("SHA256:");
    if (!pin.startsWith(prefix))
        return false;
    constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray encoded = pin.mid(prefix.size()).toUtf8();
    const auto decoded = QByteArray::fromBase64Encoding(encoded, encoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() == 32 && decoded.decoded.toBase64(encoding) == encoded;
}

// QUrl knows how hosts are written: IPv6 in brackets, its zone with an escaped percent sign, foreign scripts.
QUrl urlOf(const QString &scheme, const RelayAddress &relay)
{
    QUrl url;
    url.setScheme(scheme);
    url.setHost(relay.host);
    url.setPort(relay.port);
    return url;
}

Result<RelayAddress> addressOf(const QUrl &url)
{
    const int port = url.port(defaultPort);
    if (!url.isValid() || url.host().isEmpty() || port == 0)
        return failure(ErrorCode::MalformedInput, QStringLiteral("host"));
    if (!url.userInfo().isEmpty() || url.hasFragment())
        return failure(ErrorCode::MalformedInput, QStringLiteral("link"));
    const QString pin = QUrlQuery(url).queryItemValue(QStringLiteral("pin"), QUrl::FullyDecoded);
    if (!pin.isEmpty() && !isPin(pin))
        return failure(ErrorCode::MalformedInput, QStringLiteral("pin"));
    RelayAddress address{.host = url.host(), .port = static_cast<quint16>(port), .pin = pin};
    // The zone of an IPv6 address may hold what is read, but cannot be written again.
    if (QUrl(address.url(), QUrl::StrictMode).host() != address.host)
        return failure(ErrorCode::MalformedInput, QStringLiteral("host"));
    return address;
}

QString linkTo(const RelayAddress &relay, const QString &path, const QUrlQuery &rest = {})
{
    QUrlQuery query;
    if (!relay.pin.isEmpty())
        query.addQueryItem(QStringLiteral("pin"), relay.pin);
    for (const auto &[key, value] : rest.queryItems(QUrl::FullyEncoded))
        query.addQueryItem(key, value);
    QUrl url = urlOf(linkScheme, relay);
    url.setPath(path);
    if (!query.isEmpty())
        url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace

QString RelayAddress::url() const
{
    return urlOf(QStringLiteral("wss"), *this).toString(QUrl::FullyEncoded);
}

QString RelayAddress::link() const
{
    return linkTo(*this, signInPath);
}

Result<InviteLink> InviteLink::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() > longestLink)
        return failure(ErrorCode::TooLarge, QStringLiteral("link"), longestLink);
    const QUrl url(trimmed, QUrl::StrictMode);
    if (url.scheme() != linkScheme || url.path() != joinPath)
        return failure(ErrorCode::MalformedInput, QStringLiteral("link"));
    auto relay = addressOf(url);
    if (!relay)
        return std::unexpected(relay.error());
    const QString token = QUrlQuery(url).queryItemValue(QStringLiteral("token"), QUrl::FullyDecoded);
    if (token.isEmpty())
        return failure(ErrorCode::MalformedInput, QStringLiteral("token"));
    return InviteLink{.relay = *relay, .token = token};
}

QString InviteLink::toString() const
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("token"), QString::fromLatin1(QUrl::toPercentEncoding(token)));
    return linkTo(relay, joinPath, query);
}

Result<RelayAddress> parseRelayAddress(const QString &text)
{
    QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestLink)
        return failure(ErrorCode::MalformedInput, QStringLiteral("host"));
    if (!trimmed.contains(u"://"))
        trimmed.prepend(QStringLiteral("wss://"));
    const QUrl url(trimmed, QUrl::StrictMode);
    const bool isLink = url.scheme() == linkScheme && (url.path() == signInPath || url.path() == joinPath);
    const bool isPlain = url.scheme() == u"wss" && (url.path().isEmpty() || url.path() == u"/") && !url.hasQuery();
    if (!isLink && !isPlain)
        return failure(ErrorCode::MalformedInput, QStringLiteral("host"));
    return addressOf(url);
}

bool isSignInLink(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    return url.scheme() == linkScheme && url.path() == signInPath;
}

} // namespace Parlance
