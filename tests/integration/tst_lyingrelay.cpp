// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/invitelink.h"
#include "e2ee/devicelist.h"
#include "tests/support/lyingrelay.h"
#include "tests/support/world.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Testing;
using namespace Qt::StringLiterals;

using Frames = LyingRelay::Frames;
using Lie = std::function<Frames(const wire::RelayFrame &)>;

namespace {

const QString alice = u"alice"_s;
const QString bob = u"bob"_s;
constexpr quint64 strange = 4'711;

QJsonObject sendCommand(const QString &text)
{
    return {{u"command"_s, u"send"_s}, {u"name"_s, bob}, {u"text"_s, text}};
}

/// Changes deliveries and leaves everything else as it is.
Lie onDeliveries(const std::function<Frames(const wire::RelayFrame &)> &change)
{
    return [change](const wire::RelayFrame &truth) { return truth.has_deliver() ? change(truth) : Frames{truth}; };
}

Lie replay()
{
    return onDeliveries([told = Frames()](const wire::RelayFrame &truth) mutable {
        told.push_back(truth);
        Frames all = told; // everything from the beginning, each time
        all.push_back(truth);
        return all;
    });
}

Lie dropEveryThird()
{
    return onDeliveries([](const wire::RelayFrame &truth) {
        return truth.deliver().sequence() % 3 == 0 ? Frames() : Frames{truth};
    });
}

/// The same, and nobody is told that there was anything in between.
Lie dropEveryThirdUnseen()
{
    return onDeliveries([](const wire::RelayFrame &truth) {
        const quint64 sequence = truth.deliver().sequence();
        if (sequence % 3 == 0)
            return Frames();
        wire::RelayFrame version = truth;
        if (sequence % 3 == 1 && sequence > 1)
            version.mutable_deliver()->set_previous_sequence(sequence - 2);
        return Frames{version};
    });
}

/// Two in a row: what the fifth names is the fourth, which names the third.
Lie dropTwoInARowUnseen()
{
    return onDeliveries([](const wire::RelayFrame &truth) {
        const quint64 sequence = truth.deliver().sequence();
        if (sequence == 3 || sequence == 4)
            return Frames();
        wire::RelayFrame version = truth;
        if (sequence == 5)
            version.mutable_deliver()->set_previous_sequence(2);
        return Frames{version};
    });
}

Lie dropThirdAndNumberAnew()
{
    return onDeliveries([](const wire::RelayFrame &truth) {
        const quint64 sequence = truth.deliver().sequence();
        if (sequence < 3)
            return Frames{truth};
        if (sequence == 3)
            return Frames();
        wire::RelayFrame version = truth;
        version.mutable_deliver()->set_sequence(sequence - 1);
        version.mutable_deliver()->set_previous_sequence(sequence - 2);
        return Frames{version};
    });
}

Lie exchangeTwos()
{
    return onDeliveries([held = Frames()](const wire::RelayFrame &truth) mutable {
        if (truth.deliver().sequence() % 2 == 1) {
            held = {truth};
            return Frames();
        }
        Frames both{truth};
        both.insert(both.end(), held.begin(), held.end());
        held.clear();
        return both;
    });
}

Lie changeBodies()
{
    return onDeliveries([](const wire::RelayFrame &truth) {
        wire::RelayFrame version = truth;
        std::string &body = *version.mutable_deliver()->mutable_body();
        if (truth.deliver().sequence() % 2 == 0)
            body[body.size() / 2] = static_cast<char>(body[body.size() / 2] ^ 1);
        return Frames{version};
    });
}

Lie sayOthersWroteThem()
{
    return onDeliveries([](const wire::RelayFrame &truth) {
        wire::RelayFrame version = truth;
        version.mutable_deliver()->set_client_message_id(std::string(16, 'x'));
        return Frames{version};
    });
}

} // namespace

/// A relay that lies to Bob and tells Alice the truth. What it says is noticed, shown, and mended where peers can mend it;
/// real processes on all sides.
class TestLyingRelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bobIsCompleteAllTheSame_data();
    void bobIsCompleteAllTheSame();
    void bobIsTold_data();
    void bobIsTold();
    void nothingIsSealedForADeviceThatIsSlippedIn();
    void keysThatAreExchanged();
    void aKeyForMyAccountThatIsTheRelaysOwn();
    void noFrameHoldsWhatIsWritten();

private:
    /// Messages `first` to `last`, each written after the one before was accepted.
    [[nodiscard]] bool aliceWrites(int first, int last);
    [[nodiscard]] QString noticeAt(const QString &profile) const;

    std::unique_ptr<World> m_world;
    std::unique_ptr<LyingRelay> m_liar;
    std::unique_ptr<CliProcess> m_atAlice;
};

void TestLyingRelay::init()
{
    m_atAlice.reset();
    m_liar.reset();
    m_world = std::make_unique<World>();
    QVERIFY(m_world->start());
    m_liar = std::make_unique<LyingRelay>(m_world->relay());
    QVERIFY(m_world->join(alice) && m_world->join(bob, m_liar->through(m_world->relay().invite())));
    QVERIFY(m_world->befriend(alice, bob));
    m_atAlice = std::make_unique<CliProcess>(m_world->profile(alice));
    m_atAlice->start(words("run --timeout 600"));
    QVERIFY(m_atAlice->waitUntilOnline());
}

bool TestLyingRelay::aliceWrites(int first, int last)
{
    for (int i = first; i <= last; ++i) {
        m_atAlice->write(sendCommand(u"message %1"_s.arg(i)));
        if (!m_atAlice->waitFor("accepted", i))
            return false;
    }
    return true;
}

QString TestLyingRelay::noticeAt(const QString &profile) const
{
    const auto marks = m_world->cli(profile, words("status")).events("marks");
    return marks.isEmpty() ? QString() : textOf(marks.first(), "notice");
}

void TestLyingRelay::bobIsCompleteAllTheSame_data()
{
    QTest::addColumn<Lie>("lie");
    QTest::newRow("everything again and again") << replay();
    QTest::newRow("every third dropped") << dropEveryThird();
    QTest::newRow("every third dropped, as if it had never been") << dropEveryThirdUnseen();
    QTest::newRow("3 and 4 dropped, as if they had never been") << dropTwoInARowUnseen();
    QTest::newRow("the later one first") << exchangeTwos();
    QTest::newRow("every second changed") << changeBodies();
    QTest::newRow("under another id") << sayOthersWroteThem();
}

void TestLyingRelay::bobIsCompleteAllTheSame()
{
    QFETCH(const Lie, lie);
    m_liar->lie = lie;
    QVERIFY(aliceWrites(1, 6));
    CliProcess atBob(m_world->profile(bob));
    atBob.start(words("run --verbose"));
    QVERIFY(atBob.waitUntilOnline());
    // Two more, after Bob has what he was given: what they name is held against that.
    QVERIFY(aliceWrites(7, 8));
    QVERIFY2(atBob.waitFor([](const QJsonObject &event) { return textOf(event, "text") == u"message 8"; }),
             atBob.complaint());
    atBob.kill();
    QVERIFY(m_world->settle(bob));
    QVERIFY(m_liar->lies() > 0);
    QStringList expected;
    for (int i = 1; i <= 8; ++i)
        expected << u"message %1"_s.arg(i);
    QCOMPARE(m_world->texts(bob, alice), expected);
}

void TestLyingRelay::bobIsTold_data()
{
    QTest::addColumn<Lie>("lie");
    QTest::newRow("one dropped, and all after it numbered anew") << dropThirdAndNumberAnew();
}

void TestLyingRelay::bobIsTold()
{
    QFETCH(const Lie, lie);
    m_liar->lie = lie;
    QVERIFY(aliceWrites(1, 6));
    CliProcess atBob(m_world->profile(bob));
    atBob.start();
    QVERIFY(atBob.waitUntilOnline());
    QVERIFY(atBob.waitFor([](const QJsonObject &event) { return textOf(event, "text") == u"message 6"; }));
    atBob.kill();
    QVERIFY(m_liar->lies() > 0);
    QCOMPARE(noticeAt(bob), u"order-contradicts"_s);
    QCOMPARE(m_world->texts(bob, alice).count(u"message 3"_s), 0);
    QCOMPARE(noticeAt(alice), QString());
}

void TestLyingRelay::nothingIsSealedForADeviceThatIsSlippedIn()
{
    QSet<quint64> sealedFor;
    m_liar->overhear = [&](const wire::ClientFrame &command) {
        for (const auto &header : command.submit().headers())
            sealedFor += header.device_id();
    };
    m_liar->lie = [](const wire::RelayFrame &truth) {
        wire::RelayFrame version = truth;
        const auto add = [](wire::Devices &devices) {
            wire::Device device = devices.devices_size() > 0 ? devices.devices(0) : wire::Device();
            device.set_device_id(strange);
            *devices.add_devices() = device;
        };
        if (truth.has_devices())
            add(*version.mutable_devices());
        if (truth.has_stale_devices())
            std::ranges::for_each(*version.mutable_stale_devices()->mutable_users(), add);
        return Frames{version};
    };
    QVERIFY(m_world->done(m_world->cli(bob, words("send alice hello"))));
    QVERIFY(m_liar->lies() > 0);
    QVERIFY(!sealedFor.isEmpty());
    QVERIFY(!sealedFor.contains(strange));
    QCOMPARE(noticeAt(bob), u"relay-contradicts"_s);
}

// The devices are the right ones, the keys the relay's own.
void TestLyingRelay::keysThatAreExchanged()
{
    m_liar->lie = [](const wire::RelayFrame &truth) {
        if (!truth.has_devices())
            return Frames{truth};
        wire::RelayFrame version = truth;
        for (wire::Device &device : *version.mutable_devices()->mutable_devices()) {
            if (device.has_keys())
                device.mutable_keys()->set_signed_prekey("\x05" + std::string(32, 'k'));
        }
        return Frames{version};
    };
    QVERIFY(m_world->cli(bob, words("send alice hello --timeout 3")).code != 0);
    QVERIFY(m_liar->lies() > 0);
    QCOMPARE(noticeAt(bob), u"relay-contradicts"_s);
    QCOMPARE(m_atAlice->count(isEvent("message")), 0);
    // The truth again: it leaves by itself.
    m_liar->lie = {};
    QVERIFY(m_world->settle(bob));
    QVERIFY(m_atAlice->waitFor("message"));
}

void TestLyingRelay::aKeyForMyAccountThatIsTheRelaysOwn()
{
    const auto accountAtBob = [this] { return m_world->cli(bob, words("status")).events("account").value(0); };
    m_liar->lie = [me = static_cast<quint64>(accountAtBob().value(u"user"_s).toInteger()),
                   forged = *createSigningKey()](const wire::RelayFrame &truth) {
        if (!truth.has_devices() || truth.devices().user_id() != me)
            return Frames{truth};
        wire::RelayFrame version = truth;
        DeviceList list = *parseDeviceList(toBytes(truth.devices().device_list().list()));
        ++list.version;
        *version.mutable_devices()->add_account_keys() = accountKeyFor(UserId(me), forged.publicKey, nullptr);
        *version.mutable_devices()->mutable_device_list() = signDeviceList(list, forged);
        return Frames{version};
    };
    CliProcess atBob(m_world->profile(bob));
    atBob.start();
    QVERIFY(atBob.waitUntilOnline());
    const QJsonObject ask{{u"command"_s, u"devices"_s}};
    atBob.write(ask);
    const auto isAccountWith = [](const QString &notice) {
        return [notice](const QJsonObject &event) {
            return textOf(event, "event") == u"account" && textOf(event, "notice") == notice;
        };
    };
    QVERIFY(atBob.waitFor(isAccountWith(u"key-replaced"_s)));
    atBob.kill();
    QCOMPARE(textOf(accountAtBob(), "notice"), u"key-replaced"_s);
    const CliResult told = m_world->cli(bob, words("devices"));
    QCOMPARE(textOf(told.events("account").value(0), "notice"), u"key-replaced"_s);
    QCOMPARE(told.events("device").size(), 1);
    // The truth again, and it is taken back.
    m_liar->lie = {};
    QVERIFY(m_world->settle(bob));
    QCOMPARE(textOf(accountAtBob(), "notice"), QString());
    QVERIFY(m_world->cli(bob, words("devices")).events("account").isEmpty());
}

// Inside TLS, where the relay reads: linking, sending, receiving and repair.
void TestLyingRelay::noFrameHoldsWhatIsWritten()
{
    const QString laptop = u"bob-laptop"_s;
    const std::array words{u"Nachtigall und Lerche"_s, u"Zwiebelmuster"_s};
    QByteArray said;
    int messages = 0;
    m_liar->overhear = [&](const wire::ClientFrame &command) {
        said += serialize(command);
        messages += command.has_submit() ? 1 : 0;
    };
    m_liar->lie = [&](const wire::RelayFrame &truth) {
        said += serialize(truth);
        messages += truth.has_deliver() ? 1 : 0;
        return Frames{truth};
    };
    m_atAlice->write(sendCommand(words[0]));
    QVERIFY(m_atAlice->waitFor("accepted"));
    QVERIFY(m_world->done(m_world->cli(bob, {u"send"_s, alice, words[1]})));
    QVERIFY(m_world->settle(bob));
    const RelayAddress address = InviteLink::parse(m_liar->through(m_world->relay().invite()))->relay;
    QVERIFY(m_world->done(cliWithPassword(
        m_world->profile(laptop), {u"sign-in"_s, address.link(), u"--username"_s, bob}, World::passwordOf(bob))));
    QVERIFY(m_world->link(laptop, bob));
    CliProcess atBob(m_world->profile(bob));
    atBob.start();
    QVERIFY(atBob.waitUntilOnline());
    QVERIFY(m_world->settle(laptop));
    QCOMPARE(m_world->texts(laptop, alice), (QStringList{words[0], words[1]}));
    QVERIFY(messages >= 2);
    for (const QString &text : words)
        QVERIFY(!said.contains(text.toUtf8()));
    QVERIFY(said.contains("bob")); // the name of an account is no secret, and the search finds what is there
}

QTEST_GUILESS_MAIN(TestLyingRelay)
#include "tst_lyingrelay.moc"
