// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/failures.h"

namespace Parlance {

namespace {

wire::FailureCode codeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::MalformedInput:
        return wire::FAILURE_CODE_MALFORMED;
    case ErrorCode::FieldInvalid:
        return wire::FAILURE_CODE_FIELD_INVALID;
    case ErrorCode::TooLarge:
        return wire::FAILURE_CODE_TOO_LARGE;
    case ErrorCode::InviteInvalid:
        return wire::FAILURE_CODE_INVITE_INVALID;
    case ErrorCode::UsernameTaken:
        return wire::FAILURE_CODE_USERNAME_TAKEN;
    case ErrorCode::WrongPassword:
        return wire::FAILURE_CODE_WRONG_PASSWORD;
    case ErrorCode::AccountDisabled:
        return wire::FAILURE_CODE_DISABLED;
    case ErrorCode::TooManyDevices:
        return wire::FAILURE_CODE_TOO_MANY_DEVICES;
    case ErrorCode::DeviceRevoked:
        return wire::FAILURE_CODE_UNKNOWN_DEVICE;
    case ErrorCode::RateLimited:
        return wire::FAILURE_CODE_RATE_LIMITED;
    case ErrorCode::UnknownUser:
        return wire::FAILURE_CODE_UNKNOWN_USER;
    case ErrorCode::NotAContact:
        return wire::FAILURE_CODE_NOT_A_CONTACT;
    case ErrorCode::Blocked:
        return wire::FAILURE_CODE_BLOCKED;
    case ErrorCode::TooManyContacts:
        return wire::FAILURE_CODE_TOO_MANY_CONTACTS;
    case ErrorCode::UnknownConversation:
        return wire::FAILURE_CODE_UNKNOWN_CONVERSATION;
    case ErrorCode::Rejected:
        return wire::FAILURE_CODE_BEYOND_SENT;
    case ErrorCode::NotFound:
        return wire::FAILURE_CODE_CONFLICT;
    default:
        return wire::FAILURE_CODE_STORAGE;
    }
}

} // namespace

Refusal refusalOf(const Error &error)
{
    Refusal refusal{.code = codeOf(error.code)};
    refusal.limit = static_cast<quint64>(error.limit);
    refusal.retryAfterMs = error.retryAfterMs;
    if (error.code == ErrorCode::FieldInvalid)
        refusal.field = fromText(error.detail);
    return refusal;
}

QByteArray reasonName(wire::FailureCode code)
{
    constexpr std::string_view prefix = "FAILURE_CODE_";
    const std::string &name = wire::FailureCode_Name(code);
    return name.starts_with(prefix) ? QByteArray::fromStdString(name.substr(prefix.size())).toLower() : "unknown";
}

} // namespace Parlance
