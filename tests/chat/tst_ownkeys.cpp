// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2ee/linkexchange.h"
#include "alice.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Frames;
using namespace Qt::StringLiterals;

namespace {

constexpr DeviceId alicesPhone(13);
constexpr DeviceId alicesTablet(14);
const DeviceAddress laptop{.user = alice, .device = alicesLaptop};

} // namespace

/// Which account key a device takes for its own account's: one that a device of the account handed over, and that the one
/// before vouches for.
class OwnKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_noticesTold.clear();
        m_alice = std::make_unique<Alice>();
        QVERIFY(m_alice->join());
        watch();
        m_first = inForce();
        m_number = 0;
        m_listsPublished = 0;
        m_alice->directory.asked = [this](const wire::ClientFrame &command) {
            m_listsPublished += command.publish_keys().has_device_list() ? 1 : 0;
        };
        m_alice->linkLaptop();
        QVERIFY(learn());
        QVERIFY(isCertified(alicesLaptop));
    }

    void aKeyThatWasHandedOverIsTaken()
    {
        const AccountSecrets next = newSecrets();
        handOver(laptop, next);
        publish(next, &m_first);
        QVERIFY(learn());
        QCOMPARE(inForce().accountKey, next.accountKey);
    }

    void aKeyThatNobodyHandedOverIsNot()
    {
        publish(newSecrets(), &m_first);
        QVERIFY(learn());
        QCOMPARE(inForce().accountKey, m_first.accountKey);
        QCOMPARE(trustedKey(), m_first.accountKey.publicKey);
        QCOMPARE(notice(), TrustNotice::KeyRenewed);
    }

    void aKeyThatTheOneBeforeDoesNotVouchForIsNot()
    {
        const AccountSecrets next = newSecrets();
        handOver(laptop, next);
        publish(next, nullptr);
        m_alice->directory.mailboxThrough = m_number + 1;
        QVERIFY(learn());
        QCOMPARE(inForce().accountKey, m_first.accountKey);
        QCOMPARE(notice(), TrustNotice::KeyReplaced); // nothing in the mailbox would change that
    }

    void aKeyThatIsInTheMailboxStillIsNoAlarm()
    {
        const AccountSecrets next = newSecrets();
        publish(next, &m_first);
        m_alice->directory.mailboxThrough = m_number + 2;
        QVERIFY(learn());
        content::DeviceContent other;
        other.mutable_account_request();
        m_alice->relay.send(deviceMessage(++m_number, laptop, other));
        QVERIFY(m_alice->relay.expect<wire::AcknowledgeDeviceMessages>());
        QCOMPARE(notice(), TrustNotice::None);
        handOver(laptop, next);
        QTRY_COMPARE(inForce().accountKey, next.accountKey);
        QVERIFY(learn());
        QCOMPARE(m_noticesTold, QList<TrustNotice>());
    }

    void whatTheMailboxDoesNotBringIsTold()
    {
        publish(newSecrets(), &m_first);
        m_alice->directory.mailboxThrough = m_number + 1;
        QVERIFY(learn());
        QCOMPARE(notice(), TrustNotice::None);
        handOver(laptop, newSecrets()); // and it is another one
        QTRY_COMPARE(notice(), TrustNotice::KeyRenewed);
        QCOMPARE(m_noticesTold, QList{TrustNotice::KeyRenewed});
    }

    void aMailboxThatIsKeptBackIsNotWaitedForForEver()
    {
        int asked = 0;
        OwnListWatch watch([&asked] { ++asked; }, std::chrono::milliseconds(1));
        watch.mailWasRead(5);
        QVERIFY(!watch.mayStillCome(5));
        QVERIFY(watch.mayStillCome(6));
        QTRY_COMPARE(asked, 1);
        QVERIFY(!watch.mayStillCome(7));
        watch.reset();
        QVERIFY(watch.mayStillCome(std::nullopt)); // the relay does not say
        QTRY_COMPARE(asked, 2);
        QVERIFY(!watch.mayStillCome(std::nullopt));
    }

    void whatWasToldStandsUntilTheRelayShowsTheRightListAgain()
    {
        const wire::RelayFrame right = m_alice->directory.devices(alice);
        publish(newSecrets(), nullptr);
        QVERIFY(learn());
        QCOMPARE(notice(), TrustNotice::KeyReplaced);
        startAgain();
        QCOMPARE(notice(), TrustNotice::KeyReplaced);
        // It asks by itself on each connection, and is not caught up before it knows.
        m_alice->directory.tamper = [&right](wire::Devices &devices) {
            if (UserId(devices.user_id()) == alice)
                devices = right.devices();
        };
        QVERIFY(m_alice->connectAgain());
        QCOMPARE(notice(), TrustNotice::None);
        QCOMPARE(m_noticesTold, QList{TrustNotice::None});
    }

    void aDoubtOutlivesTheProgram()
    {
        publish(newSecrets(), &m_first);
        m_alice->directory.mailboxThrough = m_number + 1;
        QVERIFY(learn());
        startAgain();
        QCOMPARE(notice(), TrustNotice::None);
        m_alice->directory.mailboxThrough = 0; // it was kept too long, and is gone
        QVERIFY(m_alice->connectAgain());
        QCOMPARE(notice(), TrustNotice::KeyRenewed);
    }

    void anOldListOfMineIsTold()
    {
        const wire::RelayFrame old = m_alice->directory.devices(alice);
        m_alice->directory.setList(alice, {thisDevice()}, m_first.accountKey);
        QVERIFY(learn());
        QCOMPARE(notice(), TrustNotice::None);
        m_alice->directory.tamper = [&old](wire::Devices &devices) { devices = old.devices(); };
        QVERIFY(learn());
        QCOMPARE(notice(), TrustNotice::RelayContradicts);
        QVERIFY(!isCertified(alicesLaptop));
        m_alice->directory.tamper = {};
        QVERIFY(learn());
        QCOMPARE(notice(), TrustNotice::None);
    }

    void severalMayBeHandedOverBeforeOneIsInForce()
    {
        const AccountSecrets second = newSecrets();
        const AccountSecrets other = newSecrets(); // of a device that revokes at the same time, and is too late
        handOver(laptop, second);
        handOver(laptop, other);
        publish(second, &m_first);
        QVERIFY(learn());
        QCOMPARE(inForce().accountKey, second.accountKey);
        // One that came before the list did is good for the next one.
        publish(other, &second);
        QVERIFY(learn());
        QCOMPARE(inForce().accountKey, other.accountKey);
    }

    void aLateOneDoesNotPushOutTheOneInForceNext()
    {
        const AccountSecrets next = newSecrets();
        handOver(laptop, next);
        for (int i = 0; i < 5; ++i)
            handOver(laptop, newSecrets());
        handOver(laptop, m_first); // said again: it stays what it is
        publish(next, &m_first);
        QVERIFY(learn());
        QCOMPARE(inForce().accountKey, next.accountKey);
    }

    void severalStepsAtOnceAreTaken()
    {
        const AccountSecrets second = newSecrets();
        const AccountSecrets third = newSecrets();
        handOver(laptop, second);
        handOver(laptop, third);
        publish(second, &m_first);
        publish(third, &second); // the list under the second was never seen here
        QVERIFY(learn());
        QCOMPARE(inForce().accountKey, third.accountKey);
    }

    void whatWasHandedOverBeforeIsOfNoUseAfterwards()
    {
        const AccountSecrets old = newSecrets();
        const AccountSecrets next = newSecrets();
        handOver(laptop, old);
        handOver(laptop, next);
        publish(next, &m_first);
        QVERIFY(learn());
        publish(old, &next);
        QVERIFY(learn());
        QCOMPARE(inForce().accountKey, next.accountKey);
    }

    void aDeviceThatLeftTheListHandsOverNothing()
    {
        const AccountSecrets second = newSecrets();
        handOver(laptop, second);
        m_alice->directory.setList(alice, {thisDevice()}, second.accountKey, &m_first.accountKey);
        QVERIFY(learn());
        QVERIFY(!isCertified(alicesLaptop));
        // With the relay's help it goes on, and hands over a key of its own, which it can sign with the old one only.
        const AccountSecrets forged = newSecrets();
        handOver(laptop, forged);
        m_alice->directory.setList(
            alice, {thisDevice(), FakeDirectory::deviceNumber(alicesLaptop)}, forged.accountKey, &m_first.accountKey);
        QVERIFY(learn());
        QCOMPARE(inForce().accountKey, second.accountKey);
        QVERIFY(!isCertified(alicesLaptop));
        QVERIFY(!*m_alice->worker->stores().account.announced(forged.accountKey.publicKey));
    }

    // ---- two devices change the list at once

    void whoRevokesWaitsForTheKeyOfAnother_data()
    {
        QTest::addColumn<DeviceId>("device");
        QTest::newRow("a device that is known") << alicesLaptop;
        QTest::newRow("a device of the new list") << alicesTablet;
    }

    void whoRevokesWaitsForTheKeyOfAnother()
    {
        QFETCH(const DeviceId, device);
        const AccountSecrets next = newSecrets();
        setList({alicesLaptop, alicesTablet}, next, &m_first);
        m_alice->directory.mailboxThrough = m_number + 1;
        const auto revoked = revoke(device);
        // Nothing can follow a list that does not count here yet.
        for (int i = 0; i < 3; ++i)
            QVERIFY(learn());
        QVERIFY(!revoked.isFinished());
        QCOMPARE(m_listsPublished, 0);
        QCOMPARE(m_alice->relay.waiting<wire::RevokeDevice>(), 0);
        handOver(laptop, next);
        QVERIFY(m_alice->relay.expect<wire::SendToDevice>());
        m_alice->relay.answer(done());
        QVERIFY(wait(revoked));
        QCOMPARE(m_listsPublished, 1);
        QVERIFY(inForce().accountKey != next.accountKey);
        QVERIFY(isCertified(device == alicesLaptop ? alicesTablet : alicesLaptop));
        QVERIFY(!isCertified(device));
        QCOMPARE(m_noticesTold, QList<TrustNotice>());
    }

    void whoRevokesIsToldThatTheKeyIsSomebodyElses()
    {
        publish(newSecrets(), &m_first);
        const auto outcome = wait(revoke(alicesLaptop));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Untrustworthy);
        QCOMPARE(m_listsPublished, 0);
    }

    void whoRevokesIsToldThatTheConnectionEnded()
    {
        publish(newSecrets(), &m_first);
        m_alice->directory.mailboxThrough = m_number + 1;
        const auto revoked = revoke(alicesLaptop);
        QVERIFY(learn());
        QVERIFY(!revoked.isFinished());
        m_alice->relay.cut();
        const auto outcome = wait(revoked);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::ConnectionLost);
    }

    void whoIsRevokedByAnotherMeanwhileNeedNotBeTold()
    {
        m_alice->strangers = {{.user = alice, .device = alicesPhone}};
        startAgain();
        QVERIFY(m_alice->connectAgain());
        setList({alicesLaptop, alicesPhone, alicesTablet}, m_first, &m_first);
        QVERIFY(learn());
        const AccountSecrets next = newSecrets();
        handOver(laptop, next);
        // The phone is gone when its keys are asked for.
        m_alice->directory.asked = [&, laptopRevokes = true](const wire::ClientFrame &command) mutable {
            if (command.fetch_devices().bundles_for_size() > 0 && std::exchange(laptopRevokes, false))
                setList({alicesLaptop, alicesTablet}, next, &m_first);
        };
        const auto revoked = revoke(alicesTablet);
        // The laptop is told one key, and then another: the phone was told the first one, or might have been.
        for (int i = 0; i < 2; ++i) {
            const auto told = m_alice->relay.expect<wire::SendToDevice>();
            QVERIFY(told);
            QCOMPARE(DeviceId(told->device_id()), alicesLaptop);
            m_alice->relay.answer(done());
        }
        QVERIFY(wait(revoked));
        QVERIFY(isCertified(alicesLaptop));
        QVERIFY(!isCertified(alicesPhone));
        QVERIFY(!isCertified(alicesTablet));
    }

    void whatAnotherRevokedAlreadyIsDone()
    {
        const auto revoked = revoke(alicesLaptop);
        m_alice->directory.setList(alice, {thisDevice()}, m_first.accountKey);
        QVERIFY(wait(revoked));
        QCOMPARE(m_listsPublished, 0);
    }

private:
    [[nodiscard]] QFuture<Result<void>> revoke(DeviceId device)
    {
        const Answer<void> answer;
        m_alice->worker->revokeDevice(device, answer);
        return answer.future();
    }
    [[nodiscard]] AccountSecrets inForce() { return **m_alice->worker->stores().account.secrets(); }
    [[nodiscard]] TrustNotice notice() { return m_alice->worker->info().notice; }
    [[nodiscard]] QByteArray trustedKey() { return m_alice->worker->stores().trust.of(alice)->accountKey; }
    [[nodiscard]] static AccountSecrets newSecrets()
    {
        return {.accountKey = *createSigningKey(), .authorshipKey = QByteArray(32, 'o')};
    }
    [[nodiscard]] bool isCertified(DeviceId device)
    {
        return !m_alice->worker->stores().devices.identityKey(alice, device)->isEmpty();
    }
    [[nodiscard]] CertifiedDevice thisDevice()
    {
        CertifiedDevice device = FakeDirectory::deviceNumber(alicesDevice);
        Stores &stores = m_alice->worker->stores();
        device.identityKey = (*stores.ratchet.identity())->publicKey;
        device.authenticationKey = (*stores.account.deviceKey())->publicKey;
        return device;
    }

    /// What a person is told changes with each of these.
    void watch()
    {
        connect(m_alice->worker.get(), &AccountWorker::infoChanged, this,
                [this, last = notice()](const AccountInfo &info) mutable {
                    if (std::exchange(last, info.notice) != info.notice)
                        m_noticesTold += info.notice;
                });
    }

    void startAgain()
    {
        m_alice->restart();
        m_noticesTold.clear();
        watch();
    }

    /// From a device to Alice's, and heard.
    void handOver(const DeviceAddress &from, const AccountSecrets &secrets)
    {
        content::DeviceContent content;
        *content.mutable_shared_secrets() = toWire(secrets);
        m_alice->relay.send(deviceMessage(++m_number, from, content));
        do {
            const auto acknowledged = m_alice->relay.expect<wire::AcknowledgeDeviceMessages>();
            QVERIFY(acknowledged);
            if (acknowledged->through() == m_number)
                return;
        } while (true);
    }

    /// This device and these, under a key that the one before vouches for, if there is one.
    void setList(const QList<DeviceId> &others, const AccountSecrets &secrets, const AccountSecrets *before)
    {
        QList<CertifiedDevice> devices{thisDevice()};
        for (const DeviceId device : others)
            devices += FakeDirectory::deviceNumber(device);
        m_alice->directory.setList(alice, devices, secrets.accountKey, before ? &before->accountKey : nullptr);
    }

    void publish(const AccountSecrets &secrets, const AccountSecrets *before)
    {
        setList({alicesLaptop}, secrets, before);
    }

    /// Her device has asked for its account's list.
    [[nodiscard]] bool learn()
    {
        const Answer<QList<DeviceRecord>> devices;
        m_alice->worker->devices(devices);
        return wait(devices.future()).has_value();
    }

    std::unique_ptr<Alice> m_alice;
    AccountSecrets m_first;
    quint64 m_number = 0;
    int m_listsPublished = 0; ///< by Alice's device
    QList<TrustNotice> m_noticesTold;
};

QTEST_GUILESS_MAIN(OwnKeysTest)
#include "tst_ownkeys.moc"
