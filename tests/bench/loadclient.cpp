// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/loadclient.h"

#include "protocol/limits.h"

#include <sodium.h>

#include <algorithm>

namespace Parlance::Bench {

using namespace Qt::StringLiterals;

namespace {

// One address has some 28,000 ports, and one that was used is not free again for a minute.
constexpr int sources = 32;
constexpr int firstSource = 2;

} // namespace

LoadClient::LoadClient(Poller &poller, const LoadAccount &account, int number, TalkCheck *talk)
    : m_poller(poller), m_account(account), m_source(firstSource + number % sources), m_talk(talk)
{
    if (!talk)
        return;
    wire::Submit &submit = *m_submit.mutable_submit();
    submit.set_conversation_id(m_account.conversation.value());
    wire::EnvelopeHeader &header = *submit.add_headers();
    header.set_device_id(m_account.partnerDevice.value());
    header.set_header(std::string(envelopeHeaderBytes, 'h'));
}

void LoadClient::connectTo(const Door &door, SignInBy by)
{
    m_caughtUp = false;
    m_by = by;
    m_wire = std::make_unique<WireClient>(m_poller, door, m_source, m_session);
    m_wire->onOpen = [this] { open(); };
    m_wire->onFrame = [this](const wire::RelayFrame &frame) { received(frame); };
    if (m_acknowledging == Acknowledging::Turn)
        m_wire->onTurnEnded = [this] { acknowledge(); };
}

void LoadClient::disconnect()
{
    if (m_wire && m_wire->stream().session())
        m_session = m_wire->stream().session();
    m_wire.reset();
    m_caughtUp = false;
}

void LoadClient::open()
{
    wire::ClientFrame hello;
    hello.mutable_hello()->set_minimum_version(Limits::protocolVersion);
    hello.mutable_hello()->set_maximum_version(Limits::protocolVersion);
    hello.mutable_hello()->set_client("bench");
    send(hello);
    if (m_by != SignInBy::Token)
        return;
    wire::ClientFrame resume;
    resume.mutable_resume()->set_token(m_token);
    resume.mutable_resume()->set_generation(++m_generation);
    send(resume);
    synchronize();
}

void LoadClient::submit(qint64 stamp)
{
    m_talk->write(stamp, *m_submit.mutable_submit());
    send(m_submit);
}

void LoadClient::send(wire::ClientFrame &frame)
{
    frame.set_request_id(++m_request);
    m_wire->send(frame);
}

void LoadClient::received(const wire::RelayFrame &frame)
{
    switch (frame.event_case()) {
    case wire::RelayFrame::kWelcome:
        if (m_by == SignInBy::Proof) {
            wire::ClientFrame challenge;
            challenge.mutable_challenge()->set_device_id(m_account.device.value());
            send(challenge);
        }
        return onWelcome ? onWelcome() : void();
    case wire::RelayFrame::kChallengeIssued:
        return prove(frame.challenge_issued().nonce());
    case wire::RelayFrame::kSignedIn:
        m_token = frame.signed_in().resume_token();
        return m_by == SignInBy::Proof ? synchronize() : void();
    case wire::RelayFrame::kState:
        return noteState(frame.state());
    case wire::RelayFrame::kCaughtUp:
        m_caughtUp = true;
        return onCaughtUp ? onCaughtUp() : void();
    case wire::RelayFrame::kAccepted:
        m_talk->accepted(frame.accepted());
        judge();
        m_cursor = std::max<Sequence>(m_cursor, frame.accepted().sequence());
        return onAccepted ? onAccepted() : void();
    case wire::RelayFrame::kDeliver:
        return take(frame.deliver());
    case wire::RelayFrame::kDelivered:
        return noteMark(frame.delivered().device_id(), frame.delivered().through());
    case wire::RelayFrame::kFailure:
    case wire::RelayFrame::kRejected:
    case wire::RelayFrame::kStaleDevices:
    case wire::RelayFrame::kGoodbye:
    case wire::RelayFrame::kExpired:
    case wire::RelayFrame::kDisplaced:
        giveUp(u"the relay said %1"_s.arg(QString::fromStdString(frame.ShortDebugString())));
    default:
        return;
    }
}

void LoadClient::prove(const std::string &nonce)
{
    const std::string message = std::string(Limits::proofLabel) + nonce;
    std::string signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr,
                         reinterpret_cast<const unsigned char *>(message.data()), message.size(),
                         reinterpret_cast<const unsigned char *>(m_account.secretKey.constData()));
    wire::ClientFrame frame;
    frame.mutable_prove()->set_device_id(m_account.device.value());
    frame.mutable_prove()->set_signature(std::move(signature));
    frame.mutable_prove()->set_generation(++m_generation);
    send(frame);
}

void LoadClient::synchronize()
{
    wire::ClientFrame frame;
    wire::Synchronize &command = *frame.mutable_synchronize();
    command.set_since_version(m_stateVersion);
    command.set_since_epoch(m_stateEpoch);
    wire::Cursor &cursor = *command.add_cursors();
    cursor.set_conversation_id(m_account.conversation.value());
    cursor.set_through(m_cursor);
    send(frame);
}

void LoadClient::noteState(const wire::State &state)
{
    m_stateVersion = state.version();
    m_stateEpoch = state.epoch();
    for (const wire::Conversation &conversation : state.conversations()) {
        for (const wire::DeviceMark &mark : conversation.marks())
            noteMark(mark.device_id(), mark.delivered_through());
    }
    if (state.more())
        synchronize();
}

void LoadClient::noteMark(quint64 device, Sequence through)
{
    if (device == m_account.partnerDevice.value())
        m_markOfPartner = std::max(m_markOfPartner, through);
}

void LoadClient::take(const wire::Deliver &deliver)
{
    if (!m_talk)
        giveUp(u"a message was delivered to a device that nobody writes to"_s);
    const qint64 stamp = m_talk->delivered(deliver);
    judge();
    m_cursor = deliver.sequence();
    if (m_acknowledging == Acknowledging::Each)
        acknowledge();
    if (onDelivered)
        onDelivered(stamp);
}

void LoadClient::acknowledge()
{
    if (m_acknowledged >= m_cursor)
        return;
    m_acknowledged = m_cursor;
    wire::ClientFrame frame;
    frame.mutable_acknowledge()->set_conversation_id(m_account.conversation.value());
    frame.mutable_acknowledge()->set_through(m_cursor);
    m_wire->send(frame); // request 0: no answer wanted
}

void LoadClient::judge() const
{
    if (!m_talk->problem().isEmpty())
        giveUp(m_talk->problem());
}

} // namespace Parlance::Bench
