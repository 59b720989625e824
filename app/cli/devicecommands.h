// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/cli/linereader.h"

namespace Parlance {

/// `devices`, and `revoke`: the list, after signing out one of them.
class DevicesCommand final : public Command
{
public:
    DevicesCommand(DeviceId revoked, Session &session, Printer &printer);
    void start() override;

private:
    void list();

    DeviceId m_revoked;
};

/// `link`: puts a new device on its account's list, run on the new one and on one that is linked.
class LinkCommand final : public Command
{
public:
    /// `code`: what the other device shows, when that is known already; else standard input says yes or no. `beginsAnew`:
    /// there is no other device.
    LinkCommand(const QString &code, bool beginsAnew, Session &session, Printer &printer);
    void start() override;
    void stop() override;

private:
    void follow();
    void help();
    void compare(const LinkStatus &status);
    void read();
    void answer(const QByteArray &line);

    QString m_code;
    bool m_beginsAnew;
    LinkStatus::State m_shown = LinkStatus::State::None;
    LineReader m_input;
    bool m_reading = false;
    bool m_helped = false;
};

/// `safety-number`, and `verify`: after comparing it.
class SafetyNumberCommand final : public Command
{
public:
    enum class Change : std::uint8_t { None, Verify, Undo };
    /// `number`: what was compared, which has to be the number still; empty: whatever it is now.
    SafetyNumberCommand(const QString &name, Change change, const QString &number, Session &session, Printer &printer);
    void start() override;

private:
    void show(UserId user);

    QString m_name;
    Change m_change;
    QString m_number;
};

/// `acknowledge`: the notice about somebody's key was read.
class AcknowledgeCommand final : public Command
{
public:
    AcknowledgeCommand(const QString &name, Session &session, Printer &printer);
    void start() override;

private:
    QString m_name;
};

/// `details`: what happened to one message.
class DetailsCommand final : public Command
{
public:
    DetailsCommand(const QString &name, const QString &id, Session &session, Printer &printer);
    void start() override;

private:
    QString m_name;
    QString m_id;
};

/// `completeness`: which device has how much of a conversation.
class CompletenessCommand final : public Command
{
public:
    CompletenessCommand(const QString &name, Session &session, Printer &printer);
    void start() override;

private:
    QString m_name;
};

} // namespace Parlance
