// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/invocation.h"
#include "sync/profileopener.h"

#include <QTimer>

namespace Parlance {

/// Opens the profile of an invocation: by its key file, by the passphrase of --passphrase-file or PARLANCE_PASSPHRASE, by
/// the system's key store, or by what the person at the terminal types. Main thread; opens once.
class Unlock : public QObject
{
    Q_OBJECT

public:
    explicit Unlock(const Invocation &invocation, QObject *parent = nullptr);

    /// SecretNeeded when nobody is there to be asked. A key store that does not answer in the invocation's timeout counts
    /// as locked.
    [[nodiscard]] QFuture<ProfileOpener::Opened> open();

private:
    void ask(const Answer<std::unique_ptr<Account>> &answer);

    const Invocation m_invocation;
    ProfileOpener m_opener;
    QTimer m_deadline;
};

} // namespace Parlance
