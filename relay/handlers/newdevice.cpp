// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/handlers/newdevice.h"

#include <sodium.h>

namespace Parlance::Handlers {

namespace {

constexpr qint64 busyRetryMs = 2000;

bool isTooLong(const std::string &text, qsizetype characters)
{
    return toText(text).size() > characters;
}

} // namespace

std::optional<Refusal> checkKeys(const wire::DeviceKeys &keys)
{
    if (keys.authentication_key().size() != crypto_sign_PUBLICKEYBYTES)
        return invalidField("authentication_key", crypto_sign_PUBLICKEYBYTES);
    if (keys.identity_key().size() > Limits::keyBytes)
        return invalidField("identity_key", Limits::keyBytes);
    if (keys.signed_prekey().size() > Limits::keyBytes)
        return invalidField("signed_prekey", Limits::keyBytes);
    if (keys.signed_prekey_signature().size() > Limits::keyBytes)
        return invalidField("signed_prekey_signature", Limits::keyBytes);
    if (keys.last_resort_prekey().key().size() > Limits::keyBytes)
        return invalidField("last_resort_prekey", Limits::keyBytes);
    return {};
}

template <typename Command>
std::optional<Refusal> checkNewDevice(const Command &command)
{
    if (isTooLong(command.device_name(), Limits::deviceNameLongest))
        return invalidField("device_name", Limits::deviceNameLongest);
    if (isTooLong(command.platform(), Limits::deviceNameLongest))
        return invalidField("platform", Limits::deviceNameLongest);
    return checkKeys(command.keys());
}

template std::optional<Refusal> checkNewDevice(const wire::ReplaceDevice &command);

template <typename Command>
std::optional<Refusal> checkEnrolment(const Command &command)
{
    if (!Limits::isUsername(toText(command.username())))
        return invalidField("username", Limits::usernameLongest);
    if (command.password().size() > Limits::passwordLongestBytes)
        return invalidField("password", Limits::passwordLongestBytes);
    return checkNewDevice(command);
}

template std::optional<Refusal> checkEnrolment(const wire::Register &command);
template std::optional<Refusal> checkEnrolment(const wire::SignIn &command);

QByteArray toStored(wire::DeviceKeys keys)
{
    keys.DiscardUnknownFields();
    return serialize(keys);
}

std::optional<Refusal> checkAddressRate(Connection &connection)
{
    RelayCore &core = connection.core();
    const auto retryAfterMs = core.passwordsByAddress.take(connection.address(), core.clock.monotonicMs());
    if (!retryAfterMs)
        return {};
    return Refusal{.code = wire::FAILURE_CODE_RATE_LIMITED, .retryAfterMs = *retryAfterMs};
}

std::optional<Refusal> checkPasswordRate(Connection &connection, const QString &username)
{
    if (auto refusal = checkAddressRate(connection))
        return refusal;
    RelayCore &core = connection.core();
    const auto retryAfterMs = core.passwordsByName.take(username, core.clock.monotonicMs());
    if (!retryAfterMs)
        return {};
    return Refusal{.code = wire::FAILURE_CODE_RATE_LIMITED, .retryAfterMs = *retryAfterMs};
}

Refusal passwordsBusy()
{
    return {.code = wire::FAILURE_CODE_RATE_LIMITED, .retryAfterMs = busyRetryMs};
}

} // namespace Parlance::Handlers
