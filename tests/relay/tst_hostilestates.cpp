// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostilescene.h"

#include "protocol/limits.h"
#include "relay/failures.h"
#include "relay/resumetoken.h"
#include "relay/storeservice.h"

#include <QTest>

using namespace Parlance;

namespace {

using enum Offence::From;
using Say = std::function<void(RawClient &, HostileScene &)>;

constexpr quint16 protocolError = 1002;

void row(const QByteArray &name, Offence::From from, wire::FailureCode answer, const Say &commit,
         std::optional<quint16> closeCode = {})
{
    QTest::newRow(name.constData()) << Offence{
        .from = from, .commit = commit, .answer = answer, .closeCode = closeCode, .counter = reasonName(answer)};
}

/// Every command of the schema by its name, empty.
std::vector<std::pair<std::string, wire::ClientFrame>> everyCommand()
{
    std::vector<std::pair<std::string, wire::ClientFrame>> commands;
    const auto *oneof = wire::ClientFrame::descriptor()->FindOneofByName("command");
    for (int i = 0; i < oneof->field_count(); ++i) {
        wire::ClientFrame frame;
        frame.set_request_id(1);
        frame.GetReflection()->MutableMessage(&frame, oneof->field(i));
        commands.emplace_back(std::string(oneof->field(i)->name()), std::move(frame));
    }
    return commands;
}

Say frame(const wire::ClientFrame &command)
{
    return [bytes = serialize(command)](RawClient &client, HostileScene &) { client.say(RawFrame{.payload = bytes}); };
}

std::string nonceFor(RawClient &client, DeviceId device)
{
    wire::Challenge challenge;
    challenge.set_device_id(device.value());
    const int before = client.count<wire::ChallengeIssued>();
    client.send(challenge);
    if (!comesTrue([&] { return client.count<wire::ChallengeIssued>() > before; }))
        QTest::qFail("no nonce came", __FILE__, __LINE__);
    return client.last<wire::ChallengeIssued>().nonce();
}

/// The key that the relay makes its tokens with: what nobody outside has.
QByteArray tokenSecret(HostileScene &scene)
{
    QByteArray secret;
    QObject context;
    scene.relay.server().store().write(
        &context,
        [](LogStore &store) { return store.secret(QStringLiteral("resume-token"), ResumeTokens::secretBytes); },
        [&secret](const Result<QByteArray> &read) { secret = read.value_or(QByteArray()); });
    if (!comesTrue([&] { return !secret.isEmpty(); }))
        QTest::qFail("no secret was read", __FILE__, __LINE__);
    return secret;
}

Say token(const std::function<std::string(HostileScene &)> &make)
{
    return [make](RawClient &client, HostileScene &scene) {
        wire::Resume resume;
        resume.set_token(make(scene));
        resume.set_generation(nextGeneration());
        client.send(resume);
    };
}

wire::SignIn signIn(const std::string &username, const std::string &password)
{
    wire::SignIn command;
    command.set_username(username);
    command.set_password(password);
    Credentials unused;
    *command.mutable_keys() = makeKeys(unused);
    return command;
}

wire::Register registration(const std::string &invite, const std::string &username)
{
    wire::Register command;
    command.set_invite_token(invite);
    command.set_username(username);
    command.set_password(fromText(testPassword));
    Credentials unused;
    *command.mutable_keys() = makeKeys(unused);
    return command;
}

void addProofs()
{
    const auto invalid = wire::FAILURE_CODE_PROOF_INVALID;
    row("a proof without a nonce", Greeted, wire::FAILURE_CODE_NOT_ALLOWED_NOW,
        [](RawClient &client, HostileScene &scene) { client.send(proofOf(scene.mallory, "", nextGeneration())); });
    row("a proof by another key", Greeted, invalid, [](RawClient &client, HostileScene &scene) {
        Credentials forged = scene.mallory;
        forged.key = KeyPair::make();
        client.send(proofOf(forged, nonceFor(client, forged.device), nextGeneration()));
    });
    row("a proof for Alice's device", Greeted, invalid, [](RawClient &client, HostileScene &scene) {
        Credentials forged = scene.mallory;
        forged.device = scene.alice->me.device;
        client.send(proofOf(forged, nonceFor(client, forged.device), nextGeneration()));
    });
    row("a proof of half the length", Greeted, invalid, [](RawClient &client, HostileScene &scene) {
        auto proof = proofOf(scene.mallory, nonceFor(client, scene.mallory.device), nextGeneration());
        proof.mutable_signature()->resize(32);
        client.send(proof);
    });
    row("a proof over another connection's nonce", Greeted, invalid, [](RawClient &client, HostileScene &scene) {
        const auto other = scene.offender(Greeted);
        const auto nonce = nonceFor(*other, scene.mallory.device);
        (void)nonceFor(client, scene.mallory.device);
        client.send(proofOf(scene.mallory, nonce, nextGeneration()));
    });
    row("a proof that was used already", Greeted, wire::FAILURE_CODE_NOT_ALLOWED_NOW,
        [](RawClient &client, HostileScene &scene) {
            // The first one fails by its generation, and uses the nonce up.
            const auto proof = proofOf(scene.mallory, nonceFor(client, scene.mallory.device), 0);
            client.send(proof);
            client.send(proof);
        });
    row("a proof of a device nobody has", Greeted, wire::FAILURE_CODE_UNKNOWN_DEVICE,
        [](RawClient &client, HostileScene &scene) {
            Credentials forged = scene.mallory;
            forged.device = DeviceId(999'999);
            client.send(proofOf(forged, nonceFor(client, forged.device), nextGeneration()));
        });
    row("a proof of a generation before", Greeted, wire::FAILURE_CODE_STATE_IS_A_COPY,
        [](RawClient &client, HostileScene &scene) {
            client.send(proofOf(scene.mallory, nonceFor(client, scene.mallory.device), 0));
        });
    row("a proof of a generation beyond all", Greeted, wire::FAILURE_CODE_FIELD_INVALID,
        [](RawClient &client, HostileScene &scene) {
            client.send(proofOf(scene.mallory, nonceFor(client, scene.mallory.device), 1ULL << 63));
        });
    row("a proof as leave to replace the device", Greeted, invalid, [](RawClient &client, HostileScene &scene) {
        const auto proof = proofOf(scene.mallory, nonceFor(client, scene.mallory.device), nextGeneration());
        wire::ReplaceDevice replace;
        replace.set_device_id(proof.device_id());
        replace.set_signature(proof.signature());
        Credentials unused;
        *replace.mutable_keys() = makeKeys(unused);
        client.send(replace);
    });
}

void addTokens()
{
    const auto invalid = wire::FAILURE_CODE_TOKEN_INVALID;
    row("no token", Greeted, invalid, token([](HostileScene &) { return std::string(); }));
    row("a token of garbage", Greeted, invalid, token([](HostileScene &) { return std::string(64, 'x'); }));
    row("a token of sixty thousand bytes", Greeted, invalid,
        token([](HostileScene &) { return std::string(60'000, 'A'); }));
    row("a token with a letter changed", Greeted, invalid, token([](HostileScene &scene) {
            std::string changed = scene.mallory.resumeToken;
            changed[changed.size() / 2] = changed[changed.size() / 2] == 'A' ? 'B' : 'A';
            return changed;
        }));
    row("a token that was cut off", Greeted, invalid,
        token([](HostileScene &scene) { return scene.mallory.resumeToken.substr(0, 20); }));
    row("a token of another relay", Greeted, invalid, token([](HostileScene &scene) {
            const ResumeTokens others(QByteArray(ResumeTokens::secretBytes, 'b'));
            return others.issue(scene.alice->me.device, QDateTime::currentMSecsSinceEpoch()).text;
        }));
    row("a token that is out of date", Greeted, invalid, token([](HostileScene &scene) {
            return ResumeTokens(tokenSecret(scene))
                .issue(scene.mallory.device, QDateTime::currentMSecsSinceEpoch() - 2 * Limits::resumeTokenMs)
                .text;
        }));
    row("a token of a device that is gone", Greeted, wire::FAILURE_CODE_UNKNOWN_DEVICE, token([](HostileScene &scene) {
            return ResumeTokens(tokenSecret(scene)).issue(DeviceId(999'999), QDateTime::currentMSecsSinceEpoch()).text;
        }));
    row("a token with a generation before", Greeted, wire::FAILURE_CODE_STATE_IS_A_COPY,
        [](RawClient &client, HostileScene &scene) { client.send(resumption(scene.mallory, 0)); });
}

void addEnrolments()
{
    row("a wrong password", Greeted, wire::FAILURE_CODE_WRONG_PASSWORD,
        [](RawClient &client, HostileScene &) { client.send(signIn("alice", "a guess")); });
    row("a name nobody has", Greeted, wire::FAILURE_CODE_WRONG_PASSWORD,
        [](RawClient &client, HostileScene &) { client.send(signIn("nobody", "a guess")); });
    row("an invite nobody made", Greeted, wire::FAILURE_CODE_INVITE_INVALID,
        [](RawClient &client, HostileScene &) { client.send(registration("a-guess", "somebody")); });
    row("Alice's name", Greeted, wire::FAILURE_CODE_USERNAME_TAKEN, [](RawClient &client, HostileScene &scene) {
        client.send(registration(fromText(scene.relay.invite()), "alice"));
    });
    const auto invalid = wire::FAILURE_CODE_FIELD_INVALID;
    for (const char *name : {"", "al", "Alice", "al ice", "alice\n", "1alice", "\xC3\xA4lice", "аlice"})
        row("to be called " + QByteArray(name).toPercentEncoding(), Greeted, invalid,
            [name](RawClient &client, HostileScene &) { client.send(registration("", name)); });
    row("a password of fifty thousand bytes", Greeted, invalid,
        [](RawClient &client, HostileScene &) { client.send(signIn("alice", std::string(50'000, 'x'))); });
    row("a key that is none", Greeted, invalid, [](RawClient &client, HostileScene &) {
        auto command = signIn("alice", "a guess");
        command.mutable_keys()->set_authentication_key("short");
        client.send(command);
    });
}

} // namespace

/// Commands at the wrong time, proofs and tokens that are not good (any more). Each gets its typed Failure and is counted;
/// the connection goes on, and nobody becomes anybody by it.
class TestHostileStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_scene = std::make_unique<HostileScene>(); }
    void cleanupTestCase() { m_scene.reset(); }

    void isRefused_data();
    void isRefused()
    {
        QFETCH(const Offence, offence);
        m_scene->judge(offence);
    }
    void tellsNobodyWhoExists();
    void slowsGuesses_data();
    void slowsGuesses();

private:
    std::unique_ptr<HostileScene> m_scene;
};

void TestHostileStates::isRefused_data()
{
    QTest::addColumn<Offence>("offence");
    // docs/protocol.md, "States of a connection".
    const QByteArrayList signsIn{"register", "sign_in", "challenge", "prove", "resume", "replace_device"};
    const QByteArrayList forLinked{
        "open_conversation", "submit", "acknowledge", "mark_read", "set_typing", "set_presence", "change_contact"};
    const auto notNow = wire::FAILURE_CODE_NOT_ALLOWED_NOW;
    for (const auto &[text, command] : everyCommand()) {
        const QByteArray name = QByteArray::fromStdString(text);
        if (name != "hello")
            row(name + " before hello", Upgraded, notNow, frame(command));
        if (!signsIn.contains(name))
            row(name + " before one is anybody", Greeted, notNow, frame(command));
        if (name == "hello" || signsIn.contains(name))
            row(name + " of one who is signed in", SignedIn, notNow, frame(command));
        if (forLinked.contains(name))
            row(name + " of a device no list names", Unlinked, wire::FAILURE_CODE_NOT_LINKED, frame(command));
    }
    wire::Hello future;
    future.set_minimum_version(2);
    future.set_maximum_version(9);
    row(
        "hello in a version of the future", Upgraded, wire::FAILURE_CODE_VERSION,
        [future](RawClient &client, HostileScene &) { client.send(future); }, protocolError);
    wire::Hello wordy;
    wordy.set_minimum_version(1);
    wordy.set_maximum_version(1);
    wordy.set_client(std::string(60'000, 'x'));
    row("hello in sixty thousand bytes", Upgraded, wire::FAILURE_CODE_FIELD_INVALID,
        [wordy](RawClient &client, HostileScene &) { client.send(wordy); });
    addProofs();
    addTokens();
    addEnrolments();
}

// To somebody who guesses, a name that is taken and one that is not look the same.
void TestHostileStates::tellsNobodyWhoExists()
{
    auto client = m_scene->offender(Greeted);
    QVERIFY(client);
    std::vector<std::string> answers;
    for (const char *name : {"alice", "nobody"}) {
        client->send(signIn(name, "a guess"), 7);
        QVERIFY(comesTrue([&] { return client->count<wire::Failure>() == static_cast<int>(answers.size()) + 1; }));
        answers.push_back(client->frames().back().SerializeAsString());
    }
    QCOMPARE(answers[0], answers[1]);
    for (const quint64 device : {m_scene->alice->me.device.value(), 999'999ULL})
        QCOMPARE(nonceFor(*client, DeviceId(device)).size(), 32U);
}

void TestHostileStates::slowsGuesses_data()
{
    QTest::addColumn<bool>("invites");
    QTest::newRow("of passwords") << false;
    QTest::newRow("of invites") << true;
}

void TestHostileStates::slowsGuesses()
{
    QFETCH(const bool, invites);
    HostileScene scene;
    auto client = scene.offender(Greeted);
    QVERIFY(client);
    int guesses = 0;
    while (client->failures(wire::FAILURE_CODE_RATE_LIMITED) == 0 && guesses < 40) {
        const std::string number = std::to_string(++guesses);
        if (invites)
            client->send(registration("guess-" + number, "guess" + number));
        else
            client->send(signIn("alice", "guess " + number));
        QVERIFY(comesTrue([&] { return client->count<wire::Failure>() == guesses; }));
    }
    QCOMPARE(client->failures(wire::FAILURE_CODE_RATE_LIMITED), 1);
    QVERIFY(client->last<wire::Failure>().retry_after_ms() > 1000);
    QVERIFY(scene.rejections("rate_limited") > 0);
    QVERIFY(scene.othersTalk());
    client.reset();
    scene.expectCalm();
}

QTEST_GUILESS_MAIN(TestHostileStates)
#include "tst_hostilestates.moc"
