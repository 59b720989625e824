// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bugreport.h"

#include "app/settings.h"
#include "core/invitelink.h"
#include "sync/account.h"
#include "tests/support/outcome.h"
#include "tests/support/testsecret.h"
#include "tests/support/world.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

using namespace Parlance;
using namespace Parlance::Testing;
using namespace Qt::StringLiterals;

/// A report about a program that was really used gives nothing away; nor does its log.
class TestBugReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theReportGivesNothingAway();
    void theLogGivesNothingAway();
    void theReportSaysWhatHelps();
    void aNameInTheLogIsStruckOut();
    void whatIsCopiedIsTheSameReport();
    void withoutAnAccountThereIsAReportToo();
    void whatCannotBeSavedIsSaid();

private:
    [[nodiscard]] QString saved(BugReport &report);
    [[nodiscard]] QStringList secrets() const;
    /// What of the secrets is in there.
    [[nodiscard]] QStringList found(const QString &text) const;
    [[nodiscard]] QString wholeLog() const;

    std::unique_ptr<LogBuffer> m_log; ///< made after the handler that Qt Test sets
    World m_world;
    QTemporaryDir m_folder;
    std::unique_ptr<Account> m_alice;
    std::unique_ptr<Settings> m_settings;
    ConnectionHistory m_connections;
    InviteLink m_invite;
    ConversationId m_conversation;
    qsizetype m_arrived = 0;
};

void TestBugReport::initTestCase()
{
    m_log = std::make_unique<LogBuffer>();
    // Whatever the program can be made to say.
    QLoggingCategory::setFilterRules(u"parlance.*=true"_s);
    QVERIFY(m_world.start());
    QVERIFY(m_world.join(u"bob"_s));
    const auto invite = InviteLink::parse(m_world.relay().invite());
    QVERIFY(invite.has_value());
    m_invite = *invite;
    auto account = Account::open(m_folder.path(), testSecret());
    QVERIFY(account.has_value());
    m_alice = std::move(*account);
    m_connections.setAccount(m_alice.get());
    QVERIFY(
        outcomeOf(m_alice->join(m_invite, u"alice"_s, World::passwordOf(u"alice"_s), u"Kitchen Laptop"_s)).has_value());
    QTRY_COMPARE(m_alice->connection().state, ConnectionState::Online);
    QVERIFY(outcomeOf(m_alice->setDisplayName(u"Alice Liddell"_s)).has_value());
    connect(m_alice.get(), &Account::committed, this, [this](const Changes &changes) {
        for (const ConversationRecord &record : changes.conversations)
            m_conversation = record.id;
        m_arrived += changes.arrived.size();
    });
    QVERIFY(outcomeOf(m_alice->requestContact(u"bob"_s)).has_value());
    QVERIFY(m_world.done(m_world.cli(u"bob"_s, words("contacts accept alice"))));
    QTRY_VERIFY(m_conversation.isValid());
    QVERIFY(m_world.done(m_world.cli(u"bob"_s, {u"send"_s, u"alice"_s, u"the treasure is under the oak"_s})));
    QVERIFY(outcomeOf(m_alice->send(m_conversation, u"bring the silver spade"_s)).has_value());
    QTRY_VERIFY(m_alice->connection().queued == 0 && m_arrived == 1);
    QVERIFY(m_world.settle(u"bob"_s));
    m_alice->setDraft(m_conversation, u"and a lantern"_s);
    // A connection that breaks and one that is refused are when most is logged.
    m_world.relay().kill();
    QTRY_COMPARE(m_alice->connection().state, ConnectionState::Waiting);
    m_alice->retryNow();
    QVERIFY(m_world.relay().restart());
    QTRY_COMPARE(m_alice->connection().state, ConnectionState::Online);
    m_settings = std::make_unique<Settings>(m_folder.path(), nullptr);
    m_settings->setRecentEmoji({u"🦊"_s});
}

QStringList TestBugReport::secrets() const
{
    QFile key(qEnvironmentVariable("PARLANCE_KEY_FILE"));
    const QString keyText = key.open(QFile::ReadOnly) ? QString::fromUtf8(key.readAll().trimmed()) : u"?"_s;
    return {u"treasure"_s,
            u"silver spade"_s,
            u"lantern"_s,
            u"alice"_s,
            u"liddell"_s,
            u"bob"_s,
            u"kitchen laptop"_s,
            u"🦊"_s,
            World::passwordOf(u"alice"_s),
            World::passwordOf(u"bob"_s),
            m_invite.relay.pin,
            m_invite.relay.url(),
            u"127.0.0.1"_s,
            u":%1"_s.arg(m_invite.relay.port),
            m_invite.token,
            keyText,
            m_folder.path()};
}

QStringList TestBugReport::found(const QString &text) const
{
    QStringList found;
    for (const QString &secret : secrets()) {
        if (secret.isEmpty() || text.contains(secret, Qt::CaseInsensitive))
            found << secret;
    }
    return found;
}

QString TestBugReport::saved(BugReport &report)
{
    QSignalSpy done(&report, &BugReport::saved);
    report.setFolder(m_folder.path());
    report.save();
    [&] { QTRY_COMPARE(done.count(), 1); }();
    QFile file(done.value(0).value(0).toString());
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString TestBugReport::wholeLog() const
{
    QStringList lines;
    const QList<LogLine> log = m_log->linesAfter(0);
    for (const LogLine &line : log)
        lines << line.text;
    return lines.join(u'\n');
}

void TestBugReport::theReportGivesNothingAway()
{
    BugReport report(*m_log, *m_settings, m_connections, m_folder.path());
    report.setAccount(m_alice.get());
    const QString text = saved(report);
    QVERIFY(text.size() > 500);
    QCOMPARE(found(text), QStringList());
    QVERIFY(report.text().contains(u"parlance-report-"));
}

void TestBugReport::theLogGivesNothingAway()
{
    const QString log = wholeLog();
    QVERIFY(log.contains(u'\n')); // there is one
    // Where the relay is may be said on this machine: it is what one looks for when it cannot be reached.
    QStringList said = found(log);
    said.removeAll(u"127.0.0.1"_s);
    said.removeAll(u":%1"_s.arg(m_invite.relay.port));
    said.removeAll(m_invite.relay.url());
    QCOMPARE(said, QStringList());
}

void TestBugReport::theReportSaysWhatHelps()
{
    BugReport report(*m_log, *m_settings, m_connections, m_folder.path());
    report.setAccount(m_alice.get());
    const QString text = saved(report);
    for (const auto &part : {u"Parlance " PARLANCE_VERSION ""_s, QString::fromUtf8(qVersion()), u"== Settings"_s,
                             u"notificationContent"_s, u"chat.db "_s, u"schema "_s, u"message 2 rows"_s, u" online\n"_s,
                             u" waiting, "_s, u"== Log"_s, u"parlance."_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" is not in\n"_s + text));
}

void TestBugReport::aNameInTheLogIsStruckOut()
{
    m_log->add(QtInfoMsg, u"test"_s, u"Bob and ALICE LIDDELL, but not Bobby, at %1"_s.arg(m_invite.relay.url()));
    BugReport report(*m_log, *m_settings, m_connections, m_folder.path());
    report.setAccount(m_alice.get());
    const QString text = saved(report);
    QVERIFY2(text.contains(u"test: (name) and (name), but not Bobby, at wss://…"), qPrintable(text));
}

void TestBugReport::whatIsCopiedIsTheSameReport()
{
    m_log->add(QtWarningMsg, u"parlance.sync"_s, u"lost wss://chat.example.org for BOB"_s);
    BugReport report(*m_log, *m_settings, m_connections, m_folder.path());
    report.setAccount(m_alice.get());
    QSignalSpy wanted(&report, &BugReport::copyWanted);
    report.copy();
    QVERIFY(report.isBusy());
    QTRY_COMPARE(wanted.count(), 1);
    QVERIFY(!report.isBusy());
    QString text = wanted[0][0].toString();
    QVERIFY(text.startsWith(u"Parlance " PARLANCE_VERSION));
    QVERIFY(text.contains(u"warning parlance.sync: lost wss://… for (name)"));
    QVERIFY(!text.contains(u"example.org"));
    text.remove(u"Bobby"_s); // nobody's name, and yet it has Bob's in it
    QCOMPARE(found(text), QStringList());
}

void TestBugReport::withoutAnAccountThereIsAReportToo()
{
    BugReport report(*m_log, *m_settings, m_connections, m_folder.path());
    QVERIFY(saved(report).contains(u"not read"));
}

void TestBugReport::whatCannotBeSavedIsSaid()
{
    BugReport report(*m_log, *m_settings, m_connections, m_folder.path());
    QSignalSpy done(&report, &BugReport::saved);
    report.setFolder(m_folder.filePath(u"nowhere"_s));
    report.save();
    QTRY_COMPARE(done.count(), 1);
    QVERIFY(report.text().isEmpty());
    QVERIFY(!report.errorText().isEmpty());
}

QTEST_MAIN(TestBugReport)
#include "tst_bugreport.moc"
