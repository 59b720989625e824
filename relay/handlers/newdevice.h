// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "relay/connection.h"

#include <optional>

/// What Register, SignIn and ReplaceDevice share: the checks of a new device, and the limits on guessing passwords.
namespace Parlance::Handlers {

/// The first field that is not as protocol/limits.h says, if one is.
[[nodiscard]] std::optional<Refusal> checkKeys(const wire::DeviceKeys &keys);
template <typename Command>
[[nodiscard]] std::optional<Refusal> checkNewDevice(const Command &command);
/// The same, with name and password.
template <typename Command>
[[nodiscard]] std::optional<Refusal> checkEnrolment(const Command &command);

/// As the store keeps them: what nobody checked the size of is left out, since others are to get the rest in one frame.
[[nodiscard]] QByteArray toStored(wire::DeviceKeys keys);

template <typename Command>
[[nodiscard]] NewDevice newDevice(const Command &command)
{
    return {.name = toText(command.device_name()),
            .platform = toText(command.platform()),
            .keys = toStored(command.keys())};
}

/// Says no, and the connection may try again as long as its deadline lets it.
void refuseEntry(Connection &connection, quint64 request, const auto &why)
{
    connection.refuse(request, why);
    connection.endAuthentication();
}

/// Takes a token for this address; says when to come back if there is none.
[[nodiscard]] std::optional<Refusal> checkAddressRate(Connection &connection);
/// The same, and one for this name.
[[nodiscard]] std::optional<Refusal> checkPasswordRate(Connection &connection, const QString &username);
/// As many passwords wait for the hashing thread as may.
[[nodiscard]] Refusal passwordsBusy();

} // namespace Parlance::Handlers
