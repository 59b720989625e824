// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testsecret.h"
#include "alice.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Frames;
using namespace Qt::StringLiterals;

/// The program dies between any two steps: nothing is lost, nothing is there twice, and no state has to be mended.
class ChatRestartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_alice = std::make_unique<Alice>();
        QVERIFY(m_alice->join());
    }

    void sending_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("written, not sealed") << 0;
        QTest::newRow("asked for devices") << 1;
        QTest::newRow("submitted, not accepted") << 2;
        QTest::newRow("accepted, not heard") << 3;
        QTest::newRow("accepted and stored") << 4;
    }

    void sending()
    {
        QFETCH(const int, step);
        m_alice->directory.silent = true;
        QVERIFY(m_alice->queue(u"hello"_s));
        const MessageId id = m_alice->history().first().id;
        QByteArray sealed;
        if (step == 1)
            QVERIFY(m_alice->relay.expect<wire::FetchDevices>());
        if (step >= 2) {
            QVERIFY(m_alice->tellDevices());
            const auto submit = m_alice->relay.expect<wire::Submit>();
            QVERIFY(submit);
            sealed = serialize(*submit);
            if (step >= 3)
                m_alice->relay.answer(accepted(*submit, 1));
            if (step >= 4)
                QTRY_COMPARE(m_alice->history().first().state, MessageState::Sent);
        }
        m_alice->restart();
        QCOMPARE(m_alice->history().size(), 1);
        QCOMPARE(m_alice->history().first().id, id);
        QCOMPARE(m_alice->status().queued, step >= 4 ? 0 : 1);
        QVERIFY(m_alice->connectAgain());
        if (step < 2)
            QVERIFY(m_alice->tellDevices());
        if (step < 4) {
            const auto submit = m_alice->relay.expect<wire::Submit>();
            QVERIFY(submit);
            QCOMPARE(toMessageId(submit->client_message_id()), id);
            if (!sealed.isEmpty())
                QCOMPARE(serialize(*submit), sealed);
            m_alice->relay.answer(accepted(*submit, 1));
        }
        QTRY_COMPARE(m_alice->history().first().state, MessageState::Sent);
        QCOMPARE(m_alice->history().size(), 1);
        QCOMPARE(m_alice->history().first().sequence, 1ULL);
        QCOMPARE(m_alice->status().queued, 0);
    }

    void receiving_data()
    {
        QTest::addColumn<bool>("committed");
        QTest::newRow("before the commit") << false;
        QTest::newRow("after the commit, before the acknowledgement arrives") << true;
    }

    void receiving()
    {
        QFETCH(const bool, committed);
        const auto delivery = deliver(1, 0, u"hello"_s);
        m_alice->relay.send(delivery);
        if (committed)
            QTRY_COMPARE(m_alice->texts().size(), 1);
        m_alice->restart();
        m_alice->worker->connectToRelay();
        QVERIFY(m_alice->authenticate());
        const auto synchronize = m_alice->relay.expect<wire::Synchronize>();
        QVERIFY(synchronize);
        QCOMPARE(synchronize->cursors(0).through(), committed ? 1U : 0U);
        m_alice->relay.answer(sameState());
        m_alice->relay.send(delivery);
        m_alice->relay.send(caughtUp());
        const auto acknowledged = m_alice->relay.expect<wire::Acknowledge>();
        QVERIFY(acknowledged);
        QCOMPARE(acknowledged->through(), 1U);
        QCOMPARE(m_alice->texts(), QStringList{u"hello"_s});
    }

    void aWrittenMessageIsThereAfterADeathWithoutGoodbye()
    {
        // A second connection sees what a program that dies now leaves behind.
        QVERIFY(m_alice->queue(u"hello"_s));
        auto other = Database::openEncrypted(
            m_alice->folder.filePath(u"chat.db"_s), testDatabaseKey().view(), Database::Access::Read);
        QVERIFY(other);
        auto query = (*other)->query(u"SELECT count(*) FROM outbox"_s);
        QVERIFY(query && query->next());
        QCOMPARE(query->integer(0), 1);
    }

    void aFullDiskLosesNothingAndSaysSo()
    {
        m_alice->relay.send(deliver(1, 0, u"one"_s));
        QTRY_COMPARE(m_alice->texts().size(), 1);
        limitPages(true);
        for (Sequence i = 2; i <= 60; ++i)
            m_alice->relay.send(deliver(i, i - 1, QString(3000, u'x')));
        QTRY_VERIFY(!m_alice->storageErrors.isEmpty());
        QCOMPARE(m_alice->storageErrors.first().code, ErrorCode::DiskFull);
        QTRY_COMPARE(m_alice->status().state, ConnectionState::Waiting);
        QCOMPARE(m_alice->status().error.code, ErrorCode::DiskFull);
        QList<Answer<MessageRecord>> answers(50);
        for (const auto &answer : std::as_const(answers))
            m_alice->worker->send(withBob, {.text = QString(4000, u'y')}, answer);
        for (const auto &answer : std::as_const(answers))
            QCOMPARE(wait(answer.future()).error_or(Error()).code, ErrorCode::DiskFull);

        limitPages(false); // somebody made room
        const auto stored = m_alice->history().size();
        QVERIFY(m_alice->authenticate());
        const auto synchronize = m_alice->relay.expect<wire::Synchronize>();
        QVERIFY(synchronize);
        QCOMPARE(synchronize->cursors(0).through(), static_cast<quint64>(stored));
        m_alice->relay.answer(sameState());
        for (Sequence i = static_cast<Sequence>(stored) + 1; i <= 60; ++i)
            m_alice->relay.send(deliver(i, i - 1, QString(3000, u'x')));
        QTRY_COMPARE(m_alice->history().size(), 60);
    }

private:
    void limitPages(bool limited)
    {
        Database &database = m_alice->worker->stores().database;
        auto query = database.query(u"PRAGMA page_count"_s);
        QVERIFY(query && query->next());
        const qint64 pages = limited ? query->integer(0) + 2 : 1'000'000;
        QVERIFY(database.executeScript(u"PRAGMA max_page_count=%1"_s.arg(pages)));
    }

    std::unique_ptr<Alice> m_alice;
};

QTEST_GUILESS_MAIN(ChatRestartsTest)
#include "tst_chatrestarts.moc"
