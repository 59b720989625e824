// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/conversation.h"
#include "sync/account.h"
#include "sync/sampledata.h"
#include "tests/support/outcome.h"
#include "tests/support/testsecret.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// What one does with messages that are there, on a real profile without a relay: answers, changes, deletes, reacts.
class TestAmendedConversation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEditIsShownAndTheDraftComesBack();
    void leavingAnEditChangesNothing();
    void theDraftIsStoredWhileSomethingIsEdited();
    void theLastOwnMessageIsEdited();
    void othersAreNotEdited();
    void anAnswerNamesWhatItAnswers();
    void theSameReactionAgainWithdraws();
    void whatIsDeletedIsNoAim();
    void deletedForMeLeavesNoRow();
    void allThatIsSelectedIsDeleted();
    void whatIsRefusedIsSaid();
    void anEditThatIsRefusedStaysInTheComposer();

private:
    [[nodiscard]] MessageListModel &messages() const { return *m_conversation->messages(); }
    [[nodiscard]] QVariant lastRow(MessageListModel::Role role) const
    {
        return messages().index(messages().count() - 1).data(role);
    }
    [[nodiscard]] QString say(const QString &text);
    /// The newest one of the peer.
    [[nodiscard]] int theirs() const;

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Account> m_account;
    std::unique_ptr<Conversation> m_conversation;
};

void TestAmendedConversation::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(writeSampleData(m_folder->path(), testSecret(), QDateTime::currentMSecsSinceEpoch()));
    auto account = Account::open(m_folder->path(), testSecret());
    QVERIFY(account.has_value());
    m_account = std::move(*account);
    const auto records = *outcomeOf(m_account->conversations());
    const auto withBob = std::ranges::find(records, ConversationId(1), &ConversationRecord::id);
    m_conversation = std::make_unique<Conversation>(*withBob, *m_account, m_clock, TimeText());
    connect(m_account.get(), &Account::committed, m_conversation.get(), &Conversation::apply);
    m_conversation->open();
    QTRY_VERIFY(messages().isLoaded());
}

void TestAmendedConversation::cleanup()
{
    m_conversation.reset();
    m_account.reset();
}

QString TestAmendedConversation::say(const QString &text)
{
    const int before = messages().count();
    m_conversation->send(text);
    return QTest::qWaitFor([&] { return messages().count() == before + 1; })
        ? lastRow(MessageListModel::MessageIdRole).toString()
        : QString();
}

int TestAmendedConversation::theirs() const
{
    int row = messages().count() - 1;
    while (row >= 0 && messages().recordAt(row)->mine)
        --row;
    return row;
}

void TestAmendedConversation::anEditIsShownAndTheDraftComesBack()
{
    const QString id = say(u"Helo"_s);
    const int count = messages().count();
    m_conversation->setDraft(u"half a thought"_s);
    m_conversation->edit(id);
    QVERIFY(m_conversation->aim()->isEditing());
    QCOMPARE(m_conversation->draft(), u"Helo"_s);
    m_conversation->send(u" Hello "_s);
    QVERIFY(!m_conversation->aim()->isEditing());
    QCOMPARE(m_conversation->draft(), u"half a thought"_s);
    QTRY_COMPARE(lastRow(MessageListModel::TextRole).toString(), u"Hello"_s);
    QVERIFY(lastRow(MessageListModel::EditedRole).toBool());
    QCOMPARE(messages().count(), count);
    m_conversation->delivery()->readMessage(id);
    QTRY_COMPARE(m_conversation->delivery()->versions(), (QStringList{u"Helo"_s, u"Hello"_s}));
    QCOMPARE(m_conversation->delivery()->versionTimes().size(), 2);
}

void TestAmendedConversation::leavingAnEditChangesNothing()
{
    const QString id = say(u"Hello"_s);
    m_conversation->setDraft(u"half a thought"_s);
    m_conversation->edit(id);
    m_conversation->setDraft(u"Hello?"_s);
    m_conversation->leaveAim();
    QCOMPARE(m_conversation->draft(), u"half a thought"_s);
    // Nor does sending it as it was.
    m_conversation->edit(id);
    m_conversation->send(u"Hello"_s);
    (void)say(u"next"_s);
    QVERIFY(!messages().recordAt(messages().count() - 2)->edited);
}

void TestAmendedConversation::theDraftIsStoredWhileSomethingIsEdited()
{
    const QString id = say(u"Hello"_s);
    m_conversation->setDraft(u"half a thought"_s);
    m_conversation->edit(id);
    m_conversation->setDraft(u"Hello there"_s);
    m_conversation->close();
    const auto records = *outcomeOf(m_account->conversations());
    QCOMPARE(std::ranges::find(records, ConversationId(1), &ConversationRecord::id)->draft, u"half a thought"_s);
}

void TestAmendedConversation::theLastOwnMessageIsEdited()
{
    (void)say(u"mine"_s);
    QVERIFY(m_conversation->editLast());
    QCOMPARE(m_conversation->aim()->text(), u"mine"_s);
}

void TestAmendedConversation::othersAreNotEdited()
{
    m_conversation->edit(messages().recordAt(theirs())->id.toString());
    QVERIFY(!m_conversation->aim()->isEditing());
}

void TestAmendedConversation::anAnswerNamesWhatItAnswers()
{
    const int row = theirs();
    const MessageRecord message = *messages().recordAt(row);
    m_conversation->setDraft(u"Gladly"_s);
    m_conversation->replyTo(message.id.toString());
    QVERIFY(m_conversation->aim()->isReplying());
    QCOMPARE(m_conversation->aim()->author(), u"Bob"_s);
    QCOMPARE(m_conversation->draft(), u"Gladly"_s); // what was begun is the answer
    const QString id = say(u"Gladly"_s);
    QVERIFY(!m_conversation->aim()->isReplying());
    QVERIFY(lastRow(MessageListModel::AnswersRole).toBool());
    QCOMPARE(lastRow(MessageListModel::QuoteAuthorRole).toString(), u"Bob"_s);
    QCOMPARE(lastRow(MessageListModel::QuoteTextRole).toString(), message.text);
    QSignalSpy shown(m_conversation.get(), &Conversation::showMessage);
    m_conversation->goToQuoted(id);
    QCOMPARE(shown.count(), 1);
    QCOMPARE(shown.first().first().toInt(), row);
}

void TestAmendedConversation::theSameReactionAgainWithdraws()
{
    const int row = theirs();
    const QString id = messages().recordAt(row)->id.toString();
    const auto reactions = [&] { return messages().index(row).data(MessageListModel::ReactionsRole).toStringList(); };
    m_conversation->react(id, u"👍"_s);
    QTRY_COMPARE(reactions(), QStringList{u"👍"_s});
    QCOMPARE(messages().index(row).data(MessageListModel::OwnReactionRole).toString(), u"👍"_s);
    m_conversation->react(id, u"🎉"_s);
    QTRY_COMPARE(reactions(), QStringList{u"🎉"_s});
    m_conversation->react(id, u"🎉"_s);
    QTRY_COMPARE(reactions(), QStringList());
}

void TestAmendedConversation::whatIsDeletedIsNoAim()
{
    const QString id = say(u"Hello"_s);
    m_conversation->setDraft(u"half a thought"_s);
    m_conversation->edit(id);
    m_conversation->deleteForEveryone(id);
    QTRY_VERIFY(lastRow(MessageListModel::DeletedRole).toBool());
    QVERIFY(!m_conversation->aim()->isEditing());
    QCOMPARE(m_conversation->draft(), u"half a thought"_s);
    QVERIFY(!lastRow(MessageListModel::TextRole).toString().contains(u"Hello"_s));
    m_conversation->replyTo(id);
    QVERIFY(!m_conversation->aim()->isReplying());
}

void TestAmendedConversation::deletedForMeLeavesNoRow()
{
    const int count = messages().count();
    const QString id = messages().recordAt(theirs())->id.toString();
    m_conversation->replyTo(id);
    m_conversation->deleteForMe(id);
    QTRY_COMPARE(messages().rowOf(id), -1);
    QCOMPARE(messages().count(), count - 1);
    QVERIFY(!m_conversation->aim()->isReplying());
}

void TestAmendedConversation::allThatIsSelectedIsDeleted()
{
    const QStringList own{say(u"one"_s), say(u"two"_s), say(u"three"_s)};
    MessageSelection &selection = *m_conversation->selection();
    selection.toggle(own[0]);
    selection.toggle(own[2]);
    m_conversation->deleteSelectedForEveryone();
    QVERIFY(!selection.isActive());
    const auto removalOf = [this](const QString &id) { return messages().recordAt(messages().rowOf(id))->removal; };
    QTRY_COMPARE(removalOf(own[2]), Removal::Asked);
    QCOMPARE(removalOf(own[0]), Removal::Asked);
    QCOMPARE(removalOf(own[1]), Removal::None);
    const int count = messages().count();
    const QStringList old{messages().idAt(0), messages().idAt(1)};
    selection.toggle(old[0]);
    selection.extendTo(old[1]);
    QVERIFY(selection.isDeletableForMe());
    m_conversation->deleteSelectedForMe();
    QTRY_COMPARE(messages().count(), count - 2);
    QCOMPARE(messages().rowOf(old[0]), -1);
    QCOMPARE(messages().rowOf(old[1]), -1);
    QVERIFY(m_conversation->errorText().isEmpty());
}

void TestAmendedConversation::whatIsRefusedIsSaid()
{
    MessageRecord edit;
    edit.conversation = ConversationId(1);
    edit.kind = EntryKind::Edit;
    edit.state = MessageState::Failed;
    edit.failure = ErrorCode::Rejected;
    Changes changes;
    changes.amendments << edit;
    m_conversation->apply(changes);
    QVERIFY(!m_conversation->errorText().isEmpty());
}

void TestAmendedConversation::anEditThatIsRefusedStaysInTheComposer()
{
    const QString id = say(u"Helo"_s);
    m_conversation->setDraft(u"half a thought"_s);
    m_conversation->edit(id);
    // Deleted elsewhere, of which this window has not heard yet.
    disconnect(m_account.get(), nullptr, m_conversation.get(), nullptr);
    QVERIFY(outcomeOf(m_account->deleteForEveryone(ConversationId(1), MessageId::fromString(id))));
    m_conversation->send(u"Hello"_s);
    QTRY_VERIFY(!m_conversation->errorText().isEmpty());
    QVERIFY(m_conversation->aim()->isEditing());
    QCOMPARE(m_conversation->draft(), u"Hello"_s);
    m_conversation->leaveAim();
    QCOMPARE(m_conversation->draft(), u"half a thought"_s);
}

QTEST_GUILESS_MAIN(TestAmendedConversation)
#include "tst_amendedconversation.moc"
