// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/cliprocess.h"
#include "tests/support/ledger.h"
#include "tests/support/relayprocess.h"

namespace Parlance::Testing {

/// A relay and people on it, each with a profile folder, all of real processes. What goes wrong is explained on standard
/// error, so that a test only says QVERIFY.
class World
{
public:
    World();
    [[nodiscard]] bool start();

    [[nodiscard]] RelayProcess &relay() { return m_relay; }
    /// Where a profile of this name is kept; a person's first device has the person's name.
    [[nodiscard]] QString profile(const QString &name) const;

    /// A new account. The link is one of the relay's own, or one that leads through a proxy.
    [[nodiscard]] bool join(const QString &name, const QString &link = {});
    /// `port`: of a proxy to lead through; the relay's own otherwise.
    [[nodiscard]] bool signIn(const QString &profileName, const QString &username, quint16 port = 0);
    /// A further device of somebody who has one: signed in, linked with the help of the first, and complete.
    [[nodiscard]] bool addDevice(const QString &profileName, const QString &username, quint16 port = 0);
    /// Both run `link`, and both say yes to the code when it is the same.
    [[nodiscard]] bool link(const QString &newProfile, const QString &oldProfile);
    /// One asks, the other accepts, and both know it.
    [[nodiscard]] bool befriend(const QString &one, const QString &other);
    /// Alice and Bob, joined and befriended.
    [[nodiscard]] bool startWithAliceAndBob();

    /// Runs the command with this profile to its end.
    [[nodiscard]] CliResult cli(const QString &profileName, const QStringList &arguments,
                                const QByteArray &input = {}) const;
    /// False, and why, unless the exit code is 0.
    [[nodiscard]] bool done(const CliResult &result) const;
    /// Everything has left the outbox, and everything missed has arrived.
    [[nodiscard]] bool settle(const QString &profileName) const;
    /// The whole conversation as the profile holds it, oldest first.
    [[nodiscard]] QList<QJsonObject> history(const QString &profileName, const QString &with) const;
    [[nodiscard]] QStringList texts(const QString &profileName, const QString &with) const;

    /// Makes one copy of a profile folder, as a backup or a cloned disk would.
    [[nodiscard]] bool copyProfile(const QString &from, const QString &to) const;

    /// Leaves the folders of relay and profiles where they are; which they are.
    QStringList keepFolders();

    [[nodiscard]] static QString passwordOf(const QString &username);

private:
    RelayProcess m_relay;
    QTemporaryDir m_profiles;
};

/// "send bob --stdin" as a list of arguments.
[[nodiscard]] QStringList words(const char *text);

} // namespace Parlance::Testing
