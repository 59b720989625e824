// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/loadclient.h"

#include "protocol/limits.h"

#include <sodium.h>

#include <cstring>

namespace Parlance::Bench {

using namespace Qt::StringLiterals;

LoadClient::LoadClient(Poller &poller, const LoadAccount &account) : m_poller(poller), m_account(account)
{
    wire::Submit &submit = *m_submit.mutable_submit();
    submit.set_conversation_id(m_account.conversation.value());
    wire::EnvelopeHeader &header = *submit.add_headers();
    header.set_device_id(m_account.partnerDevice.value());
    header.set_header("h");
}

void LoadClient::connectTo(quint16 port)
{
    m_caughtUp = false;
    m_wire = std::make_unique<WireClient>(m_poller, port);
    m_wire->onOpen = [this] { hello(); };
    m_wire->onFrame = [this](const wire::RelayFrame &frame) { received(frame); };
}

void LoadClient::hello()
{
    wire::ClientFrame frame;
    frame.mutable_hello()->set_minimum_version(Limits::protocolVersion);
    frame.mutable_hello()->set_maximum_version(Limits::protocolVersion);
    frame.mutable_hello()->set_client("bench");
    send(frame);
}

void LoadClient::submit(qint64 stamp, int bytes)
{
    wire::Submit &submit = *m_submit.mutable_submit();
    submit.set_client_message_id(fromBytes(MessageId::create().toBytes()));
    std::string &body = *submit.mutable_body();
    body.assign(static_cast<size_t>(bytes), 'b');
    std::memcpy(body.data(), &stamp, sizeof stamp);
    send(m_submit);
}

void LoadClient::send(wire::ClientFrame &frame)
{
    frame.set_request_id(++m_request);
    m_wire->send(frame);
}

void LoadClient::received(const wire::RelayFrame &frame)
{
    wire::ClientFrame next;
    switch (frame.event_case()) {
    case wire::RelayFrame::kWelcome:
        next.mutable_challenge()->set_device_id(m_account.device.value());
        return send(next);
    case wire::RelayFrame::kChallengeIssued:
        return prove(frame.challenge_issued().nonce());
    case wire::RelayFrame::kSignedIn:
        next.mutable_synchronize();
        return send(next);
    case wire::RelayFrame::kCaughtUp:
        m_caughtUp = true;
        return onCaughtUp ? onCaughtUp() : void();
    case wire::RelayFrame::kAccepted:
        return onAccepted ? onAccepted() : void();
    case wire::RelayFrame::kDeliver:
        return take(frame.deliver());
    case wire::RelayFrame::kFailure:
    case wire::RelayFrame::kRejected:
    case wire::RelayFrame::kStaleDevices:
        qFatal("the relay refused: %s", frame.ShortDebugString().c_str());
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

void LoadClient::take(const wire::Deliver &deliver)
{
    wire::ClientFrame frame;
    frame.mutable_acknowledge()->set_conversation_id(deliver.conversation_id());
    frame.mutable_acknowledge()->set_through(deliver.sequence());
    m_wire->send(frame); // request 0: no answer wanted
    qint64 stamp = 0;
    std::memcpy(&stamp, deliver.body().data(), sizeof stamp);
    if (onDelivered)
        onDelivered(stamp);
}

} // namespace Parlance::Bench
