// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/relay/relayclient.h"

namespace Parlance::Bench {

/// An account that somebody hostile has, with the one contact it writes to.
struct HostileAccount
{
    Credentials credentials;
    quint64 conversation = 0;
    DeviceId contact;

    /// One line for the command line of a process that attacks with it.
    [[nodiscard]] QString toArgument() const;
    [[nodiscard]] static HostileAccount fromArgument(const QString &text);
};

/// The attacks there are, by name.
[[nodiscard]] QStringList attacks();

/// Attacks from 127.0.0.2 until this process is killed. Its people have 127.0.0.1: limits of an address are not to make it
/// look harmless, nor worse than it is.
[[noreturn]] void attack(const QString &name, quint16 port, const QList<HostileAccount> &accounts);

} // namespace Parlance::Bench
