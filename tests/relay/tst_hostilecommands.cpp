// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostilescene.h"

#include "protocol/limits.h"
#include "relay/failures.h"

#include <QScopeGuard>
#include <QTest>

using namespace Parlance;

namespace {

using Say = std::function<void(RawClient &, HostileScene &)>;

constexpr quint64 nobody = 999'999;
constexpr quint16 policy = 1008;

void row(const char *name, wire::FailureCode answer, const Say &commit)
{
    QTest::newRow(name) << Offence{
        .from = Offence::From::Synchronized, .commit = commit, .answer = answer, .counter = reasonName(answer)};
}

void rejected(const char *name, wire::RejectReason reason, const Say &commit)
{
    QTest::newRow(name) << Offence{
        .from = Offence::From::Synchronized,
        .commit = commit,
        .told = [reason](const RawClient &client) { return client.last<wire::Rejected>().reason() == reason; },
        .counter = "rejected_message"};
}

/// The same for a command that is the same whoever is there.
template <typename Command>
Say command(const Command &one)
{
    return [one](RawClient &client, HostileScene &) { client.send(one); };
}

DeviceId bobs(const HostileScene &scene)
{
    return scene.bob->me.device;
}

wire::SendToDevice deviceMessage(UserId user, DeviceId device, const std::string &body)
{
    wire::SendToDevice command;
    command.set_user_id(user.value());
    command.set_device_id(device.value());
    command.set_message_id(fromBytes(MessageId::create().toBytes()));
    command.set_body(body);
    return command;
}

template <typename Command>
Command inConversation(quint64 conversation, quint64 through)
{
    Command one;
    one.set_conversation_id(conversation);
    one.set_through(through);
    return one;
}

void addMessages()
{
    rejected("a message to nowhere", wire::REJECT_REASON_UNKNOWN_CONVERSATION,
             [](RawClient &client, HostileScene &scene) { client.send(message(nobody, "x", {bobs(scene)})); });
    rejected("a message into others' conversation", wire::REJECT_REASON_UNKNOWN_CONVERSATION,
             [](RawClient &client, HostileScene &scene) { client.send(message(scene.talk, "x", {bobs(scene)})); });
    rejected("a message without a body", wire::REJECT_REASON_MALFORMED, [](RawClient &client, HostileScene &scene) {
        client.send(message(scene.malloryAndBob, "", {bobs(scene)}));
    });
    rejected("a message to one device twice", wire::REJECT_REASON_MALFORMED,
             [](RawClient &client, HostileScene &scene) {
                 client.send(message(scene.malloryAndBob, "x", {bobs(scene), bobs(scene)}));
             });
    rejected("a message that is too large", wire::REJECT_REASON_TOO_LARGE, [](RawClient &client, HostileScene &scene) {
        client.send(message(scene.malloryAndBob, std::string(Limits::bodyBytes + 1, 'x'), {bobs(scene)}));
    });
    rejected("a header that is too large", wire::REJECT_REASON_TOO_LARGE, [](RawClient &client, HostileScene &scene) {
        wire::Submit submit = message(scene.malloryAndBob, "x", {bobs(scene)});
        submit.mutable_headers(0)->set_header(std::string(Limits::headerBytes + 1, 'x'));
        client.send(submit);
    });
    rejected("twenty thousand unknown fields", wire::REJECT_REASON_UNKNOWN_CONVERSATION,
             [](RawClient &client, HostileScene &scene) {
                 wire::Submit submit = message(nobody, "x", {bobs(scene)});
                 for (int field = 0; field < 20'000; ++field)
                     submit.GetReflection()->MutableUnknownFields(&submit)->AddVarint(100, 1);
                 client.send(submit);
             });
    for (const bool others : {true, false}) {
        QTest::newRow(
            others ? "a message to Alice's device, in the conversation with Bob" : "a message to nobody's device")
            << Offence{.from = Offence::From::Synchronized,
                       .commit =
                           [others](RawClient &client, HostileScene &scene) {
                               const DeviceId device = others ? scene.alice->me.device : DeviceId(nobody);
                               client.send(message(scene.malloryAndBob, "x", {bobs(scene), device}));
                           },
                       .told = [](const RawClient &client) { return client.count<wire::StaleDevices>() == 1; },
                       .counter = "stale_devices"};
    }
    const auto invalid = wire::FAILURE_CODE_FIELD_INVALID;
    row("a message without a name", invalid, command(wire::Submit()));
    row("a message with an empty header", invalid, [](RawClient &client, HostileScene &scene) {
        wire::Submit submit = message(scene.malloryAndBob, "x", {bobs(scene)});
        submit.mutable_headers(0)->clear_header();
        client.send(submit);
    });
    row("what is wrong, without asking for an answer", invalid,
        [](RawClient &client, HostileScene &) { client.send(wire::Submit(), 0); });
}

void addMarks()
{
    const auto beyond = wire::FAILURE_CODE_BEYOND_SENT;
    const auto unknown = wire::FAILURE_CODE_UNKNOWN_CONVERSATION;
    row("to have got what was not sent", beyond,
        [](RawClient &client, HostileScene &scene) { client.send(acknowledgement(scene.malloryAndBob, ~0ULL)); });
    row("to have got others' messages", unknown,
        [](RawClient &client, HostileScene &scene) { client.send(acknowledgement(scene.talk, 1)); });
    row("to have got what is nowhere", unknown, command(acknowledgement(nobody, 1)));
    row("to have read what is not written", beyond, [](RawClient &client, HostileScene &scene) {
        client.send(inConversation<wire::MarkRead>(scene.malloryAndBob, 1ULL << 40));
    });
    row("to have read others' messages", unknown,
        [](RawClient &client, HostileScene &scene) { client.send(inConversation<wire::MarkRead>(scene.talk, 1)); });
    wire::AcknowledgeDeviceMessages all;
    all.set_through(~0ULL);
    row("to have emptied a mailbox that holds nothing", beyond, command(all));
    wire::Synchronize many;
    for (int i = 0; i < Limits::contactsPerUser + 2; ++i)
        many.add_cursors()->set_conversation_id(static_cast<quint64>(i + 1));
    row("more cursors than conversations", wire::FAILURE_CODE_FIELD_INVALID, command(many));
}

void addDeviceMessages()
{
    const auto toBob = [](const std::string &body) {
        return [body](RawClient &client, HostileScene &scene) {
            client.send(deviceMessage(scene.bob->me.user, bobs(scene), body));
        };
    };
    row("to a stranger's device", wire::FAILURE_CODE_NOT_A_CONTACT, [](RawClient &client, HostileScene &scene) {
        client.send(deviceMessage(scene.alice->me.user, scene.alice->me.device, "x"));
    });
    row("to Alice's device, as if it were Bob's", wire::FAILURE_CODE_UNKNOWN_DEVICE,
        [](RawClient &client, HostileScene &scene) {
            client.send(deviceMessage(scene.bob->me.user, scene.alice->me.device, "x"));
        });
    row("to nobody's device", wire::FAILURE_CODE_UNKNOWN_DEVICE, [](RawClient &client, HostileScene &scene) {
        client.send(deviceMessage(scene.bob->me.user, DeviceId(nobody), "x"));
    });
    row("to a device, with nothing in it", wire::FAILURE_CODE_FIELD_INVALID, toBob(""));
    row("to a device, and too large", wire::FAILURE_CODE_TOO_LARGE,
        toBob(std::string(Limits::deviceBodyBytes + 1, 'x')));
    row("to a device, without a name", wire::FAILURE_CODE_FIELD_INVALID, command(wire::SendToDevice()));
}

void addPeople()
{
    wire::OpenConversation open;
    open.set_peer_user_id(nobody);
    row("to talk to nobody", wire::FAILURE_CODE_UNKNOWN_USER, command(open));
    row("to talk to a stranger", wire::FAILURE_CODE_NOT_A_CONTACT, [](RawClient &client, HostileScene &scene) {
        wire::OpenConversation one;
        one.set_peer_user_id(scene.alice->me.user.value());
        client.send(one);
    });
    row("a stranger's devices", wire::FAILURE_CODE_NOT_A_CONTACT, [](RawClient &client, HostileScene &scene) {
        wire::FetchDevices fetch;
        fetch.set_user_id(scene.alice->me.user.value());
        fetch.add_bundles_for(scene.alice->me.device.value());
        client.send(fetch);
    });
    row("six bundles at once", wire::FAILURE_CODE_FIELD_INVALID, [](RawClient &client, HostileScene &scene) {
        wire::FetchDevices fetch;
        fetch.set_user_id(scene.bob->me.user.value());
        for (int i = 0; i < Limits::devicesPerUser + 1; ++i)
            fetch.add_bundles_for(bobs(scene).value());
        client.send(fetch);
    });
    row("to be seen typing in others' conversation", wire::FAILURE_CODE_UNKNOWN_CONVERSATION,
        [](RawClient &client, HostileScene &scene) {
            wire::SetTyping typing;
            typing.set_conversation_id(scene.talk);
            typing.set_typing(true);
            client.send(typing);
        });
    row("to do nothing to a contact", wire::FAILURE_CODE_FIELD_INVALID, command(wire::ChangeContact()));
    row("to accept who did not ask", wire::FAILURE_CODE_CONFLICT, [](RawClient &client, HostileScene &scene) {
        client.send(contactChange(wire::CONTACT_ACTION_ACCEPT, scene.alice->me.user));
    });
    row("to revoke Alice's device", wire::FAILURE_CODE_UNKNOWN_DEVICE, [](RawClient &client, HostileScene &scene) {
        wire::RevokeDevice revoke;
        revoke.set_device_id(scene.alice->me.device.value());
        client.send(revoke);
    });
    row("to revoke a linked device without a list", wire::FAILURE_CODE_CONFLICT,
        [](RawClient &client, HostileScene &scene) {
            wire::RevokeDevice revoke;
            revoke.set_device_id(scene.mallory.device.value());
            client.send(revoke);
        });
    wire::DeleteAccount deletion;
    deletion.set_password("a guess");
    row("to delete the account without its password", wire::FAILURE_CODE_WRONG_PASSWORD, command(deletion));
}

/// One thing over and over.
template <typename Command>
Say flood(int times, const Command &one)
{
    return [times, one](RawClient &client, HostileScene &) {
        for (int i = 0; i < times; ++i)
            client.send(one);
    };
}

wire::SetTyping typing()
{
    wire::SetTyping command;
    command.set_conversation_id(nobody);
    return command;
}

void addExcesses()
{
    const auto limited = wire::FAILURE_CODE_RATE_LIMITED;
    row("much typing", limited, flood(100, typing()));
    row("much presence", limited, flood(100, wire::SetPresence()));
    row("many key fetches", limited, flood(250, wire::FetchDevices()));
}

void addFloods()
{
    const auto isCut = [](const char *name, const Say &commit) {
        QTest::newRow(name) << Offence{
            .from = Offence::From::Synchronized,
            .commit = commit,
            .answer = wire::FAILURE_CODE_RATE_LIMITED,
            .closeCode = policy,
            .counter = "flood"};
    };
    isCut("typing", flood(1000, typing()));
    isCut("messages", flood(3000, message(nobody, "x", {DeviceId(1)})));
    isCut("messages to devices", flood(1500, deviceMessage(UserId(nobody), DeviceId(nobody), "x")));
    isCut("questions", flood(30'000, wire::ListDevices()));
    isCut("acknowledgements", flood(30'000, acknowledgement(nobody, 1)));
    isCut("key fetches", flood(1000, wire::FetchDevices()));
}

} // namespace

/// Commands of somebody who is signed in, that ask for what is another's, is not there, is too large or comes too often.
/// Each gets its typed answer and is counted; the connection goes on. Whoever does not heed the answer is cut.
class TestHostileCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_scene = std::make_unique<HostileScene>(); }
    void cleanupTestCase() { m_scene.reset(); }

    void isRefused_data()
    {
        QTest::addColumn<Offence>("offence");
        addMessages();
        addMarks();
        addDeviceMessages();
        addPeople();
        addExcesses();
    }
    void isRefused()
    {
        QFETCH(const Offence, offence);
        m_scene->judge(offence);
        QVERIFY(m_scene->bob->gotNo<wire::TypingChanged>());
    }
    void cutsFloods_data()
    {
        QTest::addColumn<Offence>("offence");
        addFloods();
    }
    void cutsFloods()
    {
        QFETCH(const Offence, offence);
        HostileScene scene; // what the device may ask for is used up afterwards
        scene.judge(offence);
    }
    void isCutAgainWhenItComesBack();
    void doesNotFillTheLog();
    void answersEachOfTwoWithTheSameNumber();

private:
    std::unique_ptr<HostileScene> m_scene;
};

void TestHostileCommands::answersEachOfTwoWithTheSameNumber()
{
    auto client = m_scene->offender(Offence::From::Synchronized);
    QVERIFY(client);
    client->send(wire::ListDevices(), 7);
    client->send(wire::ListDevices(), 7);
    QVERIFY(comesTrue([&] {
        return std::ranges::count_if(client->frames(),
                                     [](const auto &frame) { return frame.has_devices() && frame.request_id() == 7; })
            == 2;
    }));
}

// What a device may ask for is its own, not that of a connection.
void TestHostileCommands::isCutAgainWhenItComesBack()
{
    HostileScene scene;
    const auto flooded = [&scene](int times) {
        const auto client = scene.offender(Offence::From::SignedIn);
        if (!client)
            return -1;
        flood(times, typing())(*client, scene);
        return comesTrue([&] { return client->isClosed(); }) ? client->failures(wire::FAILURE_CODE_RATE_LIMITED) : -1;
    };
    QVERIFY(flooded(1000) >= 500);
    const int again = flooded(1000);
    QVERIFY2(again >= 1 && again < 400, qPrintable(QString::number(again)));
    QCOMPARE(scene.rejections("flood"), 2);
    QVERIFY(scene.othersTalk());
}

// A few lines tell what somebody does; every one is counted.
void TestHostileCommands::doesNotFillTheLog()
{
    HostileScene scene;
    static QAtomicInt lines;
    static QtMessageHandler before = nullptr;
    lines = 0;
    before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &text) {
        if (text.startsWith(QStringLiteral("refused:")))
            lines.fetchAndAddRelaxed(1);
        else
            before(type, context, text);
    });
    const auto putBack = qScopeGuard([] { qInstallMessageHandler(before); });
    const auto client = scene.offender(Offence::From::SignedIn);
    QVERIFY(client);
    const quint64 refused = scene.rejections("unknown_conversation");
    flood(1500, inConversation<wire::Acknowledge>(nobody, 1))(*client, scene);
    QVERIFY(comesTrue([&] { return scene.rejections("unknown_conversation") >= refused + 1500; }));
    QVERIFY(lines.loadRelaxed() >= 1);
    QVERIFY2(lines.loadRelaxed() < 500, qPrintable(QString::number(lines.loadRelaxed())));
}

QTEST_GUILESS_MAIN(TestHostileCommands)
#include "tst_hostilecommands.moc"
