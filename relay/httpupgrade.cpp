// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/httpupgrade.h"

#include <QCryptographicHash>
#include <QList>

#include <algorithm>

namespace Parlance::HttpUpgrade {

namespace {

constexpr QByteArrayView lineEnd("\r\n");
constexpr QByteArrayView headEnd("\r\n\r\n");
constexpr qsizetype keyBytes = 16;

/// The fields this end looks at, each as often as it came.
struct Fields
{
    int hosts = 0;
    QList<QByteArray> upgrade;
    QList<QByteArray> connection;
    QList<QByteArray> keys;
    QList<QByteArray> versions;
    QByteArray forwardedFor;
    bool hasBody = false;
};

// RFC 9110, section 5.6.2.
bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isVisible(char c)
{
    return static_cast<quint8>(c) > 0x20 && c != 0x7f;
}

// RFC 9110, section 5.5: visible, space or tab, and what is beyond ASCII.
bool mayStandInValue(char c)
{
    return isVisible(c) || c == ' ' || c == '\t';
}

bool equals(QByteArrayView one, QByteArrayView other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

/// Whether a list of comma-separated names, over one field or several, has this one.
bool names(const QList<QByteArray> &fields, QByteArrayView name)
{
    return std::ranges::any_of(fields, [name](const QByteArray &field) {
        return std::ranges::any_of(field.split(','), [name](const QByteArray &one) {
            return equals(one.trimmed(), name);
        });
    });
}

std::expected<void, Refusal> checkRequestLine(QByteArrayView line)
{
    const qsizetype afterMethod = line.indexOf(' ');
    const qsizetype afterTarget = line.lastIndexOf(' ');
    if (afterMethod <= 0 || afterTarget <= afterMethod + 1)
        return std::unexpected(Refusal::Malformed);
    const QByteArrayView method = line.first(afterMethod);
    const QByteArrayView target = line.sliced(afterMethod + 1, afterTarget - afterMethod - 1);
    const QByteArrayView version = line.sliced(afterTarget + 1);
    if (!std::ranges::all_of(method, isTokenCharacter) || !std::ranges::all_of(target, isVisible)
        || version != "HTTP/1.1")
        return std::unexpected(Refusal::Malformed);
    if (method != "GET")
        return std::unexpected(Refusal::NotGet);
    return {};
}

bool takeField(QByteArrayView line, Fields &fields)
{
    const qsizetype colon = line.indexOf(':');
    // A name ends at its colon and begins its line: spaces there are how requests are smuggled past proxies.
    if (colon <= 0 || !std::ranges::all_of(line.first(colon), isTokenCharacter)
        || !std::ranges::all_of(line.sliced(colon + 1), mayStandInValue))
        return false;
    const QByteArrayView name = line.first(colon);
    const QByteArray value = line.sliced(colon + 1).trimmed().toByteArray();
    if (equals(name, "Host"))
        ++fields.hosts;
    else if (equals(name, "Upgrade"))
        fields.upgrade.append(value);
    else if (equals(name, "Connection"))
        fields.connection.append(value);
    else if (equals(name, "Sec-WebSocket-Key"))
        fields.keys.append(value);
    else if (equals(name, "Sec-WebSocket-Version"))
        fields.versions.append(value);
    else if (equals(name, "X-Forwarded-For"))
        fields.forwardedFor = value.split(',').last().trimmed();
    else if (equals(name, "Content-Length") || equals(name, "Transfer-Encoding"))
        fields.hasBody = fields.hasBody || value != "0";
    return true;
}

std::expected<Request, Refusal> judge(const Fields &fields)
{
    // What follows the head are frames, so there is no room for a body.
    if (fields.hosts != 1 || fields.hasBody)
        return std::unexpected(Refusal::Malformed);
    if (!names(fields.upgrade, "websocket") || !names(fields.connection, "upgrade"))
        return std::unexpected(Refusal::NoWebSocket);
    if (fields.versions != QList<QByteArray>{"13"})
        return std::unexpected(Refusal::WrongVersion);
    if (fields.keys.size() != 1)
        return std::unexpected(Refusal::Malformed);
    const QByteArray &key = fields.keys.front();
    const auto decoded = QByteArray::fromBase64Encoding(key, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != keyBytes)
        return std::unexpected(Refusal::Malformed);
    return Request{.key = key, .forwardedFor = fields.forwardedFor};
}

} // namespace

std::expected<Request, Refusal> parse(QByteArrayView head)
{
    if (!head.endsWith(headEnd))
        return std::unexpected(Refusal::Malformed);
    Fields fields;
    qsizetype at = head.indexOf(lineEnd);
    if (const auto good = checkRequestLine(head.first(at)); !good)
        return std::unexpected(good.error());
    at += lineEnd.size();
    for (int count = 0; !head.sliced(at).startsWith(lineEnd); ++count) {
        if (count == mostFields)
            return std::unexpected(Refusal::TooLarge);
        const qsizetype end = head.indexOf(lineEnd, at);
        if (!takeField(head.sliced(at, end - at), fields))
            return std::unexpected(Refusal::Malformed);
        at = end + lineEnd.size();
    }
    if (at + lineEnd.size() != head.size())
        return std::unexpected(Refusal::Malformed);
    return judge(fields);
}

std::expected<std::optional<Request>, Refusal> Reader::take(std::span<const std::byte> &input)
{
    // The end may lie across two pieces.
    const qsizetype searchFrom = std::max<qsizetype>(0, m_head.size() - headEnd.size() + 1);
    const qsizetype before = m_head.size();
    const auto taken = static_cast<qsizetype>(std::min(input.size(), static_cast<size_t>(mostBytes - before)));
    m_head.append(reinterpret_cast<const char *>(input.data()), taken);
    const qsizetype end = m_head.indexOf(headEnd, searchFrom);
    if (end < 0) {
        input = input.subspan(static_cast<size_t>(taken));
        if (m_head.size() == mostBytes)
            return std::unexpected(Refusal::TooLarge);
        return std::nullopt;
    }
    m_head.truncate(end + headEnd.size());
    input = input.subspan(static_cast<size_t>(m_head.size() - before));
    return parse(m_head).transform([](Request request) { return std::optional(std::move(request)); });
}

QByteArray accepting(QByteArrayView key)
{
    // RFC 6455, section 1.3.
    const QByteArray seed = key.toByteArray() + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    const QByteArray proof = QCryptographicHash::hash(seed, QCryptographicHash::Sha1).toBase64();
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
        + proof + "\r\n\r\n";
}

QByteArray refusing(Refusal refusal)
{
    QByteArray status;
    QByteArray fields;
    QByteArray sentence = "This is not a request that a Parlance relay understands.\n";
    switch (refusal) {
    case Refusal::Malformed:
        status = "400 Bad Request";
        break;
    case Refusal::TooLarge:
        status = "431 Request Header Fields Too Large";
        break;
    case Refusal::NotGet:
        status = "405 Method Not Allowed";
        fields = "Allow: GET\r\n";
        break;
    case Refusal::NoWebSocket:
        status = "426 Upgrade Required";
        fields = "Upgrade: websocket\r\n";
        sentence = "This is a Parlance relay. It is not for a browser: open Parlance and connect with that.\n";
        break;
    case Refusal::WrongVersion:
        status = "426 Upgrade Required";
        fields = "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n";
        break;
    }
    return "HTTP/1.1 " + status + "\r\n" + fields
        + "Connection: close\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: "
        + QByteArray::number(sentence.size()) + "\r\n\r\n" + sentence;
}

} // namespace Parlance::HttpUpgrade
