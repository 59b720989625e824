// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/invitelink.h"

#include <QUrl>
#include <QUrlQuery>

namespace Parlance {

namespace {

constexpr qsizetype longestLink = 2048;

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
    return RelayAddress{.host = url.host(), .port = static_cast<quint16>(port), .pin = {}};
}

} // namespace

QString RelayAddress::url() const
{
    return urlOf(QStringLiteral("wss"), *this).toString(QUrl::FullyEncoded);
}

Result<InviteLink> InviteLink::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() > longestLink)
        return failure(ErrorCode::TooLarge, QStringLiteral("link"), longestLink);
    const QUrl url(trimmed, QUrl::StrictMode);
    if (url.scheme() != u"parlance" || url.path() != u"/join")
        return failure(ErrorCode::MalformedInput, QStringLiteral("link"));
    auto relay = addressOf(url);
    if (!relay)
        return std::unexpected(relay.error());
    const QUrlQuery query(url);
    relay->pin = query.queryItemValue(QStringLiteral("pin"), QUrl::FullyDecoded);
    if (!relay->pin.isEmpty() && !isPin(relay->pin))
        return failure(ErrorCode::MalformedInput, QStringLiteral("pin"));
    const QString token = query.queryItemValue(QStringLiteral("token"), QUrl::FullyDecoded);
    if (token.isEmpty())
        return failure(ErrorCode::MalformedInput, QStringLiteral("token"));
    return InviteLink{.relay = *relay, .token = token};
}

QString InviteLink::toString() const
{
    QUrlQuery query;
    if (!relay.pin.isEmpty())
        query.addQueryItem(QStringLiteral("pin"), relay.pin);
    query.addQueryItem(QStringLiteral("token"), QString::fromLatin1(QUrl::toPercentEncoding(token)));
    QUrl url = urlOf(QStringLiteral("parlance"), relay);
    url.setPath(QStringLiteral("/join"));
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

Result<RelayAddress> parseRelayAddress(const QString &text)
{
    QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestLink)
        return failure(ErrorCode::MalformedInput, QStringLiteral("host"));
    if (!trimmed.contains(u"://"))
        trimmed.prepend(QStringLiteral("wss://"));
    const QUrl url(trimmed, QUrl::StrictMode);
    if (url.scheme() != u"wss" || (!url.path().isEmpty() && url.path() != u"/") || url.hasQuery())
        return failure(ErrorCode::MalformedInput, QStringLiteral("host"));
    return addressOf(url);
}

} // namespace Parlance
