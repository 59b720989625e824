// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/contacts.h"
#include "app/conversationlistmodel.h"
#include "app/donotdisturb.h"
#include "app/notifier.h"
#include "app/settings.h"
#include "records.h"
#include "testclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Parlance;

namespace {

class TestSurface : public NotificationSurface
{
public:
    void show(const Notification &notification) override { shown << notification; }
    void withdraw(const QString &key) override { withdrawn << key; }

    QList<Notification> shown;
    QStringList withdrawn;
};

} // namespace

/// What a notification is shown for, how much it tells, and when it goes.
class TestNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsNameAndText();
    void tellsAsMuchAsIsAllowed();
    void oneForManyMessages();
    void notForTheConversationOneLooksAt();
    void notWhenMutedReadOrSwitchedOff();
    void ownMessagesFromAnotherDeviceAreNoNews();
    void isWithdrawnWhenRead();
    void isWithdrawnWhenDeleted();
    void contactRequests();
    void aDeviceThatAsksToBeLinked();
    void linkingIsNoNewsToWhoLooks();
    void aClickOpensIt();
    void whoWroteIsSeenAndCanBeAnswered();
    void leavesAloneWhoAskedForIt();
    void anAnswerGoesToItsConversation();

private:
    [[nodiscard]] static LinkStatus asked(bool newDevice);
    void arrive(const QList<MessageRecord> &messages, const ConversationRecord &conversation);
    [[nodiscard]] ConversationRecord unread(int count) const;

    TestClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<DoNotDisturb> m_doNotDisturb;
    std::unique_ptr<ConversationListModel> m_conversations;
    std::unique_ptr<Contacts> m_contacts;
    std::unique_ptr<TestSurface> m_surface;
    std::unique_ptr<Notifier> m_notifier;
};

void TestNotifier::init()
{
    m_notifier.reset();
    m_doNotDisturb.reset();
    m_settings.reset(); // writes into the folder
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->path(), nullptr);
    m_doNotDisturb = std::make_unique<DoNotDisturb>(m_settings->store(), m_clock);
    m_conversations = std::make_unique<ConversationListModel>(m_clock, TimeText());
    m_contacts = std::make_unique<Contacts>(m_clock);
    m_surface = std::make_unique<TestSurface>();
    m_notifier = std::make_unique<Notifier>(*m_surface, *m_settings, *m_doNotDisturb, *m_conversations, *m_contacts);
}

void TestNotifier::arrive(const QList<MessageRecord> &messages, const ConversationRecord &conversation)
{
    Changes changes = Sample::arrived(messages);
    changes.conversations << conversation;
    m_conversations->apply(changes);
    m_notifier->apply(changes);
}

ConversationRecord TestNotifier::unread(int count) const
{
    ConversationRecord conversation = Sample::conversation();
    conversation.unread = count;
    return conversation;
}

void TestNotifier::showsNameAndText()
{
    arrive({Sample::theirs(1, m_clock.nowMs(), QStringLiteral("**Hello**\nAlice"))}, unread(1));
    QCOMPARE(m_surface->shown.size(), 1);
    QCOMPARE(m_surface->shown[0].title, QStringLiteral("Bob"));
    QCOMPARE(m_surface->shown[0].body, QStringLiteral("Hello Alice"));
    QVERIFY(m_surface->shown[0].canBeRead);
}

void TestNotifier::tellsAsMuchAsIsAllowed()
{
    const MessageRecord message = Sample::theirs(1, m_clock.nowMs(), QStringLiteral("a secret"));
    m_settings->setNotificationContent(Settings::NameOnly);
    arrive({message}, unread(1));
    m_settings->setNotificationContent(Settings::Nothing);
    arrive({message}, unread(1));
    QCOMPARE(m_surface->shown[0].title, QStringLiteral("Bob"));
    QCOMPARE(m_surface->shown[1].title, QStringLiteral("Parlance"));
    for (const Notification &notification : std::as_const(m_surface->shown))
        QVERIFY(!notification.body.contains(u"secret"));
    QVERIFY(!m_surface->shown[1].body.contains(u"Bob"));

    Changes request;
    request.contacts << Sample::contact(UserId(9), QStringLiteral("Carol"), ContactStatus::RequestReceived);
    m_notifier->apply(request);
    QVERIFY(!(m_surface->shown[2].title + m_surface->shown[2].body).contains(u"Carol"));
}

void TestNotifier::oneForManyMessages()
{
    arrive({Sample::theirs(1, 0, QStringLiteral("one")), Sample::theirs(2, 0, QStringLiteral("two"))}, unread(2));
    QCOMPARE(m_surface->shown.size(), 1);
    QCOMPARE(m_surface->shown[0].body, QStringLiteral("two"));
    QVERIFY(m_surface->shown[0].title.contains(u"2"));
    QVERIFY(m_surface->shown[0].title.contains(u"Bob"));
    // The next one takes its place, and counts what is unread by then.
    arrive({Sample::theirs(3, 0, QStringLiteral("three"))}, unread(3));
    QCOMPARE(m_surface->shown.size(), 2);
    QCOMPARE(m_surface->shown[1].key, m_surface->shown[0].key);
    QCOMPARE(m_surface->shown[1].body, QStringLiteral("three"));
    QVERIFY(m_surface->shown[1].title.contains(u"3"));
}

void TestNotifier::notForTheConversationOneLooksAt()
{
    m_notifier->setAttended(true, Sample::withBob);
    QCOMPARE(m_surface->withdrawn, QStringList{QStringLiteral("1")});
    arrive({Sample::theirs(1, 0)}, unread(1));
    QVERIFY(m_surface->shown.isEmpty());
    m_notifier->setAttended(false, {});
    arrive({Sample::theirs(2, 0)}, unread(2));
    QCOMPARE(m_surface->shown.size(), 1);
}

void TestNotifier::notWhenMutedReadOrSwitchedOff()
{
    ConversationRecord muted = unread(1);
    muted.muted = true;
    arrive({Sample::theirs(1, 0)}, muted);
    ConversationRecord read = unread(0);
    read.ownRead = 2;
    arrive({Sample::theirs(2, 0)}, read); // another device of ours was quicker
    m_settings->setNotifications(false);
    arrive({Sample::theirs(3, 0)}, unread(1));
    QVERIFY(m_surface->shown.isEmpty());
}

void TestNotifier::ownMessagesFromAnotherDeviceAreNoNews()
{
    arrive({Sample::mine(1, 0)}, unread(0));
    QVERIFY(m_surface->shown.isEmpty());
    // Nor what was changed without having arrived: a mark, a state.
    m_notifier->apply(Sample::changed({Sample::theirs(2, 0)}));
    QVERIFY(m_surface->shown.isEmpty());
}

void TestNotifier::isWithdrawnWhenRead()
{
    arrive({Sample::theirs(1, 0)}, unread(1));
    QVERIFY(m_surface->withdrawn.isEmpty());
    Changes read;
    read.conversations << unread(0);
    m_notifier->apply(read);
    QCOMPARE(m_surface->withdrawn, QStringList{QStringLiteral("1")});
}

void TestNotifier::isWithdrawnWhenDeleted()
{
    MessageRecord message = Sample::theirs(1, m_clock.nowMs(), QStringLiteral("a secret"));
    arrive({message}, unread(1));
    QCOMPARE(m_surface->shown.size(), 1);
    message.text.clear();
    message.removal = Removal::Everyone;
    m_notifier->apply(Sample::changed({message}));
    QCOMPARE(m_surface->withdrawn, QStringList{QStringLiteral("1")});
    QCOMPARE(m_surface->shown.size(), 1);
}

void TestNotifier::contactRequests()
{
    Changes changes;
    changes.contacts << Sample::contact(UserId(9), QStringLiteral("Carol"), ContactStatus::RequestReceived);
    m_notifier->apply(changes);
    m_contacts->apply(changes);
    QCOMPARE(m_surface->shown.size(), 1);
    QCOMPARE(m_surface->shown[0].title, QStringLiteral("Carol"));
    m_notifier->apply(changes); // known already
    QCOMPARE(m_surface->shown.size(), 1);
}

LinkStatus TestNotifier::asked(bool newDevice)
{
    return {.state = LinkStatus::State::Asked,
            .newDevice = newDevice,
            .code = QStringLiteral("204816"),
            .device = QStringLiteral("Tablet"),
            .error = {}};
}

void TestNotifier::aDeviceThatAsksToBeLinked()
{
    m_notifier->setLink(asked(true)); // this one asks, and who uses it looks at it
    QVERIFY(m_surface->shown.isEmpty());
    LinkStatus asking;
    asking.state = LinkStatus::State::Asking;
    m_notifier->setLink(asking);
    QVERIFY(m_surface->shown.isEmpty());
    m_notifier->setLink(asked(false));
    m_notifier->setLink(asked(false));
    QCOMPARE(m_surface->shown.size(), 1);
    QVERIFY(m_surface->shown[0].title.contains(u"Tablet"));
    QVERIFY(!(m_surface->shown[0].title + m_surface->shown[0].body).contains(u"204")); // not for a locked screen
    QVERIFY(!m_surface->shown[0].canBeRead);
    QVERIFY(m_surface->withdrawn.isEmpty());
    LinkStatus ended;
    ended.state = LinkStatus::State::Ended;
    m_notifier->setLink(ended);
    QCOMPARE(m_surface->withdrawn, QStringList{QStringLiteral("link")});

    m_settings->setNotificationContent(Settings::Nothing);
    m_notifier->setLink(asked(false));
    QCOMPARE(m_surface->shown.size(), 2);
    QVERIFY(!m_surface->shown[1].title.contains(u"Tablet"));
}

void TestNotifier::linkingIsNoNewsToWhoLooks()
{
    m_notifier->setAttended(true, {});
    m_notifier->setLink(asked(false));
    QVERIFY(m_surface->shown.isEmpty());
    m_notifier->setLink({});
    m_notifier->setAttended(false, {});
    m_surface->withdrawn.clear();
    m_notifier->setLink(asked(false));
    QCOMPARE(m_surface->shown.size(), 1);
    m_notifier->setAttended(true, {}); // and now the window is there
    QCOMPARE(m_surface->withdrawn, QStringList{QStringLiteral("link")});
    m_notifier->setLink({});
    m_notifier->setAttended(false, {});
    m_settings->setNotifications(false);
    m_notifier->setLink(asked(false));
    QCOMPARE(m_surface->shown.size(), 1);
}

void TestNotifier::aClickOpensIt()
{
    QSignalSpy conversation(m_notifier.get(), &Notifier::conversationAsked);
    QSignalSpy requests(m_notifier.get(), &Notifier::contactRequestsAsked);
    QSignalSpy link(m_notifier.get(), &Notifier::linkAsked);
    QSignalSpy read(m_notifier.get(), &Notifier::readAsked);
    Q_EMIT m_surface->activated(QStringLiteral("1"));
    Q_EMIT m_surface->activated(QStringLiteral("requests"));
    Q_EMIT m_surface->activated(QStringLiteral("link"));
    Q_EMIT m_surface->readAsked(QStringLiteral("1"));
    QCOMPARE(conversation.count(), 1);
    QCOMPARE(conversation[0][0].value<ConversationId>(), Sample::withBob);
    QCOMPARE(requests.count(), 1);
    QCOMPARE(link.count(), 1);
    QCOMPARE(read.count(), 1);
}

void TestNotifier::whoWroteIsSeenAndCanBeAnswered()
{
    ConversationRecord conversation = unread(1);
    conversation.canWrite = true;
    arrive({Sample::theirs(1, 0)}, conversation);
    QVERIFY(!m_surface->shown[0].picture.isNull());
    QVERIFY(m_surface->shown[0].canBeAnswered);
    conversation.canWrite = false;
    arrive({Sample::theirs(2, 0)}, conversation);
    QVERIFY(!m_surface->shown[1].canBeAnswered);
    conversation.canWrite = true;
    m_settings->setNotificationContent(Settings::Nothing);
    arrive({Sample::theirs(3, 0)}, conversation);
    QVERIFY(m_surface->shown[2].picture.isNull()); // it would tell who
    QVERIFY(!m_surface->shown[2].canBeAnswered);
}

void TestNotifier::leavesAloneWhoAskedForIt()
{
    m_doNotDisturb->start(60);
    arrive({Sample::theirs(1, 0)}, unread(1));
    Changes request;
    request.contacts << Sample::contact(UserId(9), QStringLiteral("Alice"), ContactStatus::RequestReceived);
    m_notifier->apply(request);
    m_notifier->setLink(asked(false));
    QVERIFY(m_surface->shown.isEmpty());
    m_clock.advance(60 * 60'000);
    arrive({Sample::theirs(2, 0)}, unread(2));
    QCOMPARE(m_surface->shown.size(), 1);
}

void TestNotifier::anAnswerGoesToItsConversation()
{
    QSignalSpy answered(m_notifier.get(), &Notifier::answered);
    Q_EMIT m_surface->answered(QStringLiteral("1"), QStringLiteral("Yes"));
    Q_EMIT m_surface->answered(QStringLiteral("requests"), QStringLiteral("Yes"));
    QCOMPARE(answered.count(), 1);
    QCOMPARE(answered[0][0].value<ConversationId>(), Sample::withBob);
    QCOMPARE(answered[0][1], QStringLiteral("Yes"));
    m_notifier->tellUnsent(Sample::withBob, QStringLiteral("It is too long."));
    QCOMPARE(m_surface->shown.last().body, QStringLiteral("It is too long."));
}

QTEST_MAIN(TestNotifier)
#include "tst_notifier.moc"
