// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messagelistmodel.h"
#include "app/messageselection.h"
#include "records.h"
#include "testclock.h"
#include "testhistory.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// What is selected stays so while rows come and go, and says what a copy of it is to be.
class TestMessageSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aMessageIsSelectedAndNoLonger();
    void placeholdersAndSettingsAreNot();
    void itExtendsFromTheOneToggledLast();
    void anExtensionTakesThePlaceOfTheOneBefore();
    void allThatIsLoaded();
    void itSurvivesPages();
    void anExtensionBeginsWhereNothingIsLoadedAnyMore();
    void aMessageThatMovesStaysSelected();
    void whatIsDeletedLeaves();
    void whatIsChangedIsCopiedAsItIsNow();
    void afterACommitTooLargeToTellOnlyWhatIsLoadedStays();
    void whatCanBeDone();
    void oneIsCopiedAsItIs();
    void severalAreCopiedWithNamesAndTimes();

private:
    void open(Sequence count);
    void store(const MessageRecord &message)
    {
        const Changes changes = m_history->store(message);
        m_model->apply(changes);
        m_selection->apply(changes);
    }
    [[nodiscard]] QString id(Sequence sequence) const { return Sample::idNumber(sequence).toString(); }
    [[nodiscard]] MessageRecord at(Sequence sequence) const { return m_history->messages().value(sequence); }
    /// Sequences, in the order of messages(); and whether the rows say the same.
    [[nodiscard]] QList<Sequence> selected() const;

    TestClock m_clock;
    std::unique_ptr<TestHistory> m_history;
    std::unique_ptr<MessageListModel> m_model;
    std::unique_ptr<MessageSelection> m_selection;
};

void TestMessageSelection::init()
{
    m_history = std::make_unique<TestHistory>();
}

void TestMessageSelection::cleanup()
{
    m_selection.reset();
    m_model.reset();
    m_history.reset();
}

void TestMessageSelection::open(Sequence count)
{
    m_history->fill(count, m_clock.nowMs() - static_cast<qint64>(count) * 60'000);
    m_model = std::make_unique<MessageListModel>(
        Sample::conversation(), m_history->fetch(), m_clock, TimeText(QLocale::c(), QTimeZone::utc()));
    m_model->setOwnName(u"Alice"_s);
    m_selection = std::make_unique<MessageSelection>(Sample::withBob, *m_model);
    m_model->open();
    QTRY_VERIFY(m_model->isLoaded());
}

QList<Sequence> TestMessageSelection::selected() const
{
    QList<Sequence> all;
    QSet<MessageId> ids;
    for (const MessageRecord &message : m_selection->messages()) {
        all += message.sequence;
        ids += message.id;
    }
    for (int row = 0; row < m_model->count(); ++row) {
        const bool is = m_model->index(row).data(MessageListModel::SelectedRole).toBool();
        if (is != ids.contains(m_model->recordAt(row)->id))
            qWarning() << "row" << row << "says otherwise";
    }
    return all;
}

void TestMessageSelection::aMessageIsSelectedAndNoLonger()
{
    open(5);
    QSignalSpy told(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(!m_selection->isActive());
    m_selection->toggle(id(2));
    QVERIFY(m_selection->isActive());
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.first().at(0).toModelIndex().row(), 1);
    m_selection->toggle(id(4));
    QCOMPARE(selected(), (QList<Sequence>{2, 4}));
    QCOMPARE(m_selection->count(), 2);
    m_selection->toggle(id(2));
    QCOMPARE(selected(), QList<Sequence>{4});
    m_selection->toggle(id(4));
    QVERIFY(!m_selection->isActive());
    m_selection->toggle(id(1));
    m_selection->leave();
    QCOMPARE(selected(), QList<Sequence>());
}

void TestMessageSelection::placeholdersAndSettingsAreNot()
{
    open(4);
    MessageRecord deleted = at(1);
    deleted.removal = Removal::Everyone;
    store(deleted);
    MessageRecord unreadable = at(2);
    unreadable.unreadable = true;
    store(unreadable);
    MessageRecord setting = at(3);
    setting.kind = EntryKind::DisappearingTime;
    setting.text.clear();
    store(setting);
    m_selection->toggle(id(1));
    m_selection->toggle(id(2));
    m_selection->toggle(id(3));
    m_selection->toggle(u"no id"_s);
    QVERIFY(!m_selection->isActive());
    m_selection->toggle(id(4));
    m_selection->extendTo(id(1));
    QCOMPARE(selected(), QList<Sequence>{4});
    m_selection->selectLoaded();
    QCOMPARE(selected(), QList<Sequence>{4});
}

void TestMessageSelection::itExtendsFromTheOneToggledLast()
{
    open(9);
    m_selection->extendTo(id(2)); // nothing to begin at
    QCOMPARE(selected(), QList<Sequence>{2});
    m_selection->toggle(id(6));
    m_selection->extendTo(id(4));
    QCOMPARE(selected(), (QList<Sequence>{2, 4, 5, 6}));
}

void TestMessageSelection::anExtensionTakesThePlaceOfTheOneBefore()
{
    open(9);
    m_selection->toggle(id(1));
    m_selection->toggle(id(5));
    m_selection->extendTo(id(8));
    QCOMPARE(selected(), (QList<Sequence>{1, 5, 6, 7, 8}));
    m_selection->extendTo(id(6));
    QCOMPARE(selected(), (QList<Sequence>{1, 5, 6}));
    m_selection->extendTo(id(4));
    QCOMPARE(selected(), (QList<Sequence>{1, 4, 5}));
    m_selection->toggle(id(4));
    m_selection->extendTo(id(3)); // from there, and what was extended before is kept
    QCOMPARE(selected(), (QList<Sequence>{1, 3, 4, 5}));
}

void TestMessageSelection::allThatIsLoaded()
{
    open(200);
    m_selection->selectLoaded(); // only once something is
    QVERIFY(!m_selection->isActive());
    m_selection->toggle(id(200));
    m_selection->selectLoaded();
    QCOMPARE(m_selection->count(), MessageListModel::pageRows);
}

void TestMessageSelection::itSurvivesPages()
{
    open(2000);
    m_selection->toggle(id(2000));
    m_model->loadAround(100);
    QTRY_COMPARE(m_model->rowOf(id(2000)), -1);
    QCOMPARE(selected(), QList<Sequence>{2000});
    m_selection->toggle(id(100));
    m_selection->toggle(id(101));
    // What happens to one that is not loaded counts all the same.
    MessageRecord edited = at(2000);
    edited.text = u"edited"_s;
    store(edited);
    QCOMPARE(m_selection->messages().last().text, u"edited"_s);
    m_model->loadNewest();
    QTRY_COMPARE(m_model->rowOf(id(100)), -1);
    QCOMPARE(selected(), (QList<Sequence>{100, 101, 2000}));
    edited.removal = Removal::Everyone;
    store(edited);
    QCOMPARE(selected(), (QList<Sequence>{100, 101}));
}

void TestMessageSelection::anExtensionBeginsWhereNothingIsLoadedAnyMore()
{
    open(2000);
    m_selection->toggle(id(2000));
    m_model->loadAround(100);
    QTRY_COMPARE(m_model->rowOf(id(2000)), -1);
    m_selection->extendTo(id(100));
    const QList<Sequence> all = selected();
    QCOMPARE(all.first(), 100U);
    QCOMPARE(all.last(), 2000U);
    QCOMPARE(all.size(), m_model->count() - m_model->rowOf(id(100)) + 1);
}

void TestMessageSelection::aMessageThatMovesStaysSelected()
{
    open(3);
    const MessageRecord waits = Sample::queued(0, m_clock.nowMs());
    store(waits);
    m_selection->toggle(waits.id.toString());
    const Changes changes = m_history->move(waits, Sample::accepted(waits, 4, m_clock.nowMs()));
    m_model->apply(changes);
    m_selection->apply(changes);
    QCOMPARE(selected(), QList<Sequence>{4});
}

void TestMessageSelection::whatIsDeletedLeaves()
{
    open(5);
    for (const Sequence sequence : {1, 2, 3})
        m_selection->toggle(id(sequence));
    const Changes changes = m_history->remove(at(2)); // for this account alone: no row is left
    m_model->apply(changes);
    m_selection->apply(changes);
    QCOMPARE(selected(), (QList<Sequence>{1, 3}));
    MessageRecord deleted = at(3);
    deleted.removal = Removal::Asked;
    store(deleted);
    QCOMPARE(selected(), QList<Sequence>{1});
    deleted = at(1);
    deleted.removal = Removal::Everyone;
    store(deleted);
    QVERIFY(!m_selection->isActive());
    // Nor does it come back by an extension.
    m_selection->toggle(id(4));
    m_selection->extendTo(id(1));
    QCOMPARE(selected(), QList<Sequence>{4});
}

void TestMessageSelection::whatIsChangedIsCopiedAsItIsNow()
{
    open(2);
    m_selection->toggle(id(1));
    MessageRecord edited = at(1);
    edited.text = u"edited"_s;
    store(edited);
    QCOMPARE(m_selection->text(), u"edited"_s);
    m_selection->extendTo(id(1));
    QCOMPARE(m_selection->text(), u"edited"_s);
    // What is said elsewhere is none of ours.
    edited.conversation = ConversationId(77);
    edited.text = u"elsewhere"_s;
    m_selection->apply(Sample::changed({edited}));
    QCOMPARE(m_selection->text(), u"edited"_s);
}

void TestMessageSelection::afterACommitTooLargeToTellOnlyWhatIsLoadedStays()
{
    open(2000);
    m_selection->toggle(id(1950));
    m_selection->toggle(id(2000));
    m_model->loadAround(100);
    QTRY_COMPARE(m_model->rowOf(id(2000)), -1);
    m_selection->toggle(id(100));
    m_selection->toggle(id(101));
    MessageRecord edited = at(100);
    edited.text = u"edited"_s;
    m_history->store(edited);
    MessageRecord deleted = at(101);
    deleted.removal = Removal::Everyone;
    m_history->store(deleted);
    Changes everything;
    everything.everything = true;
    m_model->apply(everything);
    m_selection->apply(everything);
    QTRY_COMPARE(selected(), QList<Sequence>{100});
    QCOMPARE(m_selection->text(), u"edited"_s);
}

void TestMessageSelection::whatCanBeDone()
{
    open(4); // of which Bob wrote some
    store(Sample::mine(5, m_clock.nowMs()));
    store(Sample::theirs(6, m_clock.nowMs()));
    const MessageRecord waits = Sample::queued(0, m_clock.nowMs());
    store(waits);
    MessageRecord refused = Sample::queued(1, m_clock.nowMs());
    refused.state = MessageState::Failed;
    store(refused);
    const auto may = [this](const QStringList &ids) {
        m_selection->leave();
        for (const QString &one : ids)
            m_selection->toggle(one);
        return std::pair(m_selection->isDeletableForMe(), m_selection->isDeletableForEveryone());
    };
    QCOMPARE(may({id(5)}), std::pair(true, true));
    QCOMPARE(may({id(5), id(6)}), std::pair(true, false));
    QCOMPARE(may({id(5), waits.id.toString()}), std::pair(false, true));
    QCOMPARE(may({refused.id.toString(), id(5)}), std::pair(true, false));
    QCOMPARE(may({waits.id.toString(), id(6)}), std::pair(false, false));
}

void TestMessageSelection::oneIsCopiedAsItIs()
{
    open(1);
    MessageRecord message = at(1);
    message.text = u"**bold**\nand more"_s;
    store(message);
    m_selection->toggle(id(1));
    QCOMPARE(m_selection->text(), u"**bold**\nand more"_s);
}

void TestMessageSelection::severalAreCopiedWithNamesAndTimes()
{
    open(1);
    store(Sample::theirs(2, m_clock.nowMs(), u"Eleven?"_s));
    store(Sample::mine(3, m_clock.nowMs() + 5 * 60'000, u"Yes.\nAt the bridge."_s));
    m_selection->toggle(id(3)); // the order in which they were picked does not count
    m_selection->toggle(id(2));
    QCOMPARE(m_selection->text(),
             u"Bob, 12 Mar 2026 14:00\nEleven?\n\nAlice, 12 Mar 2026 14:05\nYes.\nAt the bridge."_s);
}

QTEST_GUILESS_MAIN(TestMessageSelection)
#include "tst_messageselection.moc"
