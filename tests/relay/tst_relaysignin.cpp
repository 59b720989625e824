// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/limits.h"
#include "relayfixture.h"

#include <QTest>

using namespace Parlance;

/// Greeting, making accounts, and every way to become a device of one.
class TestRelaySignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void greets();
    void refusesAnotherVersion();
    void wantsHelloFirst();
    void registersByInvite();
    void refusesAnInviteTwice();
    void registersOpenly();
    void namesTheFieldAtFault_data();
    void namesTheFieldAtFault();
    void refusesATakenName();
    void signsInASecondDevice();
    void tellsWrongPasswordAndUnknownUserAlike();
    void allowsFiveDevices();
    void provesADevice();
    void refusesAWrongProof();
    void usesANonceOnce();
    void resumes();
    void refusesAForeignToken();
    void holdsWhatIsSaidWhileSigningIn();
};

void TestRelaySignIn::greets()
{
    RelayFixture relay;
    RelayClient client(relay.port(), RelayClient::Greet::No);
    wire::Hello hello;
    hello.set_minimum_version(1);
    hello.set_maximum_version(3);
    client.send(hello);
    const auto welcome = client.expect<wire::Welcome>();
    QCOMPARE(welcome.version(), 1U);
    QVERIFY(welcome.relay().starts_with("parlance-relay "));
    QVERIFY(!welcome.open_registration());
    QCOMPARE(welcome.maximum_frame_bytes(), 65536U);
    QCOMPARE(welcome.ping_interval_ms(), 30000U);
}

void TestRelaySignIn::refusesAnotherVersion()
{
    RelayFixture relay;
    RelayClient client(relay.port(), RelayClient::Greet::No);
    wire::Hello hello;
    hello.set_minimum_version(2);
    hello.set_maximum_version(5);
    client.send(hello);
    const auto failure = client.expectFailure(wire::FAILURE_CODE_VERSION);
    QCOMPARE(failure.limit(), 1U);
    QVERIFY(failure.closing());
    QVERIFY(client.expectClosed());
}

void TestRelaySignIn::wantsHelloFirst()
{
    RelayFixture relay;
    RelayClient client(relay.port(), RelayClient::Greet::No);
    const quint64 request = client.send(wire::Synchronize());
    client.expectFailure(wire::FAILURE_CODE_NOT_ALLOWED_NOW);
    QCOMPARE(client.answered(), request);
    wire::Hello hello;
    hello.set_minimum_version(1);
    hello.set_maximum_version(1);
    client.send(hello);
    client.expect<wire::Welcome>();
    client.send(hello);
    client.expectFailure(wire::FAILURE_CODE_NOT_ALLOWED_NOW);
    client.send(wire::ListDevices());
    client.expectFailure(wire::FAILURE_CODE_NOT_ALLOWED_NOW);
}

void TestRelaySignIn::registersByInvite()
{
    RelayFixture relay;
    auto client = relay.client();
    client->registerAs(QStringLiteral("alice"), relay.invite());
    QVERIFY(client->me.user.isValid());
    QVERIFY(client->me.device.isValid());
    QVERIFY(!client->me.resumeToken.empty());
    const auto state = client->synchronize();
    QCOMPARE(state.since_version(), 0U);
    QCOMPARE(state.own_devices_size(), 1);
    QCOMPARE(state.own_devices(0).name(), "laptop");
    client->expect<wire::CaughtUp>();
}

void TestRelaySignIn::refusesAnInviteTwice()
{
    RelayFixture relay;
    const QString invite = relay.invite();
    relay.client()->registerAs(QStringLiteral("alice"), invite);
    auto second = relay.client();
    wire::Register command;
    command.set_invite_token(fromText(invite));
    command.set_username("bob");
    command.set_password(fromText(testPassword));
    *command.mutable_keys() = makeKeys(second->me);
    second->send(command);
    second->expectFailure(wire::FAILURE_CODE_INVITE_INVALID);
    command.clear_invite_token();
    second->send(command);
    second->expectFailure(wire::FAILURE_CODE_INVITE_INVALID);
    command.set_invite_token(fromText(relay.invite()));
    second->send(command);
    second->expect<wire::SignedIn>();
}

void TestRelaySignIn::registersOpenly()
{
    RelayFixture relay({.openRegistration = true});
    auto client = relay.client();
    client->registerAs(QStringLiteral("alice"), {});
    QVERIFY(client->me.user.isValid());
}

void TestRelaySignIn::namesTheFieldAtFault_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("keyBytes");
    QTest::addColumn<QString>("field");
    QTest::addColumn<quint64>("limit");
    const QString good = testPassword;
    QTest::newRow("short name") << "al" << good << 32 << "username" << quint64(32);
    QTest::newRow("upper case") << "Alice" << good << 32 << "username" << quint64(32);
    QTest::newRow("long name") << QString(33, u'a') << good << 32 << "username" << quint64(32);
    QTest::newRow("short password") << "alice" << "1234567" << 32 << "password" << quint64(8);
    QTest::newRow("long password") << "alice" << QString(257, u'p') << 32 << "password" << quint64(256);
    QTest::newRow("short key") << "alice" << good << 31 << "authentication_key" << quint64(32);
}

void TestRelaySignIn::namesTheFieldAtFault()
{
    QFETCH(QString, username);
    QFETCH(QString, password);
    QFETCH(int, keyBytes);
    QFETCH(QString, field);
    QFETCH(quint64, limit);
    RelayFixture relay({.openRegistration = true});
    auto client = relay.client();
    wire::Register command;
    command.set_username(fromText(username));
    command.set_password(fromText(password));
    command.mutable_keys()->set_authentication_key(std::string(static_cast<size_t>(keyBytes), 'k'));
    client->send(command);
    const auto failure = client->expectFailure(wire::FAILURE_CODE_FIELD_INVALID);
    QCOMPARE(toText(failure.field()), field);
    QCOMPARE(failure.limit(), limit);
    QVERIFY(!failure.closing());
    client->registerAs(QStringLiteral("alice"), {});
}

void TestRelaySignIn::refusesATakenName()
{
    RelayFixture relay({.openRegistration = true});
    relay.client()->registerAs(QStringLiteral("alice"), {});
    auto second = relay.client();
    wire::Register command;
    command.set_username("alice");
    command.set_password(fromText(testPassword));
    *command.mutable_keys() = makeKeys(second->me);
    second->send(command);
    second->expectFailure(wire::FAILURE_CODE_USERNAME_TAKEN);
}

void TestRelaySignIn::signsInASecondDevice()
{
    RelayFixture relay;
    auto first = relay.person(QStringLiteral("alice"));
    first->synchronize();
    auto second = relay.client();
    second->signInAs(QStringLiteral("alice"), testPassword);
    QCOMPARE(second->me.user, first->me.user);
    QVERIFY(second->me.device != first->me.device);
    first->expect<wire::StateChanged>();
    QCOMPARE(second->synchronize().own_devices_size(), 2);
}

void TestRelaySignIn::tellsWrongPasswordAndUnknownUserAlike()
{
    RelayFixture relay;
    relay.person(QStringLiteral("alice"));
    auto client = relay.client();
    wire::SignIn command;
    command.set_password("not this one");
    *command.mutable_keys() = makeKeys(client->me);
    command.set_username("alice");
    client->send(command);
    const auto wrong = client->expectFailure(wire::FAILURE_CODE_WRONG_PASSWORD);
    command.set_username("nobody");
    client->send(command);
    const auto unknown = client->expectFailure(wire::FAILURE_CODE_WRONG_PASSWORD);
    QCOMPARE(wrong.SerializeAsString(), unknown.SerializeAsString());
}

void TestRelaySignIn::allowsFiveDevices()
{
    RelayFixture relay;
    auto first = relay.person(QStringLiteral("alice"));
    for (int i = 2; i <= Limits::devicesPerUser; ++i)
        relay.client()->signInAs(QStringLiteral("alice"), testPassword);
    auto sixth = relay.client();
    wire::SignIn command;
    command.set_username("alice");
    command.set_password(fromText(testPassword));
    *command.mutable_keys() = makeKeys(sixth->me);
    sixth->send(command);
    QCOMPARE(sixth->expectFailure(wire::FAILURE_CODE_TOO_MANY_DEVICES).limit(), 5U);
}

void TestRelaySignIn::provesADevice()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    const Credentials credentials = alice->me;
    alice->disconnect();
    auto again = relay.client();
    again->prove(credentials);
    QCOMPARE(again->me.device, credentials.device);
    QCOMPARE(again->me.user, credentials.user);
}

void TestRelaySignIn::refusesAWrongProof()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    auto mallory = relay.client();
    wire::Prove proof;
    proof.set_device_id(alice->me.device.value());
    proof.set_signature(std::string(64, 's'));
    mallory->send(proof);
    mallory->expectFailure(wire::FAILURE_CODE_NOT_ALLOWED_NOW);
    mallory->send(wire::Challenge());
    mallory->expect<wire::ChallengeIssued>();
    mallory->send(proof);
    mallory->expectFailure(wire::FAILURE_CODE_PROOF_INVALID);
    mallory->send(wire::Challenge());
    mallory->expect<wire::ChallengeIssued>();
    proof.set_device_id(4711);
    mallory->send(proof);
    mallory->expectFailure(wire::FAILURE_CODE_UNKNOWN_DEVICE);
    QVERIFY(alice->gotNo<wire::Displaced>());
}

void TestRelaySignIn::usesANonceOnce()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    auto client = relay.client();
    client->send(wire::Challenge());
    const std::string first = client->expect<wire::ChallengeIssued>().nonce();
    QCOMPARE(first.size(), 32U);
    client->send(wire::Challenge());
    QVERIFY(client->expect<wire::ChallengeIssued>().nonce() != first);
    wire::Prove proof;
    proof.set_device_id(alice->me.device.value());
    client->send(proof);
    client->expectFailure(wire::FAILURE_CODE_PROOF_INVALID);
    client->send(proof);
    client->expectFailure(wire::FAILURE_CODE_NOT_ALLOWED_NOW);
}

void TestRelaySignIn::resumes()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    const Credentials credentials = alice->me;
    alice.reset();
    auto again = relay.client();
    again->resume(credentials);
    QCOMPARE(again->me.device, credentials.device);
    // The secret behind the tokens outlives the process.
    again.reset();
    relay.stop();
    relay.start();
    auto afterRestart = relay.client();
    afterRestart->resume(credentials);
    QCOMPARE(afterRestart->me.user, credentials.user);
}

void TestRelaySignIn::refusesAForeignToken()
{
    RelayFixture relay;
    RelayFixture other;
    auto alice = relay.person(QStringLiteral("alice"));
    auto elsewhere = other.person(QStringLiteral("alice"));
    wire::Resume command = resumption(elsewhere->me, nextGeneration());
    auto client = relay.client();
    client->send(command);
    client->expectFailure(wire::FAILURE_CODE_TOKEN_INVALID);
    command.set_token(alice->me.resumeToken);
    command.mutable_token()->back() = command.token().back() == 'A' ? 'Q' : 'A';
    command.mutable_token()->front() = 'Z';
    client->send(command);
    client->expectFailure(wire::FAILURE_CODE_TOKEN_INVALID);
    client->send(wire::Resume());
    client->expectFailure(wire::FAILURE_CODE_TOKEN_INVALID);
}

void TestRelaySignIn::holdsWhatIsSaidWhileSigningIn()
{
    RelayFixture relay;
    const Credentials credentials = relay.person(QStringLiteral("alice"))->me;
    auto client = relay.client();
    client->send(resumption(credentials, nextGeneration()));
    client->send(wire::Synchronize());
    client->expect<wire::SignedIn>();
    client->expect<wire::State>();
    client->expect<wire::CaughtUp>();
}

QTEST_GUILESS_MAIN(TestRelaySignIn)
#include "tst_relaysignin.moc"
