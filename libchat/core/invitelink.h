// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

namespace Parlance {

/// Where a relay is and how its certificate is recognised.
struct RelayAddress
{
    QString host;
    quint16 port = 0;
    /// "SHA256:" and the base64url (RFC 4648 section 5, no padding) of the SHA-256 of the certificate's
    /// SubjectPublicKeyInfo in DER (as in RFC 7469). Empty: the system's authorities decide.
    QString pin;

    [[nodiscard]] QString url() const; ///< wss://host:port
    /// parlance://HOST:PORT/sign-in?pin=…, what a person takes to a device that shall know the account too.
    [[nodiscard]] QString link() const;
    bool operator==(const RelayAddress &) const = default;
};

/// parlance://HOST:PORT/join?pin=…&token=…, what an operator hands to a new user.
struct InviteLink
{
    RelayAddress relay;
    QString token;

    /// MalformedInput, its detail naming the part that is missing or wrong; TooLarge beyond 2,048 characters.
    [[nodiscard]] static Result<InviteLink> parse(const QString &text);
    [[nodiscard]] QString toString() const;
    bool operator==(const InviteLink &) const = default;
};

/// HOST, HOST:PORT, [IPV6]:PORT or wss://HOST:PORT as a person types it, or a link that names the relay and its pin: the one
/// of RelayAddress::link() or an invite. The port defaults to defaultPort. MalformedInput for anything else, its detail
/// "host", "link" or "pin".
[[nodiscard]] Result<RelayAddress> parseRelayAddress(const QString &text);

/// Whether it looks like RelayAddress::link(), so that it belongs where one signs in; it may still be damaged.
[[nodiscard]] bool isSignInLink(const QString &text);

inline constexpr quint16 defaultPort = 7667;

} // namespace Parlance
