// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "relay/connection.h"

#include <optional>

/// What Register and SignIn share: the checks of a new device, and the limits on guessing passwords.
namespace Parlance::Handlers {

/// The first field that is not as protocol/limits.h says, if one is.
[[nodiscard]] std::optional<Refusal> checkKeys(const wire::DeviceKeys &keys);
[[nodiscard]] std::optional<Refusal> checkAccountKey(const std::string &key);
template <typename Command>
[[nodiscard]] std::optional<Refusal> checkNewDevice(const Command &command);

template <typename Command>
[[nodiscard]] NewDevice newDevice(const Command &command)
{
    return {.name = toText(command.device_name()),
            .platform = toText(command.platform()),
            .keys = serialize(command.keys())};
}

/// Takes a token for this address and one for this name; says when to come back if there is none.
[[nodiscard]] std::optional<Refusal> checkPasswordRate(Connection &connection, const QString &username);
/// As many passwords wait for the hashing thread as may.
[[nodiscard]] Refusal passwordsBusy();

} // namespace Parlance::Handlers
