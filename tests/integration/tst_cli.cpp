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

} // namespace

/// What parlance-cli promises to scripts about its end: the exit code says what kind of thing went wrong.
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

private:
    World m_world;
};

void TestCli::initTestCase()
{
    QVERIFY(m_world.startWithAliceAndBob());
}

void TestCli::help()
{
    const CliResult general = cli(m_world.profile(u"nobody"_s), words("--help"));
    QCOMPARE(general.code, 0);
    for (const char *command :
         {"join", "sign-in", "contacts", "send", "listen", "history", "devices", "status", "export", "import", "run"}) {
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
                                "export bob --format json", "import saved.jsonl"})
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
    // Refused (3), or, on a busy machine, not even that within the second it waits (9).
    const int code = m_world.cli(alice, words("contacts list --timeout 1")).code;
    QVERIFY2(code == 3 || code == 9, qPrintable(QString::number(code)));
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
                  {u"-c"_s, u"trap '' XFSZ; ulimit -f 8; exec \"$0\" --profile \"$1\" status"_s,
                   builtProgram(u"parlance-cli"_s), m_world.profile(u"full"_s)});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 7);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
