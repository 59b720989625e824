// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/error.h"

namespace Parlance {

QString errorName(ErrorCode code)
{
    using enum ErrorCode;
    switch (code) {
    case None:
        return QStringLiteral("none");
    case MalformedInput:
        return QStringLiteral("malformed-input");
    case FieldInvalid:
        return QStringLiteral("field-invalid");
    case TooLarge:
        return QStringLiteral("too-large");
    case DiskFull:
        return QStringLiteral("disk-full");
    case StorageUnwritable:
        return QStringLiteral("storage-unwritable");
    case StorageDamaged:
        return QStringLiteral("storage-damaged");
    case StorageNewer:
        return QStringLiteral("storage-newer");
    case StorageBusy:
        return QStringLiteral("storage-busy");
    case StorageUnsynced:
        return QStringLiteral("storage-unsynced");
    case StorageFailed:
        return QStringLiteral("storage-failed");
    case ProfileInUse:
        return QStringLiteral("profile-in-use");
    case EncryptionMissing:
        return QStringLiteral("encryption-missing");
    case NotEncrypted:
        return QStringLiteral("not-encrypted");
    case KeysMissing:
        return QStringLiteral("keys-missing");
    case KeysDamaged:
        return QStringLiteral("keys-damaged");
    case SecretNeeded:
        return QStringLiteral("secret-needed");
    case WrongSecret:
        return QStringLiteral("wrong-secret");
    case RecoveryCodeMistyped:
        return QStringLiteral("recovery-code-mistyped");
    case KeyFileUnusable:
        return QStringLiteral("key-file-unusable");
    case KeyStoreMissing:
        return QStringLiteral("key-store-missing");
    case KeyStoreLocked:
        return QStringLiteral("key-store-locked");
    case NotFound:
        return QStringLiteral("not-found");
    case Offline:
        return QStringLiteral("offline");
    case Timeout:
        return QStringLiteral("timeout");
    case CertificateMismatch:
        return QStringLiteral("certificate-mismatch");
    case CertificateUntrusted:
        return QStringLiteral("certificate-untrusted");
    case NotARelay:
        return QStringLiteral("not-a-relay");
    case ProtocolVersion:
        return QStringLiteral("protocol-version");
    case ProtocolViolation:
        return QStringLiteral("protocol-violation");
    case ConnectionLost:
        return QStringLiteral("connection-lost");
    case NotSignedIn:
        return QStringLiteral("not-signed-in");
    case AlreadySignedIn:
        return QStringLiteral("already-signed-in");
    case InviteInvalid:
        return QStringLiteral("invite-invalid");
    case UsernameTaken:
        return QStringLiteral("username-taken");
    case WrongPassword:
        return QStringLiteral("wrong-password");
    case AccountDisabled:
        return QStringLiteral("account-disabled");
    case TooManyDevices:
        return QStringLiteral("too-many-devices");
    case DeviceRevoked:
        return QStringLiteral("device-revoked");
    case RateLimited:
        return QStringLiteral("rate-limited");
    case UnknownUser:
        return QStringLiteral("unknown-user");
    case NotAContact:
        return QStringLiteral("not-a-contact");
    case Blocked:
        return QStringLiteral("blocked");
    case TooManyContacts:
        return QStringLiteral("too-many-contacts");
    case UnknownConversation:
        return QStringLiteral("unknown-conversation");
    case Rejected:
        return QStringLiteral("rejected");
    case CannotOpen:
        return QStringLiteral("cannot-open");
    case Untrustworthy:
        return QStringLiteral("untrustworthy");
    case NotLinked:
        return QStringLiteral("not-linked");
    case KeyChanged:
        return QStringLiteral("key-changed");
    case StateIsACopy:
        return QStringLiteral("state-is-a-copy");
    case MailboxFull:
        return QStringLiteral("mailbox-full");
    case RelayBusy:
        return QStringLiteral("relay-busy");
    case RelayStorage:
        return QStringLiteral("relay-storage");
    case RelayRefused:
        return QStringLiteral("relay-refused");
    case Cancelled:
        return QStringLiteral("cancelled");
    case Displaced:
        return QStringLiteral("displaced");
    case Outdated:
        return QStringLiteral("outdated");
    case RelayTooOld:
        return QStringLiteral("relay-too-old");
    }
    return QStringLiteral("unknown");
}

bool isStorageError(const Error &error)
{
    return error.code >= ErrorCode::DiskFull && error.code <= ErrorCode::StorageFailed;
}

} // namespace Parlance
