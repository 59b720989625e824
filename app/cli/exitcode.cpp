// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exitcode.h"

namespace Parlance {

ExitCode exitCodeOf(ErrorCode code)
{
    using enum ErrorCode;
    switch (code) {
    case None:
        return ExitCode::Done;
    case MalformedInput:
    case FieldInvalid:
        return ExitCode::Usage;
    case Offline:
    case NotARelay:
    case ProtocolVersion:
    case ProtocolViolation:
    case ConnectionLost:
    case RelayBusy:
    case RelayStorage:
        return ExitCode::Network;
    case CertificateMismatch:
    case CertificateUntrusted:
    case Untrustworthy:
        return ExitCode::Untrusted;
    case NotSignedIn:
    case AlreadySignedIn:
    case InviteInvalid:
    case WrongPassword:
    case AccountDisabled:
    case TooManyDevices:
    case DeviceRevoked:
    case Displaced:
    case NotLinked:
    case StateIsACopy:
        return ExitCode::Authentication;
    case NotFound:
    case UnknownUser:
    case UnknownConversation:
        return ExitCode::NotFound;
    case TooLarge:
    case UsernameTaken:
    case RateLimited:
    case NotAContact:
    case Blocked:
    case TooManyContacts:
    case Rejected:
    case KeyChanged:
    case Outdated:
    case MailboxFull:
    case RelayRefused:
    case RelayTooOld:
        return ExitCode::Refused;
    case DiskFull:
    case StorageUnwritable:
    case StorageDamaged:
    case StorageNewer:
    case StorageBusy:
    case StorageUnsynced:
    case StorageFailed:
    case EncryptionMissing:
    case NotEncrypted:
    case KeysMissing:
    case KeysDamaged:
        return ExitCode::Storage;
    case SecretNeeded:
    case WrongSecret:
    case RecoveryCodeMistyped:
    case KeyFileUnusable:
    case KeyStoreMissing:
    case KeyStoreLocked:
        return ExitCode::Locked;
    case ProfileInUse:
        return ExitCode::ProfileInUse;
    case Timeout:
        return ExitCode::Timeout;
    case Cancelled:
        return ExitCode::Interrupted;
    case CannotOpen:
        return ExitCode::Unexpected;
    }
    return ExitCode::Unexpected;
}

} // namespace Parlance
