// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace Parlance {

/// `delete --for-me`: gone from this device when it is done, and from the account's others when they hear of it.
class HideCommand final : public Command
{
public:
    HideCommand(const QString &name, const MessageId &message, Session &session, Printer &printer);
    void start() override;

private:
    QString m_name;
    MessageId m_message;
};

} // namespace Parlance
