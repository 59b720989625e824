// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logmodel.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Parlance;

class TestLogModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsLogged()
    {
        LogBuffer buffer;
        LogModel model(buffer);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.count(), 0);
        qInfo("one");
        qWarning("two");
        qDebug("not this one");
        QTRY_COMPARE(model.count(), 2);
        QCOMPARE(model.index(0).data(LogModel::TextRole), QStringLiteral("one"));
        QCOMPARE(model.index(1).data(LogModel::LevelRole), LogModel::Warning);
        model.setMinimumLevel(LogModel::Warning);
        QCOMPARE(model.count(), 1);
        model.setMinimumLevel(LogModel::Debug);
        QCOMPARE(model.count(), 3);
    }

    void linesComeFromAnyThread()
    {
        LogBuffer buffer;
        LogModel model(buffer);
        std::unique_ptr<QThread> thread(QThread::create([] {
            for (int i = 0; i < 100; ++i)
                qInfo("line %d", i);
        }));
        thread->start();
        QVERIFY(thread->wait());
        QTRY_COMPARE(model.count(), 100);
    }

    void wordsThatSomebodyWritesAreNotKept()
    {
        LogBuffer buffer;
        const QMessageLogger dictionary("", 0, "", "kf.sonnet.clients.hunspell");
        dictionary.debug("isCorrect : secret");
        dictionary.warning("no dictionary");
        QCOMPARE(buffer.linesAfter(0).size(), 1);
        QCOMPARE(buffer.linesAfter(0).first().text, QStringLiteral("no dictionary"));
    }

    void forgetsTheOldest()
    {
        LogBuffer buffer;
        LogModel model(buffer);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int capacity = static_cast<int>(LogBuffer::capacity);
        for (int i = 0; i < capacity + 10; ++i)
            buffer.add(QtInfoMsg, QStringLiteral("test"), QString::number(i));
        QTRY_COMPARE(model.count(), capacity);
        QCOMPARE(model.index(0).data(LogModel::TextRole), QStringLiteral("10"));
        buffer.add(QtInfoMsg, QStringLiteral("test"), QStringLiteral("newest"));
        QTRY_COMPARE(model.index(model.count() - 1).data(LogModel::TextRole), QStringLiteral("newest"));
        QCOMPARE(model.count(), capacity);
    }

    void secretsAreTakenOut_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("report");
        const auto row = [](const char *name, const QString &line, const QString &report) {
            QTest::newRow(name) << line << report;
        };
        row("url", QStringLiteral("connecting to wss://chat.example.org:7667/x now"),
            QStringLiteral("connecting to wss://… now"));
        row("link", QStringLiteral("parlance://h:1/join?pin=a&token=b"), QStringLiteral("parlance://…"));
        row("host", QStringLiteral("relay chat.example.org:7667 refused"), QStringLiteral("relay (host) refused"));
        row("ipv4", QStringLiteral("peer 192.168.0.17:5000"), QStringLiteral("peer (address)"));
        row("ipv6", QStringLiteral("peer fe80:0:0:1234:5678"), QStringLiteral("peer (address)"));
        row("pin", QStringLiteral("pin SHA256:AbC_d-0123"), QStringLiteral("pin SHA256:…"));
        row("token", QStringLiteral("token ") + QString(40, u'x'), QStringLiteral("token (removed)"));
        row("home", QStringLiteral("opened ") + QDir::homePath() + QStringLiteral("/chat.db"),
            QStringLiteral("opened ~/chat.db"));
        const QString id = QStringLiteral("message 6f1c2d3e-4a5b-4c6d-8e7f-001122334455 sent");
        row("message ids stay", id, id);
        row("plain words stay", QStringLiteral("3 messages at 14:05:09"), QStringLiteral("3 messages at 14:05:09"));
    }
    void secretsAreTakenOut()
    {
        QFETCH(QString, line);
        QTEST(withoutSecrets(line), "report");
    }
};

QTEST_GUILESS_MAIN(TestLogModel)
#include "tst_logmodel.moc"
