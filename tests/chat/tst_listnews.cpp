// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alice.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Frames;
using namespace Qt::StringLiterals;

namespace {

constexpr DeviceId bobsTablet(22);

} // namespace

/// The relay says that a contact has a newer list of devices: it is asked for until it is here, whatever ends in between.
class ListNewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_alice = std::make_unique<Alice>();
        QVERIFY(m_alice->join());
        QVERIFY(m_alice->queue(u"first"_s)); // from then on she knows Bob's devices
        const auto submit = m_alice->relay.expect<wire::Submit>();
        QVERIFY(submit);
        m_alice->relay.answer(accepted(*submit, 1));
        QCOMPARE(knownVersion(), 1U);
        m_alice->directory.setDevices(bob, {bobsDevice, bobsTablet});
        m_alice->directory.silent = true;
    }

    void isAskedForAgainAfterARestart()
    {
        tell(2, 2);
        QVERIFY(m_alice->relay.expect<wire::FetchDevices>());
        m_alice->restart(); // before the answer
        QVERIFY(comeBack(2));
        QVERIFY(m_alice->tellDevices());
        QTRY_VERIFY(m_alice->isOnline());
        QCOMPARE(knownVersion(), 2U);
        // It is here: no further connection asks.
        m_alice->restart();
        QVERIFY(comeBack(2));
        QTRY_VERIFY(m_alice->isOnline());
        QCOMPARE(m_alice->relay.waiting<wire::FetchDevices>(), 0);
    }

    void isAskedForAgainAfterTheConnectionWasLost()
    {
        tell(2, 2);
        QVERIFY(m_alice->relay.expect<wire::FetchDevices>());
        m_alice->relay.cut();
        QVERIFY(m_alice->authenticate());
        QVERIFY(m_alice->relay.expect<wire::Synchronize>());
        m_alice->relay.answer(sameState(2));
        QVERIFY(m_alice->tellDevices());
        QTRY_COMPARE(knownVersion(), 2U);
    }

    void comesBeforeTheDeviceIsUpToDate()
    {
        m_alice->restart();
        m_alice->worker->connectToRelay();
        QVERIFY(m_alice->authenticate());
        QVERIFY(m_alice->relay.expect<wire::Synchronize>());
        m_alice->relay.answer(stateWithList(2, 2));
        m_alice->relay.send(caughtUp());
        QVERIFY(m_alice->relay.expect<wire::FetchDevices>());
        QCOMPARE(m_alice->status().state, ConnectionState::CatchingUp);
        m_alice->relay.answer(m_alice->directory.devices(bob));
        QTRY_VERIFY(m_alice->isOnline());
        QCOMPARE(knownVersion(), 2U);
    }

    void isAskedForOnceForEachVersion()
    {
        tell(2, 2);
        QVERIFY(m_alice->relay.expect<wire::FetchDevices>());
        m_alice->relay.answer(failure(wire::FAILURE_CODE_RATE_LIMITED, 1)); // it is asked for with the next State
        tell(3, 2);
        QVERIFY(m_alice->relay.expect<wire::FetchDevices>());
        tell(4, 2); // while that is out
        tell(5, 3);
        m_alice->directory.setDevices(bob, {bobsTablet});
        QVERIFY(m_alice->tellDevices());
        QTRY_COMPARE(knownVersion(), 3U);
        QCOMPARE(m_alice->relay.waiting<wire::FetchDevices>(), 0);
    }

    void isNotAskedForOfSomebodyWhoIsNoContactAnyMore()
    {
        tell(2, 2);
        QVERIFY(m_alice->relay.expect<wire::FetchDevices>());
        wire::RelayFrame parted = stateWithList(3, 2);
        parted.mutable_state()->mutable_contacts(0)->set_state(wire::CONTACT_STATE_NONE);
        m_alice->restart();
        m_alice->worker->connectToRelay();
        QVERIFY(m_alice->authenticate());
        QVERIFY(m_alice->relay.expect<wire::Synchronize>());
        m_alice->relay.answer(parted);
        m_alice->relay.send(caughtUp());
        QTRY_VERIFY(m_alice->isOnline());
        QCOMPARE(m_alice->relay.waiting<wire::FetchDevices>(), 0);
    }

private:
    [[nodiscard]] quint64 knownVersion() { return m_alice->worker->stores().trust.of(bob)->listVersion; }

    [[nodiscard]] static wire::RelayFrame stateWithList(quint64 version, quint64 listVersion)
    {
        wire::RelayFrame frame = sameState(version);
        frame.mutable_state()->set_since_version(1);
        auto *contact = frame.mutable_state()->add_contacts();
        contact->set_user_id(bob.value());
        contact->set_username("bob");
        contact->set_state(wire::CONTACT_STATE_ACCEPTED);
        contact->set_device_list_version(listVersion);
        return frame;
    }

    /// State says that Bob has this list.
    void tell(quint64 version, quint64 listVersion)
    {
        wire::RelayFrame rung;
        rung.mutable_state_changed()->set_version(version);
        m_alice->relay.send(rung);
        if (!m_alice->relay.expect<wire::Synchronize>())
            qFatal("no Synchronize");
        m_alice->relay.answer(stateWithList(version, listVersion));
    }

    /// Connects again, and nothing is new.
    [[nodiscard]] bool comeBack(quint64 version)
    {
        m_alice->worker->connectToRelay();
        if (!m_alice->authenticate() || !m_alice->relay.expect<wire::Synchronize>())
            return false;
        m_alice->relay.answer(sameState(version));
        m_alice->relay.send(caughtUp());
        return true;
    }

    std::unique_ptr<Alice> m_alice;
};

QTEST_GUILESS_MAIN(ListNewsTest)
#include "tst_listnews.moc"
