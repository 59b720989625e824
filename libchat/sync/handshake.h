// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "protocol/codec.h"
#include "storage/accountstore.h"

#include <variant>

namespace Parlance {

/// How a device that is known to the relay shows who it is.
struct DeviceLogin
{
    DeviceId device;
    SigningKeyPair key;
    QString resumeToken; ///< empty: none that is still good
    quint64 generation = 0; ///< greater than on any connection before
    QByteArray grant; ///< of the last one that said it was stored; empty: none
};

/// How a device whose state is a copy becomes another device of its account.
struct DeviceReplacement
{
    DeviceId device; ///< the one it was
    SigningKeyPair key; ///< of that one
    wire::ReplaceDevice command; ///< without what only the handshake knows: id and signature
};

using Login = std::variant<wire::Register, wire::SignIn, DeviceLogin, DeviceReplacement>;

/// The dialogue that begins each connection: Hello, then Register, SignIn, or Resume, and Challenge and Prove where the
/// token is refused. Frames in, frames out; knows no socket and no clock.
class Handshake
{
public:
    explicit Handshake(Login login) : m_login(std::move(login)) { }

    using Step = std::variant<wire::ClientFrame, wire::SignedIn>;

    [[nodiscard]] wire::ClientFrame hello() const;
    /// What follows on this frame of the relay: the next one to send, or the end. An Error when the relay refuses, or
    /// says what does not belong here (ProtocolViolation).
    [[nodiscard]] Result<Step> next(const wire::RelayFrame &frame);

private:
    [[nodiscard]] wire::ClientFrame login() const;
    [[nodiscard]] wire::ClientFrame askForChallenge() const;
    [[nodiscard]] wire::ClientFrame proof(const wire::ChallengeIssued &challenge) const;
    [[nodiscard]] wire::ClientFrame replacement(const wire::ChallengeIssued &challenge) const;
    [[nodiscard]] Result<Step> refused(const wire::Failure &refusal);

    Login m_login;
    bool m_resuming = false;
};

} // namespace Parlance
