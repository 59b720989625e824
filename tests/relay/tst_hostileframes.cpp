// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostilescene.h"

#include "protocol/limits.h"

#include <QTest>

using namespace Parlance;

namespace {

constexpr quint16 protocolError = 1002;
constexpr quint16 wrongData = 1007;
constexpr quint16 policy = 1008;
constexpr quint16 tooMuchData = 1009;

using Say = std::function<void(RawClient &, HostileScene &)>;

Say frame(const RawFrame &one)
{
    return [one](RawClient &client, HostileScene &) { client.say(one); };
}

Say frames(const std::vector<RawFrame> &all)
{
    return [all](RawClient &client, HostileScene &) {
        for (const RawFrame &one : all)
            client.say(one);
    };
}

void row(const char *name, const Say &commit, quint16 closeCode, const char *counter,
         std::optional<wire::FailureCode> answer = {}, Offence::From from = Offence::From::Upgraded)
{
    QTest::newRow(name) << Offence{
        .from = from, .commit = commit, .answer = answer, .closeCode = closeCode, .counter = counter};
}

QByteArray nested(int depth)
{
    // Groups of an unknown field, each within the one before: what a parser that recurses without a limit dies of.
    return QByteArray(depth, '\xFB').replace("\xFB", "\xFB\x01");
}

} // namespace

/// Frames that are against RFC 6455, or that carry what is no command. Each is answered by the Close the RFC has for it, and
/// counted; a second connection on the same relay does not notice.
class TestHostileFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_scene = std::make_unique<HostileScene>(); }
    void cleanupTestCase() { m_scene.reset(); }

    void isClosedOn_data();
    void isClosedOn()
    {
        QFETCH(const Offence, offence);
        m_scene->judge(offence);
    }
    void takesNothingAfterAClose();
    void answersACloseWithoutAStatus();
    void answersPings();

private:
    std::unique_ptr<HostileScene> m_scene;
};

void TestHostileFrames::isClosedOn_data()
{
    using enum Offence::From;
    QTest::addColumn<Offence>("offence");
    const QByteArray some("something");

    // ---- headers (RFC 6455 section 5.2)
    row("the flag of a compressed frame", frame({.payload = some, .reserved = 4}), protocolError, "no_websocket");
    row("the second reserved bit", frame({.payload = some, .reserved = 2}), protocolError, "no_websocket");
    row("the third reserved bit", frame({.payload = some, .reserved = 1}), protocolError, "no_websocket");
    for (const int opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15})
        row(qPrintable(QStringLiteral("opcode %1").arg(opcode)),
            frame({.opcode = static_cast<quint8>(opcode), .payload = some}), protocolError, "no_websocket");
    row("a length in more bytes than it needs", frame({.payload = some, .lengthBytes = 2}), protocolError,
        "no_websocket");
    row("a length in eight bytes that needs two", frame({.payload = QByteArray(300, 'x'), .lengthBytes = 8}),
        protocolError, "no_websocket");
    row("a length of 2 to the 63", frame({.saysLength = 1ULL << 63}), protocolError, "no_websocket");

    // ---- control frames (5.5)
    row("a ping in fragments", frame({.opcode = 9, .payload = some, .fin = false}), protocolError, "no_websocket");
    row("a pong in fragments", frame({.opcode = 10, .payload = some, .fin = false}), protocolError, "no_websocket");
    row("a close in fragments", frame({.opcode = 8, .fin = false}), protocolError, "no_websocket");
    row("a ping that is too long", frame({.opcode = 9, .payload = QByteArray(126, 'x')}), protocolError,
        "no_websocket");
    row("a close that is too long", frame({.opcode = 8, .payload = closePayload(1000, QByteArray(124, 'x'))}),
        protocolError, "no_websocket");
    row("a close with half a status", frame({.opcode = 8, .payload = "\x03"}), protocolError, "no_websocket");
    for (const int code : {0, 999, 1004, 1005, 1006, 1015, 2999, 5000, 65535})
        row(qPrintable(QStringLiteral("a close with status %1").arg(code)),
            frame({.opcode = 8, .payload = closePayload(static_cast<quint16>(code))}), protocolError, "no_websocket");
    row("a close whose reason is no UTF-8", frame({.opcode = 8, .payload = closePayload(1000, "\xC3\x28")}), wrongData,
        "no_websocket");
    row(
        "ten thousand pings",
        [](RawClient &client, HostileScene &) {
            for (int i = 0; i < 10'000; ++i)
                client.say(RawFrame{.opcode = 9, .payload = QByteArray(125, 'x')});
        },
        policy, "control_frames");
    row(
        "ten thousand pongs nobody asked for",
        [](RawClient &client, HostileScene &) {
            for (int i = 0; i < 10'000; ++i)
                client.say(RawFrame{.opcode = 10, .payload = "x"});
        },
        policy, "control_frames");

    // ---- fragments (5.4)
    row("a continuation of nothing", frame({.opcode = 0, .payload = some}), protocolError, "no_websocket");
    row("a message within a message", frames({{.payload = some, .fin = false}, {.payload = some}}), protocolError,
        "no_websocket");
    row(
        "fragments that are too large together",
        [](RawClient &client, HostileScene &) {
            client.say(RawFrame{.payload = QByteArray(1000, 'x'), .fin = false});
            for (qsizetype said = 1000; said <= Limits::frameBytes; said += 1000)
                client.say(RawFrame{.opcode = 0, .payload = QByteArray(1000, 'x'), .fin = false});
        },
        tooMuchData, "frame_too_large");

    // ---- sizes
    row("a frame that says it is too large", frame({.saysLength = Limits::frameBytes + 1}), tooMuchData,
        "frame_too_large");
    row("a frame of 2 to the 62", frame({.saysLength = 1ULL << 62}), tooMuchData, "frame_too_large");
    row("a frame that is too large", frame({.payload = QByteArray(Limits::frameBytes + 1, 'x')}), tooMuchData,
        "frame_too_large");

    // ---- frames that are no commands
    const auto malformed = wire::FAILURE_CODE_MALFORMED;
    row("text", frame({.opcode = 1, .payload = some}), protocolError, "malformed", malformed);
    row("nothing", frame({}), protocolError, "malformed", malformed);
    row("no protobuf", frame({.payload = "\xFF\xFF\xFF\xFF"}), protocolError, "malformed", malformed);
    row("a frame full of garbage", frame({.payload = QByteArray(Limits::frameBytes, '\xFF')}), protocolError,
        "malformed", malformed);
    row("no command", frame({.payload = QByteArray("\x08\x01", 2)}), protocolError, "malformed", malformed);
    row("a command of the future", frame({.payload = QByteArray("\x08\x01\xC2\x3E\x00", 5)}), protocolError,
        "malformed", malformed);
    row("a command that ends too early", frame({.payload = QByteArray("\x12\x7F\x08\x01", 4)}), protocolError,
        "malformed", malformed);
    row("a name that is no UTF-8", frame({.payload = QByteArray("\x12\x08\x08\x01\x10\x01\x1A\x02\xC3\x28", 10)}),
        protocolError, "malformed", malformed);
    row("groups thirty thousand deep", frame({.payload = nested(30'000)}), protocolError, "malformed", malformed);
    row("the same of one who is signed in", frame({.payload = nested(30'000)}), protocolError, "malformed", malformed,
        SignedIn);
    row("garbage of one who is signed in", frame({.payload = "\xFF\xFF\xFF\xFF"}), protocolError, "malformed",
        malformed, SignedIn);
}

// RFC 6455 section 5.5.1: a Close is the last that counts.
void TestHostileFrames::takesNothingAfterAClose()
{
    auto client = m_scene->offender(Offence::From::SignedIn);
    QVERIFY(client);
    client->say(RawFrame{.opcode = 8, .payload = closePayload(1000)});
    client->send(message(m_scene->malloryAndBob, "after the end", {m_scene->bob->me.device}));
    QVERIFY(comesTrue([&] { return client->isClosed(); }));
    QCOMPARE(client->closeCode(), 1000);
    QCOMPARE(client->count<wire::Accepted>(), 0);
    QVERIFY(m_scene->othersTalk());
    QVERIFY(m_scene->bob->gotNo<wire::Deliver>());
    m_scene->expectCalm();
}

void TestHostileFrames::answersACloseWithoutAStatus()
{
    auto client = m_scene->offender(Offence::From::SignedIn);
    QVERIFY(client);
    client->say(RawFrame{.opcode = 8});
    QVERIFY(comesTrue([&] { return client->isClosed(); }));
    QVERIFY(client->closeCode() != 0);
    m_scene->expectCalm();
}

void TestHostileFrames::answersPings()
{
    auto client = m_scene->offender(Offence::From::Greeted);
    QVERIFY(client);
    client->say(RawFrame{.opcode = 9, .payload = "still there?"});
    QVERIFY(comesTrue([&] { return client->pongs() == 1; }));
    QVERIFY(!client->isClosed());
}

QTEST_GUILESS_MAIN(TestHostileFrames)
#include "tst_hostileframes.moc"
