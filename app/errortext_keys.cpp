// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/errortext_keys.h"

#include <QCoreApplication>

namespace Parlance {

namespace {

struct KeyWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

ErrorText keysText(const Error &error)
{
    using enum ErrorCode;
    const QString untouched = KeyWords::tr("The file was left as it is: %1").arg(error.detail);
    const QString safe = KeyWords::tr("Nothing was changed.");
    switch (error.code) {
    case EncryptionMissing:
        return {.what = KeyWords::tr("This build of Parlance cannot encrypt, so it does not open your profile."),
                .safe = untouched,
                .advice = KeyWords::tr("Install another build, and tell whoever made this one.")};
    case NotEncrypted:
        return {.what = KeyWords::tr("This profile is from a version of Parlance that did not encrypt."),
                .safe = untouched,
                .advice = KeyWords::tr("Move the profile folder away to start afresh.")};
    case KeysMissing:
        return {
            .what = KeyWords::tr("The file with the keys of this profile is missing."),
            .safe = KeyWords::tr("The messages are still there, and only these keys open them: %1").arg(error.detail),
            .advice = KeyWords::tr("Put it back from a backup, or move the profile folder away to start afresh.")};
    case KeysDamaged:
        return {.what = KeyWords::tr("The file with the keys of this profile is damaged."),
                .safe = untouched,
                .advice = KeyWords::tr("Put it back from a backup, or move the profile folder away to start afresh.")};
    case WrongSecret:
        return {.what = KeyWords::tr("This does not open the profile."),
                .safe = safe,
                .advice = KeyWords::tr("Check that it is the passphrase, recovery code or key file of this profile.")};
    case RecoveryCodeMistyped:
        return {.what = KeyWords::tr("There is a typing error in the recovery code."),
                .safe = {},
                .advice = KeyWords::tr("It has eight groups of four letters and digits; compare each with your note.")};
    case KeyFileUnusable:
        return {.what = KeyWords::tr("The key file cannot be used: %1.").arg(error.detail),
                .safe = safe,
                .advice = KeyWords::tr("It holds 64 hexadecimal digits, and only its owner may read it.")};
    case KeyStoreMissing:
        return {.what = KeyWords::tr("There is no key store on this computer."), .safe = safe, .advice = {}};
    case KeyStoreLocked:
        return {.what = KeyWords::tr("The key store of this computer is locked."), .safe = safe, .advice = {}};
    default:
        return {.what = KeyWords::tr("This profile is locked."),
                .safe = safe,
                .advice = KeyWords::tr("Give its passphrase, its recovery code or its key file.")};
    }
}

ErrorText devicesText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Untrustworthy:
        return {
            .what = KeyWords::tr("The relay says something about keys that the account's own signature contradicts."),
            .safe = KeyWords::tr("Nothing was sent."),
            .advice = KeyWords::tr("Compare the safety number with your contact, and tell whoever runs the relay.")};
    case ErrorCode::NotLinked:
        return {.what = KeyWords::tr("This device is not linked to your account yet."),
                .safe = {},
                .advice = KeyWords::tr("Link it: open Parlance on a device you used before and compare the code.")};
    case ErrorCode::KeyChanged:
        return {.what = KeyWords::tr("Your contact's key has changed."),
                .safe = KeyWords::tr("Your messages wait until you have read about it."),
                .advice = KeyWords::tr("Open the conversation and read the notice.")};
    case ErrorCode::Outdated:
        return {.what = KeyWords::tr("It changed in the meantime."),
                .safe = KeyWords::tr("Nothing was noted."),
                .advice = KeyWords::tr("Look at what it is now, and decide then.")};
    default:
        return {.what = KeyWords::tr("This profile is an older copy of itself."),
                .safe = KeyWords::tr("Your messages are still here."),
                .advice = KeyWords::tr("Parlance makes it a device of its own and fetches what is missing.")};
    }
}

} // namespace Parlance
