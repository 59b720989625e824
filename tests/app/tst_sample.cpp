// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/account.h"
#include "sync/sampledata.h"
#include "tests/support/testsecret.h"

#include <QDateTime>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Parlance;

/// `parlance --offline`: the data it shows, and the program itself.
class TestSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEverythingThereIsToSee()
    {
        const QTemporaryDir folder;
        QVERIFY(writeSampleData(folder.path(), testSecret(), QDateTime::currentMSecsSinceEpoch()));
        auto account = Account::open(folder.path(), testSecret());
        QVERIFY(account.has_value());
        auto conversations = (*account)->conversations();
        QTRY_VERIFY(conversations.isFinished());
        QSet<MessageState> lastStates;
        int unread = 0;
        int drafts = 0;
        const auto rows = conversations.result();
        for (const ConversationRecord &record : *rows) {
            unread += record.unread;
            drafts += record.draft.isEmpty() ? 0 : 1;
            if (record.last)
                lastStates << record.last->state;
        }
        QVERIFY(conversations.result()->size() >= 8);
        QCOMPARE(unread, 3);
        QCOMPARE(drafts, 1);
        QVERIFY(lastStates.contains(MessageState::Queued));
        QVERIFY(lastStates.contains(MessageState::Received));
        auto contacts = (*account)->contacts();
        QTRY_VERIFY(contacts.isFinished());
        QSet<ContactStatus> statuses;
        const auto people = contacts.result();
        for (const ContactRecord &record : *people)
            statuses << record.status;
        QVERIFY(statuses.contains(ContactStatus::RequestReceived));
        QVERIFY(statuses.contains(ContactStatus::RequestSent));
    }

    void isWrittenIntoAnEmptyProfileOnly()
    {
        const QTemporaryDir folder;
        QVERIFY(writeSampleData(folder.path(), testSecret(), 1));
        const auto again = writeSampleData(folder.path(), testSecret(), 1);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::AlreadySignedIn);
        const auto nowhere = writeSampleData(QStringLiteral("/dev/null/profile"), testSecret(), 1);
        QVERIFY(!nowhere);
    }

    void theProgramStarts_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("C");
        QTest::newRow("from right to left") << QStringLiteral("ar_EG.UTF-8");
    }

    void theProgramStarts()
    {
        QFETCH(const QString, language);
        const QTemporaryDir home;
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.remove(QStringLiteral("LANGUAGE"));
        environment.insert(QStringLiteral("LC_ALL"), language);
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("QT_FORCE_STDERR_LOGGING"), QStringLiteral("1"));
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("parlance.app.debug=true"));
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(QStringLiteral(PARLANCE_PROGRAM), {QStringLiteral("--offline")});
        QVERIFY(program.waitForStarted());
        QByteArray output;
        const bool ready = QTest::qWaitFor(
            [&] {
                output += program.readAll();
                return output.contains("Conversations are shown") || program.state() == QProcess::NotRunning;
            },
            60'000);
        QVERIFY2(ready && program.state() == QProcess::Running, output.constData());
        // A QML file that does not load, or a binding that fails, says so here.
        for (const char *complaint : {".qml:", "is not a type", "ReferenceError", "TypeError", "Binding loop"})
            QVERIFY2(!output.contains(complaint), output.constData());
        program.terminate();
        QVERIFY(program.waitForFinished(30'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
    }

    void theVersionNeedsNoWindow()
    {
        QProcess program;
        program.start(QStringLiteral(PARLANCE_PROGRAM), {QStringLiteral("--version")});
        QVERIFY(program.waitForFinished(30'000));
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(program.readAllStandardOutput().trimmed(), QByteArray("Parlance " PARLANCE_VERSION));
        program.start(QStringLiteral(PARLANCE_PROGRAM), {QStringLiteral("--nonsense")});
        QVERIFY(program.waitForFinished(30'000));
        QCOMPARE(program.exitCode(), 64);
    }

    void theHelpIsInTheSystemsLanguage()
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("LANGUAGE"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("ar_EG.UTF-8"));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(PARLANCE_PROGRAM), {QStringLiteral("--help")});
        QVERIFY(program.waitForFinished(30'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QVERIFY(QString::fromUtf8(program.readAllStandardOutput()).contains(u"عرض الإصدار"));
    }
};

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
