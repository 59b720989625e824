// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/world.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Parlance::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString alice = u"alice"_s;
const QString bob = u"bob"_s;
const QString aliceBefore = u"alice-before"_s;

/// What a message is, without how far others are with it and whether it came late.
QJsonObject said(QJsonObject line)
{
    for (const char *name : {"state", "late", "sealed", "wiped", "mark"})
        line.remove(QLatin1StringView(name));
    return line;
}

QList<QJsonObject> said(const QList<QJsonObject> &lines)
{
    QList<QJsonObject> all;
    for (const QJsonObject &line : lines)
        all += said(line);
    return all;
}

} // namespace

/// What was saved as JSON is taken back where it is missing, with real programs and a real relay.
class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aProfileFromACopyIsCompleteAgain();
    void whatSomebodyChangedIsLeftOut();
    void nobodyElseTakesIt();
    void garbageAndNoFile();

private:
    [[nodiscard]] bool run(const QString &name, const QStringList &arguments)
    {
        return m_world.done(m_world.cli(name, arguments));
    }
    [[nodiscard]] QString say(const QString &from, const QString &to, const QString &text)
    {
        const CliResult sent = m_world.cli(from, {u"send"_s, to, text});
        return m_world.done(sent) ? textOf(sent.events("accepted").value(0), "id") : QString();
    }
    [[nodiscard]] QByteArray saved() const
    {
        QFile file(m_file);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The counts that are not 0.
    [[nodiscard]] static QJsonObject counts(const CliResult &result)
    {
        QJsonObject counts = result.events("imported").value(0);
        counts.remove("event"_L1);
        for (const QString &name : counts.keys()) {
            if (counts[name].toInt() == 0)
                counts.remove(name);
        }
        return counts;
    }
    [[nodiscard]] static int missing(const CliResult &completeness)
    {
        return completeness.events("completeness").value(0).value(u"devices").toArray().first()[u"missing"].toInt(-1);
    }

    World m_world;
    QString m_file;
    QString m_changed;
};

// Alice's profile is copied after the first message; then there is a talk, which she saves, and Bob is away for good.
void TestImport::initTestCase()
{
    QVERIFY(m_world.startWithAliceAndBob());
    QVERIFY(!say(alice, bob, u"before"_s).isEmpty());
    QVERIFY(m_world.settle(bob));
    QVERIFY(m_world.settle(alice));
    QVERIFY(m_world.copyProfile(alice, aliceBefore));
    const QString first = say(alice, bob, u"helo Bob"_s);
    QVERIFY(run(alice, {u"edit"_s, bob, first, u"Hello Bob"_s}));
    QVERIFY(m_world.settle(bob));
    const QString second = say(bob, alice, u"Hello \"Alice\" 👋"_s);
    QVERIFY(run(bob, {u"react"_s, alice, first, u"👍"_s}));
    const QString third = say(bob, alice, u"a secret"_s);
    QVERIFY(run(bob, {u"delete"_s, alice, third}));
    QVERIFY(run(bob, {u"disappear"_s, alice, u"4w"_s}));
    QVERIFY(!say(bob, alice, u"for four weeks"_s).isEmpty());
    QVERIFY(m_world.settle(alice));
    QVERIFY(run(alice, {u"disappear"_s, bob, u"off"_s}));
    QVERIFY(!say(alice, bob, u"last"_s).isEmpty());
    m_file = m_world.profile(u"saved.jsonl"_s);
    QVERIFY(run(alice, words("export bob --format json --output") << m_file));
    m_changed = m_world.profile(u"changed.jsonl"_s);
}

void TestImport::aProfileFromACopyIsCompleteAgain()
{
    const QList<QJsonObject> whole = said(m_world.history(alice, bob));
    QCOMPARE(whole.size(), 8);
    // Before it has asked the relay it knows of nothing that is missing.
    const CliResult early = m_world.cli(aliceBefore, {u"import"_s, m_file});
    QVERIFY(m_world.done(early));
    QCOMPARE(counts(early).value(u"present").toInt(), 1);
    QVERIFY(!counts(early).contains(u"added"));
    QVERIFY2(early.complaint.contains(u"no place is missing"), qPrintable(early.complaint));

    const CliResult taken = m_world.cli(aliceBefore, {u"import"_s, m_file, u"--sync"_s});
    QVERIFY(m_world.done(taken));
    QCOMPARE(counts(taken), (QJsonObject{{u"added"_s, 4}, {u"changes"_s, 5}, {u"present"_s, 1}, {u"gone"_s, 1}}));
    QCOMPARE(said(m_world.history(aliceBefore, bob)), whole);
    QCOMPARE(missing(m_world.cli(aliceBefore, words("completeness bob"))), 0);
    // Once more changes nothing.
    const CliResult again = m_world.cli(aliceBefore, {u"import"_s, m_file});
    QVERIFY(m_world.done(again));
    QCOMPARE(counts(again), QJsonObject({{u"present"_s, 6}}));
    QCOMPARE(said(m_world.history(aliceBefore, bob)), whole);
    // It is found, and saved again it is the same file, line for line.
    QCOMPARE(m_world.cli(aliceBefore, {u"search"_s, u"hello"_s}).lines.size(), 2);
    const CliResult savedAgain = m_world.cli(aliceBefore, words("export bob --format json"));
    QCOMPARE(said(savedAgain.lines), said(m_world.cli(alice, words("export bob --format json")).lines));
    // And both go on.
    QVERIFY(!say(aliceBefore, bob, u"I am back"_s).isEmpty());
    QVERIFY(m_world.settle(bob));
    QCOMPARE(m_world.texts(bob, alice).last(), u"I am back"_s);
}

void TestImport::whatSomebodyChangedIsLeftOut()
{
    const QList<QJsonObject> whole = m_world.history(aliceBefore, bob);
    QByteArrayList lines = saved().trimmed().split('\n');
    for (QByteArray &line : lines) {
        QJsonObject object = QJsonDocument::fromJson(line).object();
        object[u"seq"] = object[u"seq"].toInt() + 1;
        line = QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    QFile file(m_changed);
    const QByteArray forged = lines.join('\n');
    QVERIFY(file.open(QFile::WriteOnly) && file.write(forged) == forged.size());
    file.close();
    const CliResult refused = m_world.cli(aliceBefore, {u"import"_s, m_changed});
    QCOMPARE(refused.code, 6);
    QCOMPARE(counts(refused), QJsonObject({{u"unproved"_s, lines.size()}}));
    QVERIFY2(refused.complaint.contains(u"cannot be proved to be yours"), qPrintable(refused.complaint));
    QCOMPARE(m_world.history(aliceBefore, bob), whole);
}

// Bob has the same conversation, and another account.
void TestImport::nobodyElseTakesIt()
{
    const QList<QJsonObject> whole = m_world.history(bob, alice);
    const CliResult refused = m_world.cli(bob, {u"import"_s, m_file});
    QCOMPARE(refused.code, 6);
    QCOMPARE(counts(refused).size(), 1);
    QVERIFY(counts(refused).value(u"unproved").toInt() > 0);
    QCOMPARE(m_world.history(bob, alice), whole);
}

void TestImport::garbageAndNoFile()
{
    QFile file(m_changed);
    QVERIFY(file.open(QFile::WriteOnly) && file.write("<html>\nno\n") == 10);
    file.close();
    const CliResult refused = m_world.cli(aliceBefore, {u"import"_s, m_changed});
    QCOMPARE(refused.code, 6);
    QCOMPARE(counts(refused), QJsonObject({{u"unreadable"_s, 2}}));
    const CliResult nowhere = m_world.cli(aliceBefore, {u"import"_s, u"/nowhere/at/all"_s});
    QCOMPARE(nowhere.code, 5);
    QVERIFY2(nowhere.complaint.contains(u"/nowhere/at/all cannot be read"), qPrintable(nowhere.complaint));
    QCOMPARE(m_world.cli(aliceBefore, {u"import"_s}).code, 2);
    QCOMPARE(m_world.cli(u"nobody"_s, {u"import"_s, m_file}).code, 4);
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
