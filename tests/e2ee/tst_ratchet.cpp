// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2ee/ratchet.h"
#include "party.h"

#include <QTest>

using namespace Parlance;

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;
constexpr int furthestAhead = 2000;

ErrorCode codeOf(const auto &result)
{
    return result ? ErrorCode::None : result.error().code;
}

} // namespace

class TestRatchet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_alice = std::make_unique<Party>(1);
        m_bob = std::make_unique<Party>(2);
        m_alice->certify(*m_bob);
        m_bob->certify(*m_alice);
    }

    void talksInBothDirections()
    {
        QVERIFY(m_alice->beginSessionWith(*m_bob));
        passes(*m_alice, *m_bob, "one");
        passes(*m_alice, *m_bob, "two");
        passes(*m_bob, *m_alice, "three");
        passes(*m_alice, *m_bob, "four");
    }

    void talksToNobodyItDoesNotKnow()
    {
        Party mallory(3);
        mallory.certify(*m_bob);
        QVERIFY(mallory.beginSessionWith(*m_bob));
        const auto sealed = mallory.ratchet().encrypt(m_bob->address(), "hello");
        QVERIFY(sealed);
        QCOMPARE(codeOf(m_bob->ratchet().decrypt(mallory.address(), *sealed)), ErrorCode::CannotOpen);
        // Nor under Alice's name.
        QCOMPARE(codeOf(m_bob->ratchet().decrypt(m_alice->address(), *sealed)), ErrorCode::CannotOpen);
        QCOMPARE(m_bob->ratchet().hasSession(mallory.address()), false);
        QVERIFY(!m_bob->beginSessionWith(mallory));
    }

    void aDeviceThatLeftItsListIsTalkedToNoMore()
    {
        QVERIFY(m_alice->beginSessionWith(*m_bob));
        passes(*m_alice, *m_bob, "one");
        passes(*m_bob, *m_alice, "two");
        const QByteArray onItsWay = *m_alice->ratchet().encrypt(m_bob->address(), "on its way");
        QVERIFY(m_bob->stores().devices.replace(m_alice->address().user, {}));
        QCOMPARE(codeOf(m_bob->ratchet().decrypt(m_alice->address(), onItsWay)), ErrorCode::CannotOpen);
        QCOMPARE(m_bob->ratchet().hasSession(m_alice->address()), false);
        QCOMPARE(codeOf(m_bob->ratchet().encrypt(m_alice->address(), "hello")), ErrorCode::CannotOpen);
        // Nor does it come back by beginning anew.
        QVERIFY(m_alice->beginSessionWith(*m_bob));
        const QByteArray anew = *m_alice->ratchet().encrypt(m_bob->address(), "anew");
        QCOMPARE(codeOf(m_bob->ratchet().decrypt(m_alice->address(), anew)), ErrorCode::CannotOpen);
    }

    void aSessionIsGoodForTheIdentityItWasBegunWith()
    {
        QVERIFY(m_alice->beginSessionWith(*m_bob));
        passes(*m_alice, *m_bob, "one");
        const QByteArray onItsWay = *m_alice->ratchet().encrypt(m_bob->address(), "on its way");
        // The list names another key for that number now.
        Party next(1);
        m_bob->certify(next);
        QCOMPARE(codeOf(m_bob->ratchet().decrypt(m_alice->address(), onItsWay)), ErrorCode::CannotOpen);
        QCOMPARE(m_bob->ratchet().hasSession(m_alice->address()), false);
        next.certify(*m_bob);
        QVERIFY(next.beginSessionWith(*m_bob));
        passes(next, *m_bob, "from the next");
        QCOMPARE(codeOf(m_bob->ratchet().decrypt(m_alice->address(), onItsWay)), ErrorCode::CannotOpen);
        passes(*m_bob, next, "and back");
    }

    void outdatedSessionsAreForgotten()
    {
        QVERIFY(m_alice->beginSessionWith(*m_bob));
        passes(*m_alice, *m_bob, "one");
        RatchetStore &keys = m_bob->stores().ratchet;
        const UserId alice = m_alice->address().user;
        QVERIFY(keys.removeOutdatedSessions(alice));
        QCOMPARE(m_bob->ratchet().hasSession(m_alice->address()), true);
        QVERIFY(m_bob->stores().devices.replace(alice, {}));
        QVERIFY(keys.removeOutdatedSessions(alice));
        m_bob->certify(*m_alice);
        QCOMPARE(m_bob->ratchet().hasSession(m_alice->address()), false);
    }

    void refusesABundleOfAnother()
    {
        Party mallory(3);
        PreKeyBundle bundle = mallory.bundle();
        QCOMPARE(codeOf(m_alice->ratchet().beginSession(m_bob->address(), bundle)), ErrorCode::CannotOpen);
        // Bob's identity with somebody else's signed prekey.
        bundle.identityKey = m_bob->identityKey();
        QCOMPARE(codeOf(m_alice->ratchet().beginSession(m_bob->address(), bundle)), ErrorCode::CannotOpen);
        bundle = m_bob->bundle();
        bundle.signedPreKeySignature[5] = static_cast<char>(bundle.signedPreKeySignature[5] ^ 1);
        QCOMPARE(codeOf(m_alice->ratchet().beginSession(m_bob->address(), bundle)), ErrorCode::CannotOpen);
        QCOMPARE(m_alice->ratchet().hasSession(m_bob->address()), false);
    }

    void opensEachMessageOnce()
    {
        QVERIFY(m_alice->beginSessionWith(*m_bob));
        const QByteArray sealed = *m_alice->ratchet().encrypt(m_bob->address(), "hello");
        QCOMPARE(m_bob->ratchet().decrypt(m_alice->address(), sealed), "hello");
        QCOMPARE(codeOf(m_bob->ratchet().decrypt(m_alice->address(), sealed)), ErrorCode::CannotOpen);
        passes(*m_alice, *m_bob, "the next one");
    }

    void aOneTimePreKeyIsUsedOnce()
    {
        const PreKeyBundle bundle = m_bob->bundle();
        QVERIFY(m_alice->ratchet().beginSession(m_bob->address(), bundle));
        QVERIFY(!m_bob->stores().ratchet.preKey(bundle.preKeyId)->isEmpty());
        passes(*m_alice, *m_bob, "hello");
        QVERIFY(m_bob->stores().ratchet.preKey(bundle.preKeyId)->isEmpty());
        Party carol(3);
        carol.certify(*m_bob);
        m_bob->certify(carol);
        QVERIFY(carol.ratchet().beginSession(m_bob->address(), bundle));
        const QByteArray sealed = *carol.ratchet().encrypt(m_bob->address(), "hello");
        QCOMPARE(codeOf(m_bob->ratchet().decrypt(carol.address(), sealed)), ErrorCode::CannotOpen);
    }

    void theLastResortKeyStays()
    {
        for (int i = 0; i < 3; ++i) {
            QVERIFY(m_alice->beginSessionWith(*m_bob, true));
            passes(*m_alice, *m_bob, "hello");
        }
    }

    void anOldSignedPreKeyIsGoodForAnotherWeek()
    {
        constexpr qint64 start = 1'700'000'000'000;
        Ratchet &bob = m_bob->ratchet();
        const auto first = bob.signedPreKey(start);
        QCOMPARE(bob.signedPreKey(start + 6 * dayMs)->id, first->id);
        QVERIFY(m_alice->beginSessionWith(*m_bob)); // with the first
        const QByteArray early = *m_alice->ratchet().encrypt(m_bob->address(), "early");
        const auto second = bob.signedPreKey(start + 7 * dayMs);
        QVERIFY(second->id != first->id);
        QCOMPARE(bob.signedPreKey(start + 13 * dayMs)->id, second->id);
        QCOMPARE(bob.decrypt(m_alice->address(), early), "early");
        // Fourteen days on there is a third, and the first is gone.
        QVERIFY(bob.signedPreKey(start + 14 * dayMs)->id != second->id);
        QVERIFY(bob.signedPreKey(start + 14 * dayMs + 1));
        QVERIFY(m_bob->stores().ratchet.signedPreKey(first->id)->isEmpty());
        QVERIFY(!m_bob->stores().ratchet.signedPreKey(second->id)->isEmpty());
    }

    void tooFarAheadIsRefusedUntilANewSession()
    {
        QVERIFY(m_alice->beginSessionWith(*m_bob));
        passes(*m_alice, *m_bob, "the first");
        passes(*m_bob, *m_alice, "an answer");
        QByteArray sealed;
        for (int i = 0; i <= furthestAhead + 1; ++i)
            sealed = *m_alice->ratchet().encrypt(m_bob->address(), "far ahead");
        QCOMPARE(codeOf(m_bob->ratchet().decrypt(m_alice->address(), sealed)), ErrorCode::CannotOpen);
        QVERIFY(m_bob->beginSessionWith(*m_alice));
        passes(*m_bob, *m_alice, "anew");
        passes(*m_alice, *m_bob, "and back");
    }

    void bothBeginAtOnce()
    {
        QVERIFY(m_alice->beginSessionWith(*m_bob));
        QVERIFY(m_bob->beginSessionWith(*m_alice));
        const QByteArray fromAlice = *m_alice->ratchet().encrypt(m_bob->address(), "from Alice");
        const QByteArray fromBob = *m_bob->ratchet().encrypt(m_alice->address(), "from Bob");
        QCOMPARE(m_bob->ratchet().decrypt(m_alice->address(), fromAlice), "from Alice");
        QCOMPARE(m_alice->ratchet().decrypt(m_bob->address(), fromBob), "from Bob");
        passes(*m_alice, *m_bob, "on");
        passes(*m_bob, *m_alice, "and on");
    }

    void nothingHappenedWhenTheTransactionFails()
    {
        QVERIFY(m_alice->beginSessionWith(*m_bob));
        passes(*m_alice, *m_bob, "first");
        QByteArray lost;
        {
            Transaction transaction(m_alice->stores().database);
            lost = *m_alice->ratchet().encrypt(m_bob->address(), "never stored");
        }
        const QByteArray sealed = *m_alice->ratchet().encrypt(m_bob->address(), "second");
        {
            Transaction transaction(m_bob->stores().database);
            QCOMPARE(m_bob->ratchet().decrypt(m_alice->address(), sealed), "second");
        }
        QCOMPARE(m_bob->ratchet().decrypt(m_alice->address(), sealed), "second");
    }

    void aFailingDiskIsNoUnreadableMessage()
    {
        QVERIFY(m_alice->beginSessionWith(*m_bob));
        const QByteArray sealed = *m_alice->ratchet().encrypt(m_bob->address(), "hello");
        QVERIFY(m_bob->stores().database.executeScript(QStringLiteral("PRAGMA query_only=ON")));
        const auto refused = m_bob->ratchet().decrypt(m_alice->address(), sealed);
        QVERIFY(!refused);
        QVERIFY(refused.error().code != ErrorCode::CannotOpen);
        QVERIFY(m_bob->stores().database.executeScript(QStringLiteral("PRAGMA query_only=OFF")));
        QCOMPARE(m_bob->ratchet().decrypt(m_alice->address(), sealed), "hello");
    }

private:
    static void passes(Party &from, Party &to, const QByteArray &text)
    {
        const auto sealed = from.ratchet().encrypt(to.address(), text);
        QVERIFY2(sealed, qPrintable(sealed ? QString() : sealed.error().detail));
        QVERIFY(!sealed->contains(text));
        const auto opened = to.ratchet().decrypt(from.address(), *sealed);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        QCOMPARE(*opened, text);
    }

    std::unique_ptr<Party> m_alice;
    std::unique_ptr<Party> m_bob;
};

QTEST_GUILESS_MAIN(TestRatchet)
#include "tst_ratchet.moc"
