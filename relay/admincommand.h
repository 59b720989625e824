// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "relay/storerecords.h"

#include <QJsonObject>

namespace Parlance {

class Clock;
class DataFolder;
class LogStore;

/// A change an operator wants. Travels as one line of JSON to the relay that serves from the folder, or is run directly
/// when none does: there is never a second writer.
struct AdminCommand
{
    enum class Kind : std::uint8_t { Invite, Disable, Enable, SetPasswordHash, Delete };

    Kind kind = Kind::Invite;
    UserId user; ///< All but Invite.
    QString passwordHash; ///< SetPasswordHash.
    int uses = 0; ///< Invite.
    qint64 expiresMs = 0; ///< Invite.

    [[nodiscard]] QJsonObject toJson() const;
    /// MalformedInput.
    [[nodiscard]] static Result<AdminCommand> fromJson(const QJsonObject &object);

    /// Inside a batch of the store. Returns the token for Invite, else an empty string.
    [[nodiscard]] Result<QString> runOn(LogStore &store) const;
};

/// The answer's line.
[[nodiscard]] QJsonObject adminAnswer(const Result<QString> &outcome);
[[nodiscard]] Result<QString> parseAdminAnswer(const QJsonObject &object);

/// Does it through the relay that serves from this folder, else by itself. Blocks for some seconds at most. Timeout when
/// a relay holds the folder but does not answer.
[[nodiscard]] Result<QString> perform(const AdminCommand &command, const DataFolder &folder, const Clock &clock);

} // namespace Parlance
