// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QByteArray>
#include <QString>

#include <span>
#include <vector>

namespace Parlance::Bench {

class TalkCheck;

/// What a message bears for one device: version, type, and the ratchet's message over 48 bytes (docs/protocol.md, "The
/// seal") come to this with a session that both have used.
inline constexpr int envelopeHeaderBytes = 126;

/// A user with one device, and the conversation it has with its partner.
struct LoadAccount
{
    UserId user;
    DeviceId device;
    QByteArray secretKey; ///< Ed25519, as libsodium keeps it
    ConversationId conversation;
    DeviceId partnerDevice;
};

/// Writes accounts straight into a relay's data folder before it starts (registering thousands by the protocol would
/// measure Argon2id). Accounts 2n and 2n+1 are contacts and have a conversation.
[[nodiscard]] std::vector<LoadAccount> provision(const QString &dataFolder, int pairs);

/// A conversation, and who writes in it.
struct Author
{
    const LoadAccount &account;
    TalkCheck &talk;
};

/// So many messages in all, accepted while nobody was there to get them: written straight into the store, in turn for each
/// author, in the largest commits that make sense.
void queueMessages(const QString &dataFolder, std::span<const Author> authors, int messages);

} // namespace Parlance::Bench
