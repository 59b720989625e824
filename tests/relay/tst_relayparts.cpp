// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/invitelink.h"
#include "protocol/limits.h"
#include "relay/admission.h"
#include "relay/certificate.h"
#include "relay/commandtable.h"
#include "relay/connection.h"
#include "relay/logformat.h"
#include "relay/metrics.h"
#include "relay/options.h"
#include "relay/ratelimiter.h"
#include "relay/resumetoken.h"
#include "relay/storeservice.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSslCertificateExtension>
#include <QTemporaryDir>
#include <QTest>

using namespace Parlance;

/// The relay's small parts, each by itself.
class TestRelayParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesACertificate();
    void renewsACertificateForTheSameKey();
    void refusesAForeignKey();
    void readsOptions();
    void readsAConfigurationFile();
    void saysWhatIsWrongWithOptions_data();
    void saysWhatIsWrongWithOptions();
    void readsDurations_data();
    void readsDurations();
    void readsEndpoints_data();
    void readsEndpoints();
    void bucketsFillAgain();
    void forgetsFullBuckets();
    void countsIpv6ByNetwork();
    void admitsSoMany();
    void alwaysAdmitsOne();
    void checksResumeTokens();
    void knowsWhatIsAllowedWhen();
    void writesPrometheusText();
};

// ---- certificate ----

void TestRelayParts::makesACertificate()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("certificate.pem"));
    const QString keyFile = folder.filePath(QStringLiteral("key.pem"));
    const auto made = makeCertificate(file, keyFile, {QStringLiteral("chat.example.org")});
    QVERIFY(made.has_value());
    const QSslCertificate &certificate = made->chain.front();
    QVERIFY(certificate.isSelfSigned());
    QVERIFY(certificate.effectiveDate() < QDateTime::currentDateTimeUtc());
    QVERIFY(certificate.expiryDate() > QDateTime::currentDateTimeUtc().addYears(19));
    const QStringList names = certificate.subjectAlternativeNames().values(QSsl::DnsEntry);
    QVERIFY(names.contains(u"localhost"));
    QVERIFY(names.contains(u"chat.example.org"));
    const QStringList addresses = certificate.subjectAlternativeNames().values(QSsl::IpAddressEntry);
    QVERIFY(addresses.contains(u"127.0.0.1"));
    QVERIFY(addresses.contains(u"::1") || addresses.contains(u"0:0:0:0:0:0:0:1"));
    QVERIFY(QSslCertificate::verify({certificate}, QStringLiteral("localhost"))
                .contains(QSslError(QSslError::SelfSignedCertificate, certificate)));
#ifndef Q_OS_WIN
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(keyFile) & others));
#endif
    // The pin is what an invite link takes.
    const InviteLink link{.relay = {.host = QStringLiteral("h"), .port = 1, .pin = made->pin()},
                          .token = QStringLiteral("t")};
    QCOMPARE(InviteLink::parse(link.toString()), Result<InviteLink>(link));
    QCOMPARE(readCertificate(file, keyFile)->pin(), made->pin());
}

void TestRelayParts::renewsACertificateForTheSameKey()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("certificate.pem"));
    const QString keyFile = folder.filePath(QStringLiteral("key.pem"));
    const auto first = makeCertificate(file, keyFile, {});
    QVERIFY(QFile::remove(file));
    const auto second = makeCertificate(file, keyFile, {});
    QVERIFY(first && second);
    QCOMPARE(second->pin(), first->pin());
    QVERIFY(second->chain.front().serialNumber() != first->chain.front().serialNumber());
}

void TestRelayParts::refusesAForeignKey()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("certificate.pem"));
    const QString otherKey = folder.filePath(QStringLiteral("other-key.pem"));
    QVERIFY(makeCertificate(file, folder.filePath(QStringLiteral("key.pem")), {}).has_value());
    QVERIFY(makeCertificate(folder.filePath(QStringLiteral("other.pem")), otherKey, {}).has_value());
    QCOMPARE(readCertificate(file, otherKey).error().code, ErrorCode::MalformedInput);
    QCOMPARE(readCertificate(otherKey, otherKey).error().code, ErrorCode::MalformedInput);
    QCOMPARE(readCertificate(file, file).error().code, ErrorCode::MalformedInput);
    const QString missing = folder.filePath(QStringLiteral("missing.pem"));
    QCOMPARE(readCertificate(missing, otherKey).error().code, ErrorCode::StorageUnwritable);
    QVERIFY(readCertificate(missing, otherKey).error().detail.contains(missing));
}

// ---- options ----

void TestRelayParts::readsOptions()
{
    const auto plain = parseServeOptions({});
    QCOMPARE(plain->listen.toString(), QStringLiteral("0.0.0.0:7667"));
    QVERIFY(!plain->adminListen.has_value());
    QCOMPARE(plain->settings.pingIntervalMs, 30'000);
    QVERIFY(!plain->settings.openRegistration);
    const auto options = parseServeOptions(
        {QStringLiteral("--data"), QStringLiteral("/d"), QStringLiteral("--listen"), QStringLiteral("[::1]:0"),
         QStringLiteral("--admin-listen"), QStringLiteral("127.0.0.1:9"), QStringLiteral("--open-registration"),
         QStringLiteral("--presence-grace"), QStringLiteral("2s"), QStringLiteral("--retention"), QStringLiteral("7d"),
         QStringLiteral("--log"), QStringLiteral("json")});
    QVERIFY(options.has_value());
    QCOMPARE(options->dataFolder, QStringLiteral("/d"));
    QCOMPARE(options->listen.toString(), QStringLiteral("[::1]:0"));
    QCOMPARE(options->adminListen->port, 9);
    QVERIFY(options->settings.openRegistration);
    QCOMPARE(options->settings.presenceGraceMs, 2000);
    QCOMPARE(options->retention.payloadMs, 7LL * 24 * 3600 * 1000);
    QCOMPARE(options->log, LogFormat::Json);
}

void TestRelayParts::readsAConfigurationFile()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("relay.ini"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("listen=127.0.0.1:1234\nopen-registration=true\nidle-ttl=90s\n");
    file.close();
    const auto options = parseServeOptions(
        {QStringLiteral("--config"), name, QStringLiteral("--listen"), QStringLiteral("127.0.0.1:4321")});
    QVERIFY(options.has_value());
    QVERIFY(options->settings.openRegistration);
    QCOMPARE(options->settings.idleTtlMs, 90'000);
    QCOMPARE(options->listen.port, 4321); // the command line wins
    QVERIFY(file.open(QIODevice::Append));
    file.write("lisen=127.0.0.1:1\n");
    file.close();
    const auto misspelt = parseServeOptions({QStringLiteral("--config"), name});
    QVERIFY(misspelt.error().detail.contains(u"'lisen'"));
}

void TestRelayParts::saysWhatIsWrongWithOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("mentions");
    QTest::newRow("unknown") << QStringList{QStringLiteral("--lisen")} << "lisen";
    QTest::newRow("no port") << QStringList{QStringLiteral("--listen"), QStringLiteral("here")} << "'here'";
    QTest::newRow("no time") << QStringList{QStringLiteral("--idle-ttl"), QStringLiteral("soon")} << "'soon'";
    QTest::newRow("zero time") << QStringList{QStringLiteral("--idle-ttl"), QStringLiteral("0")} << "'0'";
    QTest::newRow("format") << QStringList{QStringLiteral("--log"), QStringLiteral("xml")} << "'xml'";
    QTest::newRow("half a certificate") << QStringList{QStringLiteral("--key"), QStringLiteral("k")} << "--certificate";
    QTest::newRow("a word") << QStringList{QStringLiteral("now")} << "'now'";
    QTest::newRow("no file") << QStringList{QStringLiteral("--config"), QStringLiteral("/no/such")} << "/no/such";
    QTest::newRow("without TLS for everybody") << QStringList{QStringLiteral("--behind-proxy")} << "127.0.0.1:7667";
    QTest::newRow("threads") << QStringList{QStringLiteral("--io-threads"), QStringLiteral("0")} << "1 to 64";
}

void TestRelayParts::saysWhatIsWrongWithOptions()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, mentions);
    const auto options = parseServeOptions(arguments);
    QVERIFY(!options.has_value());
    QVERIFY2(options.error().detail.contains(mentions), qPrintable(options.error().detail));
    QCOMPARE(exitCodeOf(options.error()), ExitCode::usage);
}

void TestRelayParts::readsDurations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("bare") << "30" << qint64(30'000);
    QTest::newRow("ms") << "250ms" << qint64(250);
    QTest::newRow("s") << "45s" << qint64(45'000);
    QTest::newRow("m") << "5m" << qint64(300'000);
    QTest::newRow("h") << "12h" << qint64(43'200'000);
    QTest::newRow("d") << "30d" << qint64(2'592'000'000);
    QTest::newRow("word") << "soon" << qint64(-1);
    QTest::newRow("negative") << "-5s" << qint64(-1);
    QTest::newRow("endless") << "99999999999999999d" << qint64(-1);
    QTest::newRow("nothing") << "" << qint64(-1);
}

void TestRelayParts::readsDurations()
{
    QFETCH(QString, text);
    QFETCH(qint64, milliseconds);
    QCOMPARE(parseDuration(text).value_or(-1), milliseconds);
}

void TestRelayParts::readsEndpoints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("again");
    QTest::newRow("IPv4") << "10.0.0.1:80" << "10.0.0.1:80";
    QTest::newRow("IPv6") << "[2001:db8::1]:80" << "[2001:db8::1]:80";
    QTest::newRow("any") << ":7667" << "0.0.0.0:7667";
    QTest::newRow("star") << "*:7667" << "0.0.0.0:7667";
    QTest::newRow("localhost") << "localhost:1" << "127.0.0.1:1";
    QTest::newRow("a name") << "relay.example.org:1" << "";
    QTest::newRow("no port") << "10.0.0.1" << "";
    QTest::newRow("large port") << "10.0.0.1:65536" << "";
}

void TestRelayParts::readsEndpoints()
{
    QFETCH(QString, text);
    QFETCH(QString, again);
    const auto endpoint = parseEndpoint(text);
    QCOMPARE(endpoint ? endpoint->toString() : QString(), again);
}

// ---- limits ----

void TestRelayParts::bucketsFillAgain()
{
    TokenBucket bucket({.burst = 2, .perSecond = 4}, 1000);
    QVERIFY(!bucket.take(1000));
    QVERIFY(!bucket.take(1000));
    QCOMPARE(bucket.take(1000), std::optional<qint64>(250));
    QCOMPARE(bucket.take(1200), std::optional<qint64>(50));
    QVERIFY(!bucket.take(1250));
    QVERIFY(bucket.take(1250));
    // Never more than the burst, and a clock that steps back takes nothing away.
    QVERIFY(!bucket.take(100'000));
    QVERIFY(!bucket.take(99'000));
    QVERIFY(bucket.take(99'000));
}

void TestRelayParts::forgetsFullBuckets()
{
    RateLimiter<int> limiter({.burst = 1, .perSecond = 1}, 1);
    for (int key = 0; key < 5000; ++key)
        QVERIFY(!limiter.take(key, key * 10LL));
    QVERIFY(limiter.size() < 1500);
    QVERIFY(limiter.take(4999, 49'990));
}

void TestRelayParts::countsIpv6ByNetwork()
{
    const auto of = [](const char *address) { return addressForLimits(QHostAddress(QString::fromLatin1(address))); };
    QCOMPARE(of("192.0.2.7"), QStringLiteral("192.0.2.7"));
    QCOMPARE(of("::ffff:192.0.2.7"), QStringLiteral("192.0.2.7"));
    QCOMPARE(of("2001:db8:1:2:3:4:5:6"), of("2001:db8:1:2::1"));
    QVERIFY(of("2001:db8:1:2::1") != of("2001:db8:1:3::1"));
}

void TestRelayParts::admitsSoMany()
{
    Admission admission(1);
    const QString here = QStringLiteral("192.0.2.1");
    const QString there = QStringLiteral("192.0.2.2");
    for (int i = 0; i < RateLimits::unauthenticatedPerAddress; ++i)
        QVERIFY(admission.enter(here, 0));
    QVERIFY(!admission.enter(here, 0));
    QVERIFY(admission.enter(there, 0));
    admission.leave(here);
    QVERIFY(admission.enter(here, 0));
    // And not more often than the rate allows, however quickly they leave.
    int admitted = 0;
    for (int i = 0; i < 1000; ++i) {
        if (!admission.enter(there, 0))
            continue;
        ++admitted;
        admission.leave(there);
    }
    QCOMPARE(admitted, static_cast<int>(RateLimits::connectionsPerAddress.burst) - 1);
}

void TestRelayParts::alwaysAdmitsOne()
{
    constexpr double tiny = 0.0001;
    Admission admission(tiny);
    QVERIFY(admission.enter(QStringLiteral("192.0.2.1"), 0));
    QVERIFY(!admission.enter(QStringLiteral("192.0.2.2"), 0));
    RateLimiter<int> limiter({.burst = 10, .perSecond = 10}, tiny);
    QVERIFY(!limiter.take(1, 0));
    // And what a refusal promises is kept.
    const auto wait = limiter.take(1, 0);
    QCOMPARE(wait, std::optional<qint64>(1'000'000));
    QVERIFY(!limiter.take(1, *wait));
}

void TestRelayParts::checksResumeTokens()
{
    const ResumeTokens tokens(QByteArray(ResumeTokens::secretBytes, 'a'));
    const ResumeTokens others(QByteArray(ResumeTokens::secretBytes, 'b'));
    const auto token = tokens.issue(DeviceId(42), 1000);
    QCOMPARE(token.expiresMs, 1000 + Limits::resumeTokenMs);
    QCOMPARE(tokens.check(token.text, 1000), std::optional(DeviceId(42)));
    QCOMPARE(tokens.check(token.text, token.expiresMs - 1), std::optional(DeviceId(42)));
    QVERIFY(!tokens.check(token.text, token.expiresMs));
    QVERIFY(!others.check(token.text, 1000));
    for (size_t i = 0; i < token.text.size(); ++i) {
        std::string changed = token.text;
        changed[i] = changed[i] == 'A' ? 'B' : 'A';
        QVERIFY2(!tokens.check(changed, 1000), changed.c_str());
    }
    QVERIFY(!tokens.check({}, 1000));
    QVERIFY(!tokens.check(token.text + "AAAA", 1000));
}

void TestRelayParts::knowsWhatIsAllowedWhen()
{
    using Frame = wire::ClientFrame;
    const auto allowed = [](Frame::CommandCase command, Connection::State state) {
        return (ruleFor(command).allowedIn & static_cast<int>(state)) != 0;
    };
    for (int command = Frame::kHello; command <= Frame::kDeleteAccount; ++command) {
        const auto one = static_cast<Frame::CommandCase>(command);
        QCOMPARE(ruleFor(one).command, one);
        QCOMPARE(allowed(one, Connection::State::Greeting), one == Frame::kHello);
        const bool authenticates = one >= Frame::kRegister && one <= Frame::kResume;
        QCOMPARE(allowed(one, Connection::State::Greeted), authenticates);
        QCOMPARE(allowed(one, Connection::State::SignedIn), one > Frame::kResume);
        QVERIFY(!allowed(one, Connection::State::Over));
    }
}

void TestRelayParts::writesPrometheusText()
{
    Metrics metrics;
    metrics.accepted = 3;
    metrics.reject("rate_limited");
    metrics.reject("rate_limited");
    metrics.acceptTime.observe(0.002);
    metrics.acceptTime.observe(100);
    StoreMetrics store;
    store.queued = 7;
    StoreLoad load({});
    const auto waiting = load.enter(StoreQueue::Writer);
    const auto bytes = load.hold(300);
    store.commitTime[1] = 4;
    store.commitTimeSumUs = 2'500'000;
    const QByteArray text = metrics.text(store, load);
    QVERIFY(text.contains("# TYPE parlance_accepted_total counter\nparlance_accepted_total 3\n"));
    QVERIFY(text.contains("parlance_queue_depth 7\n"));
    QVERIFY(text.contains("parlance_store_waiting{queue=\"writer\"} 1\n"));
    QVERIFY(text.contains("parlance_waiting_bytes 300\n"));
    QVERIFY(text.contains("parlance_rejected_total{reason=\"rate_limited\"} 2\n"));
    QVERIFY(text.contains("parlance_accept_seconds_bucket{le=\"0.001\"} 0\n"));
    QVERIFY(text.contains("parlance_accept_seconds_bucket{le=\"0.0025\"} 1\n"));
    QVERIFY(text.contains("parlance_accept_seconds_bucket{le=\"10\"} 1\n"));
    QVERIFY(text.contains("parlance_accept_seconds_bucket{le=\"+Inf\"} 2\n"));
    QVERIFY(text.contains("parlance_accept_seconds_count 2\n"));
    QVERIFY(text.contains("parlance_commit_seconds_bucket{le=\"0.00025\"} 0\n"));
    QVERIFY(text.contains("parlance_commit_seconds_bucket{le=\"0.0005\"} 4\n"));
    QVERIFY(text.contains("parlance_commit_seconds_sum 2.500000\nparlance_commit_seconds_count 4\n"));
    for (const QByteArray &line : text.split('\n'))
        QVERIFY2(line.isEmpty() || line.startsWith('#') || line.split(' ').size() == 2, line.constData());
}

QTEST_GUILESS_MAIN(TestRelayParts)
#include "tst_relayparts.moc"
