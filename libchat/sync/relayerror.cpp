// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/relayerror.h"

namespace Parlance {

namespace {

ErrorCode errorCodeFrom(wire::FailureCode code)
{
    switch (code) {
    case wire::FAILURE_CODE_MALFORMED:
    case wire::FAILURE_CODE_NOT_ALLOWED_NOW:
        return ErrorCode::ProtocolViolation;
    case wire::FAILURE_CODE_VERSION:
        return ErrorCode::ProtocolVersion;
    case wire::FAILURE_CODE_INVITE_INVALID:
        return ErrorCode::InviteInvalid;
    case wire::FAILURE_CODE_USERNAME_TAKEN:
        return ErrorCode::UsernameTaken;
    case wire::FAILURE_CODE_FIELD_INVALID:
        return ErrorCode::FieldInvalid;
    case wire::FAILURE_CODE_TOO_LARGE:
        return ErrorCode::TooLarge;
    case wire::FAILURE_CODE_WRONG_PASSWORD:
        return ErrorCode::WrongPassword;
    case wire::FAILURE_CODE_DISABLED:
        return ErrorCode::AccountDisabled;
    case wire::FAILURE_CODE_TOO_MANY_DEVICES:
        return ErrorCode::TooManyDevices;
    case wire::FAILURE_CODE_UNKNOWN_DEVICE:
        return ErrorCode::DeviceRevoked;
    case wire::FAILURE_CODE_PROOF_INVALID:
    case wire::FAILURE_CODE_TOKEN_INVALID:
        return ErrorCode::NotSignedIn;
    case wire::FAILURE_CODE_RATE_LIMITED:
        return ErrorCode::RateLimited;
    case wire::FAILURE_CODE_UNKNOWN_USER:
        return ErrorCode::UnknownUser;
    case wire::FAILURE_CODE_NOT_A_CONTACT:
        return ErrorCode::NotAContact;
    case wire::FAILURE_CODE_BLOCKED:
        return ErrorCode::Blocked;
    case wire::FAILURE_CODE_TOO_MANY_CONTACTS:
        return ErrorCode::TooManyContacts;
    case wire::FAILURE_CODE_UNKNOWN_CONVERSATION:
        return ErrorCode::UnknownConversation;
    case wire::FAILURE_CODE_NOT_LINKED:
        return ErrorCode::NotLinked;
    case wire::FAILURE_CODE_STATE_IS_A_COPY:
        return ErrorCode::StateIsACopy;
    case wire::FAILURE_CODE_MAILBOX_FULL:
        return ErrorCode::MailboxFull;
    case wire::FAILURE_CODE_BUSY:
        return ErrorCode::RelayBusy;
    case wire::FAILURE_CODE_STORAGE:
        return ErrorCode::RelayStorage;
    default:
        return ErrorCode::RelayRefused;
    }
}

} // namespace

Error errorFrom(const wire::Failure &failure)
{
    return {.code = errorCodeFrom(failure.code()),
            .detail = toText(failure.field()),
            .limit = static_cast<qint64>(failure.limit()),
            .retryAfterMs = failure.retry_after_ms()};
}

Error errorFrom(const wire::Goodbye &goodbye)
{
    Error error{.code = ErrorCode::ConnectionLost, .detail = {}, .limit = 0, .retryAfterMs = goodbye.retry_after_ms()};
    switch (goodbye.reason()) {
    case wire::GOODBYE_REASON_REVOKED:
        error.code = ErrorCode::DeviceRevoked;
        break;
    case wire::GOODBYE_REASON_DISABLED:
        error.code = ErrorCode::AccountDisabled;
        break;
    case wire::GOODBYE_REASON_RESTARTING:
        error.detail = QStringLiteral("restarting");
        break;
    case wire::GOODBYE_REASON_IDLE:
        error.detail = QStringLiteral("idle");
        break;
    default:
        break;
    }
    return error;
}

ErrorCode errorCodeFrom(wire::RejectReason reason)
{
    switch (reason) {
    case wire::REJECT_REASON_NOT_A_CONTACT:
        return ErrorCode::NotAContact;
    case wire::REJECT_REASON_BLOCKED:
        return ErrorCode::Blocked;
    case wire::REJECT_REASON_UNKNOWN_CONVERSATION:
        return ErrorCode::UnknownConversation;
    case wire::REJECT_REASON_TOO_LARGE:
        return ErrorCode::TooLarge;
    case wire::REJECT_REASON_PEER_GONE:
        return ErrorCode::UnknownUser;
    default:
        return ErrorCode::Rejected;
    }
}

} // namespace Parlance
