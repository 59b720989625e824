// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace Parlance::Bench {

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

} // namespace Parlance::Bench
