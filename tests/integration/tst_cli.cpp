// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/world.h"

#include <QDir>
#include <QTest>

#include <unistd.h>

using namespace Parlance::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString alice = u"alice"_s;
const QString bob = u"bob"_s;

QSet<QString> ids(const QList<QJsonObject> &messages)
{
    QSet<QString> ids;
    for (const QJsonObject &message : messages)
        ids.insert(textOf(message, "id"));
    return ids;
}

QString pageWithoutFrame(const QByteArray &page)
{
    return QString::fromUtf8(page.mid(page.indexOf("<h1")));
}

} // namespace

/// What parlance-cli promises to scripts: exit codes, output, and each message once.
class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void help();
    void usage_data();
    void usage();
    void profileInUse();
    void noAccount();
    void wrongPassword();
    void usedInvite();
    void usernameTaken();
    void wrongPin();
    void noRelay();
    void sendTimesOutAndStaysQueued();
    void folderThatCannotBeWritten();
    void damagedDatabase();
    void diskFull();
    void listenPrintsEachMessageOnce();
    void listenUntil();
    void listenFromNow();
    void closedOutputLosesNothing();
    void confirmedMessagesOnly();
    void historyPages();
    void historyAndListenAgree();
    void exportHtml();
    void exportToFile();
    void runAnswersEveryLine();

private:
    [[nodiscard]] bool send(const QString &text);
    /// Bob has everything, and listen has nothing left to print.
    [[nodiscard]] bool skipToNow();

    World m_world;
};

void TestCli::initTestCase()
{
    QVERIFY(m_world.startWithAliceAndBob());
}

bool TestCli::send(const QString &text)
{
    return m_world.done(m_world.cli(alice, words("send bob") << text));
}

bool TestCli::skipToNow()
{
    return m_world.settle(bob) && m_world.done(m_world.cli(bob, words("run --from-now")));
}

void TestCli::help()
{
    const CliResult general = cli(m_world.profile(u"nobody"_s), words("--help"));
    QCOMPARE(general.code, 0);
    for (const char *command :
         {"join", "sign-in", "contacts", "send", "listen", "history", "devices", "status", "export", "run"}) {
        QVERIFY2(general.output.contains(command), command);
        const CliResult help = cli(m_world.profile(u"nobody"_s), {QString::fromLatin1(command), u"--help"_s});
        QCOMPARE(help.code, 0);
        QVERIFY(help.output.startsWith("Usage: parlance-cli"));
        QVERIFY(help.output.contains(command));
    }
    QVERIFY(!QDir(m_world.profile(u"nobody"_s)).exists());
}

void TestCli::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown command") << words("shout bob");
    QTest::newRow("unknown option") << words("history bob --newest");
    QTest::newRow("missing argument") << words("send");
    QTest::newRow("missing text") << words("send bob");
    QTest::newRow("text and stdin") << words("send bob hello --stdin");
    QTest::newRow("too many arguments") << words("send bob hello there");
    QTest::newRow("missing value") << words("history bob --limit");
    QTest::newRow("not a number") << words("history bob --limit ten");
    QTest::newRow("out of range") << words("listen --until 0");
    QTest::newRow("unknown action") << words("contacts hug bob");
    QTest::newRow("unknown format") << words("export bob --format pdf");
    QTest::newRow("no username") << words("join parlance://relay.example/join?token=x");
    QTest::newRow("no link") << words("join hello --username carol");
    QTest::newRow("only in run") << words("confirm 1");
}

void TestCli::usage()
{
    QFETCH(QStringList, arguments);
    const CliResult result = m_world.cli(alice, arguments, "a password\n");
    QCOMPARE(result.code, 2);
    QVERIFY(result.output.isEmpty());
    QVERIFY(result.complaint.startsWith(u"parlance-cli: "_s));
}

void TestCli::profileInUse()
{
    CliProcess first(m_world.profile(alice));
    first.start();
    QVERIFY(first.waitUntilOnline());
    const CliResult second = m_world.cli(alice, words("history bob"));
    QCOMPARE(second.code, 8);
    QVERIFY2(second.complaint.contains(QString::number(first.processId())), qPrintable(second.complaint));
    first.kill();
    // The lock of a killed process holds nobody up.
    QVERIFY(m_world.done(m_world.cli(alice, words("history bob"))));
}

void TestCli::noAccount()
{
    for (const char *command : {"status", "contacts list", "send bob hello", "listen", "history bob", "devices", "run",
                                "export bob --format json"})
        QCOMPARE(m_world.cli(u"empty"_s, words(command)).code, 4);
}

void TestCli::wrongPassword()
{
    const QStringList arguments = words("sign-in --username bob --pin")
        << m_world.relay().pin() << u"127.0.0.1:%1"_s.arg(m_world.relay().port());
    const CliResult wrong = cliWithPassword(m_world.profile(u"thief"_s), arguments, u"a guess or two"_s);
    QCOMPARE(wrong.code, 4);
    QVERIFY(wrong.output.isEmpty());
    QVERIFY(!wrong.complaint.contains(u"a guess"));
    QCOMPARE(cliWithPassword(m_world.profile(u"thief"_s), arguments, {}).code, 2);
    QVERIFY(m_world.done(cliWithPassword(m_world.profile(u"thief"_s), arguments, World::passwordOf(bob))));
}

void TestCli::usedInvite()
{
    const QString invite = m_world.relay().invite();
    QVERIFY(m_world.join(u"first"_s, invite));
    const CliResult second = cliWithPassword(
        m_world.profile(u"second"_s), words("join --username second") << invite, World::passwordOf(u"second"_s));
    QCOMPARE(second.code, 4);
}

void TestCli::usernameTaken()
{
    const QString invite = m_world.relay().invite();
    const auto join = [&](const QString &name) {
        return cliWithPassword(
            m_world.profile(u"another"_s), words("join --username") << name << invite, u"long enough"_s);
    };
    QCOMPARE(join(alice).code, 6);
    QCOMPARE(join(u"No Name"_s).code, 2);
    QCOMPARE(join(u"another"_s).code, 0);
}

void TestCli::wrongPin()
{
    QString invite = m_world.relay().invite();
    invite.replace(m_world.relay().pin(), u"SHA256:"_s + QString(42, u'A') + u'A');
    QVERIFY(invite.contains(u"AAAA"));
    const CliResult result = cliWithPassword(
        m_world.profile(u"careful"_s), words("join --username careful") << invite, u"long enough"_s);
    QCOMPARE(result.code, 11);
}

void TestCli::noRelay()
{
    m_world.relay().kill();
    QCOMPARE(m_world.cli(alice, words("contacts list --timeout 1")).code, 3);
    QCOMPARE(m_world.cli(alice, words("contacts list --offline")).code, 0);
    QCOMPARE(m_world.cli(alice, words("history bob")).code, 0);
    QVERIFY(m_world.relay().restart());
}

void TestCli::sendTimesOutAndStaysQueued()
{
    m_world.relay().kill();
    const CliResult late = m_world.cli(alice, words("send bob later --timeout 1"));
    QCOMPARE(late.code, 9);
    QVERIFY(late.lines.isEmpty());
    QVERIFY(m_world.relay().restart());
    QVERIFY(m_world.settle(alice));
    QVERIFY(m_world.settle(bob));
    QCOMPARE(m_world.texts(bob, alice).last(), u"later"_s);
}

void TestCli::folderThatCannotBeWritten()
{
    const QString folder = m_world.profile(u"read-only"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    // root may write anywhere, so for it a file stands where the folder should be.
    const QString profile = ::geteuid() == 0 ? folder + u"/file"_s : folder;
    if (::geteuid() == 0) {
        QFile file(profile);
        QVERIFY(file.open(QFile::WriteOnly));
    }
    const CliResult result = cli(profile, words("status"));
    QCOMPARE(result.code, 7);
    QVERIFY2(result.complaint.contains(folder), qPrintable(result.complaint));
}

void TestCli::damagedDatabase()
{
    QVERIFY(m_world.copyProfile(alice, u"damaged"_s));
    QFile file(m_world.profile(u"damaged"_s) + u"/account-1/chat.db"_s);
    QVERIFY(file.open(QFile::ReadWrite));
    const QByteArray garbage(4096, 'x');
    QCOMPARE(file.write(garbage), garbage.size());
    file.close();
    const CliResult result = m_world.cli(u"damaged"_s, words("status"));
    QCOMPARE(result.code, 7);
    QVERIFY2(result.complaint.contains(u"chat.db"), qPrintable(result.complaint));
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.read(garbage.size()), garbage);
}

void TestCli::diskFull()
{
    // A limit on the size of files is the fullest disk a test can have anywhere.
    QProcess process;
    process.start(u"sh"_s,
                  {u"-c"_s, u"ulimit -f 8; exec \"$0\" --profile \"$1\" status"_s, builtProgram(u"parlance-cli"_s),
                   m_world.profile(u"full"_s)});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 7);
}

void TestCli::listenPrintsEachMessageOnce()
{
    QVERIFY(skipToNow());
    QVERIFY(send(u"first"_s));
    const CliResult first = m_world.cli(bob, words("listen --until 1 --for 60"));
    QCOMPARE(textOf(first.events("message").value(0), "text"), u"first"_s);
    QVERIFY(send(u"second"_s));
    // Received by another command, so not new any more, but not printed by listen yet.
    QVERIFY(m_world.settle(bob));
    const CliResult second = m_world.cli(bob, words("listen --until 1 --for 60"));
    QCOMPARE(second.events("message").size(), 1);
    QCOMPARE(textOf(second.events("message").value(0), "text"), u"second"_s);
    QVERIFY(m_world.cli(bob, words("listen --for 2")).events("message").isEmpty());
}

void TestCli::listenUntil()
{
    QVERIFY(skipToNow());
    QVERIFY(m_world.done(m_world.cli(alice, words("send bob --stdin"), "1\n2\n3\n4\n5\n")));
    QCOMPARE(m_world.cli(bob, words("listen --until 2 --for 60")).events("message").size(), 2);
    QCOMPARE(m_world.cli(bob, words("listen --until 3 --for 60")).events("message").size(), 3);
    const CliResult tooFew = m_world.cli(bob, words("listen --until 1 --for 1"));
    QCOMPARE(tooFew.code, 9);
    QVERIFY(tooFew.events("message").isEmpty());
}

void TestCli::listenFromNow()
{
    QVERIFY(send(u"old"_s));
    QVERIFY(m_world.settle(bob));
    CliProcess atBob(m_world.profile(bob));
    atBob.start(words("run --from-now"));
    QVERIFY(atBob.waitUntilOnline());
    QVERIFY(send(u"new"_s));
    QVERIFY(atBob.waitFor("message"));
    QCOMPARE(atBob.count(isEvent("message")), 1);
    atBob.endInput();
    QCOMPARE(atBob.waitForEnd(), 0);
}

void TestCli::closedOutputLosesNothing()
{
    QVERIFY(skipToNow());
    QVERIFY(m_world.done(m_world.cli(alice, words("send bob --stdin"), "a\nb\nc\n")));
    QProcess process;
    process.start(u"sh"_s,
                  {u"-c"_s, u"\"$0\" --profile \"$1\" listen --until 3 --for 60 > /dev/full"_s,
                   builtProgram(u"parlance-cli"_s), m_world.profile(bob)});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 12);
    QCOMPARE(m_world.cli(bob, words("listen --until 3 --for 60")).events("message").size(), 3);
}

void TestCli::confirmedMessagesOnly()
{
    QVERIFY(skipToNow());
    QVERIFY(m_world.done(m_world.cli(alice, words("send bob --stdin"), "a\nb\nc\n")));
    CliProcess atBob(m_world.profile(bob));
    atBob.start(words("run --confirm"));
    QVERIFY(atBob.waitFor("message", 3));
    QStringList printed;
    for (const QJsonObject &event : atBob.events()) {
        if (textOf(event, "event") == u"message")
            printed.append(textOf(event, "id"));
    }
    atBob.write({{u"command"_s, u"confirm"_s}, {u"id"_s, printed[0]}, {u"tag"_s, 1}});
    atBob.write({{u"command"_s, u"confirm"_s}, {u"id"_s, u"unknown"_s}, {u"tag"_s, 2}});
    QVERIFY(atBob.waitFor(isTagged("done", 1)));
    QVERIFY(atBob.waitFor(isTagged("error", 2)));
    atBob.endInput();
    QCOMPARE(atBob.waitForEnd(), 0);
    const CliResult rest = m_world.cli(bob, words("listen --until 2 --for 60"));
    QVERIFY(m_world.done(rest));
    QCOMPARE(textOf(rest.events("message")[0], "id"), printed[1]);
    QCOMPARE(textOf(rest.events("message")[1], "id"), printed[2]);
}

void TestCli::historyPages()
{
    QByteArray lines;
    for (int i = 0; i < 600; ++i)
        lines += QByteArray::number(i) + '\n';
    QVERIFY(m_world.done(m_world.cli(alice, words("send bob --stdin"), lines)));
    const auto whole = m_world.history(alice, bob);
    const CliResult newest = m_world.cli(alice, words("history bob"));
    QCOMPARE(newest.lines, whole.last(50));
    const CliResult many = m_world.cli(alice, words("history bob --limit 550"));
    QCOMPARE(many.lines, whole.last(550));
    const CliResult before = m_world.cli(alice, words("history bob --limit 3 --before 10"));
    QCOMPARE(before.lines, whole.mid(6, 3));
    QCOMPARE(m_world.cli(alice, words("history bob --before 1")).lines.size(), 0);
    QVERIFY(m_world.settle(bob));
}

void TestCli::historyAndListenAgree()
{
    QVERIFY(skipToNow());
    QVERIFY(send(u"the same in both"_s));
    const CliResult heard = m_world.cli(bob, words("listen --until 1 --for 60"));
    const CliResult read = m_world.cli(bob, words("history alice --limit 1"));
    QCOMPARE(heard.events("message"), read.lines);
    for (const char *member : {"event", "id", "conversation", "seq", "from", "text", "at", "state"})
        QVERIFY2(read.lines[0].contains(QLatin1StringView(member)), member);
}

void TestCli::exportHtml()
{
    QVERIFY(send(u"<script>alert('x')</script> & \"quotes\""_s));
    const CliResult page = m_world.cli(alice, words("export bob --format html"));
    QVERIFY(m_world.done(page));
    const QString body = pageWithoutFrame(page.output);
    QVERIFY(!body.contains(u"<script"));
    QVERIFY(body.contains(u"&lt;script&gt;alert("));
    QVERIFY(body.contains(u"&amp; &quot;quotes&quot;"));
    QVERIFY(body.contains(u"<p dir=\"auto\">"));
    QCOMPARE(body.count(u"<article"), m_world.history(alice, bob).size());
    QVERIFY(page.output.startsWith("<!DOCTYPE html>"));
    QVERIFY(page.output.endsWith("</html>\n"));
    QVERIFY(!page.output.contains("http://") && !page.output.contains("https://"));
}

void TestCli::exportToFile()
{
    const QString path = m_world.profile(u"conversation.jsonl"_s);
    const CliResult written = m_world.cli(alice, words("export bob --format json --output") << path);
    QVERIFY(m_world.done(written));
    QVERIFY(written.output.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), m_world.history(alice, bob).size());
    QCOMPARE(m_world.cli(alice, words("export bob --format json --output /nowhere/at/all")).code, 7);
}

void TestCli::runAnswersEveryLine()
{
    CliProcess run(m_world.profile(alice));
    run.start();
    run.writeLine("this is no JSON");
    run.writeLine(R"({"command":"shout","tag":1})");
    run.writeLine(R"({"command":"send","name":"nobody","text":"x","tag":2})");
    run.writeLine(R"({"command":"history","name":"bob","limit":2,"tag":3})");
    run.writeLine(R"({"command":"send","name":"bob","text":"from run","tag":{"any":"thing"}})");
    run.writeLine(R"({"command":"join","link":"x","tag":4})");
    run.writeLine(R"({"command":"read","name":"bob","through":99999,"tag":5})");
    run.writeLine(R"({"command":"read","name":"bob","tag":6})");
    run.writeLine("");
    run.endInput();
    QCOMPARE(run.waitForEnd(), 0);
    QCOMPARE(run.count(isTagged("error", 1)), 1);
    QCOMPARE(run.count(isTagged("error", 2)), 1);
    QCOMPARE(run.count(isTagged("done", 3)), 1);
    QCOMPARE(run.count(isTagged("message", 3)), 2);
    QCOMPARE(run.count(isTagged("error", 4)), 1);
    QCOMPARE(run.count(isTagged("error", 5)), 1);
    QCOMPARE(run.count(isTagged("done", 6)), 1);
    QCOMPARE(run.count([](const QJsonObject &event) { return event.value(u"tag").isObject(); }), 2);
    QCOMPARE(run.count(isEvent("done")) + run.count(isEvent("error")), 8);
    QCOMPARE(ids(m_world.history(alice, bob)).size(), m_world.history(alice, bob).size());
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
