// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/httpupgrade.h"

#include <QTest>

using namespace Parlance;
using HttpUpgrade::Refusal;

Q_DECLARE_METATYPE(Parlance::HttpUpgrade::Refusal)

/// RFC 6455, section 4.2, without a socket.
class TestHttpUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsAsTheStandardSays();
    void takesWhatClientsAndProxiesSend_data();
    void takesWhatClientsAndProxiesSend();
    void refuses_data();
    void refuses();
    void readsByteByByte();
    void leavesWhatFollows();
    void endsEndlessRequests();
    void knowsWhomAProxySpeaksFor();
    void answersWithAStatus();
};

namespace {

const QByteArray key = "dGhlIHNhbXBsZSBub25jZQ==";

QByteArray request(const QByteArray &line, const QByteArray &fields)
{
    return line + "\r\n" + fields + "\r\n";
}

const QByteArray line = "GET / HTTP/1.1";
const QByteArray host = "Host: relay.example:7667\r\n";
const QByteArray upgrade = "Upgrade: websocket\r\nConnection: Upgrade\r\n";
const QByteArray keyAndVersion = "Sec-WebSocket-Key: " + key + "\r\nSec-WebSocket-Version: 13\r\n";
const QByteArray good = request(line, host + upgrade + keyAndVersion);

std::span<const std::byte> spanOf(const QByteArray &bytes)
{
    return std::as_bytes(std::span(bytes.constData(), static_cast<size_t>(bytes.size())));
}

} // namespace

void TestHttpUpgrade::acceptsAsTheStandardSays()
{
    const auto read = HttpUpgrade::parse(good);
    QVERIFY(read.has_value());
    const QByteArray answer = HttpUpgrade::accepting(read->key);
    QVERIFY(answer.startsWith("HTTP/1.1 101 "));
    QVERIFY(answer.contains("\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"));
    QVERIFY(answer.endsWith("\r\n\r\n"));
}

void TestHttpUpgrade::takesWhatClientsAndProxiesSend_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("lower case") << request(
        line,
        "host:relay\r\nupgrade:WebSocket\r\nconnection:upgrade\r\nsec-websocket-key:" + key
            + "\r\nsec-websocket-version:13\r\n");
    QTest::newRow("a list of connections")
        << request(line, host + "Upgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n" + keyAndVersion);
    QTest::newRow("spaces around values")
        << request(line, host + "Upgrade:   websocket\t\r\nConnection: Upgrade \r\n" + keyAndVersion);
    QTest::newRow("another path") << request("GET /chat?x=1 HTTP/1.1", host + upgrade + keyAndVersion);
    QTest::newRow("extensions, which are not used")
        << request(line, host + upgrade + keyAndVersion + "Sec-WebSocket-Extensions: permessage-deflate\r\n");
    QTest::newRow("no body, said twice") << request(line, host + "Content-Length: 0\r\n" + upgrade + keyAndVersion);
}

void TestHttpUpgrade::takesWhatClientsAndProxiesSend()
{
    QFETCH(QByteArray, head);
    const auto read = HttpUpgrade::parse(head);
    QVERIFY(read.has_value());
    QCOMPARE(read->key, key);
}

void TestHttpUpgrade::refuses_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<Refusal>("refusal");
    const auto row = [](const char *name, const QByteArray &head, Refusal refusal) {
        QTest::newRow(name) << head << refusal;
    };
    const QByteArray fields = host + upgrade + keyAndVersion;
    row("nothing", "\r\n\r\n", Refusal::Malformed);
    row("no end", good.chopped(2), Refusal::Malformed);
    row("two ends", good + "\r\n\r\n", Refusal::Malformed);
    row("POST", request("POST / HTTP/1.1", fields), Refusal::NotGet);
    row("HTTP/1.0", request("GET / HTTP/1.0", fields), Refusal::Malformed);
    row("no target", request("GET HTTP/1.1", fields), Refusal::Malformed);
    row("a space in the target", request("GET /a b HTTP/1.1", fields), Refusal::Malformed);
    row("no host", request(line, upgrade + keyAndVersion), Refusal::Malformed);
    row("two hosts", request(line, host + fields), Refusal::Malformed);
    row("a browser", request(line, host), Refusal::NoWebSocket);
    row("another protocol", request(line, host + "Upgrade: h2c\r\nConnection: Upgrade\r\n" + keyAndVersion),
        Refusal::NoWebSocket);
    row("not for this connection", request(line, host + "Upgrade: websocket\r\n" + keyAndVersion),
        Refusal::NoWebSocket);
    row("version 8", request(line, host + upgrade + "Sec-WebSocket-Key: " + key + "\r\nSec-WebSocket-Version: 8\r\n"),
        Refusal::WrongVersion);
    row("no version", request(line, host + upgrade + "Sec-WebSocket-Key: " + key + "\r\n"), Refusal::WrongVersion);
    row("no key", request(line, host + upgrade + "Sec-WebSocket-Version: 13\r\n"), Refusal::Malformed);
    row("two keys", request(line, fields + "Sec-WebSocket-Key: " + key + "\r\n"), Refusal::Malformed);
    row("a short key", request(line, host + upgrade + "Sec-WebSocket-Key: c2hvcnQ=\r\nSec-WebSocket-Version: 13\r\n"),
        Refusal::Malformed);
    row("a key that is no base64",
        request(line, host + upgrade + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZ!==\r\nSec-WebSocket-Version: 13\r\n"),
        Refusal::Malformed);
    row("a body", request(line, "Content-Length: 5\r\n" + fields), Refusal::Malformed);
    row("a body in pieces", request(line, "Transfer-Encoding: chunked\r\n" + fields), Refusal::Malformed);
    row("a folded field", request(line, host + "X: a\r\n b\r\n" + upgrade + keyAndVersion), Refusal::Malformed);
    row("a space before the colon", request(line, "Host : relay\r\n" + upgrade + keyAndVersion), Refusal::Malformed);
    row("no colon", request(line, "nonsense\r\n" + fields), Refusal::Malformed);
    row("a lone line feed", request(line, "X: a\nY: b\r\n" + fields), Refusal::Malformed);
    row("a zero byte", request(line, QByteArray("X: a\0b\r\n", 8) + fields), Refusal::Malformed);
    QByteArray many;
    for (int i = 0; i <= HttpUpgrade::mostFields; ++i)
        many += "X: y\r\n";
    row("many fields", request(line, many + fields), Refusal::TooLarge);
}

void TestHttpUpgrade::refuses()
{
    QFETCH(QByteArray, head);
    QFETCH(Refusal, refusal);
    const auto read = HttpUpgrade::parse(head);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error(), refusal);
}

void TestHttpUpgrade::readsByteByByte()
{
    HttpUpgrade::Reader reader;
    for (qsizetype i = 0; i < good.size(); ++i) {
        const QByteArray one = good.mid(i, 1);
        auto input = spanOf(one);
        const auto read = reader.take(input);
        QVERIFY(read.has_value());
        QVERIFY(input.empty());
        QCOMPARE(read->has_value(), i + 1 == good.size());
    }
}

void TestHttpUpgrade::leavesWhatFollows()
{
    const QByteArray bytes = good + "frames";
    // However the end is cut.
    for (qsizetype cut = good.size() - 5; cut <= bytes.size(); ++cut) {
        HttpUpgrade::Reader reader;
        auto input = spanOf(bytes).first(static_cast<size_t>(cut));
        auto read = reader.take(input);
        qsizetype following = cut - good.size();
        if (read.has_value() && !read->has_value()) {
            QVERIFY(input.empty());
            input = spanOf(bytes).subspan(static_cast<size_t>(cut));
            read = reader.take(input);
            following = 6;
        }
        QVERIFY(read.has_value() && read->has_value());
        QCOMPARE(static_cast<qsizetype>(input.size()), following);
    }
}

void TestHttpUpgrade::endsEndlessRequests()
{
    HttpUpgrade::Reader reader;
    const QByteArray piece = "X-Header: " + QByteArray(990, 'x') + "\r\n";
    qsizetype taken = 0;
    std::expected<std::optional<HttpUpgrade::Request>, Refusal> read;
    while (read && taken < 100'000) {
        auto input = spanOf(piece);
        read = reader.take(input);
        taken += piece.size();
    }
    QVERIFY(!read);
    QCOMPARE(read.error(), Refusal::TooLarge);
    QVERIFY(taken < HttpUpgrade::mostBytes + 2 * piece.size());
}

// Each proxy adds to the end: what stands before it can be the client's own invention.
void TestHttpUpgrade::knowsWhomAProxySpeaksFor()
{
    const auto read = HttpUpgrade::parse(
        request(line, host + upgrade + keyAndVersion + "X-Forwarded-For: 10.0.0.1, 192.0.2.7\r\n"));
    QVERIFY(read.has_value());
    QCOMPARE(read->forwardedFor, "192.0.2.7");
}

void TestHttpUpgrade::answersWithAStatus()
{
    QVERIFY(HttpUpgrade::refusing(Refusal::Malformed).startsWith("HTTP/1.1 400 "));
    QVERIFY(HttpUpgrade::refusing(Refusal::TooLarge).startsWith("HTTP/1.1 431 "));
    QVERIFY(HttpUpgrade::refusing(Refusal::NotGet).startsWith("HTTP/1.1 405 "));
    QVERIFY(HttpUpgrade::refusing(Refusal::WrongVersion).contains("\r\nSec-WebSocket-Version: 13\r\n"));
    const QByteArray browser = HttpUpgrade::refusing(Refusal::NoWebSocket);
    QVERIFY(browser.startsWith("HTTP/1.1 426 "));
    QVERIFY(
        browser.contains("Content-Length: " + QByteArray::number(browser.size() - browser.indexOf("\r\n\r\n") - 4)));
}

QTEST_APPLESS_MAIN(TestHttpUpgrade)
#include "tst_httpupgrade.moc"
