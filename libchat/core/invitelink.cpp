// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/invitelink.h"

#include <QUrl>
#include <QUrlQuery>

namespace Parlance {

namespace {

constexpr qsizetype longestLink = 2048;

bool isPin(const QString &pin)
{
    static const QString prefix = QStringLiteral("SHA256:");
    if (!pin.startsWith(prefix))
        return false;
    const auto decoded = QByteArray::fromBase64Encoding(
        pin.mid(prefix.size()).toUtf8(),
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() == 32;
}

QString hostAndPort(const RelayAddress &relay)
{
    const QString host = relay.host.contains(u':') ? QStringLiteral("[%1]").arg(relay.host) : relay.host;
    return QStringLiteral("%1:%2").arg(host).arg(relay.port);
}

Result<RelayAddress> addressOf(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return failure(ErrorCode::MalformedInput, QStringLiteral("host"));
    return RelayAddress{.host = url.host(), .port = static_cast<quint16>(url.port(defaultPort)), .pin = {}};
}

} // namespace

QString RelayAddress::url() const
{
    return QStringLiteral("wss://") + hostAndPort(*this);
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
    query.addQueryItem(QStringLiteral("token"), token);
    return QStringLiteral("parlance://%1/join?%2").arg(hostAndPort(relay), query.toString(QUrl::FullyEncoded));
}

Result<RelayAddress> parseRelayAddress(const QString &text)
{
    QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestLink)
        return failure(ErrorCode::MalformedInput, QStringLiteral("host"));
    if (!trimmed.contains(u"://"))
        trimmed.prepend(QStringLiteral("wss://"));
    const QUrl url(trimmed, QUrl::StrictMode);
    if (url.scheme() != u"wss" || (!url.path().isEmpty() && url.path() != u"/"))
        return failure(ErrorCode::MalformedInput, QStringLiteral("host"));
    return addressOf(url);
}

} // namespace Parlance
