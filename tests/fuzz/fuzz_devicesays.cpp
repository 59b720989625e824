// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one device may say to another beside the conversations: the steps of linking, history that is asked for, given and
// offered, shared secrets and settings; from a device of one's own, of a contact, and of somebody unknown.

#include "clientunderfuzz.h"

using namespace Parlance;
using namespace Parlance::Frames;

namespace {

constexpr quint64 mostMessages = 24;

constexpr std::array senders{
    DeviceAddress{.user = alice, .device = alicesLaptop}, DeviceAddress{.user = bob, .device = bobsDevice},
    DeviceAddress{.user = UserId(77), .device = DeviceId(77)}};

/// Of linking, which is not sealed.
const std::string linkHeader(1, '\0');

QByteArray message(quint8 sender, bool isLinkStep, const QByteArray &bytes)
{
    return static_cast<char>(sender * 2 + (isLinkStep ? 1 : 0)) + Fuzz::field(bytes);
}

wire::RelayFrame frameOf(quint64 number, quint8 kind, const QByteArray &bytes)
{
    wire::RelayFrame frame = deviceMessage(number, senders.at(kind / 2 % senders.size()), content::DeviceContent());
    frame.mutable_device_message()->set_body(std::string(1, '\0') + fromBytes(bytes));
    if (kind % 2 == 1) {
        frame.mutable_device_message()->set_body(fromBytes(bytes));
        frame.mutable_device_message()->set_header(linkHeader);
    }
    return frame;
}

QByteArrayList linkSteps()
{
    content::LinkStep step;
    step.set_link_id(std::string(16, 'l'));
    step.mutable_commitment()->set_commitment(std::string(32, 'c'));
    QByteArrayList all{message(0, true, serialize(step))};
    step.mutable_reveal()->set_ephemeral_key(std::string(32, 'e'));
    step.mutable_reveal()->set_nonce(std::string(32, 'n'));
    step.mutable_reveal()->set_identity_key(std::string(33, 'i'));
    step.mutable_reveal()->set_authentication_key(std::string(32, 'a'));
    all += all.first() + message(0, true, serialize(step));
    step.mutable_answer()->set_ephemeral_key(std::string(32, 'e'));
    step.mutable_answer()->set_account_key(std::string(32, 'k'));
    all += message(2, true, serialize(step));
    step.mutable_grant()->set_sealed("sealed");
    all += message(0, true, serialize(step));
    step.mutable_end()->set_refused(true);
    return all << all.first() + message(0, true, serialize(step));
}

/// With the numbers of this world in it.
QByteArrayList history()
{
    content::SequenceRange range;
    range.set_first(1);
    range.set_last(9);
    content::DeviceContent content;
    content.mutable_history_request()->set_conversation_id(withBob.value());
    *content.mutable_history_request()->add_ranges() = range;
    QByteArrayList all{message(0, false, serialize(content)), message(1, false, serialize(content))};
    content::HistoryAnswer &answer = *content.mutable_history_answer();
    answer.set_conversation_id(withBob.value());
    *answer.add_ranges() = range;
    content::HistoryMessage &given = *answer.add_messages();
    given.set_sequence(2);
    given.set_author_user_id(bob.value());
    given.set_message_id(std::string(16, 'g'));
    given.set_accepted_at_ms(1);
    given.set_authored(std::string("\x0a\x05\x1a\x03\x0a\x01x", 7));
    all += message(0, false, serialize(content));
    content.mutable_history_offer()->set_conversation_id(withBob.value());
    content.mutable_history_offer()->add_ranges()->set_first(2);
    content.mutable_history_offer()->mutable_ranges(0)->set_last(4);
    all += message(1, false, serialize(content));
    content.mutable_history_held()->set_conversation_id(withBob.value());
    content.mutable_history_held()->add_ranges()->set_first(1);
    content.mutable_history_held()->mutable_ranges(0)->set_last(4);
    return all << message(1, false, serialize(content));
}

QByteArrayList shared()
{
    content::DeviceContent content;
    content::SharedContact &contact = *content.mutable_shared_account()->add_contacts();
    contact.set_user_id(bob.value());
    contact.set_display_name("Bob");
    contact.set_account_key(std::string(32, 'k'));
    contact.set_verified(true);
    content::SharedConversation &conversation = *content.mutable_shared_account()->add_conversations();
    conversation.set_conversation_id(withBob.value());
    conversation.set_muted(true);
    conversation.set_draft("draft");
    return {message(0, false, serialize(content)), message(1, false, serialize(content))};
}

} // namespace

QByteArrayList Fuzz::seeds()
{
    QByteArrayList all = linkSteps() + history() + shared();
    const QByteArrayList golden = goldenBytes(QStringLiteral("device-"));
    for (const QByteArray &content : golden)
        all += message(0, false, content) + message(1, false, content);
    return all;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Fuzz::Input input(data, size);
    Fuzz::ClientUnderFuzz client;
    client.hear(deliver(1, 0, QStringLiteral("there")));
    client.hear(expired({.first = 2, .last = 4}, alicesDevice));
    quint64 number = 0;
    while (number < mostMessages && !input.isEmpty()) {
        const quint8 kind = input.byte();
        client.hear(frameOf(++number, kind, input.field()));
    }
    content::DeviceContent last;
    last.mutable_new_session();
    client.hear(deviceMessage(++number, senders[1], last));
    Fuzz::require(client.isOnline(), "what a device says ends no connection");
    Fuzz::require(client.acknowledgedDeviceMessages() == number,
                  "nothing a device says keeps the next from being heard");
    Fuzz::require(client.texts().contains(QStringLiteral("there")), "what is there stays");
    return 0;
}
