// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/conversation.h"
#include "app/conversationlistmodel.h"
#include "app/forwardmodel.h"
#include "sync/sampledata.h"
#include "tests/support/outcome.h"
#include "tests/support/testsecret.h"
#include "records.h"
#include "testclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// Who can be forwarded to, and what they get, on a real profile without a relay.
class TestForwardModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void onlyWhoCanBeWrittenToIsOffered();
    void namesAreRankedByMatchAndThenByActivity();
    void notesToOneselfAreTold();
    void whoIsPickedStaysWhileOneSearches();
    void fiveArePickedAtMost();
    void eachGetsAllInTheirOrder();
    void theRowGetsItWhenNobodyIsPicked();
    void whatIsRefusedIsSaid();
    void nothingIsForwardedOfAPlaceholder();

private:
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] int rowOf(const QString &title) const { return static_cast<int>(titles().indexOf(title)); }
    void replaceList(const QList<ConversationRecord> &conversations);
    [[nodiscard]] QList<MessageRecord> newest(ConversationId conversation, int count);
    [[nodiscard]] QString idAt(int row) const { return m_conversation->messages()->idAt(row); }

    TestClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Account> m_account;
    std::unique_ptr<Conversation> m_conversation;
    std::unique_ptr<ConversationListModel> m_list;
    std::unique_ptr<ForwardModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestForwardModel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(writeSampleData(m_folder->path(), testSecret(), m_clock.nowMs()));
    auto account = Account::open(m_folder->path(), testSecret());
    QVERIFY(account.has_value());
    m_account = std::move(*account);
    const auto records = *outcomeOf(m_account->conversations());
    m_list = std::make_unique<ConversationListModel>(m_clock, TimeText());
    m_list->replaceAll(records);
    const auto withBob = std::ranges::find(records, ConversationId(1), &ConversationRecord::id);
    m_conversation = std::make_unique<Conversation>(*withBob, *m_account, m_clock, TimeText());
    connect(m_account.get(), &Account::committed, m_conversation.get(), &Conversation::apply);
    m_conversation->open();
    QTRY_VERIFY(m_conversation->messages()->isLoaded());
    m_model = std::make_unique<ForwardModel>(*m_list);
    m_model->setAccount(m_account.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestForwardModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_conversation.reset();
    m_list.reset();
    m_account.reset();
}

QStringList TestForwardModel::titles() const
{
    QStringList all;
    for (int row = 0; row < m_model->count(); ++row)
        all += m_model->index(row).data(ForwardModel::TitleRole).toString();
    return all;
}

void TestForwardModel::replaceList(const QList<ConversationRecord> &conversations)
{
    m_list->replaceAll(conversations);
    QVERIFY(m_model->begin(m_conversation.get(), idAt(0)));
}

QList<MessageRecord> TestForwardModel::newest(ConversationId conversation, int count)
{
    return *outcomeOf(m_account->history(conversation, {.before = {}, .after = {}, .limit = count}));
}

void TestForwardModel::onlyWhoCanBeWrittenToIsOffered()
{
    ConversationRecord bob = Sample::conversation();
    ConversationRecord blocked = Sample::conversation(ConversationId(2), UserId(3), u"Blocked"_s);
    blocked.blocked = true;
    ConversationRecord gone = Sample::conversation(ConversationId(3), UserId(4), u"Gone"_s);
    gone.canWrite = false;
    ConversationRecord archived = Sample::conversation(ConversationId(4), UserId(5), u"Archived"_s);
    archived.archived = true;
    replaceList({bob, blocked, gone, archived});
    QCOMPARE(titles(), QStringList{u"Bob"_s});
    m_model->setQuery(u"b"_s);
    QCOMPARE(titles(), QStringList{u"Bob"_s}); // whoever is blocked not even when looked for
    m_model->setQuery(u"arch"_s);
    QCOMPARE(titles(), QStringList{u"Archived"_s});
}

void TestForwardModel::namesAreRankedByMatchAndThenByActivity()
{
    const auto chat = [](quint64 number, const QString &name, qint64 activity) {
        ConversationRecord record = Sample::conversation(ConversationId(number), UserId(100 + number), name);
        record.peerUsername = u"user%1"_s.arg(number);
        record.activity = activity;
        return record;
    };
    replaceList(
        {chat(1, u"Bob Stone"_s, 10), chat(2, u"Ann Böse"_s, 40), chat(3, u"Rainbow"_s, 50), chat(4, u"Bo"_s, 30)});
    QCOMPARE(titles(), (QStringList{u"Rainbow"_s, u"Ann Böse"_s, u"Bo"_s, u"Bob Stone"_s}));
    m_model->setQuery(u" bo "_s);
    QCOMPARE(titles(), (QStringList{u"Bo"_s, u"Bob Stone"_s, u"Ann Böse"_s, u"Rainbow"_s}));
    m_model->setQuery(u"user3"_s);
    QCOMPARE(titles(), QStringList{u"Rainbow"_s});
}

void TestForwardModel::notesToOneselfAreTold()
{
    ConversationRecord notes = Sample::conversation(ConversationId(2), Sample::alice, u"Alice"_s);
    notes.self = true;
    replaceList({Sample::conversation(), notes});
    const int row = rowOf(u"Note to self"_s);
    QVERIFY(m_model->index(row).data(ForwardModel::OneselfRole).toBool());
    QCOMPARE(m_model->index(row).data(ForwardModel::SubtitleRole).toString(), QString()); // nobody has to be told apart
    QVERIFY(!m_model->index(rowOf(u"Bob"_s)).data(ForwardModel::OneselfRole).toBool());
}

void TestForwardModel::whoIsPickedStaysWhileOneSearches()
{
    QVERIFY(m_model->begin(m_conversation.get(), idAt(0)));
    const int row = rowOf(u"Bob from work"_s);
    QVERIFY(row >= 0);
    m_model->toggle(row);
    QVERIFY(m_model->index(row).data(ForwardModel::PickedRole).toBool());
    m_model->setQuery(u"nobody of that name"_s);
    QCOMPARE(m_model->count(), 0);
    QCOMPARE(m_model->picked(), 1);
    QCOMPARE(m_model->pickedNames(), u"Bob from work"_s);
    m_model->setQuery({});
    m_model->toggle(rowOf(u"Bob from work"_s));
    QCOMPARE(m_model->picked(), 0);
    // And nobody is left over from the last time.
    m_model->toggle(0);
    QVERIFY(m_model->begin(m_conversation.get(), idAt(0)));
    QCOMPARE(m_model->picked(), 0);
    QCOMPARE(m_model->query(), QString());
}

void TestForwardModel::fiveArePickedAtMost()
{
    QList<ConversationRecord> many;
    for (quint64 number = 1; number <= 7; ++number)
        many += Sample::conversation(ConversationId(number), UserId(100 + number), u"Bob %1"_s.arg(number));
    replaceList(many);
    for (int row = 0; row < 7; ++row)
        m_model->toggle(row);
    QVERIFY(m_model->isFull());
    QCOMPARE(m_model->picked(), 5);
    QVERIFY(!m_model->index(5).data(ForwardModel::PickedRole).toBool());
    m_model->toggle(0);
    m_model->toggle(5);
    QVERIFY(m_model->index(5).data(ForwardModel::PickedRole).toBool());
    m_model->toggle(-1);
    m_model->toggle(7);
    QCOMPARE(m_model->picked(), 5);
}

void TestForwardModel::eachGetsAllInTheirOrder()
{
    m_account->send(ConversationId(1), u"**one**"_s);
    m_account->send(ConversationId(1), u"two"_s);
    MessageListModel &messages = *m_conversation->messages();
    const int before = messages.count();
    QTRY_COMPARE(messages.count(), before + 2);
    m_conversation->selection()->toggle(idAt(before + 1));
    m_conversation->selection()->toggle(idAt(before));
    QVERIFY(m_model->begin(m_conversation.get(), {}));
    QCOMPARE(m_model->messages(), 2);
    m_model->toggle(rowOf(u"Bob from work"_s));
    m_model->toggle(rowOf(u"Bob"_s));
    QSignalSpy forwarded(m_model.get(), &ForwardModel::forwarded);
    m_model->send(0);
    QTRY_COMPARE(forwarded.count(), 1);
    QCOMPARE(forwarded.first().first().toString(), QLocale().createSeparatedList({u"Bob from work"_s, u"Bob"_s}));
    for (const ConversationId conversation : {ConversationId(1), ConversationId(2)}) {
        const QList<MessageRecord> sent = newest(conversation, 2);
        QCOMPARE(sent[0].text, u"**one**"_s);
        QCOMPARE(sent[1].text, u"two"_s);
        QVERIFY(sent[0].forwarded && sent[1].forwarded && sent[0].mine && sent[1].mine);
    }
    QVERIFY(messages.index(messages.count() - 1).data(MessageListModel::ForwardedRole).toBool());
    QVERIFY(
        messages.index(messages.count() - 1).data(MessageListModel::SummaryRole).toString().endsWith(u"Forwarded."_s));
    QVERIFY(!messages.index(before).data(MessageListModel::ForwardedRole).toBool());
}

void TestForwardModel::theRowGetsItWhenNobodyIsPicked()
{
    QVERIFY(m_model->begin(m_conversation.get(), idAt(0)));
    const QString text = m_conversation->messages()->recordAt(0)->text;
    QSignalSpy forwarded(m_model.get(), &ForwardModel::forwarded);
    m_model->send(rowOf(u"Bob from work"_s));
    QTRY_COMPARE(forwarded.count(), 1);
    QCOMPARE(newest(ConversationId(2), 1).first().text, text);
}

void TestForwardModel::whatIsRefusedIsSaid()
{
    // The list here is older than what the account knows.
    replaceList({Sample::conversation(ConversationId(99), UserId(99), u"Stranger"_s)});
    QSignalSpy failed(m_model.get(), &ForwardModel::failed);
    QSignalSpy forwarded(m_model.get(), &ForwardModel::forwarded);
    m_model->send(0);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(forwarded.count(), 0);
}

void TestForwardModel::nothingIsForwardedOfAPlaceholder()
{
    MessageRecord deleted = *m_conversation->messages()->recordAt(0);
    deleted.removal = Removal::Everyone;
    m_conversation->apply(Sample::changed({deleted}));
    QVERIFY(!m_model->begin(m_conversation.get(), deleted.id.toString()));
    QVERIFY(!m_model->begin(m_conversation.get(), {})); // nothing is selected
    QVERIFY(!m_model->begin(nullptr, {}));
}

QTEST_GUILESS_MAIN(TestForwardModel)
#include "tst_forwardmodel.moc"
