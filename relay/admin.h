// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "relay/datafolder.h"

#include <QTextStream>

/// The operator's subcommands. Each says on `out` what it did, or on `err` in a sentence why not, and returns the exit
/// code: 0 done, 1 not done. They work while a relay serves from the folder (changes are then made by it) and while none
/// does. Blocking; on the main thread of a process of their own.
namespace Parlance::Admin {

struct Context
{
    DataFolder folder;
    const Clock &clock;
    QTextStream &out;
    QTextStream &err;
};

/// Prints one link that lets `uses` people register within `days` days.
[[nodiscard]] int invite(Context &context, int uses, int days);

/// One line for each account: name, state, devices, when it was made and last seen.
[[nodiscard]] int listUsers(Context &context);
/// Signs the user out everywhere at once and refuses every sign-in until enabled again. Nothing is lost.
[[nodiscard]] int disableUser(Context &context, const QString &username);
[[nodiscard]] int enableUser(Context &context, const QString &username);
/// Devices that are signed in stay so.
[[nodiscard]] int resetPassword(Context &context, const QString &username, const QString &password);
/// Removes account, devices and keys for good. The name stays taken.
[[nodiscard]] int deleteUser(Context &context, const QString &username);

[[nodiscard]] int stats(Context &context);
/// A consistent copy of the database, also while it is written to. Never overwrites.
[[nodiscard]] int backup(Context &context, const QString &file);

/// Looks for what will hurt later; one line each, beginning with ok, warn or fail and saying what to do. 0 unless a
/// line says fail. `certificateFile`: empty for the folder's own. `payloadRetentionMs`: as serve is run.
[[nodiscard]] int doctor(Context &context, const QString &certificateFile, qint64 payloadRetentionMs);

} // namespace Parlance::Admin
