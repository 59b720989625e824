// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/errortext.h"

#include "app/errortext_keys.h"
#include "protocol/limits.h"

#include <QCoreApplication>
#include <QLocale>

namespace Parlance {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString inSeconds(qint64 milliseconds)
{
    return Words::tr("Try again in %n second(s).", nullptr, static_cast<int>((milliseconds + 999) / 1000));
}

ErrorText fieldInvalid(const Error &error)
{
    if (error.detail == u"username")
        return {.what = Words::tr("This username cannot be used."),
                .safe = {},
                .advice = Words::tr("Use %1 to %2 of the characters a-z 0-9 . _ - and begin with a letter.")
                              .arg(Limits::usernameShortest)
                              .arg(Limits::usernameLongest)};
    if (error.detail == u"password")
        return {.what = Words::tr("This password cannot be used."),
                .safe = {},
                .advice = Words::tr("Use at least %1 characters.").arg(Limits::passwordShortest)};
    if (error.detail == u"passphrase")
        return {.what = Words::tr("This passphrase is too short."),
                .safe = {},
                .advice = Words::tr("Use at least %1 characters.").arg(Limits::passwordShortest)};
    if (error.detail == u"passphrase-again")
        return {.what = Words::tr("That was not the same passphrase twice."), .safe = {}, .advice = {}};
    if (error.detail == u"device")
        return {.what = Words::tr("This cannot be done with this device."), .safe = {}, .advice = {}};
    if (error.detail.contains(u"name"))
        return {.what = Words::tr("This name cannot be used."),
                .safe = {},
                .advice = Words::tr("Use at most %1 characters.").arg(Limits::displayNameLongest)};
    return {.what = Words::tr("There is nothing to send, or something that cannot be sent."), .safe = {}, .advice = {}};
}

ErrorText tooLarge(const Error &error)
{
    const QString limit = QLocale().toString(error.limit > 0 ? error.limit : qint64(Limits::textBytes));
    return {.what = Words::tr("This is too long: the limit is %1 bytes.").arg(limit),
            .safe = Words::tr("Nothing was sent."),
            .advice = Words::tr("Shorten it, or send it in parts.")};
}

ErrorText inputText(const Error &error)
{
    using enum ErrorCode;
    switch (error.code) {
    case FieldInvalid:
        return fieldInvalid(error);
    case TooLarge:
        return tooLarge(error);
    case NotFound:
        return {.what = Words::tr("This is no longer there."), .safe = {}, .advice = {}};
    case Cancelled:
        return {.what = Words::tr("This was cancelled."), .safe = {}, .advice = {}};
    default:
        return {.what = Words::tr("This could not be understood."),
                .safe = {},
                .advice = Words::tr("Check what you entered; an invite link begins with parlance://.")};
    }
}

ErrorText storageText(const Error &error)
{
    using enum ErrorCode;
    const QString untouched = Words::tr("The file was left as it is: %1").arg(error.detail);
    switch (error.code) {
    case DiskFull:
        return {.what = Words::tr("The disk is full."),
                .safe = Words::tr("What was stored before is safe."),
                .advice = Words::tr("Free some space, then start Parlance again.")};
    case StorageUnwritable:
        return {.what = Words::tr("Parlance cannot write to its folder."),
                .safe = untouched,
                .advice = Words::tr("Check who owns the folder and whether the disk is read-only.")};
    case StorageDamaged:
        return {.what = Words::tr("The message database is damaged."),
                .safe = untouched,
                .advice = Words::tr("Restore the profile folder from a backup, or move it away to start afresh.")};
    case StorageNewer:
        return {.what = Words::tr("A newer version of Parlance has used this profile."),
                .safe = untouched,
                .advice = Words::tr("Update Parlance on this computer.")};
    case ProfileInUse:
        return {.what = Words::tr("Another program has this profile open: %1.").arg(error.detail),
                .safe = Words::tr("Nothing was changed."),
                .advice = Words::tr("Quit it first, or choose another profile with --profile.")};
    case StorageBusy:
        return {.what = Words::tr("The message database is in use by another program."),
                .safe = Words::tr("Nothing was changed."),
                .advice = Words::tr("Close backup or database tools that have it open, then try again.")};
    case StorageUnsynced:
        return {.what = Words::tr("The disk could not keep what was written to it."),
                .safe = Words::tr("What was stored before is safe."),
                .advice = Words::tr("Check the disk, then start Parlance again.")};
    default:
        return {.what = Words::tr("The message database could not be used."),
                .safe = untouched,
                .advice = Words::tr("Start Parlance again; the log in the settings says more.")};
    }
}

ErrorText networkText(const Error &error)
{
    using enum ErrorCode;
    const QString kept = Words::tr("Messages you write are kept and sent later.");
    switch (error.code) {
    case Offline:
        return {.what = Words::tr("There is no connection to the relay."), .safe = kept, .advice = {}};
    case Timeout:
        return {.what = Words::tr("The relay does not answer."),
                .safe = kept,
                .advice = Words::tr("If it lasts, ask whoever runs the relay.")};
    case CertificateMismatch:
        return {.what = Words::tr("The relay's certificate is not the one your invite link named."),
                .safe = Words::tr("Nothing was sent to it."),
                .advice = Words::tr("Ask whoever runs the relay for a new link before you go on.")};
    case CertificateUntrusted:
        return {.what = Words::tr("This computer does not trust the relay's certificate."),
                .safe = Words::tr("Nothing was sent to it."),
                .advice = Words::tr("Use the invite link, which names the certificate, or check the address.")};
    case NotARelay:
        return {.what = Words::tr("What answers at this address is not a Parlance relay."),
                .safe = {},
                .advice = Words::tr("Check the address and the port.")};
    case ProtocolVersion:
        return {.what = Words::tr("This version of Parlance and the relay do not understand each other."),
                .safe = kept,
                .advice = Words::tr("Update Parlance, or ask whoever runs the relay to update it.")};
    case ProtocolViolation:
        return {.what = Words::tr("The relay sent something that makes no sense."),
                .safe = kept,
                .advice = Words::tr("If it lasts, send the log from the settings to whoever runs the relay.")};
    default:
        return {.what = Words::tr("The connection to the relay was lost."), .safe = kept, .advice = {}};
    }
}

ErrorText rateLimited(const Error &error)
{
    return {.what = Words::tr("That was too often in a short time."),
            .safe = {},
            .advice = error.retryAfterMs > 0 ? inSeconds(error.retryAfterMs) : Words::tr("Try again in a minute.")};
}

ErrorText accountText(const Error &error)
{
    using enum ErrorCode;
    const QString history = Words::tr("Your history stays on this computer.");
    switch (error.code) {
    case AlreadySignedIn:
        return {.what = Words::tr("This profile already has an account."),
                .safe = {},
                .advice = Words::tr("Use another profile for another account, with --profile.")};
    case InviteInvalid:
        return {.what = Words::tr("This invite link has been used up or is too old."),
                .safe = {},
                .advice = Words::tr("Ask for a new one.")};
    case UsernameTaken:
        return {.what = Words::tr("Somebody on this relay has this username."),
                .safe = {},
                .advice = Words::tr("Choose another one, or sign in if it is yours.")};
    case WrongPassword:
        return {.what = Words::tr("Username and password do not match."), .safe = {}, .advice = {}};
    case AccountDisabled:
        return {
            .what = Words::tr("This account was disabled by whoever runs the relay."), .safe = history, .advice = {}};
    case TooManyDevices:
        return {.what = Words::tr("This account is on %1 devices already.").arg(Limits::devicesPerUser),
                .safe = {},
                .advice = Words::tr("Remove one of them in the settings on another device.")};
    case DeviceRevoked:
        return {.what = Words::tr("This device was removed from the account."),
                .safe = history,
                .advice = Words::tr("Sign in again to go on.")};
    case Displaced:
        return {.what = Words::tr("This account is in use somewhere else under the same device."),
                .safe = history,
                .advice = Words::tr("If you copied the profile folder, use only one of the copies.")};
    case RateLimited:
        return rateLimited(error);
    default:
        return {.what = Words::tr("This needs an account."),
                .safe = {},
                .advice = Words::tr("Join with an invite link, or sign in.")};
    }
}

ErrorText contactText(const Error &error)
{
    using enum ErrorCode;
    switch (error.code) {
    case UnknownUser:
        return {.what = Words::tr("Nobody on this relay has this username."),
                .safe = {},
                .advice = Words::tr("Check the spelling.")};
    case NotAContact:
        return {.what = Words::tr("You are not contacts."),
                .safe = Words::tr("The message is kept here."),
                .advice = Words::tr("Send a contact request first.")};
    case Blocked:
        return {.what = Words::tr("One of you has blocked the other."),
                .safe = Words::tr("The history stays."),
                .advice = {}};
    case TooManyContacts:
        return {.what = Words::tr("You have %1 contacts, which is the limit.").arg(Limits::contactsPerUser),
                .safe = {},
                .advice = Words::tr("Remove somebody first.")};
    case UnknownConversation:
        return {.what = Words::tr("This conversation no longer exists on the relay."),
                .safe = Words::tr("The history stays."),
                .advice = {}};
    case CannotOpen:
        return {.what = Words::tr("This message could not be opened."),
                .safe = Words::tr("Other messages are not affected."),
                .advice = Words::tr("Ask the sender to send it again.")};
    default:
        return {.what = Words::tr("The relay did not take this message."),
                .safe = Words::tr("It is kept here."),
                .advice = Words::tr("You can try again, or discard it.")};
    }
}

ErrorText relayText(const Error &error)
{
    if (error.code == ErrorCode::MailboxFull)
        return {.what = Words::tr("Too much waits for that device already."),
                .safe = {},
                .advice = Words::tr("Try again once it has been online.")};
    if (error.code == ErrorCode::RelayBusy)
        return {.what = Words::tr("The relay is very busy."),
                .safe = Words::tr("Messages you write are kept and sent as soon as it has time."),
                .advice = Words::tr("If it lasts, tell whoever runs the relay.")};
    if (error.code == ErrorCode::RelayStorage)
        return {.what = Words::tr("The relay cannot store anything at the moment."),
                .safe = Words::tr("Messages you write are kept and sent later."),
                .advice = Words::tr("If it lasts, tell whoever runs the relay.")};
    if (error.code == ErrorCode::RelayTooOld)
        return {.what = Words::tr("This relay is too old for that."),
                .safe = {},
                .advice = Words::tr("Ask whoever runs it to update it.")};
    return {.what = Words::tr("The relay refused this."),
            .safe = {},
            .advice = error.retryAfterMs > 0 ? inSeconds(error.retryAfterMs)
                                             : Words::tr("Start Parlance again; the log in the settings says more.")};
}

} // namespace

QString ErrorText::all() const
{
    QStringList sentences{what, safe, advice};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

ErrorText errorText(const Error &error)
{
    using enum ErrorCode;
    switch (error.code) {
    case None:
        return {};
    case MalformedInput:
    case FieldInvalid:
    case TooLarge:
    case NotFound:
    case Cancelled:
        return inputText(error);
    case DiskFull:
    case StorageUnwritable:
    case StorageDamaged:
    case StorageNewer:
    case StorageBusy:
    case StorageUnsynced:
    case StorageFailed:
    case ProfileInUse:
        return storageText(error);
    case EncryptionMissing:
    case NotEncrypted:
    case KeysMissing:
    case KeysDamaged:
    case SecretNeeded:
    case WrongSecret:
    case RecoveryCodeMistyped:
    case KeyFileUnusable:
    case KeyStoreMissing:
    case KeyStoreLocked:
        return keysText(error);
    case Offline:
    case Timeout:
    case CertificateMismatch:
    case CertificateUntrusted:
    case NotARelay:
    case ProtocolVersion:
    case ProtocolViolation:
    case ConnectionLost:
        return networkText(error);
    case NotSignedIn:
    case AlreadySignedIn:
    case InviteInvalid:
    case UsernameTaken:
    case WrongPassword:
    case AccountDisabled:
    case TooManyDevices:
    case DeviceRevoked:
    case Displaced:
    case RateLimited:
        return accountText(error);
    case UnknownUser:
    case NotAContact:
    case Blocked:
    case TooManyContacts:
    case UnknownConversation:
    case Rejected:
    case CannotOpen:
        return contactText(error);
    case Untrustworthy:
    case NotLinked:
    case KeyChanged:
    case Outdated:
    case StateIsACopy:
        return devicesText(error);
    case MailboxFull:
    case RelayBusy:
    case RelayStorage:
    case RelayRefused:
    case RelayTooOld:
        return relayText(error);
    }
    return relayText(error);
}

ErrorText errorText(ErrorCode code)
{
    return errorText(Error{.code = code, .detail = {}});
}

} // namespace Parlance
