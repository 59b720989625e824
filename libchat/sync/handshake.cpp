// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/handshake.h"

#include "e2ee/signatures.h"
#include "protocol/limits.h"
#include "sync/relayerror.h"

namespace Parlance {

wire::ClientFrame Handshake::hello() const
{
    wire::ClientFrame frame;
    auto *hello = frame.mutable_hello();
    hello->set_minimum_version(Limits::protocolVersion);
    hello->set_maximum_version(Limits::protocolVersion);
    hello->set_client("parlance " PARLANCE_VERSION);
    return frame;
}

Result<Handshake::Step> Handshake::next(const wire::RelayFrame &frame)
{
    switch (frame.event_case()) {
    case wire::RelayFrame::kWelcome:
        if (frame.welcome().version() != Limits::protocolVersion)
            return failure(ErrorCode::ProtocolVersion, QString::number(frame.welcome().version()));
        m_resuming = std::holds_alternative<DeviceLogin>(m_login)
            && !std::get<DeviceLogin>(m_login).resumeToken.isEmpty();
        return login();
    case wire::RelayFrame::kChallengeIssued:
        if (std::holds_alternative<DeviceLogin>(m_login))
            return proof(frame.challenge_issued());
        if (std::holds_alternative<DeviceReplacement>(m_login))
            return replacement(frame.challenge_issued());
        break;
    case wire::RelayFrame::kSignedIn:
        return frame.signed_in();
    case wire::RelayFrame::kFailure:
        return refused(frame.failure());
    default:
        break;
    }
    return failure(ErrorCode::ProtocolViolation, QStringLiteral("handshake"));
}

wire::ClientFrame Handshake::login() const
{
    wire::ClientFrame frame;
    if (const auto *registration = std::get_if<wire::Register>(&m_login))
        *frame.mutable_register_() = *registration;
    else if (const auto *signIn = std::get_if<wire::SignIn>(&m_login))
        *frame.mutable_sign_in() = *signIn;
    else if (!m_resuming)
        return askForChallenge();
    else {
        const auto &device = std::get<DeviceLogin>(m_login);
        frame.mutable_resume()->set_token(fromText(device.resumeToken));
        frame.mutable_resume()->set_generation(device.generation);
        frame.mutable_resume()->set_grant(fromBytes(device.grant));
    }
    return frame;
}

wire::ClientFrame Handshake::askForChallenge() const
{
    wire::ClientFrame frame;
    const auto *replacing = std::get_if<DeviceReplacement>(&m_login);
    const DeviceId device = replacing ? replacing->device : std::get<DeviceLogin>(m_login).device;
    frame.mutable_challenge()->set_device_id(device.value());
    return frame;
}

wire::ClientFrame Handshake::proof(const wire::ChallengeIssued &challenge) const
{
    const auto &login = std::get<DeviceLogin>(m_login);
    wire::ClientFrame frame;
    frame.mutable_prove()->set_device_id(login.device.value());
    frame.mutable_prove()->set_signature(fromBytes(sign(login.key, Limits::proofLabel, toBytes(challenge.nonce()))));
    frame.mutable_prove()->set_generation(login.generation);
    frame.mutable_prove()->set_grant(fromBytes(login.grant));
    return frame;
}

wire::ClientFrame Handshake::replacement(const wire::ChallengeIssued &challenge) const
{
    const auto &login = std::get<DeviceReplacement>(m_login);
    wire::ClientFrame frame;
    wire::ReplaceDevice &command = *frame.mutable_replace_device();
    command = login.command;
    command.set_device_id(login.device.value());
    const QByteArray proved = toBytes(challenge.nonce()) + toBytes(command.keys().authentication_key());
    command.set_signature(fromBytes(sign(login.key, Limits::replacementLabel, proved)));
    return frame;
}

Result<Handshake::Step> Handshake::refused(const wire::Failure &refusal)
{
    // A token that is no longer good is nothing unusual: the key decides.
    if (m_resuming && refusal.code() == wire::FAILURE_CODE_TOKEN_INVALID && !refusal.closing()) {
        m_resuming = false;
        return askForChallenge();
    }
    return std::unexpected(errorFrom(refusal));
}

} // namespace Parlance
