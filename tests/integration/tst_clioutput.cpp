// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/world.h"

#include <QFile>
#include <QTest>

using namespace Parlance::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString alice = u"alice"_s;
const QString bob = u"bob"_s;

QString pageWithoutFrame(const QByteArray &page)
{
    return QString::fromUtf8(page.mid(page.indexOf("<h1")));
}

} // namespace

/// What parlance-cli prints: each message once, the same object everywhere, and an answer to every command.
class TestCliOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listenPrintsEachMessageOnce();
    void listenUntil();
    void listenFromNow();
    void closedOutputLosesNothing();
    void confirmedMessagesOnly();
    void historyPages();
    void historyAndListenAgree();
    void searchPrintsWhatHistoryPrints();
    void exportHtml();
    void exportToFile();
    void runAnswersEveryLine();

private:
    [[nodiscard]] bool send(const QString &text);
    /// Bob has everything, and listen has nothing left to print.
    [[nodiscard]] bool skipToNow();

    World m_world;
};

void TestCliOutput::initTestCase()
{
    QVERIFY(m_world.startWithAliceAndBob());
}

bool TestCliOutput::send(const QString &text)
{
    return m_world.done(m_world.cli(alice, words("send bob") << text));
}

bool TestCliOutput::skipToNow()
{
    return m_world.settle(bob) && m_world.done(m_world.cli(bob, words("run --from-now")));
}

void TestCliOutput::listenPrintsEachMessageOnce()
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

void TestCliOutput::listenUntil()
{
    QVERIFY(skipToNow());
    QVERIFY(m_world.done(m_world.cli(alice, words("send bob --stdin"), "1\n2\n3\n4\n5\n")));
    QCOMPARE(m_world.cli(bob, words("listen --until 2 --for 60")).events("message").size(), 2);
    QCOMPARE(m_world.cli(bob, words("listen --until 3 --for 60")).events("message").size(), 3);
    const CliResult tooFew = m_world.cli(bob, words("listen --until 1 --for 1"));
    QCOMPARE(tooFew.code, 9);
    QVERIFY(tooFew.events("message").isEmpty());
}

void TestCliOutput::listenFromNow()
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

void TestCliOutput::closedOutputLosesNothing()
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

void TestCliOutput::confirmedMessagesOnly()
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

void TestCliOutput::historyPages()
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

void TestCliOutput::historyAndListenAgree()
{
    QVERIFY(skipToNow());
    QVERIFY(send(u"the same in both"_s));
    const CliResult heard = m_world.cli(bob, words("listen --until 1 --for 60"));
    const CliResult read = m_world.cli(bob, words("history alice --limit 1"));
    QCOMPARE(heard.events("message"), read.lines);
    for (const char *member : {"event", "id", "conversation", "seq", "from", "text", "at", "state"})
        QVERIFY2(read.lines[0].contains(QLatin1StringView(member)), member);
}

void TestCliOutput::searchPrintsWhatHistoryPrints()
{
    QVERIFY(send(u"a needle in the hay"_s));
    QVERIFY(send(u"and a NEEDLE more"_s));
    const CliResult all = m_world.cli(alice, words("search needle"));
    QVERIFY(m_world.done(all));
    QCOMPARE(all.lines.size(), 2);
    QCOMPARE(all.lines.first(), m_world.cli(alice, words("history bob --limit 1")).lines.first());
    QCOMPARE(m_world.cli(alice, words("search needl --with bob --limit 1")).lines, all.lines.first(1));
    QCOMPARE(m_world.cli(alice, words("search haystack")).lines.size(), 0);
}

void TestCliOutput::exportHtml()
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

void TestCliOutput::exportToFile()
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

void TestCliOutput::runAnswersEveryLine()
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
}

QTEST_GUILESS_MAIN(TestCliOutput)
#include "tst_clioutput.moc"
