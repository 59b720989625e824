// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/websocketframing.h"

#include <QTest>

#include <vector>

using namespace Parlance;
using namespace Parlance::WebSocket;

/// RFC 6455, section 5, read and written without a socket.
class TestWebSocketFraming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheExampleOfTheStandard();
    void readsEveryLength_data();
    void readsEveryLength();
    void joinsFragments();
    void letsControlFramesIntoAMessage();
    void readsClose_data();
    void readsClose();
    void saysTextIsText();
    void refuses_data();
    void refuses();
    void refusesMessagesThatAreTooBig();
    void refusesEndlessFragments();
    void holdsNoMoreThanCame();
    void writesHeaders();
    void writesClose();
};

namespace {

constexpr qsizetype mostBytes = 65536;

std::span<const std::byte> spanOf(const QByteArray &bytes)
{
    return std::as_bytes(std::span(bytes.constData(), static_cast<size_t>(bytes.size())));
}

/// As a client sends it: masked.
QByteArray clientFrame(int firstByte, const QByteArray &payload, const QByteArray &mask = "\x37\xfa\x21\x3d")
{
    QByteArray bytes(headerOf(Opcode::Binary, payload.size()).view().toByteArray());
    bytes[0] = static_cast<char>(firstByte);
    bytes[1] = static_cast<char>(bytes[1] | 0x80);
    bytes += mask;
    for (qsizetype i = 0; i < payload.size(); ++i)
        bytes += static_cast<char>(payload[i] ^ mask[i % 4]);
    return bytes;
}

struct Reading
{
    std::vector<Received> received;
    std::optional<CloseCode> broken;
};

/// In pieces of so many bytes.
Reading read(const QByteArray &bytes, qsizetype pieceBytes)
{
    Decoder decoder(mostBytes);
    Reading reading;
    for (qsizetype at = 0; at < bytes.size() && !reading.broken; at += pieceBytes) {
        const QByteArray piece = bytes.mid(at, pieceBytes);
        auto input = spanOf(piece);
        for (;;) {
            auto next = decoder.next(input);
            if (!next)
                reading.broken = next.error();
            if (!next || !*next)
                break;
            reading.received.push_back(std::move(**next));
        }
    }
    return reading;
}

/// The same, whole and byte by byte.
Reading readBothWays(const QByteArray &bytes)
{
    Reading whole = read(bytes, bytes.size());
    const Reading single = read(bytes, 1);
    const auto isSame = [](const Received &one, const Received &other) {
        return one.kind == other.kind && one.payload == other.payload && one.closeCode == other.closeCode;
    };
    if (whole.broken != single.broken || !std::ranges::equal(whole.received, single.received, isSame))
        QTest::qFail("byte by byte it reads differently", __FILE__, __LINE__);
    return whole;
}

} // namespace

// RFC 6455, section 5.7, with the opcode for bytes in place of that for text.
void TestWebSocketFraming::readsTheExampleOfTheStandard()
{
    const Reading reading = readBothWays(QByteArray::fromHex("828537fa213d7f9f4d5158"));
    QCOMPARE(reading.received.size(), 1);
    QCOMPARE(reading.received[0].kind, Received::Kind::Binary);
    QCOMPARE(reading.received[0].payload, "Hello");
}

void TestWebSocketFraming::readsEveryLength_data()
{
    QTest::addColumn<int>("bytes");
    for (const int bytes : {0, 1, 7, 8, 9, 125, 126, 127, 4096, 65535, 65536})
        QTest::addRow("%d", bytes) << bytes;
}

void TestWebSocketFraming::readsEveryLength()
{
    QFETCH(int, bytes);
    QByteArray payload(bytes, Qt::Uninitialized);
    for (int i = 0; i < bytes; ++i)
        payload[i] = static_cast<char>(i * 31 + i / 256);
    // Two, so that the end of the first is the right one.
    const Reading reading = readBothWays(clientFrame(0x82, payload) + clientFrame(0x82, "next"));
    QVERIFY(!reading.broken);
    QCOMPARE(reading.received.size(), 2);
    QCOMPARE(reading.received[0].payload, payload);
    QCOMPARE(reading.received[1].payload, "next");
}

void TestWebSocketFraming::joinsFragments()
{
    const Reading reading = readBothWays(clientFrame(0x02, "one ") + clientFrame(0x00, {}) + clientFrame(0x00, "two ")
                                         + clientFrame(0x80, "three") + clientFrame(0x82, "next"));
    QCOMPARE(reading.received.size(), 2);
    QCOMPARE(reading.received[0].payload, "one two three");
    QCOMPARE(reading.received[1].payload, "next");
}

void TestWebSocketFraming::letsControlFramesIntoAMessage()
{
    const Reading reading = readBothWays(
        clientFrame(0x02, "one ") + clientFrame(0x89, "there?") + clientFrame(0x8a, {}) + clientFrame(0x80, "two"));
    QCOMPARE(reading.received.size(), 3);
    QCOMPARE(reading.received[0].kind, Received::Kind::Ping);
    QCOMPARE(reading.received[0].payload, "there?");
    QCOMPARE(reading.received[1].kind, Received::Kind::Pong);
    QCOMPARE(reading.received[2].payload, "one two");
}

void TestWebSocketFraming::readsClose_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("code"); // 0: a close without one
    QTest::addColumn<int>("broken"); // 0: good
    QTest::newRow("empty") << QByteArray() << 0 << 0;
    QTest::newRow("1000") << QByteArray::fromHex("03e8") << 1000 << 0;
    QTest::newRow("with a reason") << QByteArray::fromHex("03e9c3a4") << 1001 << 0;
    QTest::newRow("of an application") << QByteArray::fromHex("1387") << 4999 << 0;
    QTest::newRow("one byte") << QByteArray::fromHex("03") << 0 << 1002;
    QTest::newRow("999") << QByteArray::fromHex("03e7") << 0 << 1002;
    QTest::newRow("1005, never sent") << QByteArray::fromHex("03ed") << 0 << 1002;
    QTest::newRow("5000") << QByteArray::fromHex("1388") << 0 << 1002;
    QTest::newRow("a reason that is no UTF-8") << QByteArray::fromHex("03e8c3") << 0 << 1007;
}

void TestWebSocketFraming::readsClose()
{
    QFETCH(QByteArray, payload);
    QFETCH(int, code);
    QFETCH(int, broken);
    const Reading reading = readBothWays(clientFrame(0x88, payload));
    QCOMPARE(static_cast<int>(reading.broken.value_or(CloseCode{})), broken);
    if (broken != 0)
        return;
    QCOMPARE(reading.received.size(), 1);
    QCOMPARE(reading.received[0].kind, Received::Kind::Close);
    QCOMPARE(int{reading.received[0].closeCode.value_or(0)}, code);
}

void TestWebSocketFraming::saysTextIsText()
{
    // Told with the header already; nothing after it is read.
    const Reading reading = readBothWays(clientFrame(0x81, "hello") + clientFrame(0x82, "bytes"));
    QCOMPARE(reading.received.size(), 1);
    QCOMPARE(reading.received[0].kind, Received::Kind::Text);
    QVERIFY(reading.broken);
}

void TestWebSocketFraming::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no mask") << QByteArray::fromHex("8200");
    QTest::newRow("first reserved bit") << clientFrame(0xc2, "x");
    QTest::newRow("last reserved bit") << clientFrame(0x92, "x");
    QTest::newRow("reserved data opcode") << clientFrame(0x83, "x");
    QTest::newRow("reserved control opcode") << clientFrame(0x8b, "x");
    QTest::newRow("continuation of nothing") << clientFrame(0x80, "x");
    QTest::newRow("message within a message") << clientFrame(0x02, "x") + clientFrame(0x82, "y");
    QTest::newRow("text within a message") << clientFrame(0x02, "x") + clientFrame(0x81, "y");
    QTest::newRow("fragmented ping") << clientFrame(0x09, "x");
    QTest::newRow("long ping") << clientFrame(0x89, QByteArray(126, 'x'));
    QTest::newRow("126 written in two bytes too many") << QByteArray::fromHex("82fe007d00000000");
    QTest::newRow("65535 written in eight bytes") << QByteArray::fromHex("82ff000000000000ffff00000000");
    QTest::newRow("negative length") << QByteArray::fromHex("82ff800000000000000000000000");
}

void TestWebSocketFraming::refuses()
{
    QFETCH(QByteArray, bytes);
    // What follows a broken frame is not read, whatever it is.
    const Reading reading = readBothWays(bytes + clientFrame(0x82, "good"));
    QCOMPARE(reading.broken, CloseCode::ProtocolError);
    QVERIFY(reading.received.empty());
}

void TestWebSocketFraming::refusesMessagesThatAreTooBig()
{
    QCOMPARE(readBothWays(QByteArray::fromHex("82ff000000000001000100000000")).broken, CloseCode::TooBig);
    QCOMPARE(readBothWays(QByteArray::fromHex("82ff7fffffffffffffff00000000")).broken, CloseCode::TooBig);
    const QByteArray half(mostBytes / 2, 'x');
    const QByteArray full = clientFrame(0x02, half) + clientFrame(0x00, half);
    QCOMPARE(readBothWays(full + clientFrame(0x80, {})).received.size(), 1);
    QCOMPARE(readBothWays(full + clientFrame(0x80, "x")).broken, CloseCode::TooBig);
}

void TestWebSocketFraming::refusesEndlessFragments()
{
    QByteArray bytes = clientFrame(0x02, "x");
    for (int i = 1; i < Decoder::mostFragments; ++i)
        bytes += clientFrame(0x00, {});
    QVERIFY(!readBothWays(bytes).broken);
    QCOMPARE(readBothWays(bytes + clientFrame(0x00, {})).broken, CloseCode::TooBig);
    // Counted for each message anew.
    bytes.chop(clientFrame(0x00, {}).size());
    bytes += clientFrame(0x80, {});
    QCOMPARE(readBothWays(bytes + bytes).received.size(), 2);
}

// Otherwise fourteen bytes would cost the relay 64 KB.
void TestWebSocketFraming::holdsNoMoreThanCame()
{
    Decoder decoder(mostBytes);
    const QByteArray bytes = clientFrame(0x82, QByteArray(mostBytes, 'x')).first(100);
    auto input = spanOf(bytes);
    QVERIFY(!decoder.next(input).value());
    QVERIFY(input.empty());
    QVERIFY(decoder.bytesHeld() < 100);
}

void TestWebSocketFraming::writesHeaders()
{
    QCOMPARE(headerOf(Opcode::Binary, 0).view(), QByteArray::fromHex("8200"));
    QCOMPARE(headerOf(Opcode::Binary, 125).view(), QByteArray::fromHex("827d"));
    QCOMPARE(headerOf(Opcode::Binary, 126).view(), QByteArray::fromHex("827e007e"));
    QCOMPARE(headerOf(Opcode::Binary, 65535).view(), QByteArray::fromHex("827effff"));
    QCOMPARE(headerOf(Opcode::Binary, 65536).view(), QByteArray::fromHex("827f0000000000010000"));
    QCOMPARE(frame(Opcode::Pong, "there"), QByteArray::fromHex("8a05") + "there");
}

void TestWebSocketFraming::writesClose()
{
    QCOMPARE(closeFrame(quint16{1001}), QByteArray::fromHex("880203e9"));
    QCOMPARE(closeFrame({}), QByteArray::fromHex("8800"));
}

QTEST_APPLESS_MAIN(TestWebSocketFraming)
#include "tst_websocketframing.moc"
