// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/limits.h"
#include "relayfixture.h"

#include <QTest>

using namespace Parlance;

/// What becomes of the devices of an account: displaced, revoked, listed, deleted with it, and their keys.
class TestRelayDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void displacesAnOlderConnection();
    void revokesADevice();
    void refusesARevokedDevice();
    void deletesAnAccount();
    void listsDevices();
    void revokesNoLinkedDevice();
    void handsOutPreKeysOnce();
    void refusesALongLastResortPreKey();
    void recognisesACopy();
    void knowsTheGenerationAfterARestart();
    void recognisesACopyOfAConnectedDevice_data();
    void recognisesACopyOfAConnectedDevice();
    void believesADeviceThatWasNeverTold();
    void deliversOnceTheGrantIsKept();
    void refusesAGenerationBeyondCounting();
    void replacesACopy();
    void replacesByProofOnly();
    void usesANonceForOneReplacement();
    void limitsReplacements();
};

namespace {

/// Alice's first device says that this one is hers no more.
void revoke(RelayClient &first, DeviceId device)
{
    wire::RevokeDevice command;
    command.set_device_id(device.value());
    first.send(command);
}

wire::Challenge challengeFor(const Credentials &credentials)
{
    wire::Challenge command;
    command.set_device_id(credentials.device.value());
    return command;
}

/// This client takes the place of a device of which it has the key.
wire::ReplaceDevice replacementOf(const Credentials &old, RelayClient &by, const std::string &nonce)
{
    wire::ReplaceDevice command;
    command.set_device_id(old.device.value());
    command.set_device_name("replacement");
    *command.mutable_keys() = makeKeys(by.me);
    command.set_signature(old.key.sign(Limits::replacementLabel, nonce + fromBytes(by.me.key.publicKey)));
    return command;
}

} // namespace

void TestRelayDevices::displacesAnOlderConnection()
{
    RelayFixture relay;
    auto first = relay.person(QStringLiteral("alice"));
    // Several, so that both the same and the other I/O thread come up.
    for (int i = 0; i < 4; ++i) {
        auto next = relay.client();
        next->resume(first->me);
        first->expect<wire::Displaced>();
        QVERIFY(first->expectClosed());
        QVERIFY(next->gotNo<wire::Displaced>());
        first = std::move(next);
    }
    QTRY_COMPARE(relay.server().metrics().signedIn.load(), 1);
}

void TestRelayDevices::revokesADevice()
{
    RelayFixture relay;
    auto first = relay.person(QStringLiteral("alice"));
    auto second = relay.client();
    second->signInAs(QStringLiteral("alice"), testPassword);
    revoke(*first, second->me.device);
    QCOMPARE(first->expect<wire::State>().own_devices_size(), 1);
    QCOMPARE(second->expect<wire::Goodbye>().reason(), wire::GOODBYE_REASON_REVOKED);
    QVERIFY(second->expectClosed());
    revoke(*first, DeviceId(4711));
    first->expectFailure(wire::FAILURE_CODE_UNKNOWN_DEVICE);
    QVERIFY(first->gotNo<wire::Goodbye>());
}

void TestRelayDevices::refusesARevokedDevice()
{
    RelayFixture relay;
    auto first = relay.person(QStringLiteral("alice"));
    auto second = relay.client();
    second->signInAs(QStringLiteral("alice"), testPassword);
    revoke(*first, second->me.device);
    first->expect<wire::State>();
    auto client = relay.client();
    client->send(resumption(second->me, nextGeneration()));
    client->expectFailure(wire::FAILURE_CODE_UNKNOWN_DEVICE);
}

void TestRelayDevices::deletesAnAccount()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    auto bob = relay.person(QStringLiteral("bob"));
    befriend(*alice, *bob);
    wire::DeleteAccount command;
    command.set_password("not this one");
    alice->send(command);
    alice->expectFailure(wire::FAILURE_CODE_WRONG_PASSWORD);
    command.set_password(fromText(testPassword));
    alice->send(command);
    alice->expect<wire::Done>();
    QCOMPARE(alice->expect<wire::Goodbye>().reason(), wire::GOODBYE_REASON_REVOKED);
    QVERIFY(alice->expectClosed());
    const auto state = bob->synchronize();
    QCOMPARE(state.contacts_size(), 1);
    QVERIFY(state.contacts(0).gone());
}

void TestRelayDevices::listsDevices()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    auto bob = relay.person(QStringLiteral("bob"));
    alice->send(wire::ListDevices());
    const auto own = alice->expect<wire::Devices>();
    QCOMPARE(own.devices_size(), 1);
    QCOMPARE(own.devices(0).platform(), "linux");
    wire::FetchDevices fetch;
    fetch.set_user_id(bob->me.user.value());
    alice->send(fetch);
    alice->expectFailure(wire::FAILURE_CODE_NOT_A_CONTACT);
    befriend(*alice, *bob);
    alice->send(fetch);
    const auto devices = alice->expect<wire::Devices>();
    QCOMPARE(devices.devices_size(), 1);
    QVERIFY(devices.devices(0).name().empty());
    QCOMPARE(toBytes(devices.devices(0).keys().authentication_key()), bob->me.key.publicKey);
}

void TestRelayDevices::revokesNoLinkedDevice()
{
    RelayFixture relay;
    auto first = relay.person(QStringLiteral("alice"));
    auto second = relay.furtherDevice(*first);
    revoke(*first, second->me.device);
    first->expectFailure(wire::FAILURE_CODE_CONFLICT);
    revoke(*first, first->me.device);
    first->expectFailure(wire::FAILURE_CODE_CONFLICT);
    QVERIFY(second->gotNo<wire::Goodbye>());
}

void TestRelayDevices::handsOutPreKeysOnce()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    auto bob = relay.person(QStringLiteral("bob"));
    befriend(*alice, *bob);
    wire::PublishKeys publish;
    publish.add_one_time_prekeys()->set_id(1);
    publish.mutable_one_time_prekeys(0)->set_key("prekey");
    bob->send(publish);
    QCOMPARE(bob->expect<wire::KeysPublished>().one_time_prekeys_left(), 1U);
    wire::FetchDevices fetch;
    fetch.set_user_id(bob->me.user.value());
    fetch.add_bundles_for(bob->me.device.value());
    alice->send(fetch);
    QCOMPARE(alice->expect<wire::Devices>().devices(0).one_time_prekey().key(), "prekey");
    alice->send(fetch);
    QVERIFY(!alice->expect<wire::Devices>().devices(0).has_one_time_prekey());
}

void TestRelayDevices::refusesALongLastResortPreKey()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    wire::PublishKeys publish;
    Credentials unused;
    *publish.mutable_keys() = makeKeys(unused);
    publish.mutable_keys()->mutable_last_resort_prekey()->set_key(std::string(Limits::keyBytes + 1, 'k'));
    alice->send(publish);
    QCOMPARE(alice->expectFailure(wire::FAILURE_CODE_FIELD_INVALID).field(), "last_resort_prekey");
    publish.mutable_keys()->mutable_last_resort_prekey()->set_key(std::string(Limits::keyBytes, 'k'));
    alice->send(publish);
    alice->expect<wire::KeysPublished>();
    alice->send(wire::ListDevices());
    QCOMPARE(alice->expect<wire::Devices>().devices(0).keys().last_resort_prekey().key().size(), 64U);
}

void TestRelayDevices::recognisesACopy()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    const quint64 copied = nextGeneration();
    alice->me = [&] {
        auto next = relay.client();
        next->resume(alice->me); // counts beyond what was copied
        return next->me;
    }();
    auto copy = relay.client();
    copy->send(resumption(alice->me, copied));
    QVERIFY(!copy->expectFailure(wire::FAILURE_CODE_STATE_IS_A_COPY).closing());
    copy->send(challengeFor(alice->me));
    copy->send(proofOf(alice->me, copy->expect<wire::ChallengeIssued>().nonce(), copied));
    copy->expectFailure(wire::FAILURE_CODE_STATE_IS_A_COPY);
    // Of two copies that count on from the same state only one gets in.
    const quint64 next = nextGeneration();
    copy->send(resumption(alice->me, next));
    copy->expect<wire::SignedIn>();
    auto other = relay.client();
    other->send(resumption(alice->me, next));
    other->expectFailure(wire::FAILURE_CODE_STATE_IS_A_COPY);
    QVERIFY(copy->gotNo<wire::Displaced>());
}

void TestRelayDevices::knowsTheGenerationAfterARestart()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    const quint64 generation = nextGeneration();
    auto next = relay.client();
    next->send(resumption(alice->me, generation));
    next->expect<wire::SignedIn>();
    relay.stop();
    relay.start();
    auto copy = relay.client();
    copy->send(resumption(alice->me, generation));
    copy->expectFailure(wire::FAILURE_CODE_STATE_IS_A_COPY);
    copy->send(resumption(alice->me, nextGeneration()));
    copy->expect<wire::SignedIn>();
}

void TestRelayDevices::recognisesACopyOfAConnectedDevice_data()
{
    QTest::addColumn<bool>("afterARestart");
    QTest::newRow("at once") << false;
    QTest::newRow("after a restart of the relay") << true;
}

// Both know what the device knew in the middle of its connection, and each counts on from there.
void TestRelayDevices::recognisesACopyOfAConnectedDevice()
{
    QFETCH(const bool, afterARestart);
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    auto one = relay.client();
    one->resumeAndKeep(alice->me);
    const Credentials copied = one->me;
    auto first = relay.client();
    first->resumeAndKeep(copied);
    if (afterARestart) {
        relay.stop();
        relay.start();
    }
    auto second = relay.client();
    second->send(resumption(copied, nextGeneration()));
    QVERIFY(!second->expectFailure(wire::FAILURE_CODE_STATE_IS_A_COPY).closing());
    second->send(challengeFor(copied));
    second->send(proofOf(copied, second->expect<wire::ChallengeIssued>().nonce(), nextGeneration()));
    second->expectFailure(wire::FAILURE_CODE_STATE_IS_A_COPY);
    auto again = relay.client();
    again->resumeAndKeep(first->me);
}

// SignedIn was lost, or the device died before it had stored what it was granted.
void TestRelayDevices::believesADeviceThatWasNeverTold()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    auto one = relay.client();
    one->resumeAndKeep(alice->me);
    for (int i = 0; i < 3; ++i) {
        auto lost = relay.client();
        lost->send(resumption(one->me, nextGeneration()));
        lost->expect<wire::SignedIn>();
        // What shows a grant of before asks for nothing before it has kept its own.
        lost->send(wire::Synchronize());
        QCOMPARE(lost->expectFailure(wire::FAILURE_CODE_FIELD_INVALID).field(), "grant");
    }
    auto next = relay.client();
    next->resumeAndKeep(one->me);
}

void TestRelayDevices::deliversOnceTheGrantIsKept()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    auto bob = relay.person(QStringLiteral("bob"));
    const quint64 conversation = befriend(*alice, *bob);
    auto next = relay.client();
    next->resumeAndKeep(alice->me);
    next->send(resumption(next->me, nextGeneration())); // signed in already
    next->expectFailure(wire::FAILURE_CODE_NOT_ALLOWED_NOW);
    auto again = relay.client();
    again->send(resumption(next->me, nextGeneration()));
    const std::string grant = again->expect<wire::SignedIn>().grant();
    bob->send(message(conversation, "hello", {alice->me.device}));
    bob->expect<wire::Accepted>();
    wire::Synchronize command;
    command.set_grant(next->me.grant); // the one before
    again->send(command);
    QCOMPARE(again->expectFailure(wire::FAILURE_CODE_FIELD_INVALID).field(), "grant");
    QVERIFY(again->gotNo<wire::Deliver>());
    command.set_grant(grant);
    again->send(command);
    again->expect<wire::State>();
    again->expect<wire::Deliver>();
    again->send(wire::Synchronize()); // said once
    again->expect<wire::State>();
    wire::Resume command2 = resumption(next->me, nextGeneration());
    command2.set_grant(std::string(static_cast<size_t>(Limits::keyBytes) + 1, 'g'));
    auto tooLong = relay.client();
    tooLong->send(command2);
    QCOMPARE(tooLong->expectFailure(wire::FAILURE_CODE_FIELD_INVALID).field(), "grant");
}

void TestRelayDevices::refusesAGenerationBeyondCounting()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    auto again = relay.client();
    again->send(resumption(alice->me, ~quint64(0)));
    QCOMPARE(again->expectFailure(wire::FAILURE_CODE_FIELD_INVALID).field(), "generation");
    again->send(challengeFor(alice->me));
    again->send(proofOf(alice->me, again->expect<wire::ChallengeIssued>().nonce(), quint64(1) << 63));
    QCOMPARE(again->expectFailure(wire::FAILURE_CODE_FIELD_INVALID).field(), "generation");
    again->send(resumption(alice->me, nextGeneration()));
    again->expect<wire::SignedIn>();
}

void TestRelayDevices::replacesACopy()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    auto bob = relay.person(QStringLiteral("bob"));
    const quint64 conversation = befriend(*alice, *bob);
    std::vector<std::unique_ptr<RelayClient>> others;
    for (int i = 1; i < Limits::devicesPerUser; ++i)
        others.push_back(relay.furtherDevice(*alice));
    auto copy = relay.client();
    copy->send(challengeFor(alice->me));
    copy->me.account = alice->me.account;
    copy->send(replacementOf(alice->me, *copy, copy->expect<wire::ChallengeIssued>().nonce()));
    const auto signedIn = copy->expect<wire::SignedIn>();
    QCOMPARE(signedIn.user_id(), alice->me.user.value());
    QVERIFY(signedIn.device_id() != alice->me.device.value());
    QCOMPARE(signedIn.username(), "alice");
    copy->me.user = alice->me.user;
    copy->me.device = DeviceId(signedIn.device_id());
    copy->me.resumeToken = signedIn.resume_token();
    copy->send(acknowledgement(conversation, 1));
    copy->expectFailure(wire::FAILURE_CODE_NOT_LINKED);
    QVERIFY(alice->gotNo<wire::Goodbye>()); // it may well be the one that is no copy
    copy->me.account->remove(alice->me.device);
    copy->me.account->add(copy->me.device, copy->me.key.publicKey);
    copy->publishList();
    QCOMPARE(alice->expect<wire::Goodbye>().reason(), wire::GOODBYE_REASON_REVOKED);
    copy->send(wire::ListDevices());
    const auto devices = copy->expect<wire::Devices>();
    QCOMPARE(devices.devices_size(), Limits::devicesPerUser);
    QCOMPARE(devices.devices(4).name(), "replacement");
    // Its own generations begin anew.
    auto again = relay.client();
    again->send(resumption(copy->me, 1));
    again->expect<wire::SignedIn>();
}

void TestRelayDevices::replacesByProofOnly()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    auto mallory = relay.client();
    const auto nonce = [&] {
        mallory->send(challengeFor(alice->me));
        return mallory->expect<wire::ChallengeIssued>().nonce();
    };
    Credentials stranger = alice->me;
    stranger.key = KeyPair::make();
    mallory->send(replacementOf(stranger, *mallory, nonce()));
    mallory->expectFailure(wire::FAILURE_CODE_PROOF_INVALID);
    // A proof for something else, or for another key, serves for nothing here.
    auto replace = replacementOf(alice->me, *mallory, nonce());
    *replace.mutable_keys() = makeKeys(mallory->me);
    mallory->send(replace);
    mallory->expectFailure(wire::FAILURE_CODE_PROOF_INVALID);
    const std::string fresh = nonce();
    replace.set_signature(proofOf(alice->me, fresh, 1).signature());
    mallory->send(replace);
    mallory->expectFailure(wire::FAILURE_CODE_PROOF_INVALID);
    stranger.device = DeviceId(4711);
    mallory->send(replacementOf(stranger, *mallory, nonce()));
    mallory->expectFailure(wire::FAILURE_CODE_UNKNOWN_DEVICE);
    alice->send(wire::ListDevices());
    QCOMPARE(alice->expect<wire::Devices>().devices_size(), 1);
}

void TestRelayDevices::usesANonceForOneReplacement()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    auto copy = relay.client();
    copy->send(replacementOf(alice->me, *copy, {}));
    copy->expectFailure(wire::FAILURE_CODE_NOT_ALLOWED_NOW);
    copy->send(challengeFor(alice->me));
    auto replace = replacementOf(alice->me, *copy, copy->expect<wire::ChallengeIssued>().nonce());
    auto wrong = replace;
    wrong.set_platform(std::string(65, 'p'));
    copy->send(wrong);
    QCOMPARE(copy->expectFailure(wire::FAILURE_CODE_FIELD_INVALID).field(), "platform");
    copy->send(replace); // the same nonce again
    copy->expectFailure(wire::FAILURE_CODE_NOT_ALLOWED_NOW);
    auto elsewhere = relay.client();
    elsewhere->send(challengeFor(alice->me));
    elsewhere->expect<wire::ChallengeIssued>();
    elsewhere->send(replace); // the nonce of another connection
    elsewhere->expectFailure(wire::FAILURE_CODE_PROOF_INVALID);
    elsewhere->send(challengeFor(alice->me));
    elsewhere->send(replacementOf(alice->me, *elsewhere, elsewhere->expect<wire::ChallengeIssued>().nonce()));
    elsewhere->expect<wire::SignedIn>();
    elsewhere->send(replace);
    elsewhere->expectFailure(wire::FAILURE_CODE_NOT_ALLOWED_NOW);
}

void TestRelayDevices::limitsReplacements()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    auto mallory = relay.client();
    Credentials stranger = alice->me;
    stranger.key = KeyPair::make();
    wire::Failure failure;
    do {
        mallory->send(challengeFor(alice->me));
        mallory->send(replacementOf(stranger, *mallory, mallory->expect<wire::ChallengeIssued>().nonce()));
        failure = mallory->expect<wire::Failure>();
    } while (failure.code() == wire::FAILURE_CODE_PROOF_INVALID);
    QCOMPARE(failure.code(), wire::FAILURE_CODE_RATE_LIMITED);
    QVERIFY(failure.retry_after_ms() > 0);
}

QTEST_GUILESS_MAIN(TestRelayDevices)
#include "tst_relaydevices.moc"
