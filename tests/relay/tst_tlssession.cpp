// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/selfsigned.h"
#include "relay/tlscontext.h"
#include "relay/tlssession.h"

#include <QTest>

#include <openssl/err.h>

#include <array>

using namespace Parlance;

/// TLS as bytes in and bytes out, against a client of OpenSSL's own.
class TestTlsSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void carriesBytesBothWays_data();
    void carriesBytesBothWays();
    void refusesOldVersions();
    void refusesToNegotiateAgain();
    void resumes();
    void forgetsOldTickets();
    void endsInGoodOrder();
    void breaksOnGarbage();
    void refusesAKeyOfAnotherCertificate();

private:
    RelayCertificate m_certificate;
    RelayCertificate m_other;
};

namespace {

RelayCertificate makeOne()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto made = selfSign({}, {QStringLiteral("localhost")}, now.addDays(-1), now.addDays(1));
    if (!made)
        qFatal("no certificate");
    return {.chain = QSslCertificate::fromData(made->certificate), .key = QSslKey(made->key, QSsl::Rsa)};
}

/// OpenSSL's client, with a memory for each direction.
class Client
{
public:
    explicit Client(int version = TLS1_3_VERSION, SSL_SESSION *resumed = nullptr)
        : m_context(SSL_CTX_new(TLS_client_method()))
    {
        // The lowest level lets it offer what nobody should take.
        SSL_CTX_set_security_level(m_context.get(), 0);
        SSL_CTX_set_min_proto_version(m_context.get(), version);
        SSL_CTX_set_max_proto_version(m_context.get(), version);
        SSL_CTX_set_session_cache_mode(m_context.get(), SSL_SESS_CACHE_CLIENT);
        m_ssl.reset(SSL_new(m_context.get()));
        SSL_set_bio(m_ssl.get(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
        SSL_set_connect_state(m_ssl.get());
        if (resumed)
            SSL_set_session(m_ssl.get(), resumed);
    }
    [[nodiscard]] SSL *ssl() { return m_ssl.get(); }
    [[nodiscard]] QByteArray takeOutput()
    {
        QByteArray bytes(static_cast<qsizetype>(BIO_pending(SSL_get_wbio(m_ssl.get()))), Qt::Uninitialized);
        if (!bytes.isEmpty())
            BIO_read(SSL_get_wbio(m_ssl.get()), bytes.data(), static_cast<int>(bytes.size()));
        return bytes;
    }
    void give(const QByteArray &bytes)
    {
        if (!bytes.isEmpty())
            BIO_write(SSL_get_rbio(m_ssl.get()), bytes.constData(), static_cast<int>(bytes.size()));
    }
    [[nodiscard]] QByteArray read()
    {
        QByteArray all;
        std::array<char, 4096> room{};
        for (int got = 1; got > 0;) {
            got = SSL_read(m_ssl.get(), room.data(), static_cast<int>(room.size()));
            if (got > 0)
                all.append(room.data(), got);
        }
        ERR_clear_error();
        return all;
    }
    void write(const QByteArray &bytes) { SSL_write(m_ssl.get(), bytes.constData(), static_cast<int>(bytes.size())); }

private:
    SslContext m_context;
    SslSession m_ssl;
};

/// Both ends and what lies between them.
struct Pair
{
    Pair(TlsContext &context, Client &client, qsizetype piece = 100'000, qint64 nowMs = 0)
        : far(client), near(context.newSession(nowMs)), pieceBytes(piece)
    {
    }

    Client &far;
    TlsSession near;
    qsizetype pieceBytes;
    QByteArray received;
    QByteArray receivedByClient;
    TlsSession::State state = TlsSession::State::Waiting;

    /// Until neither has anything to say.
    void run()
    {
        for (;;) {
            receivedByClient += far.read();
            const QByteArray output = far.takeOutput();
            for (qsizetype at = 0; at < output.size(); at += pieceBytes)
                take(output.mid(at, pieceBytes));
            ByteQueue &sealed = near.sealed();
            if (output.isEmpty() && sealed.isEmpty())
                return;
            far.give(sealed.front(sealed.size()).toByteArray());
            sealed.clear();
        }
    }

private:
    void take(const QByteArray &bytes)
    {
        near.feed(std::as_bytes(std::span(bytes.constData(), static_cast<size_t>(bytes.size()))));
        std::array<std::byte, 1000> room{};
        for (;;) {
            const TlsSession::Opened opened = near.open(room);
            state = opened.state;
            if (state != TlsSession::State::Bytes)
                return;
            received.append(reinterpret_cast<const char *>(opened.bytes.data()),
                            static_cast<qsizetype>(opened.bytes.size()));
        }
    }
};

} // namespace

void TestTlsSession::initTestCase()
{
    m_certificate = makeOne();
    m_other = makeOne();
}

void TestTlsSession::carriesBytesBothWays_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("pieceBytes");
    QTest::newRow("1.3") << TLS1_3_VERSION << 100'000;
    QTest::newRow("1.3, byte by byte") << TLS1_3_VERSION << 1;
    QTest::newRow("1.2") << TLS1_2_VERSION << 100'000;
    QTest::newRow("1.2, byte by byte") << TLS1_2_VERSION << 1;
}

void TestTlsSession::carriesBytesBothWays()
{
    QFETCH(int, version);
    QFETCH(int, pieceBytes);
    const auto context = TlsContext::make(m_certificate);
    QVERIFY(context.has_value());
    Client client(version);
    Pair pair(**context, client, pieceBytes);
    pair.run();
    QVERIFY(pair.near.isEstablished());
    QVERIFY(SSL_is_init_finished(client.ssl()));
    const QByteArray out(50'000, 'o'); // more than one record
    QVERIFY(pair.near.seal(out));
    client.write("in");
    pair.run();
    QCOMPARE(pair.received, "in");
    QCOMPARE(pair.receivedByClient, out);
}

void TestTlsSession::refusesOldVersions()
{
    const auto context = TlsContext::make(m_certificate);
    Client client(TLS1_1_VERSION);
    Pair pair(**context, client);
    pair.run();
    QCOMPARE(pair.state, TlsSession::State::Broken);
    QVERIFY(!pair.near.isEstablished());
}

void TestTlsSession::refusesToNegotiateAgain()
{
    const auto context = TlsContext::make(m_certificate);
    Client client(TLS1_2_VERSION);
    Pair pair(**context, client);
    pair.run();
    QVERIFY(pair.near.isEstablished());
    SSL_renegotiate(client.ssl());
    SSL_do_handshake(client.ssl());
    pair.run();
    // Told no: the second handshake never ends.
    QVERIFY(!SSL_is_init_finished(client.ssl()));
}

void TestTlsSession::resumes()
{
    const auto context = TlsContext::make(m_certificate);
    Client first;
    Pair pair(**context, first);
    pair.run();
    QVERIFY(!pair.near.isResumed());
    SSL_SESSION *const session = SSL_get1_session(first.ssl());
    Client second(TLS1_3_VERSION, session);
    Pair again(**context, second);
    again.run();
    SSL_SESSION_free(session);
    QVERIFY(again.near.isEstablished());
    QVERIFY(again.near.isResumed());
}

// So that what once opened a ticket does not open it for ever.
void TestTlsSession::forgetsOldTickets()
{
    const auto context = TlsContext::make(m_certificate);
    Client first;
    Pair pair(**context, first);
    pair.run();
    SSL_SESSION *const session = SSL_get1_session(first.ssl());
    Client second(TLS1_3_VERSION, session);
    Pair later(**context, second, 100'000, 24LL * 3600 * 1000);
    later.run();
    SSL_SESSION_free(session);
    QVERIFY(later.near.isEstablished());
    QVERIFY(!later.near.isResumed());
}

void TestTlsSession::endsInGoodOrder()
{
    const auto context = TlsContext::make(m_certificate);
    Client client;
    Pair pair(**context, client);
    pair.run();
    pair.near.sealEnd();
    pair.run();
    QCOMPARE(SSL_get_shutdown(client.ssl()) & SSL_RECEIVED_SHUTDOWN, SSL_RECEIVED_SHUTDOWN);
    client.write("still here");
    SSL_shutdown(client.ssl());
    pair.run();
    QCOMPARE(pair.received, "still here");
    QCOMPARE(pair.state, TlsSession::State::Closed);
}

void TestTlsSession::breaksOnGarbage()
{
    const auto context = TlsContext::make(m_certificate);
    TlsSession session((*context)->newSession(0));
    const QByteArray garbage = "GET / HTTP/1.1\r\nHost: relay\r\n\r\n";
    session.feed(std::as_bytes(std::span(garbage.constData(), static_cast<size_t>(garbage.size()))));
    std::array<std::byte, 1000> room{};
    QCOMPARE(session.open(room).state, TlsSession::State::Broken);
    QCOMPARE(ERR_peek_error(), 0UL); // or the next connection of the thread would be taken for broken
}

void TestTlsSession::refusesAKeyOfAnotherCertificate()
{
    const auto context = TlsContext::make({.chain = m_certificate.chain, .key = m_other.key});
    QVERIFY(!context.has_value());
    QCOMPARE(context.error().code, ErrorCode::MalformedInput);
    QVERIFY(!TlsContext::make({}).has_value());
}

QTEST_GUILESS_MAIN(TestTlsSession)
#include "tst_tlssession.moc"
