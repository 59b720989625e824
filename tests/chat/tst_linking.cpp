// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2ee/linkexchange.h"
#include "e2ee/primitives.h"
#include "alice.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Frames;
using namespace Qt::StringLiterals;

namespace {

const DeviceAddress laptop{.user = alice, .device = alicesLaptop};

/// A device that asks to be linked.
class NewDevice
{
public:
    NewDevice()
    {
        auto &reveal = transcript.reveal;
        reveal.set_ephemeral_key(fromBytes(m_ephemeral.publicKey));
        reveal.set_nonce(fromBytes(randomBytes(32)));
        reveal.set_identity_key(fromBytes('\x05' + QByteArray(32, 'i')));
        reveal.set_authentication_key(fromBytes(QByteArray(32, 'a')));
        transcript.commitment = commitmentTo(reveal);
    }

    [[nodiscard]] content::LinkStep commitment() const
    {
        content::LinkStep step = empty();
        *step.mutable_commitment() = transcript.commitment;
        return step;
    }
    [[nodiscard]] content::LinkStep reveal() const
    {
        content::LinkStep step = empty();
        *step.mutable_reveal() = transcript.reveal;
        return step;
    }
    /// What it shows once this was answered.
    [[nodiscard]] LinkKey keyFor(const content::LinkAnswer &answer)
    {
        transcript.answer = answer;
        return *agree(transcript, m_ephemeral.secretKey, toBytes(answer.ephemeral_key()));
    }

    LinkTranscript transcript{
        .linkId = randomBytes(16),
        .user = alice,
        .newDevice = alicesLaptop,
        .oldDevice = alicesDevice,
        .commitment = {},
        .answer = {},
        .reveal = {}};

private:
    [[nodiscard]] content::LinkStep empty() const
    {
        content::LinkStep step;
        step.set_link_id(fromBytes(transcript.linkId));
        return step;
    }

    EphemeralKey m_ephemeral = *createEphemeralKey();
};

} // namespace

/// Linking, seen from one device, whatever the relay says meanwhile.
class LinkingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_alice = std::make_unique<Alice>();
        m_secrets = {.accountKey = *createSigningKey(), .authorshipKey = QByteArray(32, 'o')};
        m_number = 0;
    }

    // ---- the device that is asked

    void nothingIsAnsweredBeforeAPersonWantsTo()
    {
        QVERIFY(m_alice->join());
        NewDevice asking;
        say(laptop, asking.commitment());
        QTRY_COMPARE(state(), LinkStatus::State::Asked);
        QCOMPARE(m_alice->relay.waiting<wire::SendToDevice>(), 0);
        linking().help();
        const auto answer = nextStep();
        QVERIFY(answer && answer->has_answer());
        say(laptop, asking.reveal());
        QTRY_COMPARE(state(), LinkStatus::State::Comparing);
        QCOMPARE(linking().status().code, asking.keyFor(answer->answer()).code);
    }

    void whoeverIsInBetweenGuessesOnceForEachWishOfAPerson()
    {
        QVERIFY(m_alice->join());
        NewDevice first;
        say(laptop, first.commitment());
        QTRY_COMPARE(state(), LinkStatus::State::Asked);
        linking().help();
        QVERIFY(nextStep());
        // It has seen which code this would give, keeps back what it committed to, and tries again.
        for (int guess = 0; guess < 20; ++guess)
            say(laptop, NewDevice().commitment());
        QTRY_COMPARE(state(), LinkStatus::State::Asked);
        say(laptop, first.commitment());
        settle();
        QCOMPARE(m_alice->relay.waiting<wire::SendToDevice>(), 0);
        QCOMPARE(state(), LinkStatus::State::Asked);
        linking().help();
        QVERIFY(nextStep());
        settle();
        QCOMPARE(m_alice->relay.waiting<wire::SendToDevice>(), 0);
    }

    void anotherDeviceWaits()
    {
        QVERIFY(m_alice->join());
        const NewDevice first;
        say(laptop, first.commitment());
        QTRY_COMPARE(state(), LinkStatus::State::Asked);
        say({.user = alice, .device = DeviceId(13)}, NewDevice().commitment());
        settle();
        linking().help();
        const auto sent = m_alice->relay.expect<wire::SendToDevice>();
        QVERIFY(sent);
        QCOMPARE(sent->device_id(), alicesLaptop.value());
        // And gets its turn when the person does not want this one.
        linking().confirm(false);
        QCOMPARE(state(), LinkStatus::State::Ended);
        say({.user = alice, .device = DeviceId(13)}, NewDevice().commitment());
        QTRY_COMPARE(state(), LinkStatus::State::Asked);
    }

    void whoAsksNoLongerIsNotShown()
    {
        QVERIFY(m_alice->join());
        const NewDevice asking;
        say(laptop, asking.commitment());
        QTRY_COMPARE(state(), LinkStatus::State::Asked);
        content::LinkStep end;
        end.set_link_id(fromBytes(asking.transcript.linkId));
        end.mutable_end();
        say(laptop, end);
        QTRY_COMPARE(state(), LinkStatus::State::None);
    }

    void anAnswerThatWasInterruptedIsSaidAgain()
    {
        QVERIFY(m_alice->join());
        NewDevice asking;
        say(laptop, asking.commitment());
        QTRY_COMPARE(state(), LinkStatus::State::Asked);
        linking().help();
        const auto lost = m_alice->relay.expect<wire::SendToDevice>();
        QVERIFY(lost);
        m_alice->relay.cut();
        QVERIFY(m_alice->authenticate());
        QVERIFY(m_alice->synchronize(sameState()));
        const auto again = nextStep();
        QVERIFY(again);
        // The very same one: another would be another guess.
        QCOMPARE(again->SerializeAsString(), stepOf(*lost)->SerializeAsString());
        say(laptop, asking.reveal());
        QTRY_COMPARE(state(), LinkStatus::State::Comparing);
        QCOMPARE(linking().status().code, asking.keyFor(again->answer()).code);
    }

    void itIsDoneWhenTheNewDeviceSaysSo()
    {
        QVERIFY(m_alice->join());
        NewDevice asking;
        const auto key = compareWith(asking);
        QVERIFY(key);
        linking().confirm(true);
        const auto grant = nextStep();
        QVERIFY(grant && grant->has_grant());
        const auto secrets = openGrant(*key, grant->grant(), asking.transcript.answer);
        QVERIFY(secrets);
        QCOMPARE(secrets->accountKey, (*m_alice->worker->stores().account.secrets())->accountKey);
        settle();
        QCOMPARE(state(), LinkStatus::State::Confirmed);
        content::DeviceContent request;
        request.mutable_account_request();
        m_alice->relay.send(deviceMessage(++m_number, laptop, request));
        const auto shared = m_alice->relay.expect<wire::SendToDevice>();
        QVERIFY(shared);
        QVERIFY(contentOf(*shared).has_shared_account());
        m_alice->relay.answer(done());
        QTRY_COMPARE(state(), LinkStatus::State::Done);
    }

    void aGrantThatWasInterruptedIsSaidAgain()
    {
        QVERIFY(m_alice->join());
        NewDevice asking;
        const auto key = compareWith(asking);
        QVERIFY(key);
        linking().confirm(true);
        QVERIFY(m_alice->relay.expect<wire::SendToDevice>());
        m_alice->relay.cut();
        QVERIFY(m_alice->authenticate());
        QVERIFY(m_alice->synchronize(sameState()));
        const auto grant = nextStep();
        QVERIFY(grant && grant->has_grant());
        QVERIFY(openGrant(*key, grant->grant(), asking.transcript.answer));
    }

    // ---- the new device

    void theGrantedKeyIsTheAccounts()
    {
        listUnder(m_secrets.accountKey, {});
        QVERIFY(signIn());
        QVERIFY(askAndCompare());
        listUnder(m_secrets.accountKey, {thisDevice()});
        QVERIFY(grant());
        // It asks for what only the other one knows, and is linked.
        const auto sent = m_alice->relay.expect<wire::SendToDevice>();
        QVERIFY(sent);
        QCOMPARE(sent->device_id(), alicesLaptop.value());
        QVERIFY(contentOf(*sent).has_account_request());
        m_alice->relay.answer(done());
        QTRY_COMPARE(state(), LinkStatus::State::Done);
        QVERIFY(m_alice->worker->info().linked);
    }

    void aListUnderAnotherKeyThanTheGrantedIsNotBelieved_data()
    {
        QTest::addColumn<bool>("begun");
        QTest::newRow("from the beginning") << true;
        QTest::newRow("after the grant") << false;
    }
    void aListUnderAnotherKeyThanTheGrantedIsNotBelieved()
    {
        QFETCH(const bool, begun);
        const SigningKeyPair relays = *createSigningKey();
        const CertifiedDevice spy = FakeDirectory::deviceNumber(DeviceId(66));
        listUnder(begun ? relays : m_secrets.accountKey, begun ? QList{spy} : QList<CertifiedDevice>());
        QVERIFY(signIn());
        QVERIFY(askAndCompare());
        listUnder(relays, {thisDevice(), spy});
        QVERIFY(grant());
        QTRY_COMPARE(state(), LinkStatus::State::Ended);
        QCOMPARE(linking().status().error.code, ErrorCode::Untrustworthy);
        QVERIFY(!m_alice->worker->info().linked);
        QVERIFY(!certified(DeviceId(66)));
        // Once the relay tells the truth, the attempt that follows needs nobody's help.
        m_alice->directory = FakeDirectory();
        m_alice->directory.publisher = alice;
        listUnder(m_secrets.accountKey, {thisDevice()});
        linking().start();
        QVERIFY(m_alice->relay.expect<wire::SendToDevice>());
        m_alice->relay.answer(done());
        QTRY_VERIFY(m_alice->worker->info().linked);
    }

    void aListThatNamesItsNumberWithOtherKeysDoesNotLinkIt()
    {
        listUnder(m_secrets.accountKey, {});
        QVERIFY(signIn());
        QVERIFY(askAndCompare());
        listUnder(m_secrets.accountKey, {FakeDirectory::deviceNumber(alicesDevice)});
        m_alice->directory.publisher = UserId(99); // and takes no list of hers
        m_alice->directory.tamper = [this](wire::Devices &devices) {
            if (UserId(devices.user_id()) == UserId(99))
                m_alice->directory.fill(devices, alice);
        };
        QVERIFY(grant());
        QTRY_COMPARE(state(), LinkStatus::State::Ended);
        QVERIFY(!m_alice->worker->info().linked);
    }

    void nobodyIsHeardBeforeItIsLinked()
    {
        listUnder(m_secrets.accountKey, {});
        QVERIFY(signIn());
        content::DeviceContent content;
        auto *contact = content.mutable_shared_account()->add_contacts();
        contact->set_user_id(bob.value());
        contact->set_account_key(std::string(32, 'f'));
        contact->set_verified(true);
        m_alice->relay.send(deviceMessage(++m_number, laptop, content));
        m_alice->relay.send(deliver(1, 0, u"from nobody"_s));
        settle();
        QVERIFY(m_alice->worker->stores().trust.of(bob)->accountKey.isEmpty());
        QCOMPARE(m_alice->texts(), QStringList());
    }

    void whatCouldNotBeSaidIsSaidOnTheNextConnection()
    {
        listUnder(m_secrets.accountKey, {});
        QVERIFY(signIn());
        linking().start();
        const auto lost = m_alice->relay.expect<wire::SendToDevice>();
        QVERIFY(lost);
        m_alice->relay.cut();
        QVERIFY(m_alice->authenticate());
        QVERIFY(m_alice->synchronize(sameState()));
        const auto again = nextStep();
        QVERIFY(again);
        QCOMPARE(again->SerializeAsString(), stepOf(*lost)->SerializeAsString());
        QCOMPARE(state(), LinkStatus::State::Asking);
    }

private:
    [[nodiscard]] Linking &linking() { return m_alice->worker->linking(); }
    [[nodiscard]] LinkStatus::State state() { return linking().status().state; }

    void say(const DeviceAddress &from, const content::LinkStep &step)
    {
        m_alice->relay.send(deviceMessage(++m_number, from, step));
    }

    /// The next step said to a device; what is sealed is passed over.
    std::optional<content::LinkStep> nextStep()
    {
        while (const auto sent = m_alice->relay.expect<wire::SendToDevice>()) {
            m_alice->relay.answer(done());
            if (auto step = stepOf(*sent))
                return step;
        }
        return {};
    }

    /// All that was said so far has been heard, and answered if it is.
    void settle()
    {
        m_alice->clock->advance(1);
        const Answer<QList<DeviceRecord>> devices;
        wire::RelayFrame rung;
        rung.mutable_state_changed()->set_version(++m_version);
        m_alice->relay.send(rung);
        QVERIFY(m_alice->relay.expect<wire::Synchronize>());
        m_alice->relay.answer(sameState(m_version));
        m_alice->worker->devices(devices);
        QVERIFY(wait(devices.future()));
    }

    /// Alice's device has answered this one, and both show the code.
    std::optional<LinkKey> compareWith(NewDevice &asking)
    {
        say(laptop, asking.commitment());
        if (!QTest::qWaitFor([this] { return state() == LinkStatus::State::Asked; }))
            return {};
        linking().help();
        const auto answer = nextStep();
        if (!answer)
            return {};
        say(laptop, asking.reveal());
        if (!QTest::qWaitFor([this] { return state() == LinkStatus::State::Comparing; }))
            return {};
        return asking.keyFor(answer->answer());
    }

    // ---- Alice's device is the new one, and the test plays the laptop

    void listUnder(const SigningKeyPair &key, const QList<CertifiedDevice> &further)
    {
        m_alice->directory.setList(alice, QList{FakeDirectory::deviceNumber(alicesLaptop)} + further, key);
    }

    [[nodiscard]] CertifiedDevice thisDevice()
    {
        CertifiedDevice device = FakeDirectory::deviceNumber(alicesDevice);
        Stores &stores = m_alice->worker->stores();
        device.identityKey = (*stores.ratchet.identity())->publicKey;
        device.authenticationKey = (*stores.account.deviceKey())->publicKey;
        return device;
    }

    [[nodiscard]] bool certified(DeviceId device)
    {
        return !m_alice->worker->stores().devices.identityKey(alice, device)->isEmpty();
    }

    [[nodiscard]] bool signIn()
    {
        const Answer<AccountInfo> answer;
        m_alice->worker->signIn(m_alice->relay.address(), u"alice"_s, u"correct horse"_s, u"desk"_s, answer);
        if (!m_alice->relay.expect<wire::Hello>())
            return false;
        m_alice->relay.answer(welcome());
        if (!m_alice->relay.expect<wire::SignIn>())
            return false;
        m_alice->relay.answer(signedIn());
        wire::RelayFrame state = wholeState();
        state.mutable_state()->clear_conversations();
        return m_alice->synchronize(state) && wait(answer.future()) && !m_alice->worker->info().linked;
    }

    /// The laptop has answered, and the person has said yes here.
    [[nodiscard]] bool askAndCompare()
    {
        linking().start();
        const auto commitment = nextStep();
        if (!commitment)
            return false;
        const EphemeralKey ephemeral = *createEphemeralKey();
        m_transcript = {.linkId = toBytes(commitment->link_id()),
                        .user = alice,
                        .newDevice = alicesDevice,
                        .oldDevice = alicesLaptop,
                        .commitment = commitment->commitment(),
                        .answer = {},
                        .reveal = {}};
        m_transcript.answer.set_ephemeral_key(fromBytes(ephemeral.publicKey));
        m_transcript.answer.set_account_key(fromBytes(m_secrets.accountKey.publicKey));
        content::LinkStep step;
        step.set_link_id(commitment->link_id());
        *step.mutable_answer() = m_transcript.answer;
        say(laptop, step);
        auto reveal = nextStep();
        while (reveal && !reveal->has_reveal())
            reveal = nextStep();
        if (!reveal)
            return false;
        m_transcript.reveal = reveal->reveal();
        const auto key = agree(m_transcript, ephemeral.secretKey, toBytes(m_transcript.reveal.ephemeral_key()));
        if (!key || !QTest::qWaitFor([this] { return state() == LinkStatus::State::Comparing; }))
            return false;
        m_key = *key;
        const bool same = linking().status().code == key->code;
        linking().confirm(same);
        return same;
    }

    [[nodiscard]] bool grant()
    {
        content::LinkStep step;
        step.set_link_id(fromBytes(m_transcript.linkId));
        *step.mutable_grant() = sealGrant(m_key, m_secrets);
        say(laptop, step);
        return state() == LinkStatus::State::Confirmed;
    }

    std::unique_ptr<Alice> m_alice;
    AccountSecrets m_secrets;
    LinkTranscript m_transcript;
    LinkKey m_key;
    quint64 m_number = 0;
    quint64 m_version = 1;
};

QTEST_GUILESS_MAIN(LinkingTest)
#include "tst_linking.moc"
