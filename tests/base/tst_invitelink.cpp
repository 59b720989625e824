// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/invitelink.h"

#include <QTest>

using namespace Parlance;

namespace {

const QString pin = QStringLiteral("SHA256:RBNvo1WzZ4oRRq0W9-hknpT7T8If536DEMBg9hyq_4o");

QString link(const QString &authority, const QString &query)
{
    return QStringLiteral("parlance://%1/join?%2").arg(authority, query);
}

} // namespace

class TestInviteLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodLinks_data()
    {
        QTest::addColumn<QString>("authority");
        QTest::addColumn<QString>("host");
        QTest::addColumn<quint16>("port");
        QTest::newRow("name") << QStringLiteral("chat.example:7000") << QStringLiteral("chat.example") << quint16(7000);
        QTest::newRow("default port") << QStringLiteral("chat.example") << QStringLiteral("chat.example")
                                      << defaultPort;
        QTest::newRow("IPv4") << QStringLiteral("192.0.2.7:1") << QStringLiteral("192.0.2.7") << quint16(1);
        QTest::newRow("IPv6") << QStringLiteral("[2001:db8::7]:65535") << QStringLiteral("2001:db8::7")
                              << quint16(65535);
        QTest::newRow("IPv6 without port") << QStringLiteral("[::1]") << QStringLiteral("::1") << defaultPort;
        QTest::newRow("IPv6 with a zone")
            << QStringLiteral("[fe80::1%25eth0]:7667") << QStringLiteral("fe80::1%eth0") << quint16(7667);
        QTest::newRow("upper case") << QStringLiteral("Chat.Example") << QStringLiteral("chat.example") << defaultPort;
    }
    void goodLinks()
    {
        QFETCH(QString, authority);
        QFETCH(QString, host);
        QFETCH(quint16, port);
        const auto parsed = InviteLink::parse(link(authority, QStringLiteral("pin=%1&token=abc-_1").arg(pin)));
        QVERIFY(parsed);
        QCOMPARE(parsed->relay.host, host);
        QCOMPARE(parsed->relay.port, port);
        QCOMPARE(parsed->relay.pin, pin);
        QCOMPARE(parsed->token, QStringLiteral("abc-_1"));
        QCOMPARE(InviteLink::parse(parsed->toString()), parsed);
        QCOMPARE(parseRelayAddress(parsed->relay.url())->host, host);
        QCOMPARE(parseRelayAddress(parsed->relay.url())->port, port);
    }

    void writtenForm()
    {
        const InviteLink invite{
            .relay = {.host = QStringLiteral("::1"), .port = 7667, .pin = pin}, .token = QStringLiteral("abc")};
        QCOMPARE(invite.toString(), QStringLiteral("parlance://[::1]:7667/join?pin=%1&token=abc").arg(pin));
        QCOMPARE(invite.relay.url(), QStringLiteral("wss://[::1]:7667"));
    }

    void aSignInLinkCarriesThePin()
    {
        const RelayAddress relay{.host = QStringLiteral("::1"), .port = 7668, .pin = pin};
        QCOMPARE(relay.link(), QStringLiteral("parlance://[::1]:7668/sign-in?pin=%1").arg(pin));
        QCOMPARE(parseRelayAddress(relay.link()), relay);
        const RelayAddress known{.host = QStringLiteral("chat.example"), .port = 7667, .pin = {}};
        QCOMPARE(known.link(), QStringLiteral("parlance://chat.example:7667/sign-in"));
        QCOMPARE(parseRelayAddress(known.link()), known);
        QVERIFY(isSignInLink(known.link()));
        QVERIFY(!isSignInLink(link(QStringLiteral("chat.example"), QStringLiteral("token=abc"))));
        QVERIFY(!isSignInLink(QStringLiteral("https://chat.example/sign-in")));
    }

    void withoutPinTheAuthoritiesDecide()
    {
        const auto parsed = InviteLink::parse(link(QStringLiteral("chat.example"), QStringLiteral("token=abc")));
        QVERIFY(parsed);
        QVERIFY(parsed->relay.pin.isEmpty());
        QVERIFY(!parsed->toString().contains(u"pin"));
    }

    void anyTokenSurvives()
    {
        const InviteLink invite{.relay = {.host = QStringLiteral("h.example"), .port = 7667, .pin = {}},
                                .token = QStringLiteral("a&b=c+d e%20/?#é")};
        QCOMPARE(InviteLink::parse(invite.toString()), invite);
    }

    void spaceAroundIsForgiven()
    {
        QVERIFY(
            InviteLink::parse(QStringLiteral("  \n%1\t").arg(link(QStringLiteral("h"), QStringLiteral("token=a")))));
    }

    void badLinks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        const QString host = QStringLiteral("chat.example");
        const auto withPin = [&](const QString &bad) { return link(host, QStringLiteral("pin=%1&token=a").arg(bad)); };
        QTest::newRow("empty") << QString() << QStringLiteral("link");
        QTest::newRow("words") << QStringLiteral("come and join") << QStringLiteral("link");
        QTest::newRow("other scheme") << QStringLiteral("https://chat.example/join?token=a") << QStringLiteral("link");
        QTest::newRow("other path") << QStringLiteral("parlance://chat.example/leave?token=a")
                                    << QStringLiteral("link");
        QTest::newRow("user") << link(QStringLiteral("eve@chat.example"), QStringLiteral("token=a"))
                              << QStringLiteral("link");
        QTest::newRow("fragment") << link(host, QStringLiteral("token=a#b")) << QStringLiteral("link");
        QTest::newRow("no host") << QStringLiteral("parlance:///join?token=a") << QStringLiteral("host");
        QTest::newRow("port 0") << link(QStringLiteral("chat.example:0"), QStringLiteral("token=a"))
                                << QStringLiteral("host");
        QTest::newRow("no token") << link(host, QStringLiteral("pin=%1").arg(pin)) << QStringLiteral("token");
        QTest::newRow("empty token") << link(host, QStringLiteral("token=")) << QStringLiteral("token");
        QTest::newRow("short pin") << withPin(pin.chopped(1)) << QStringLiteral("pin");
        QTest::newRow("long pin") << withPin(pin + u'A') << QStringLiteral("pin");
        QTest::newRow("padded pin") << withPin(pin + QStringLiteral("%3D")) << QStringLiteral("pin");
        QTest::newRow("other hash") << withPin(QStringLiteral("SHA1") + pin.mid(6)) << QStringLiteral("pin");
        QTest::newRow("other alphabet") << withPin(QString(pin).replace(u'_', u'/')) << QStringLiteral("pin");
        QTest::newRow("second spelling") << withPin(pin.chopped(1) + u'p') << QStringLiteral("pin");
    }
    void badLinks()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        const auto parsed = InviteLink::parse(text);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::MalformedInput);
        QCOMPARE(parsed.error().detail, part);
    }

    void unreadablePortsAndHosts()
    {
        for (const char *authority : {"chat.example:65536", "chat.example:x", "[::1", "a b"})
            QVERIFY2(!InviteLink::parse(link(QString::fromLatin1(authority), QStringLiteral("token=a"))), authority);
    }

    void longLinksAreRefused()
    {
        const auto parsed = InviteLink::parse(
            link(QStringLiteral("h"), QStringLiteral("token=") + QString(2048, u'a')));
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::TooLarge);
        QCOMPARE(parsed.error().limit, 2048);
    }

    void relayAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url"); // empty: refused
        QTest::newRow("host") << QStringLiteral("chat.example") << QStringLiteral("wss://chat.example:7667");
        QTest::newRow("host and port") << QStringLiteral("chat.example:1") << QStringLiteral("wss://chat.example:1");
        QTest::newRow("IPv6") << QStringLiteral("[::1]:9") << QStringLiteral("wss://[::1]:9");
        QTest::newRow("address of a page")
            << QStringLiteral(" wss://chat.example/ ") << QStringLiteral("wss://chat.example:7667");
        QTest::newRow("foreign script") << QStringLiteral("b\u00fccher.example")
                                        << QStringLiteral("wss://xn--bcher-kva.example:7667");
        QTest::newRow("empty") << QStringLiteral(" ") << QString();
        QTest::newRow("plain WebSocket") << QStringLiteral("ws://chat.example") << QString();
        QTest::newRow("web page") << QStringLiteral("https://chat.example") << QString();
        QTest::newRow("sign-in link") << QStringLiteral("parlance://chat.example/sign-in")
                                      << QStringLiteral("wss://chat.example:7667");
        QTest::newRow("invite link") << QStringLiteral("parlance://chat.example:1/join?token=x")
                                     << QStringLiteral("wss://chat.example:1");
        QTest::newRow("link of another kind") << QStringLiteral("parlance://chat.example/away") << QString();
        QTest::newRow("link with half a pin")
            << QStringLiteral("parlance://chat.example/sign-in?pin=SHA256:RBN") << QString();
        QTest::newRow("path") << QStringLiteral("chat.example/join") << QString();
        QTest::newRow("query") << QStringLiteral("chat.example?x=1") << QString();
        QTest::newRow("user") << QStringLiteral("eve@chat.example") << QString();
        QTest::newRow("port 0") << QStringLiteral("chat.example:0") << QString();
        QTest::newRow("port too great") << QStringLiteral("chat.example:70000") << QString();
        QTest::newRow("two words") << QStringLiteral("chat example") << QString();
        QTest::newRow("too long") << QString(3000, u'a') << QString();
    }
    void relayAddresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, url);
        const auto parsed = parseRelayAddress(text);
        QCOMPARE(parsed.has_value(), !url.isEmpty());
        if (parsed)
            QCOMPARE(parsed->url(), url);
        else
            QCOMPARE(parsed.error().code, ErrorCode::MalformedInput);
    }
};

QTEST_APPLESS_MAIN(TestInviteLink)
#include "tst_invitelink.moc"
