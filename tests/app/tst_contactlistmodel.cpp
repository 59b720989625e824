// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/contacts.h"
#include "records.h"
#include "testclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Parlance;

/// People, requests, blocked: each contact is in the one list it belongs to, by name.
class TestContactListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void areEmptyAtFirst();
    void eachIsInItsList();
    void areOrderedByName();
    void acceptedMovesFromRequestsToPeople();
    void blockedLeavesTheOthers();
    void oneThatIsNoContactAnyMoreGoes();
    void presence();
    void actionsWithoutAnAccountDoNothing();

private:
    void apply(const ContactRecord &contact);
    [[nodiscard]] static QStringList names(const ContactListModel *model);

    TestClock m_clock;
    std::unique_ptr<Contacts> m_contacts;
    QList<std::shared_ptr<QAbstractItemModelTester>> m_testers;
};

void TestContactListModel::init()
{
    m_contacts = std::make_unique<Contacts>(m_clock);
    for (ContactListModel *model :
         {m_contacts->people(), m_contacts->requests(), m_contacts->sentRequests(), m_contacts->blocked()})
        m_testers << std::make_shared<QAbstractItemModelTester>(
            model, QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestContactListModel::cleanup()
{
    m_testers.clear();
    m_contacts.reset();
}

void TestContactListModel::apply(const ContactRecord &contact)
{
    Changes changes;
    changes.contacts << contact;
    m_contacts->apply(changes);
}

QStringList TestContactListModel::names(const ContactListModel *model)
{
    QStringList result;
    for (int row = 0; row < model->rowCount(); ++row)
        result << model->index(row).data(ContactListModel::NameRole).toString();
    return result;
}

void TestContactListModel::areEmptyAtFirst()
{
    QCOMPARE(m_contacts->people()->count(), 0);
    QVERIFY(!m_contacts->find(Sample::bob));
}

void TestContactListModel::eachIsInItsList()
{
    ContactRecord mallory = Sample::contact(UserId(5), QStringLiteral("Mallory"));
    mallory.blocked = true;
    m_contacts->replaceAll({
        Sample::contact(UserId(2), QStringLiteral("Bob")),
        Sample::contact(UserId(3), QStringLiteral("Carol"), ContactStatus::RequestReceived),
        Sample::contact(UserId(4), QStringLiteral("Dave"), ContactStatus::RequestSent),
        mallory,
        Sample::contact(UserId(6), QStringLiteral("Nobody"), ContactStatus::None),
    });
    QCOMPARE(names(m_contacts->people()), QStringList{QStringLiteral("Bob")});
    QCOMPARE(names(m_contacts->requests()), QStringList{QStringLiteral("Carol")});
    QCOMPARE(names(m_contacts->sentRequests()), QStringList{QStringLiteral("Dave")});
    QCOMPARE(names(m_contacts->blocked()), QStringList{QStringLiteral("Mallory")});
    QCOMPARE(m_contacts->find(UserId(3))->name, QStringLiteral("Carol"));
}

void TestContactListModel::areOrderedByName()
{
    for (const auto &[id, name] : {std::pair(2, u"Zoe"), std::pair(3, u"Ada"), std::pair(4, u"Max")})
        apply(Sample::contact(UserId(static_cast<quint64>(id)), QString::fromUtf16(name)));
    QCOMPARE(names(m_contacts->people()),
             (QStringList{QStringLiteral("Ada"), QStringLiteral("Max"), QStringLiteral("Zoe")}));
    QSignalSpy moved(m_contacts->people(), &QAbstractItemModel::rowsMoved);
    apply(Sample::contact(UserId(2), QStringLiteral("Bea"))); // Zoe writes under another name now
    QCOMPARE(names(m_contacts->people()),
             (QStringList{QStringLiteral("Ada"), QStringLiteral("Bea"), QStringLiteral("Max")}));
    QCOMPARE(moved.count(), 1);
}

void TestContactListModel::acceptedMovesFromRequestsToPeople()
{
    QSignalSpy count(m_contacts->requests(), &ContactListModel::countChanged);
    apply(Sample::contact(UserId(3), QStringLiteral("Carol"), ContactStatus::RequestReceived));
    QCOMPARE(m_contacts->requests()->count(), 1);
    ContactRecord accepted = Sample::contact(UserId(3), QStringLiteral("Carol"));
    accepted.conversation = ConversationId(7);
    apply(accepted);
    QCOMPARE(m_contacts->requests()->count(), 0);
    QCOMPARE(count.count(), 2);
    QCOMPARE(m_contacts->people()->index(0).data(ContactListModel::ConversationIdRole), QStringLiteral("7"));
}

void TestContactListModel::blockedLeavesTheOthers()
{
    ContactRecord bob = Sample::contact(Sample::bob, QStringLiteral("Bob"));
    apply(bob);
    bob.blocked = true;
    apply(bob);
    QCOMPARE(m_contacts->people()->count(), 0);
    QCOMPARE(m_contacts->blocked()->count(), 1);
}

void TestContactListModel::oneThatIsNoContactAnyMoreGoes()
{
    apply(Sample::contact(Sample::bob, QStringLiteral("Bob")));
    apply(Sample::contact(Sample::bob, QStringLiteral("Bob"), ContactStatus::None));
    QCOMPARE(m_contacts->people()->count(), 0);
    m_contacts->replaceAll({Sample::contact(UserId(3), QStringLiteral("Carol"))});
    m_contacts->replaceAll({});
    QCOMPARE(m_contacts->people()->count(), 0);
}

void TestContactListModel::presence()
{
    apply(Sample::contact(Sample::bob, QStringLiteral("Bob")));
    const QModelIndex bob = m_contacts->people()->index(0);
    QCOMPARE(bob.data(ContactListModel::PresenceTextRole), QString());
    m_contacts->setPresence(Sample::bob, {.online = true, .lastSeen = 0});
    QCOMPARE(bob.data(ContactListModel::OnlineRole), true);
    QCOMPARE(bob.data(ContactListModel::PresenceTextRole), QStringLiteral("online"));
    m_contacts->setPresence(Sample::bob, {.online = false, .lastSeen = m_clock.nowMs() - 120'000});
    QCOMPARE(bob.data(ContactListModel::OnlineRole), false);
    QVERIFY(bob.data(ContactListModel::PresenceTextRole).toString().startsWith(u"last seen 2 minute"));
    m_contacts->setPresence(Sample::bob, {});
    QCOMPARE(bob.data(ContactListModel::PresenceTextRole), QString());
}

void TestContactListModel::actionsWithoutAnAccountDoNothing()
{
    m_contacts->request(QStringLiteral("bob"));
    m_contacts->accept(QStringLiteral("2"));
    m_contacts->block(QStringLiteral("2"));
    QVERIFY(!m_contacts->isBusy());
    QCOMPARE(m_contacts->errorText(), QString());
}

QTEST_GUILESS_MAIN(TestContactListModel)
#include "tst_contactlistmodel.moc"
