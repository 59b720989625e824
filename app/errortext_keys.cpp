// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/errortext_keys.h"

#include <QCoreApplication>

namespace Parlance {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

ErrorText keysText(const Error &error)
{
    using enum ErrorCode;
    const QString untouched = Words::tr("The file was left as it is: %1").arg(error.detail);
    const QString safe = Words::tr("Nothing was changed.");
    switch (error.code) {
    case EncryptionMissing:
        return {.what = Words::tr("This build of Parlance cannot encrypt, so it does not open your profile."),
                .safe = untouched,
                .advice = Words::tr("Install another build, and tell whoever made this one.")};
    case NotEncrypted:
        return {.what = Words::tr("This profile is from a version of Parlance that did not encrypt."),
                .safe = untouched,
                .advice = Words::tr("Move the profile folder away to start afresh.")};
    case KeysMissing:
        return {.what = Words::tr("The file with the keys of this profile is missing."),
                .safe = Words::tr("The messages are still there, and only these keys open them: %1").arg(error.detail),
                .advice = Words::tr("Put it back from a backup, or move the profile folder away to start afresh.")};
    case KeysDamaged:
        return {.what = Words::tr("The file with the keys of this profile is damaged."),
                .safe = untouched,
                .advice = Words::tr("Put it back from a backup, or move the profile folder away to start afresh.")};
    case WrongSecret:
        return {.what = Words::tr("This does not open the profile."),
                .safe = safe,
                .advice = Words::tr("Check that it is the passphrase, recovery code or key file of this profile.")};
    case RecoveryCodeMistyped:
        return {.what = Words::tr("There is a typing error in the recovery code."),
                .safe = {},
                .advice = Words::tr("It has eight groups of four letters and digits; compare each with your note.")};
    case KeyFileUnusable:
        return {.what = Words::tr("The key file cannot be used: %1.").arg(error.detail),
                .safe = safe,
                .advice = Words::tr("It holds 64 hexadecimal digits, and only its owner may read it.")};
    case KeyStoreMissing:
        return {.what = Words::tr("There is no key store on this computer."), .safe = safe, .advice = {}};
    case KeyStoreLocked:
        return {.what = Words::tr("The key store of this computer is locked."), .safe = safe, .advice = {}};
    default:
        return {.what = Words::tr("This profile is locked."),
                .safe = safe,
                .advice = Words::tr("Give its passphrase, its recovery code or its key file.")};
    }
}

ErrorText devicesText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Untrustworthy:
        return {.what = Words::tr("The relay says something about keys that the account's own signature contradicts."),
                .safe = Words::tr("Nothing was sent."),
                .advice = Words::tr("Compare the safety number with your contact, and tell whoever runs the relay.")};
    case ErrorCode::NotLinked:
        return {.what = Words::tr("This device is not linked to your account yet."),
                .safe = {},
                .advice = Words::tr("Link it: open Parlance on a device you used before and compare the code.")};
    case ErrorCode::KeyChanged:
        return {.what = Words::tr("Your contact's key has changed."),
                .safe = Words::tr("Your messages wait until you have read about it."),
                .advice = Words::tr("Open the conversation and read the notice.")};
    case ErrorCode::Outdated:
        return {.what = Words::tr("It changed in the meantime."),
                .safe = Words::tr("Nothing was noted."),
                .advice = Words::tr("Look at what it is now, and decide then.")};
    default:
        return {.what = Words::tr("This profile is an older copy of itself."),
                .safe = Words::tr("Your messages are still here."),
                .advice = Words::tr("Parlance makes it a device of its own and fetches what is missing.")};
    }
}

} // namespace Parlance
