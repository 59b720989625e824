// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/limits.h"
#include "sync/profilesettings.h"
#include "sync/sharedaccount.h"
#include "storefixture.h"

#include <QCborValue>
#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// What a device hands to a new one of its account arrives there, and takes nothing away that was chosen there.
class SharedAccountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_old = std::make_unique<StoreFixture>();
        m_new = std::make_unique<StoreFixture>();
    }

    void namesKeysAndVerifiedMarksArrive()
    {
        Stores &old = *m_old->stores;
        QVERIFY(old.contacts.setDisplayName(StoreFixture::bob, u"Bob"_s));
        QVERIFY(
            old.trust.save(StoreFixture::bob, {.accountKey = "key", .listVersion = 3, .list = {}, .verified = true}));
        share();
        QCOMPARE((*m_new->stores->contacts.find(StoreFixture::bob))->name, u"Bob"_s);
        const auto trust = m_new->stores->trust.of(StoreFixture::bob);
        QCOMPARE(trust->accountKey, "key");
        QVERIFY(trust->verified);
        QCOMPARE(trust->listVersion, 0ULL); // the list itself is the relay's to show
    }

    void aKeyThatTheRelayToldGivesWay()
    {
        QVERIFY(m_old->stores->trust.save(StoreFixture::bob, {.accountKey = "true", .list = {}, .verified = true}));
        QVERIFY(
            m_new->stores->trust.save(StoreFixture::bob, {.accountKey = "false", .listVersion = 9, .list = "list"}));
        share();
        const auto trust = m_new->stores->trust.of(StoreFixture::bob);
        QCOMPARE(trust->accountKey, "true");
        QVERIFY(trust->list.isEmpty());
    }

    void mutedDraftsAndActivityArrive()
    {
        QVERIFY(m_old->stores->listing.setMuted(StoreFixture::conversation, true));
        QVERIFY(m_old->stores->conversations.setDraft(StoreFixture::conversation, u"begun"_s));
        QVERIFY(m_old->add(7, u"the newest"_s));
        auto listing = m_old->stores->listing.of(StoreFixture::conversation);
        listing->place.value.pinned = 3;
        listing->markedUnread.value = true;
        QVERIFY(m_old->stores->listing.save(StoreFixture::conversation, *listing));
        share();
        const auto conversation = m_new->stores->conversations.find(StoreFixture::conversation);
        QVERIFY((*conversation)->muted);
        QCOMPARE((*conversation)->pinned, 3);
        QVERIFY((*conversation)->markedUnread);
        QVERIFY(!(*conversation)->archived);
        QCOMPARE((*conversation)->draft, u"begun"_s);
        QCOMPARE((*conversation)->activity, 1007);
    }

    void theTimeMessagesDisappearAfterArrivesAndGivesWayToNewerWord()
    {
        set(*m_old, 7, 3600);
        share();
        const auto timeAtNew = [this] {
            return (*m_new->stores->conversations.find(StoreFixture::conversation))->disappearsAfter;
        };
        QCOMPARE(timeAtNew(), 3600U);
        set(*m_new, 3, 60); // older, and comes with the history
        QCOMPARE(timeAtNew(), 3600U);
        set(*m_new, 9, 0);
        QCOMPARE(timeAtNew(), 0U);
        share(); // said once more
        QCOMPARE(timeAtNew(), 0U);
    }

    void aDraftThatWasBegunHereStays()
    {
        QVERIFY(m_old->stores->conversations.setDraft(StoreFixture::conversation, u"there"_s));
        QVERIFY(m_new->stores->conversations.setDraft(StoreFixture::conversation, u"here"_s));
        share();
        QCOMPARE((*m_new->stores->conversations.find(StoreFixture::conversation))->draft, u"here"_s);
    }

    void settingsArriveWhereNoneWasChosen()
    {
        QVERIFY(m_old->stores->settings.set(u"shared/appearance"_s, 2));
        QVERIFY(m_old->stores->settings.set(u"shared/fontScale"_s, 1.25));
        QVERIFY(m_old->stores->settings.set(u"network/proxy"_s, u"none"_s)); // belongs to that machine
        QVERIFY(m_new->stores->settings.set(u"shared/appearance"_s, 1));
        QVERIFY(share().settings);
        QCOMPARE(m_new->stores->settings.value(u"shared/appearance"_s)->toInt(), 1);
        QCOMPARE(m_new->stores->settings.value(u"shared/fontScale"_s)->toDouble(), 1.25);
        QVERIFY(!m_new->stores->settings.value(u"network/proxy"_s)->isValid());
        QVERIFY(!share().settings); // nothing is new the second time
    }

    void oddSettingsAreLeftOut_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("no name") << QString() << QByteArray("\x01");
        QTest::newRow("an endless name") << QString(65, u'x') << QByteArray("\x01");
        QTest::newRow("no value") << u"x"_s << QByteArray();
        QTest::newRow("no CBOR") << u"x"_s << QByteArray("\xff");
        QTest::newRow("too large") << u"x"_s << QCborValue(QByteArray(5000, 'x')).toCbor();
    }

    void oddSettingsAreLeftOut()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, value);
        content::SharedAccount shared;
        shared.add_settings()->set_name(fromText(name));
        shared.mutable_settings(0)->set_value(fromBytes(value));
        ChangeSet changes;
        QVERIFY(absorbSharedAccount(*m_new->stores, shared, changes));
        QVERIFY(!changes.settings);
        QCOMPARE(m_new->stores->settings.startingWith(SettingKeys::shared)->size(), 0);
    }

    void aLargeAccountGoesInParts()
    {
        for (quint64 i = 10; i < 400; ++i)
            QVERIFY(m_old->addContact(UserId(i), u"contact%1"_s.arg(i), ConversationId(i)));
        for (quint64 i = 10; i < 400; ++i)
            QVERIFY(m_old->stores->conversations.setDraft(ConversationId(i), QString(200, u'd')));
        const auto parts = accountToShare(*m_old->stores);
        QVERIFY(parts && parts->size() > 1);
        for (const content::SharedAccount &part : *parts)
            QVERIFY(part.ByteSizeLong() < Limits::deviceBodyBytes);
    }

    // The newest conversation of all, whatever the numbers of its messages: what a new device fetches first.
    void theLiveliestConversationIsFetchedFirst()
    {
        Stores &stores = *m_new->stores;
        constexpr ConversationId quiet(6);
        constexpr ConversationId lively(7);
        QVERIFY(m_new->addContact(UserId(3), u"third"_s, quiet) && m_new->addContact(UserId(4), u"fourth"_s, lively));
        QVERIFY(stores.gaps.add({.conversation = quiet, .range = {.first = 1, .last = 9000}}));
        QVERIFY(stores.gaps.add({.conversation = lively, .range = {.first = 1, .last = 3}}));
        content::SharedAccount shared;
        const std::pair<ConversationId, qint64> times[] = {{quiet, 1000}, {lively, 2000}};
        for (const auto &[id, time] : times) {
            shared.add_conversations()->set_conversation_id(id.value());
            shared.mutable_conversations()->rbegin()->set_last_active_ms(time);
        }
        ChangeSet changes;
        QVERIFY(absorbSharedAccount(stores, shared, changes));
        QCOMPARE(*stores.gaps.conversations(), (QList<ConversationId>{lively, quiet}));
    }

private:
    static void set(StoreFixture &at, Sequence sequence, quint32 seconds)
    {
        QVERIFY(at.stores->messages.insert(
            {.id = MessageId::create(),
             .conversation = StoreFixture::conversation,
             .sequence = sequence,
             .position = sequence,
             .author = StoreFixture::bob,
             .text = {},
             .kind = EntryKind::DisappearingTime,
             .disappearsAfter = seconds}));
    }
    ChangeSet share()
    {
        ChangeSet changes;
        const auto parts = accountToShare(*m_old->stores);
        for (const content::SharedAccount &part : parts.value_or(QList<content::SharedAccount>())) {
            if (!absorbSharedAccount(*m_new->stores, part, changes))
                QTest::qFail("cannot take it over", __FILE__, __LINE__);
        }
        return changes;
    }

    std::unique_ptr<StoreFixture> m_old;
    std::unique_ptr<StoreFixture> m_new;
};

QTEST_GUILESS_MAIN(SharedAccountTest)
#include "tst_sharedaccount.moc"
