// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

#include <cstdint>

namespace Parlance {

/// What went wrong, as a value. The text a person reads is made from it in one place: app/errortext.cpp for the
/// programs' users, relay/operatortext.cpp for operators.
enum class ErrorCode : std::uint8_t {
    None,
    // input
    MalformedInput,
    FieldInvalid,
    TooLarge,
    // storage
    DiskFull,
    StorageUnwritable,
    StorageDamaged,
    StorageNewer,
    StorageBusy,
    StorageUnsynced, ///< the disk could not keep what was written, and may have forgotten some of it
    StorageFailed,
    ProfileInUse,
    // what keeps a profile from being read by others
    EncryptionMissing, ///< a build whose SQLite cannot encrypt
    NotEncrypted, ///< a database of before there was encryption
    KeysMissing, ///< a database without the file of its keys
    KeysDamaged,
    SecretNeeded, ///< passphrase, recovery code or key file
    WrongSecret,
    RecoveryCodeMistyped,
    KeyFileUnusable, ///< not there, not a key, or open to others
    KeyStoreMissing,
    KeyStoreLocked,
    NotFound,
    // network
    Offline,
    Timeout,
    CertificateMismatch,
    CertificateUntrusted,
    NotARelay,
    ProtocolVersion,
    ProtocolViolation,
    ConnectionLost,
    // account
    NotSignedIn,
    AlreadySignedIn,
    InviteInvalid,
    UsernameTaken,
    WrongPassword,
    AccountDisabled,
    TooManyDevices,
    DeviceRevoked,
    RateLimited,
    // contacts and messages
    UnknownUser,
    NotAContact,
    Blocked,
    TooManyContacts,
    UnknownConversation,
    Rejected,
    CannotOpen,
    // keys
    Untrustworthy, ///< signatures contradict what was said or known
    NotLinked, ///< this device is not on its account's list of devices
    KeyChanged, ///< a contact's key changed, and nobody has looked at that yet
    StateIsACopy, ///< this profile was restored or copied: the relay has seen a later state of this device
    // the far side
    MailboxFull,
    RelayBusy, ///< it has more to do than it can for the moment: not this device's fault
    RelayStorage,
    RelayRefused,
    Cancelled,
    /// Another connection of this device took over: a copy of the profile is in use somewhere.
    Displaced,
    Outdated, ///< what a person answered to is another thing by now
    RelayTooOld, ///< it does not know what was asked of it
};

/// An error: a code to act on, and what it concerns. Copied freely; belongs to no thread.
struct Error
{
    ErrorCode code = ErrorCode::None;
    QString detail; ///< For the log: a file, a field, what the operating system said. Never a message's text or a key.
    qint64 limit = 0; ///< The limit that was passed, where one was.
    qint64 retryAfterMs = 0; ///< When trying again makes sense, where that is known.

    bool operator==(const Error &other) const = default;
};

/// Whether it came from what keeps the data, disk or file, and not from what was asked of it.
[[nodiscard]] bool isStorageError(const Error &error);

/// The code's name as it is written in logs and in the headless client's output, e.g. "disk-full".
[[nodiscard]] QString errorName(ErrorCode code);

} // namespace Parlance

Q_DECLARE_METATYPE(Parlance::Error)
