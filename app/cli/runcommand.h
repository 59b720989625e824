// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arrivalfeed.h"
#include "app/cli/command.h"
#include "app/cli/linereader.h"

namespace Parlance {

/// `run`: commands as JSON lines in, events as JSON lines out, until standard input ends and every command is answered.
class RunCommand final : public Command
{
public:
    RunCommand(const ArrivalFeed::Options &options, Session &session, Printer &printer);
    void start() override;
    void stop() override;

private:
    void watch();
    void tellAccount();
    void printContacts();
    void commit(const Changes &changes);
    void take(const QByteArray &line);
    void start(const Invocation &invocation, const QJsonValue &tag);
    void markRead(const Invocation &invocation, const QJsonValue &tag);
    void confirm(const Invocation &invocation, const QJsonValue &tag);
    void answer(const Outcome &outcome, const QString &command, const QJsonValue &tag);
    void finishIfComplete();

    ArrivalFeed m_feed;
    LineReader m_lines;
    QHash<ConversationId, QJsonObject> m_marks; ///< as last printed
    QJsonObject m_accountTold;
    int m_running = 0;
    bool m_inputEnded = false;
};

} // namespace Parlance
