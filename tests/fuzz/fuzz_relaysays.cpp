// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything a relay may say to a client that is signed in, in any order: through RelayConnection, AccountWorker and all that
// stands behind it.

#include "clientunderfuzz.h"

using namespace Parlance;
using namespace Parlance::Frames;

namespace {

constexpr int longestSpeech = 32;

/// In place of an id that no input can know: that of the message under way.
const std::string underWay(16, 'm');

void nameTheMessage(wire::RelayFrame &frame, const MessageId &id)
{
    const std::string real = fromBytes(id.toBytes());
    if (frame.has_accepted() && frame.accepted().client_message_id() == underWay)
        frame.mutable_accepted()->set_client_message_id(real);
    if (frame.has_rejected() && frame.rejected().client_message_id() == underWay)
        frame.mutable_rejected()->set_client_message_id(real);
    if (frame.has_stale_devices() && frame.stale_devices().client_message_id() == underWay)
        frame.mutable_stale_devices()->set_client_message_id(real);
}

QByteArray said(const QList<wire::RelayFrame> &frames)
{
    QByteArray all;
    for (const wire::RelayFrame &frame : frames)
        all += Fuzz::field(serialize(frame));
    return all;
}

wire::Submit submit()
{
    wire::Submit command;
    command.set_conversation_id(withBob.value());
    command.set_client_message_id(underWay);
    return command;
}

wire::RelayFrame stateWith(quint64 version)
{
    wire::RelayFrame frame = wholeState(version);
    wire::State &state = *frame.mutable_state();
    state.set_since_version(1);
    state.mutable_contacts(0)->set_state(wire::CONTACT_STATE_REQUEST_RECEIVED);
    state.mutable_conversations(0)->set_head_sequence(5);
    state.mutable_conversations(0)->set_peer_read_through(2);
    state.mutable_conversations(0)->set_own_read_through(3);
    return frame;
}

} // namespace

QByteArrayList Fuzz::seeds()
{
    const MessageId id(QUuid::fromRfc4122(QByteArray(16, 'i')));
    wire::RelayFrame changed;
    changed.mutable_state_changed()->set_version(2);
    wire::RelayFrame stale;
    stale.mutable_stale_devices()->set_conversation_id(withBob.value());
    stale.mutable_stale_devices()->set_client_message_id(underWay);
    stale.mutable_stale_devices()->add_users()->set_user_id(bob.value());
    QByteArrayList all{
        said({deliver(1, 0, QStringLiteral("one"), bob, id), accepted(submit(), 2),
              deliver(3, 2, QStringLiteral("three"), bob, id), delivered(2), read(bob, 2), read(alice, 1)}),
        said({deliver(7, 6, QStringLiteral("a hole before it"), bob, id),
              expired({.first = 1, .last = 6}, alicesDevice)}),
        said({rejected(submit(), wire::REJECT_REASON_BLOCKED), changed, stateWith(2)}),
        said({stale, accepted(submit(), 1)}),
        said({Frames::failure(wire::FAILURE_CODE_RATE_LIMITED, 100), done()}),
    };
    const QByteArrayList golden = goldenBytes(QStringLiteral("relay-"));
    for (const QByteArray &frame : golden)
        all += field(frame);
    return all;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Fuzz::Input input(data, size);
    Fuzz::ClientUnderFuzz client;
    client.write(QStringLiteral("hello"));
    for (int frames = 0; frames < longestSpeech && !input.isEmpty(); ++frames) {
        const QByteArray bytes = input.field();
        if (auto frame = parseRelayFrame(bytes)) {
            nameTheMessage(*frame, client.underWay());
            client.hear(*frame);
        } else {
            client.hear(bytes);
        }
    }
    Fuzz::require(client.texts().contains(QStringLiteral("hello")), "what was written is kept whatever a relay says");
    return 0;
}
