// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frames.h"

#include "unsealedencryptor.h"

namespace Parlance::Frames {

wire::RelayFrame welcome()
{
    wire::RelayFrame frame;
    frame.mutable_welcome()->set_version(1);
    frame.mutable_welcome()->set_relay("fake");
    return frame;
}

wire::RelayFrame signedIn(const QString &resumeToken, qint64 expires)
{
    wire::RelayFrame frame;
    auto *account = frame.mutable_signed_in();
    account->set_user_id(alice.value());
    account->set_device_id(alicesDevice.value());
    account->set_username("alice");
    account->set_resume_token(fromText(resumeToken));
    account->set_resume_token_expires_ms(expires);
    return frame;
}

wire::RelayFrame caughtUp()
{
    wire::RelayFrame frame;
    frame.mutable_caught_up();
    return frame;
}

wire::RelayFrame done()
{
    wire::RelayFrame frame;
    frame.mutable_done();
    return frame;
}

wire::RelayFrame failure(wire::FailureCode code, int retryAfterMs)
{
    wire::RelayFrame frame;
    frame.mutable_failure()->set_code(code);
    frame.mutable_failure()->set_retry_after_ms(static_cast<quint32>(retryAfterMs));
    return frame;
}

std::optional<wire::RelayFrame> handshakeAnswer(const wire::ClientFrame &command)
{
    wire::RelayFrame challenge;
    switch (command.command_case()) {
    case wire::ClientFrame::kHello:
        return welcome();
    case wire::ClientFrame::kChallenge:
        challenge.mutable_challenge_issued()->set_nonce(std::string(32, 'n'));
        return challenge;
    case wire::ClientFrame::kRegister:
    case wire::ClientFrame::kProve:
    case wire::ClientFrame::kResume:
        return signedIn();
    default:
        return {};
    }
}

wire::RelayFrame wholeState(quint64 version)
{
    wire::RelayFrame frame;
    auto *state = frame.mutable_state();
    state->set_version(version);
    auto *contact = state->add_contacts();
    contact->set_user_id(bob.value());
    contact->set_username("bob");
    contact->set_state(wire::CONTACT_STATE_ACCEPTED);
    auto *conversation = state->add_conversations();
    conversation->set_conversation_id(withBob.value());
    conversation->set_peer_user_id(bob.value());
    auto *mark = conversation->add_marks();
    mark->set_user_id(alice.value());
    mark->set_device_id(alicesDevice.value());
    auto *device = state->add_own_devices();
    device->set_device_id(alicesDevice.value());
    device->mutable_keys()->set_authentication_key(std::string(32, 'k'));
    device->set_name("desk");
    return frame;
}

wire::RelayFrame sameState(quint64 version)
{
    wire::RelayFrame frame;
    frame.mutable_state()->set_version(version);
    frame.mutable_state()->set_since_version(version);
    return frame;
}

wire::RelayFrame accepted(const wire::Submit &submit, Sequence sequence)
{
    wire::RelayFrame frame;
    auto *accepted = frame.mutable_accepted();
    accepted->set_conversation_id(submit.conversation_id());
    accepted->set_client_message_id(submit.client_message_id());
    accepted->set_sequence(sequence);
    accepted->set_accepted_at_ms(1'000'000 + static_cast<qint64>(sequence));
    return frame;
}

wire::RelayFrame rejected(const wire::Submit &submit, wire::RejectReason reason)
{
    wire::RelayFrame frame;
    auto *rejected = frame.mutable_rejected();
    rejected->set_conversation_id(submit.conversation_id());
    rejected->set_client_message_id(submit.client_message_id());
    rejected->set_reason(reason);
    return frame;
}

wire::RelayFrame deliver(Sequence sequence, Sequence previous, const QString &text, UserId sender, const MessageId &id,
                         quint64 listVersion, const Anchor &anchor)
{
    content::Content content;
    content.mutable_text()->set_body(fromText(text));
    content.set_author_name(sender == bob ? "Bob" : "");
    content.set_device_list_version(listVersion);
    if (anchor.sequence != 0) {
        content.mutable_anchor()->set_sequence(anchor.sequence);
        content.mutable_anchor()->set_message_id(fromBytes(anchor.id.toBytes()));
    }
    wire::RelayFrame frame = deliverContent(sequence, content, sender, id);
    frame.mutable_deliver()->set_previous_sequence(previous);
    return frame;
}

wire::RelayFrame deliverContent(Sequence sequence, const content::Content &content, UserId sender, const MessageId &id)
{
    content::Authored authored;
    authored.set_content(content.SerializeAsString());
    UnsealedEncryptor encryptor;
    const auto sealed = encryptor.seal(serialize(authored), {{.user = alice, .device = alicesDevice}}, {});
    wire::RelayFrame frame;
    auto *delivery = frame.mutable_deliver();
    delivery->set_conversation_id(withBob.value());
    delivery->set_sequence(sequence);
    delivery->set_previous_sequence(sequence - 1);
    delivery->set_sender_user_id(sender.value());
    delivery->set_sender_device_id(sender == bob ? bobsDevice.value() : alicesLaptop.value());
    delivery->set_client_message_id(fromBytes(id.toBytes()));
    delivery->set_accepted_at_ms(1'000'000 + static_cast<qint64>(sequence));
    delivery->set_body(fromBytes(sealed->body));
    delivery->set_header(fromBytes(sealed->headers.first().second));
    return frame;
}

namespace {

void name(const MessageTarget &message, content::Target &target)
{
    target.set_author_user_id(message.author.value());
    target.set_message_id(fromBytes(message.id.toBytes()));
}

} // namespace

content::Content textContent(const QString &text)
{
    content::Content content;
    content.mutable_text()->set_body(fromText(text));
    return content;
}

content::Content editContent(const MessageTarget &message, const QString &text)
{
    content::Content content = textContent(text);
    name(message, *content.mutable_text()->mutable_edits());
    return content;
}

content::Content deletionContent(const MessageTarget &message)
{
    content::Content content;
    name(message, *content.mutable_deletion()->mutable_target());
    return content;
}

content::Content reactionContent(const MessageTarget &message, const QString &emoji)
{
    content::Content content;
    content.mutable_reaction()->set_emoji(fromText(emoji));
    name(message, *content.mutable_reaction()->mutable_target());
    return content;
}

wire::RelayFrame delivered(Sequence through)
{
    wire::RelayFrame frame;
    auto *mark = frame.mutable_delivered();
    mark->set_conversation_id(withBob.value());
    mark->set_user_id(bob.value());
    mark->set_device_id(bobsDevice.value());
    mark->set_through(through);
    return frame;
}

wire::RelayFrame expired(const SequenceRange &range, DeviceId device)
{
    wire::RelayFrame frame;
    auto *expired = frame.mutable_expired();
    expired->set_conversation_id(withBob.value());
    expired->set_first_sequence(range.first);
    expired->set_last_sequence(range.last);
    expired->add_device_ids(device.value());
    return frame;
}

namespace {

/// The header of what is not sealed.
const std::string stepHeader(1, '\0');

wire::RelayFrame deviceMessage(quint64 number, const DeviceAddress &from, const std::string &body,
                               const std::string &header)
{
    wire::RelayFrame frame;
    auto *message = frame.mutable_device_message();
    message->set_number(number);
    message->set_sender_user_id(from.user.value());
    message->set_sender_device_id(from.device.value());
    message->set_message_id(fromBytes(MessageId::create().toBytes()));
    message->set_body(body);
    message->set_header(header);
    return frame;
}

} // namespace

wire::RelayFrame deviceMessage(quint64 number, const DeviceAddress &from, const content::DeviceContent &content)
{
    UnsealedEncryptor encryptor;
    const auto sealed = encryptor.seal(serialize(content), {{.user = alice, .device = alicesDevice}}, {});
    return deviceMessage(number, from, fromBytes(sealed->body), fromBytes(sealed->headers.first().second));
}

wire::RelayFrame deviceMessage(quint64 number, const DeviceAddress &from, const content::LinkStep &step)
{
    return deviceMessage(number, from, step.SerializeAsString(), stepHeader);
}

wire::RelayFrame read(UserId user, Sequence through)
{
    wire::RelayFrame frame;
    auto *mark = frame.mutable_read();
    mark->set_conversation_id(withBob.value());
    mark->set_user_id(user.value());
    mark->set_through(through);
    return frame;
}

QString textOf(const wire::Submit &submit)
{
    return toText(contentIn(submit).text().body());
}

content::Content contentIn(const wire::Submit &submit)
{
    UnsealedEncryptor encryptor;
    const auto opened = encryptor.open(toBytes(submit.body()), toBytes(submit.headers(0).header()), {});
    const auto content = opened.and_then([](const QByteArray &bytes) { return parseAuthored(bytes); })
                             .and_then([](const content::Authored &authored) {
                                 return parseContent(toBytes(authored.content()));
                             });
    return content.value_or(content::Content());
}

content::DeviceContent contentOf(const wire::SendToDevice &sent)
{
    UnsealedEncryptor encryptor;
    return encryptor.open(toBytes(sent.body()), toBytes(sent.header()), {})
        .and_then(&parseDeviceContent)
        .value_or(content::DeviceContent());
}

std::optional<content::LinkStep> stepOf(const wire::SendToDevice &sent)
{
    content::LinkStep step;
    if (sent.header() != stepHeader || !step.ParseFromString(sent.body()))
        return {};
    return step;
}

} // namespace Parlance::Frames
