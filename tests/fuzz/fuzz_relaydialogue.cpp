// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything a client may send in any order, on connections that are signed in and on one that is not: through Connection,
// handlers, hub and store.

#include "harness.h"
#include "relayunderfuzz.h"

using namespace Parlance;
using Fuzz::RelayUnderFuzz;

namespace {

enum What : std::uint8_t { Send, SendAlso, SendToo, Publish, Pass, Reconnect, whats };

constexpr int longestDialogue = 64;
constexpr qint64 longestPassMs = 100'000;

QByteArray step(What what, RelayUnderFuzz::Place place, const QByteArray &bytes)
{
    return static_cast<char>(int(what) + int(whats) * int(place)) + Fuzz::field(bytes);
}

void take(RelayUnderFuzz &relay, Fuzz::Input &input)
{
    const quint8 kind = input.byte();
    const auto place = static_cast<RelayUnderFuzz::Place>(kind / int(whats) % int(RelayUnderFuzz::places));
    const QByteArray bytes = input.field();
    wire::DeviceList list;
    switch (static_cast<What>(kind % int(whats))) {
    case Publish:
        if (list.ParseFromArray(bytes.constData(), static_cast<int>(bytes.size())))
            relay.publish(place, list);
        break;
    case Pass:
        relay.pass(bytes.size() * 1000 % longestPassMs);
        break;
    case Reconnect:
        relay.reconnect(place);
        break;
    default:
        relay.receive(place, bytes);
        break;
    }
}

/// A command on a connection, as a step.
class Says
{
public:
    explicit Says(RelayUnderFuzz::Place place) : m_place(place) { m_frame.set_request_id(7); }
    wire::ClientFrame *operator->() { return &m_frame; }
    operator QByteArray() const { return step(Send, m_place, serialize(m_frame)); }

private:
    RelayUnderFuzz::Place m_place;
    wire::ClientFrame m_frame;
};

QByteArray message(char id)
{
    Says desk(RelayUnderFuzz::Desk);
    wire::Submit &submit = *desk->mutable_submit();
    submit.set_conversation_id(RelayUnderFuzz::conversation);
    submit.set_client_message_id(std::string(16, id));
    submit.set_body("sealed");
    for (const DeviceId device : {RelayUnderFuzz::laptop, RelayUnderFuzz::bobsDevice}) {
        submit.add_headers()->set_device_id(device.value());
        submit.mutable_headers()->rbegin()->set_header("header");
    }
    return desk;
}

QByteArray marks()
{
    Says acknowledges(RelayUnderFuzz::Bobs);
    acknowledges->mutable_acknowledge()->set_conversation_id(RelayUnderFuzz::conversation);
    acknowledges->mutable_acknowledge()->set_through(2);
    Says reads(RelayUnderFuzz::Bobs);
    reads->mutable_mark_read()->set_conversation_id(RelayUnderFuzz::conversation);
    reads->mutable_mark_read()->set_through(1);
    Says types(RelayUnderFuzz::Bobs);
    types->mutable_set_typing()->set_conversation_id(RelayUnderFuzz::conversation);
    types->mutable_set_typing()->set_typing(true);
    Says hides(RelayUnderFuzz::Bobs);
    hides->mutable_set_presence()->set_hidden(true);
    return acknowledges + reads + types + hides;
}

QByteArray mail()
{
    Says sends(RelayUnderFuzz::Unlinked);
    wire::SendToDevice &command = *sends->mutable_send_to_device();
    command.set_user_id(RelayUnderFuzz::alice.value());
    command.set_device_id(RelayUnderFuzz::desk.value());
    command.set_message_id(std::string(16, 'd'));
    command.set_body("body");
    command.set_header(std::string(1, '\0'));
    Says acknowledges(RelayUnderFuzz::Desk);
    acknowledges->mutable_acknowledge_device_messages()->set_through(1);
    return sends + acknowledges;
}

QByteArray directory()
{
    Says fetches(RelayUnderFuzz::Laptop);
    fetches->mutable_fetch_devices()->set_user_id(RelayUnderFuzz::bob.value());
    fetches->mutable_fetch_devices()->add_bundles_for(RelayUnderFuzz::bobsDevice.value());
    Says lists(RelayUnderFuzz::Laptop);
    lists->mutable_list_devices();
    Says publishes(RelayUnderFuzz::Laptop);
    publishes->mutable_publish_keys()->mutable_keys()->set_authentication_key(std::string(32, 'k'));
    publishes->mutable_publish_keys()->add_one_time_prekeys()->set_id(9);
    publishes->mutable_publish_keys()->mutable_one_time_prekeys(0)->set_key(std::string(33, 'p'));
    Says revokes(RelayUnderFuzz::Laptop);
    revokes->mutable_revoke_device()->set_device_id(RelayUnderFuzz::unlinked.value());
    return fetches + lists + publishes + revokes;
}

QByteArray contacts()
{
    QByteArray all;
    for (int action = wire::CONTACT_ACTION_REQUEST; action <= wire::CONTACT_ACTION_UNBLOCK; ++action) {
        Says changes(action % 2 == 0 ? RelayUnderFuzz::Bobs : RelayUnderFuzz::Desk);
        changes->mutable_change_contact()->set_action(static_cast<wire::ContactAction>(action));
        changes->mutable_change_contact()->set_username(action % 2 == 0 ? "alice" : "bob");
        all += changes;
    }
    Says opens(RelayUnderFuzz::Bobs);
    opens->mutable_open_conversation()->set_peer_user_id(RelayUnderFuzz::alice.value());
    return all + opens;
}

QByteArray synchronizes()
{
    Says asks(RelayUnderFuzz::Bobs);
    asks->mutable_synchronize()->set_since_version(1);
    wire::Cursor &cursor = *asks->mutable_synchronize()->add_cursors();
    cursor.set_conversation_id(RelayUnderFuzz::conversation);
    cursor.set_through(1);
    return asks;
}

QByteArray stranger()
{
    Says hello(RelayUnderFuzz::Stranger);
    hello->mutable_hello()->set_minimum_version(1);
    hello->mutable_hello()->set_maximum_version(3);
    Says resumes(RelayUnderFuzz::Stranger);
    resumes->mutable_resume()->set_token(RelayUnderFuzz::tokenOf(RelayUnderFuzz::desk));
    resumes->mutable_resume()->set_generation(77);
    return hello + resumes;
}

} // namespace

QByteArrayList Fuzz::seeds()
{
    wire::DeviceList longer = RelayUnderFuzz::aliceList(2);
    longer.add_devices()->set_device_id(RelayUnderFuzz::unlinked.value());
    QByteArrayList all{
        message('1') + message('2') + message('1') + marks(),
        mail(),
        directory(),
        contacts(),
        message('1') + synchronizes() + step(Reconnect, RelayUnderFuzz::Bobs, {}),
        stranger(),
        step(Publish, RelayUnderFuzz::Desk, serialize(longer)) + message('1') + mail(),
        step(Publish, RelayUnderFuzz::Desk, serialize(RelayUnderFuzz::aliceList(3))),
        message('1') + step(Pass, RelayUnderFuzz::Desk, QByteArray(90, ' ')) + message('2'),
    };
    const QByteArrayList golden = goldenBytes(QStringLiteral("client-"));
    for (const QByteArray &frame : golden)
        all += step(Send, RelayUnderFuzz::Desk, frame) + step(Send, RelayUnderFuzz::Stranger, frame);
    return all;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Fuzz::Input input(data, size);
    RelayUnderFuzz relay;
    for (int steps = 0; steps < longestDialogue && !input.isEmpty(); ++steps)
        take(relay, input);
    relay.check();
    return 0;
}
