// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/invitelink.h"
#include "relay/options.h"
#include "tests/support/relayprocess.h"
#include "relayfixture.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Parlance;

/// The program itself: how it starts, what it writes, how it ends.
class TestRelayProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesToServeTwice();
    void refusesWrongOptions();
    void endsOnSigterm();
    void keepsWhatWasAcceptedWhenKilled();
    void logsJsonWithTheMessageId();
    void movesOnToANewLogFile();
    void servesMetrics();
    void tellsItsCommands();

private:
    static constexpr int patienceMs = 60'000;

    struct Outcome
    {
        int exitCode = -1;
        QString out;
        QString err;
    };

    static Outcome run(const QStringList &arguments)
    {
        QProcess process;
        process.start(Testing::builtProgram(QStringLiteral("parlance-relay")), arguments);
        if (!process.waitForFinished(patienceMs))
            return {};
        return {.exitCode = process.exitCode(),
                .out = QString::fromUtf8(process.readAllStandardOutput()),
                .err = QString::fromUtf8(process.readAllStandardError())};
    }

    static std::unique_ptr<RelayClient> join(const Testing::RelayProcess &relay, const QString &username)
    {
        auto client = std::make_unique<RelayClient>(relay.port());
        client->registerAs(username, InviteLink::parse(relay.invite())->token);
        return client;
    }
};

void TestRelayProcess::refusesToServeTwice()
{
    Testing::RelayProcess relay;
    QVERIFY(relay.start());
    const Outcome second = run({QStringLiteral("serve"), QStringLiteral("--data"), relay.dataFolder(),
                                QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
    QCOMPARE(second.exitCode, ExitCode::alreadyServing);
    QVERIFY(second.out.isEmpty());
    QCOMPARE(second.err.count(u'\n'), 1);
    QVERIFY2(second.err.contains(QString::number(relay.processId())), qPrintable(second.err));
    // The same address, another folder.
    const QTemporaryDir other;
    const Outcome taken = run({QStringLiteral("serve"), QStringLiteral("--data"), other.path(),
                               QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(relay.port())});
    QCOMPARE(taken.exitCode, ExitCode::network);
}

void TestRelayProcess::refusesWrongOptions()
{
    const Outcome wrong = run({QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("there")});
    QCOMPARE(wrong.exitCode, ExitCode::usage);
    QVERIFY(wrong.err.startsWith(u"parlance-relay: "));
    QCOMPARE(run({QStringLiteral("dance")}).exitCode, ExitCode::usage);
}

void TestRelayProcess::endsOnSigterm()
{
    Testing::RelayProcess relay;
    QVERIFY(relay.start());
    auto alice = join(relay, QStringLiteral("alice"));
    auto bob = join(relay, QStringLiteral("bob"));
    const quint64 conversation = befriend(*alice, *bob);
    bob->disconnect();
    for (int i = 0; i < 100; ++i)
        alice->send(message(conversation, std::to_string(i), {bob->me.device}));
    alice->expect<wire::Accepted>();
    QCOMPARE(relay.terminate(), ExitCode::done);
    const auto goodbye = alice->expect<wire::Goodbye>();
    QCOMPARE(goodbye.reason(), wire::GOODBYE_REASON_RESTARTING);
    QVERIFY(goodbye.retry_after_ms() > 0);
    QVERIFY(alice->expectClosed());

    quint64 last = 0;
    for (const wire::RelayFrame &frame : alice->all())
        last = std::max<quint64>(last, frame.accepted().sequence());
    QVERIFY(relay.restart());
    RelayClient again(relay.port());
    again.resume(bob->me);
    again.synchronize();
    for (quint64 sequence = 1; sequence <= last; ++sequence)
        QCOMPARE(again.expect<wire::Deliver>().body(), std::to_string(sequence - 1));
}

void TestRelayProcess::keepsWhatWasAcceptedWhenKilled()
{
    Testing::RelayProcess relay;
    QVERIFY(relay.start());
    auto alice = join(relay, QStringLiteral("alice"));
    auto bob = join(relay, QStringLiteral("bob"));
    const quint64 conversation = befriend(*alice, *bob);
    const Credentials bobs = bob->me;
    bob->disconnect();
    std::vector<wire::Submit> outbox;
    for (int i = 0; i < 200; ++i) {
        outbox.push_back(message(conversation, std::to_string(i), {bobs.device}));
        alice->send(outbox.back());
    }
    alice->expect<wire::Accepted>();
    relay.kill();
    QVERIFY(alice->expectClosed());
    quint64 last = 0;
    for (const wire::RelayFrame &frame : alice->all())
        last = std::max<quint64>(last, frame.accepted().sequence());

    QVERIFY(relay.restart());
    RelayClient aliceAgain(relay.port());
    aliceAgain.prove(alice->me);
    // What was accepted keeps its place; the rest gets the next ones, in the order it is said again.
    for (size_t i = 0; i < outbox.size(); ++i) {
        aliceAgain.send(outbox.at(i));
        QCOMPARE(aliceAgain.expect<wire::Accepted>().sequence(), i + 1);
    }
    RelayClient bobAgain(relay.port());
    bobAgain.resume(bobs);
    bobAgain.synchronize();
    for (size_t i = 0; i < outbox.size(); ++i) {
        const auto deliver = bobAgain.expect<wire::Deliver>();
        QCOMPARE(deliver.sequence(), i + 1);
        QCOMPARE(deliver.body(), std::to_string(i));
    }
    QVERIFY(last >= 1);
}

void TestRelayProcess::logsJsonWithTheMessageId()
{
    Testing::RelayProcess relay;
    QVERIFY(relay.start({QStringLiteral("--log"), QStringLiteral("json"), QStringLiteral("--verbose")}));
    auto alice = join(relay, QStringLiteral("alice"));
    auto bob = join(relay, QStringLiteral("bob"));
    const quint64 conversation = befriend(*alice, *bob);
    bob->synchronize();
    const MessageId id = MessageId::create();
    alice->send(message(conversation, "a secret", {bob->me.device}, id));
    bob->expect<wire::Deliver>();
    const MessageId refused = MessageId::create();
    alice->send(message(conversation, "", {bob->me.device}, refused));
    alice->expect<wire::Rejected>();
    QCOMPARE(relay.terminate(), ExitCode::done);

    QStringList about;
    QStringList aboutRefused;
    const QList<QByteArray> lines = relay.log().trimmed().split('\n');
    for (const QByteArray &line : lines) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        QVERIFY2(!object.isEmpty(), line.constData());
        QVERIFY(object.contains(QStringLiteral("time")) && object.contains(QStringLiteral("level")));
        if (object.value(QStringLiteral("id")).toString() == id.toString())
            about.append(object.value(QStringLiteral("message")).toString());
        if (object.value(QStringLiteral("id")).toString() == refused.toString())
            aboutRefused.append(object.value(QStringLiteral("message")).toString());
    }
    QVERIFY(std::ranges::any_of(about, [](const QString &text) { return text.startsWith(u"accepted"); }));
    QVERIFY(std::ranges::any_of(about, [](const QString &text) { return text.startsWith(u"delivered"); }));
    QVERIFY(!aboutRefused.isEmpty());
    QVERIFY(!relay.log().contains("a secret"));
    QVERIFY(!relay.log().contains(testPassword.toUtf8()));
}

// What logrotate does: moves the file, says so, and packs it away.
void TestRelayProcess::movesOnToANewLogFile()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("relay.log"));
    const QString moved = file + QStringLiteral(".1");
    const auto contentOf = [](const QString &name) {
        QFile log(name);
        return log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
    };
    Testing::RelayProcess relay;
    QVERIFY(relay.start({QStringLiteral("--log-file"), file, QStringLiteral("--verbose")}));
    QTRY_VERIFY_WITH_TIMEOUT(contentOf(file).contains("at a time:"), patienceMs);
    const auto alice = join(relay, QStringLiteral("alice"));
    QVERIFY(QFile::rename(file, moved));
    const auto bob = join(relay, QStringLiteral("bob")); // whatever is said until then goes where it went
    QVERIFY(!QFile::exists(file));
    QCOMPARE(::kill(static_cast<pid_t>(relay.processId()), SIGHUP), 0);
    QTRY_VERIFY_WITH_TIMEOUT(contentOf(file).contains("the log begins anew"), patienceMs);
    const QByteArray before = contentOf(moved);

    const quint64 conversation = befriend(*alice, *bob);
    bob->synchronize();
    const MessageId id = MessageId::create();
    alice->send(message(conversation, "after", {bob->me.device}, id));
    bob->expect<wire::Deliver>();
    // Where there is no way, it stays where it is.
    QVERIFY(QFile::rename(file, moved + QStringLiteral(".2")));
    QVERIFY(QDir().mkdir(file));
    QCOMPARE(::kill(static_cast<pid_t>(relay.processId()), SIGHUP), 0);
    QTRY_VERIFY_WITH_TIMEOUT(contentOf(moved + QStringLiteral(".2")).contains("cannot be opened anew"), patienceMs);
    QCOMPARE(relay.terminate(), ExitCode::done);
    QCOMPARE(contentOf(moved), before);
    const QByteArray after = contentOf(moved + QStringLiteral(".2"));
    QVERIFY(after.contains(id.toString().toUtf8()));
    QVERIFY(after.contains("stopping"));
    QVERIFY2(relay.log().isEmpty(), relay.log().constData());
    // And not at all if it cannot be begun.
    const Outcome nowhere = run(
        {QStringLiteral("serve"), QStringLiteral("--data"), relay.dataFolder(), QStringLiteral("--log-file"), file});
    QCOMPARE(nowhere.exitCode, ExitCode::storage);
    QVERIFY2(nowhere.err.contains(file), qPrintable(nowhere.err));
#endif
}

void TestRelayProcess::servesMetrics()
{
    Testing::RelayProcess relay;
    QVERIFY(relay.start({QStringLiteral("--admin-listen"), QStringLiteral("127.0.0.1:0")}));
    static const QRegularExpression where(QStringLiteral("http://127\\.0\\.0\\.1:\\d+"));
    QTRY_VERIFY_WITH_TIMEOUT(where.match(QString::fromUtf8(relay.log())).hasMatch(), patienceMs);
    const QString base = where.match(QString::fromUtf8(relay.log())).captured();
    auto alice = join(relay, QStringLiteral("alice"));
    auto bob = join(relay, QStringLiteral("bob"));
    const quint64 conversation = befriend(*alice, *bob);
    alice->send(message(conversation, "counted", {bob->me.device}));
    alice->expect<wire::Accepted>();
    wire::SendToDevice note;
    note.set_user_id(bob->me.user.value());
    note.set_device_id(bob->me.device.value());
    note.set_message_id(fromBytes(MessageId::create().toBytes()));
    note.set_body("counted apart");
    alice->send(note);
    alice->expect<wire::Done>();

    QNetworkAccessManager network;
    const auto get = [&](const QString &path) {
        std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(QUrl(base + path))));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, patienceMs))
            return std::pair(0, QByteArray());
        return std::pair(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll());
    };
    const auto [metricsStatus, metrics] = get(QStringLiteral("/metrics"));
    QCOMPARE(metricsStatus, 200);
    QVERIFY(metrics.contains("\nparlance_accepted_total 1\n"));
    QVERIFY(metrics.contains("\nparlance_device_messages_accepted_total 1\n"));
    QVERIFY(metrics.contains("\nparlance_device_messages_delivered_total 0\n"));
    QVERIFY(metrics.contains("\nparlance_connections_signed_in 2\n"));
    QVERIFY(metrics.contains("\nparlance_accept_seconds_count 1\n"));
    QCOMPARE(get(QStringLiteral("/healthz")), std::pair(200, QByteArray("ok\n")));
    QCOMPARE(get(QStringLiteral("/secrets")).first, 404);
}

void TestRelayProcess::tellsItsCommands()
{
    const Outcome help = run({QStringLiteral("--help")});
    QCOMPARE(help.exitCode, ExitCode::done);
    for (const char *command : {"serve", "invite", "user", "stats", "backup", "doctor"}) {
        QVERIFY(help.out.contains(QLatin1StringView(command)));
        const Outcome more = run({QString::fromLatin1(command), QStringLiteral("--help")});
        QCOMPARE(more.exitCode, ExitCode::done);
        QVERIFY(more.out.startsWith(QStringLiteral("Usage: parlance-relay ") + QString::fromLatin1(command)));
    }
    QCOMPARE(run({}).exitCode, ExitCode::usage);
    QVERIFY(run({QStringLiteral("--version")}).out.startsWith(u"parlance-relay "));
}

QTEST_GUILESS_MAIN(TestRelayProcess)
#include "tst_relayprocess.moc"
