// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/sharedaccount.h"
#include "sync/supply.h"
#include "alice.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Frames;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1; // nothing here disappears

constexpr DeviceId strange(66);

/// A device as a relay would slip it in: with keys of its own.
wire::Device strangeDevice()
{
    wire::Device device;
    device.set_device_id(strange.value());
    device.mutable_keys()->set_authentication_key(std::string(32, 's'));
    device.mutable_keys()->set_identity_key("\x05" + std::string(32, 's'));
    return device;
}

} // namespace

/// A relay that lies about devices and keys gets nothing, and the person is told.
class HostileRelayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_alice = std::make_unique<Alice>();
        QVERIFY(m_alice->join());
    }

    void anAddedDeviceIsNeverSealedFor_data()
    {
        QTest::addColumn<bool>("onAForgedList");
        QTest::newRow("beside the list") << false;
        QTest::newRow("on a list the relay signed itself") << true;
    }
    void anAddedDeviceIsNeverSealedFor()
    {
        QFETCH(const bool, onAForgedList);
        know(); // Bob's true list
        m_alice->directory.tamper = [onAForgedList](wire::Devices &devices) {
            *devices.add_devices() = strangeDevice();
            if (!onAForgedList || UserId(devices.user_id()) != bob)
                return;
            auto list = *parseDeviceList(toBytes(devices.device_list().list()));
            ++list.version;
            list.devices += {.id = strange,
                             .authenticationKey = QByteArray(32, 's'),
                             .identityKey = '\x05' + QByteArray(32, 's'),
                             .name = {},
                             .platform = {}};
            *devices.mutable_device_list() = signDeviceList(list, *createSigningKey());
        };
        contactChanged(9);
        QTRY_COMPARE(m_alice->conversation().notice, TrustNotice::RelayContradicts);
        QVERIFY(m_alice->queue(u"hello"_s));
        const auto submit = m_alice->relay.expect<wire::Submit>();
        QVERIFY(submit);
        QCOMPARE(submit->headers_size(), 1);
        QCOMPARE(submit->headers(0).device_id(), bobsDevice.value());
        // The relay insists: still nothing for the stranger.
        wire::RelayFrame stale = m_alice->staleDevices(*submit);
        for (auto &user : *stale.mutable_stale_devices()->mutable_users()) {
            if (UserId(user.user_id()) == bob)
                m_alice->directory.tamper(user);
        }
        m_alice->relay.answer(stale);
        const auto again = m_alice->relay.expect<wire::Submit>();
        QVERIFY(again);
        QCOMPARE(again->headers_size(), 1);
        QCOMPARE(again->headers(0).device_id(), bobsDevice.value());
    }

    void aDroppedDeviceIsNoticed()
    {
        m_alice->directory.setDevices(bob, {bobsDevice, DeviceId(22)});
        know(2);
        m_alice->directory.tamper = [](wire::Devices &devices) {
            if (UserId(devices.user_id()) == bob)
                devices.mutable_devices()->DeleteSubrange(1, 1);
        };
        contactChanged(9);
        QTRY_COMPARE(m_alice->conversation().notice, TrustNotice::RelayContradicts);
    }

    void anOldListDoesNotComeBack()
    {
        m_alice->directory.setDevices(bob, {bobsDevice, DeviceId(22)});
        const wire::RelayFrame old = m_alice->directory.devices(bob);
        m_alice->directory.setDevices(bob, {bobsDevice}); // the other one was stolen
        know();
        m_alice->directory.tamper = [&old](wire::Devices &devices) {
            if (UserId(devices.user_id()) == bob)
                devices = old.devices();
        };
        contactChanged(2);
        QTRY_COMPARE(m_alice->conversation().notice, TrustNotice::RelayContradicts);
        QVERIFY(m_alice->queue(u"hello"_s));
        const auto submit = m_alice->relay.expect<wire::Submit>();
        QVERIFY(submit);
        QCOMPARE(submit->headers_size(), 1);
    }

    void aNewerListCannotBeKeptBack()
    {
        know();
        // Bob's message says that it was written under list 3; the relay goes on telling of list 1.
        m_alice->relay.send(deliver(1, 0, u"hello"_s, bob, MessageId::create(), 3));
        QTRY_COMPARE(m_alice->texts(), QStringList{u"hello"_s});
        QTRY_COMPARE(m_alice->conversation().notice, TrustNotice::RelayContradicts);
    }

    void nothingIsSentToAReplacedKeyBeforeSomebodyLooked()
    {
        know();
        QVERIFY(verify());
        m_alice->directory.replaceKey(bob);
        contactChanged(2);
        QTRY_COMPARE(m_alice->conversation().notice, TrustNotice::KeyReplaced);
        QVERIFY(!(*m_alice->worker->stores().contacts.find(bob))->verified);
        QVERIFY(m_alice->queue(u"is it you?"_s));
        // What is asked for later goes out, and the message does not.
        const Answer<ContactRecord> later;
        m_alice->worker->requestContact(u"carol"_s, later);
        QVERIFY(m_alice->relay.expect<wire::ChangeContact>());
        QCOMPARE(m_alice->relay.waiting<wire::Submit>(), 0);
        QCOMPARE(m_alice->history().last().state, MessageState::Queued);
        QVERIFY(acknowledge(TrustNotice::KeyReplaced));
        QVERIFY(m_alice->relay.expect<wire::Submit>());
        QCOMPARE(m_alice->conversation().notice, TrustNotice::None);
    }

    void anOwnKeyFromTheRelayIsNotBelieved()
    {
        know();
        m_alice->directory.tamper = [](wire::Devices &devices) {
            if (UserId(devices.user_id()) != alice)
                return;
            const SigningKeyPair forged = *createSigningKey();
            auto list = *parseDeviceList(toBytes(devices.device_list().list()));
            ++list.version;
            list.devices += {.id = strange,
                             .authenticationKey = QByteArray(32, 's'),
                             .identityKey = '\x05' + QByteArray(32, 's'),
                             .name = {},
                             .platform = {}};
            *devices.add_account_keys() = accountKeyFor(alice, forged.publicKey, nullptr);
            *devices.mutable_device_list() = signDeviceList(list, forged);
            *devices.add_devices() = strangeDevice();
        };
        wire::RelayFrame rung;
        rung.mutable_state_changed()->set_version(2);
        m_alice->relay.send(rung);
        QVERIFY(m_alice->relay.expect<wire::Synchronize>());
        wire::RelayFrame state = sameState(2);
        state.mutable_state()->set_since_version(1);
        *state.mutable_state()->add_own_devices() = strangeDevice();
        m_alice->relay.answer(state);
        QTRY_COMPARE(m_alice->worker->info().notice, TrustNotice::KeyReplaced);
        QVERIFY(m_alice->queue(u"hello"_s));
        const auto submit = m_alice->relay.expect<wire::Submit>();
        QVERIFY(submit);
        QCOMPARE(submit->headers_size(), 1);
        QCOMPARE(submit->headers(0).device_id(), bobsDevice.value());
    }

    void historyIsGivenToNobodyBehindANewKey()
    {
        know();
        Stores &stores = m_alice->worker->stores();
        content::HistoryRequest request;
        request.set_conversation_id(withBob.value());
        auto *range = request.add_ranges();
        range->set_first(1);
        range->set_last(10);
        const DeviceAddress asking{.user = bob, .device = bobsDevice};
        m_alice->relay.send(deliver(1, 0, u"hello"_s));
        QTRY_COMPARE(m_alice->texts().size(), 1);
        const auto supplied = [&](const DeviceAddress &to) {
            return (*supplyHistory(stores, to, request, now))->messages_size();
        };
        QCOMPARE(supplied(asking), 1);
        QCOMPARE(supplied({.user = UserId(7), .device = DeviceId(70)}), 0);
        m_alice->directory.replaceKey(bob);
        contactChanged(2);
        QTRY_COMPARE(m_alice->conversation().notice, TrustNotice::KeyReplaced);
        QVERIFY(!*supplyHistory(stores, asking, request, now)); // that is for later
        QVERIFY(acknowledge(TrustNotice::KeyReplaced));
        // What was said before belongs to whoever held the key before.
        QCOMPARE(supplied(asking), 0);
        // Whatever the relay's clock says, and this machine's: here what comes now is said to be from the day before.
        wire::RelayFrame after = deliver(2, 1, u"after"_s);
        after.mutable_deliver()->set_accepted_at_ms(m_alice->clock->now - 86'400'000);
        m_alice->relay.send(after);
        QTRY_COMPARE(m_alice->texts().size(), 2);
        QCOMPARE(supplied(asking), 1);
    }

    void whatTheRelayDatesAheadIsFromBeforeAllTheSame()
    {
        know();
        wire::RelayFrame before = deliver(1, 0, u"before"_s);
        before.mutable_deliver()->set_accepted_at_ms(m_alice->clock->now + 86'400'000);
        m_alice->relay.send(before);
        QTRY_COMPARE(m_alice->texts().size(), 1);
        m_alice->directory.replaceKey(bob);
        contactChanged(2);
        QTRY_COMPARE(m_alice->conversation().notice, TrustNotice::KeyReplaced);
        QVERIFY(acknowledge(TrustNotice::KeyReplaced));
        content::HistoryRequest request;
        request.set_conversation_id(withBob.value());
        auto *range = request.add_ranges();
        range->set_first(1);
        range->set_last(10);
        const auto answer = supplyHistory(m_alice->worker->stores(), {.user = bob, .device = bobsDevice}, request, now);
        QVERIFY(answer && *answer);
        QCOMPARE((*answer)->messages_size(), 0);
        // And a device of ours that is linked later is told of that line.
        const auto shared = accountToShare(m_alice->worker->stores());
        QCOMPARE(shared->first().contacts(0).history_above(), 1U);
    }

    void aKeyThatBeganAnewIsToldUntilItWasRead()
    {
        know();
        m_alice->directory.replaceKey(bob);
        contactChanged(2);
        QTRY_COMPARE(m_alice->conversation().notice, TrustNotice::KeyReplaced);
        // Whoever made that key renews it: to be told no more than that a device was removed.
        const SigningKeyPair slippedIn = m_alice->directory.keyOf(bob);
        const SigningKeyPair next = *createSigningKey();
        m_alice->directory.setList(bob, {FakeDirectory::deviceNumber(bobsDevice)}, next, &slippedIn);
        contactChanged(3);
        QTRY_COMPARE(m_alice->worker->stores().trust.of(bob)->accountKey, next.publicKey);
        QCOMPARE(m_alice->conversation().notice, TrustNotice::KeyReplaced);
        // Once it was read, a renewal is one.
        QVERIFY(acknowledge(TrustNotice::KeyReplaced));
        const SigningKeyPair third = *createSigningKey();
        m_alice->directory.setList(bob, {FakeDirectory::deviceNumber(bobsDevice)}, third, &next);
        contactChanged(4);
        QTRY_COMPARE(m_alice->conversation().notice, TrustNotice::KeyRenewed);
    }

    void aPersonAnswersToWhatTheySaw()
    {
        know();
        const QString compared = m_alice->worker->safetyNumber(bob)->digits;
        const SigningKeyPair first = m_alice->directory.keyOf(bob);
        const SigningKeyPair next = *createSigningKey();
        m_alice->directory.setList(bob, {FakeDirectory::deviceNumber(bobsDevice)}, next, &first);
        contactChanged(2);
        QTRY_COMPARE(m_alice->conversation().notice, TrustNotice::KeyRenewed);
        m_alice->directory.replaceKey(bob); // just before they press the button
        contactChanged(3);
        QTRY_COMPARE(m_alice->conversation().notice, TrustNotice::KeyReplaced);
        const Answer<void> read;
        m_alice->worker->acknowledgeNotice(bob, TrustNotice::KeyRenewed, read);
        QCOMPARE(wait(read.future()).error().code, ErrorCode::Outdated);
        QCOMPARE(m_alice->conversation().notice, TrustNotice::KeyReplaced);
        const Answer<void> verified;
        m_alice->worker->setVerified(bob, true, compared, verified);
        QCOMPARE(wait(verified.future()).error().code, ErrorCode::Outdated);
        QVERIFY(!(*m_alice->worker->stores().contacts.find(bob))->verified);
        QVERIFY(verify());
        QVERIFY((*m_alice->worker->stores().contacts.find(bob))->verified);
        QCOMPARE(m_alice->conversation().notice, TrustNotice::None);
    }

    void aFormerDeviceIsNotHeard()
    {
        m_alice->directory.setDevices(bob, {bobsDevice, DeviceId(22)});
        know(2);
        m_alice->relay.send(deliver(1, 0, u"hello"_s));
        QTRY_COMPARE(m_alice->texts(), QStringList{u"hello"_s});
        m_alice->directory.setDevices(bob, {DeviceId(22)});
        contactChanged(3);
        QTRY_VERIFY(m_alice->worker->stores().devices.identityKey(bob, bobsDevice)->isEmpty());
        // The relay goes on handing over what it says.
        m_alice->relay.send(deliver(2, 1, u"it is me"_s));
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"hello"_s, u"?"_s}));
        // Those who stayed are asked for it.
        const auto asked = m_alice->relay.expect<wire::SendToDevice>();
        QVERIFY(asked);
        QCOMPARE(asked->device_id(), 22U);
        QVERIFY(contentOf(*asked).has_history_request());
        m_alice->relay.answer(done());
    }

    void historyIsGivenToNobodyOffTheList()
    {
        m_alice->directory.setDevices(bob, {bobsDevice, DeviceId(22)});
        know(2);
        m_alice->relay.send(deliver(1, 0, u"hello"_s));
        QTRY_COMPARE(m_alice->texts().size(), 1);
        Stores &stores = m_alice->worker->stores();
        content::DeviceContent content;
        content::HistoryRequest &request = *content.mutable_history_request();
        request.set_conversation_id(withBob.value());
        auto *range = request.add_ranges();
        range->set_first(1);
        range->set_last(10);
        const DeviceAddress former{.user = bob, .device = DeviceId(22)};
        QCOMPARE((*supplyHistory(stores, former, request, now))->messages_size(), 1);
        m_alice->directory.setDevices(bob, {bobsDevice});
        contactChanged(3);
        QTRY_VERIFY(stores.devices.identityKey(bob, former.device)->isEmpty());
        QCOMPARE((*supplyHistory(stores, former, request, now))->messages_size(), 0);
        QCOMPARE((*supplyHistory(stores, {.user = alice, .device = strange}, request, now))->messages_size(), 0);
        m_alice->relay.send(deviceMessage(1, former, content));
        QVERIFY(m_alice->relay.expect<wire::AcknowledgeDeviceMessages>());
        m_alice->relay.send(deliver(2, 1, u"on"_s)); // comes after it
        QTRY_COMPARE(m_alice->texts().size(), 2);
        QCOMPARE(m_alice->relay.waiting<wire::SendToDevice>(), 0);
    }

    void whatMyOtherDeviceKnowsComesBeforeWhatTheRelayTold()
    {
        know(); // a list that the relay made up
        m_alice->linkLaptop();
        const SigningKeyPair bobs = *createSigningKey();
        content::DeviceContent content;
        auto *contact = content.mutable_shared_account()->add_contacts();
        contact->set_user_id(bob.value());
        contact->set_account_key(fromBytes(bobs.publicKey));
        contact->set_verified(true);
        m_alice->relay.send(deviceMessage(1, {.user = alice, .device = alicesLaptop}, content));
        QTRY_COMPARE(m_alice->worker->stores().trust.of(bob)->accountKey, bobs.publicKey);
        QVERIFY(m_alice->worker->stores().devices.of(bob)->isEmpty());
        // Asked again, the relay tells the same: it is not sealed for, and the mark that two people compared is gone.
        QVERIFY(m_alice->queue(u"is it you?"_s));
        QTRY_COMPARE(m_alice->conversation().notice, TrustNotice::KeyReplaced);
        QCOMPARE(m_alice->relay.waiting<wire::Submit>(), 0);
        QVERIFY(!(*m_alice->worker->stores().contacts.find(bob))->verified);
    }

private:
    [[nodiscard]] bool verify()
    {
        const Answer<void> verified;
        m_alice->worker->setVerified(bob, true, m_alice->worker->safetyNumber(bob)->digits, verified);
        return wait(verified.future()).has_value();
    }

    [[nodiscard]] bool acknowledge(TrustNotice notice)
    {
        const Answer<void> read;
        m_alice->worker->acknowledgeNotice(bob, notice, read);
        return wait(read.future()).has_value();
    }

    /// Alice has heard of Bob's devices.
    void know(int devices = 1)
    {
        QVERIFY(m_alice->queue(u"first"_s));
        const auto submit = m_alice->relay.expect<wire::Submit>();
        QVERIFY(submit);
        QCOMPARE(submit->headers_size(), devices);
        m_alice->relay.answer(rejected(*submit, wire::REJECT_REASON_MALFORMED));
        QTRY_COMPARE(m_alice->status().queued, 0);
        const Answer<void> discarded;
        m_alice->worker->discard(withBob, m_alice->history().last().id, discarded);
        QVERIFY(wait(discarded.future()));
    }

    /// The state says that there is something new about Bob.
    void contactChanged(quint64 version)
    {
        wire::RelayFrame rung;
        rung.mutable_state_changed()->set_version(2);
        m_alice->relay.send(rung);
        if (!m_alice->relay.expect<wire::Synchronize>())
            qFatal("no Synchronize");
        wire::RelayFrame frame = sameState(2);
        frame.mutable_state()->set_since_version(1);
        auto *contact = frame.mutable_state()->add_contacts();
        contact->set_user_id(bob.value());
        contact->set_username("bob");
        contact->set_state(wire::CONTACT_STATE_ACCEPTED);
        contact->set_device_list_version(version);
        m_alice->relay.answer(frame);
    }

    std::unique_ptr<Alice> m_alice;
};

QTEST_GUILESS_MAIN(HostileRelayTest)
#include "tst_hostilerelay.moc"
