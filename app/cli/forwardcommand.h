// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/sendcommand.h"

namespace Parlance {

/// `forward`: reads what messages of one conversation say, then sends that to somebody as `send` does. Nothing is sent unless
/// all of them can be read.
class ForwardCommand final : public Command
{
public:
    ForwardCommand(const QString &name, const QList<MessageId> &messages, const QString &to, SendCommand::Until until,
                   Session &session, Printer &printer);
    void start() override;
    void stop() override;

private:
    void read(ConversationId conversation);
    void send();

    QString m_name;
    QList<MessageId> m_messages; ///< those that were not read yet
    QString m_to;
    SendCommand::Until m_until;
    QStringList m_texts;
    SendCommand *m_send = nullptr;
};

} // namespace Parlance
