// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings.h"
#include "sync/account.h"

namespace Parlance {

/// Keeps in the account's database what the person chose on this machine and wants on every one, so that a new device of
/// theirs gets it, and takes over what such a device was handed. Main thread.
class SharedSettings : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    SharedSettings(Settings &settings, Account &account, QObject *parent = nullptr);

private:
    void store(const QString &name);
    void takeOver(); ///< only what was never chosen here

    Settings &m_settings;
    Account &m_account;
};

} // namespace Parlance
