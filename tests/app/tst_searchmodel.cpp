// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/contactlistmodel.h"
#include "app/conversationlistmodel.h"
#include "app/searchmodel.h"
#include "records.h"
#include "testclock.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace Parlance;

class TestSearchModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_conversations = std::make_unique<ConversationListModel>(m_clock, TimeText());
        m_people = std::make_unique<ContactListModel>(ContactListModel::People, m_clock);
        m_conversations->replaceAll({Sample::conversation()});
        ContactRecord bob = Sample::contact(Sample::bob, QStringLiteral("Bob"));
        bob.conversation = Sample::withBob;
        m_people->replaceAll({bob, Sample::contact(UserId(3), QStringLiteral("Bobby"))});
        m_model = std::make_unique<SearchModel>(SearchModel::Use::Search, *m_conversations, *m_people, m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void findsPeopleAndConversationsAtOnce()
    {
        m_model->setQuery(QStringLiteral("bob"));
        QCOMPARE(titles(), (QStringList{QStringLiteral("Bobby"), QStringLiteral("Bob")}));
        QCOMPARE(kind(0), SearchModel::Person);
        QCOMPARE(kind(1), SearchModel::Chat);
        QCOMPARE(m_model->index(1).data(SearchModel::ConversationIdRole), QStringLiteral("1"));
        QCOMPARE(m_model->index(0).data(SearchModel::ConversationIdRole), QString());
        QVERIFY(!m_model->isSearching()); // no history to search in
        m_model->setQuery(QStringLiteral("nobody"));
        QCOMPARE(m_model->count(), 0);
        m_model->setQuery({});
        QCOMPARE(m_model->count(), 0);
        QVERIFY(!m_model->hitAt(0));
    }

    void namesAreRankedByMatchAndThenByActivity()
    {
        const auto chat = [](quint64 number, const QString &name, qint64 activity) {
            ConversationRecord record = Sample::conversation(ConversationId(number), UserId(100 + number), name);
            record.peerUsername = QStringLiteral("user%1").arg(number);
            record.activity = activity;
            return record;
        };
        m_conversations->replaceAll({chat(1, QStringLiteral("Bob Stone"), 10), chat(2, QStringLiteral("Ann Böse"), 40),
                                     chat(3, QStringLiteral("Rainbow"), 50), chat(4, QStringLiteral("Bo"), 30)});
        m_people->replaceAll({});
        m_model->setQuery(QStringLiteral("bo"));
        QCOMPARE(titles(),
                 (QStringList{QStringLiteral("Bo"), QStringLiteral("Bob Stone"), QStringLiteral("Ann Böse"),
                              QStringLiteral("Rainbow")}));
    }

    void theSwitcherListsTheLatestAndThenConversationsFirst()
    {
        SearchModel switcher(SearchModel::Use::Switcher, *m_conversations, *m_people, m_clock);
        const auto name = [&switcher](int row) { return switcher.index(row).data(SearchModel::TitleRole).toString(); };
        ConversationRecord carol = Sample::conversation(ConversationId(7), UserId(9), QStringLiteral("Bob Carol"));
        carol.activity = 1;
        ConversationRecord away = Sample::conversation(ConversationId(8), UserId(10), QStringLiteral("Away"));
        away.archived = true;
        Changes changes;
        changes.conversations = {carol, away};
        m_conversations->apply(changes);
        switcher.refresh();
        QCOMPARE(switcher.count(), 3); // and notes to oneself, which are always offered
        QCOMPARE(name(0), QStringLiteral("Bob Carol"));
        QCOMPARE(name(2), QStringLiteral("Note to self"));
        m_conversations->setOpen(ConversationId(7));
        switcher.refresh();
        QCOMPARE(switcher.count(), 2);
        QCOMPARE(name(0), QStringLiteral("Bob"));
        switcher.setQuery(QStringLiteral("bob"));
        QCOMPARE(switcher.count(), 3);
        QCOMPARE(name(2), QStringLiteral("Bobby"));
        switcher.setQuery(QStringLiteral("away"));
        QCOMPARE(switcher.count(), 1);
    }

    void notesToOneselfAreOfferedOnce()
    {
        m_model->setQuery(QStringLiteral("note"));
        QCOMPARE(titles(), QStringList{QStringLiteral("Note to self")});
        const SearchModel::Hit *offered = m_model->hitAt(0);
        QVERIFY(offered->oneself && !offered->conversation.isValid()); // still to be begun
        QVERIFY(m_model->index(0, 0).data(SearchModel::OneselfRole).toBool());
        ConversationRecord notes = Sample::conversation(ConversationId(7), Sample::alice, QStringLiteral("Alice"));
        notes.self = true;
        Changes changes;
        changes.conversations = {notes};
        m_conversations->apply(changes);
        m_model->setQuery(QStringLiteral("self"));
        QCOMPARE(titles(), QStringList{QStringLiteral("Note to self")});
        QCOMPARE(m_model->hitAt(0)->conversation, ConversationId(7));
        QCOMPARE(m_model->index(0, 0).data(SearchModel::SubtitleRole).toString(), QString());
    }

    void messagesFollow()
    {
        m_model->setFind([this](const QString &words) {
            m_asked << words;
            return QtFuture::makeReadyValueFuture(Result<QList<MessageRecord>>(QList{Sample::mine(
                7, m_clock.nowMs(),
                QStringLiteral("a long way before it comes to the point which is that tea is better cold"))}));
        });
        m_model->setQuery(QStringLiteral(" tea "));
        QVERIFY(m_model->isSearching());
        QTRY_COMPARE(m_model->count(), 1);
        QVERIFY(!m_model->isSearching());
        QCOMPARE(kind(0), SearchModel::Message);
        QCOMPARE(m_asked, QStringList{QStringLiteral("tea")});
        const SearchModel::Hit *hit = m_model->hitAt(0);
        QCOMPARE(hit->position, 7U);
        QCOMPARE(hit->message, Sample::idNumber(7));
        QCOMPARE(hit->title, QStringLiteral("Bob"));
        QVERIFY2(hit->subtitle.startsWith(u"You: …"), qPrintable(hit->subtitle));
        QVERIFY(hit->subtitle.contains(u"tea"));
    }

    // What was found is strong, and nothing a person wrote becomes markup.
    void whatWasFoundIsMarked()
    {
        const auto styledFor = [this](const QString &query, const QString &text) {
            m_model->setFind([this, text](const QString &) {
                return QtFuture::makeReadyValueFuture(
                    Result<QList<MessageRecord>>(QList{Sample::theirs(7, m_clock.nowMs(), text)}));
            });
            m_model->setQuery(query);
            if (!QTest::qWaitFor([this] { return m_model->count() == 1; }))
                return QString();
            return m_model->index(0).data(SearchModel::StyledRole).toString();
        };
        QCOMPARE(styledFor(QStringLiteral("te"), QStringLiteral("<b>Tea</b> & <img src='x'>")),
                 QStringLiteral("&lt;b&gt;<b>Te</b>a&lt;/b&gt; &amp; &lt;img src='x'&gt;"));
        QCOMPARE(styledFor(QStringLiteral("quot amp"), QStringLiteral("\"amp\" &quot;")),
                 QStringLiteral("&quot;<b>amp</b>&quot; &amp;<b>quot</b>;"));
        const QString chinese = styledFor(QStringLiteral("明天"), QString(40, u'长') + QStringLiteral("明天"));
        QVERIFY2(chinese.startsWith(u'…') && chinese.endsWith(u"<b>明天</b>"), qPrintable(chinese));
    }

    void whatIsGoneIsNoHit()
    {
        const QList messages{Sample::theirs(7, 70, QStringLiteral("tea")),
                             Sample::theirs(8, 80, QStringLiteral("tea"))};
        m_model->setFind([&](const QString &) {
            return QtFuture::makeReadyValueFuture(Result<QList<MessageRecord>>(messages));
        });
        m_model->setQuery(QStringLiteral("tea"));
        QTRY_COMPARE(m_model->count(), 2);
        // It only moved, or looks different.
        Changes changes = Sample::changed({messages[0]});
        changes.vacated = {{Sample::withBob, 7}};
        m_model->apply(changes);
        QCOMPARE(m_model->count(), 2);
        changes.messages.clear();
        m_model->apply(changes); // it disappeared
        QCOMPARE(m_model->count(), 1);
        QCOMPARE(m_model->hitAt(0)->message, messages[1].id);
        MessageRecord deleted = messages[1];
        deleted.removal = Removal::Everyone;
        m_model->apply(Sample::changed({deleted}));
        QCOMPARE(m_model->count(), 0);
    }

    void anAnswerToEarlierWordsIsDropped()
    {
        QList<std::shared_ptr<QPromise<Result<QList<MessageRecord>>>>> promises;
        m_model->setFind([&](const QString &) {
            promises << std::make_shared<QPromise<Result<QList<MessageRecord>>>>();
            promises.last()->start();
            return promises.last()->future();
        });
        const auto answer = [&](qsizetype which, const QString &text) {
            promises.at(which)->addResult(
                QList{Sample::theirs(static_cast<Sequence>(which) + 1, m_clock.nowMs(), text)});
            promises.at(which)->finish();
        };
        m_model->setQuery(QStringLiteral("first"));
        QTRY_COMPARE(promises.size(), 1);
        m_model->setQuery(QStringLiteral("second"));
        QTRY_COMPARE(promises.size(), 2);
        answer(1, QStringLiteral("second"));
        QTRY_COMPARE(m_model->count(), 1);
        answer(0, QStringLiteral("first"));
        QCoreApplication::processEvents();
        QCOMPARE(m_model->count(), 1);
        QCOMPARE(m_model->hitAt(0)->subtitle, QStringLiteral("second"));
    }

private:
    [[nodiscard]] QStringList titles() const
    {
        QStringList result;
        for (int row = 0; row < m_model->count(); ++row)
            result << m_model->index(row).data(SearchModel::TitleRole).toString();
        return result;
    }
    [[nodiscard]] int kind(int row) const { return m_model->index(row).data(SearchModel::KindRole).toInt(); }

    TestClock m_clock;
    QStringList m_asked;
    std::unique_ptr<ConversationListModel> m_conversations;
    std::unique_ptr<ContactListModel> m_people;
    std::unique_ptr<SearchModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestSearchModel)
#include "tst_searchmodel.moc"
