// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace Parlance {

/// What a new profile begins with: an account. Where nothing but the key store opens the profile, whoever set it up is
/// given a recovery code, once.
class SetUpCommand : public Command
{
public:
    SetUpCommand(const Invocation &invocation, Session &session, Printer &printer);

protected:
    void isSetUp(const AccountInfo &info);

private:
    bool m_givesRecoveryCode;
};

/// `join`: an account from an invite link.
class JoinCommand final : public SetUpCommand
{
public:
    JoinCommand(const Invocation &invocation, Session &session, Printer &printer);
    void start() override;

private:
    QString m_link;
    QString m_username;
    QString m_device;
};

/// `sign-in`: this device for an account that is there already.
class SignInCommand final : public SetUpCommand
{
public:
    SignInCommand(const Invocation &invocation, Session &session, Printer &printer);
    void start() override;

private:
    QString m_address;
    QString m_pin;
    QString m_username;
    QString m_device;
};

/// `sign-out`: of a device that is not linked; its profile is empty afterwards.
class SignOutCommand final : public Command
{
public:
    using Command::Command;
    void start() override;
};

/// `status`: from this device's storage, or after everything under way has arrived.
class StatusCommand final : public Command
{
public:
    StatusCommand(bool wait, Session &session, Printer &printer);
    void start() override;

private:
    void tellProgress();
    void settle();
    void show();

    bool m_wait;
    bool m_isOnline = false;
    quint64 m_missingTold = 0;
};

} // namespace Parlance
