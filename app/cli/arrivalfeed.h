// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/printer.h"
#include "app/cli/session.h"

#include <deque>

namespace Parlance {

/// Prints each message of others once, in the order it arrived, and remembers in the profile how far it came.
///
/// The place is stored after the line was written, never before: a process that is killed in between prints the line
/// again at its next start, and no message is left out. With confirmation, a message counts as printed only when
/// confirm() named it, so that a program may be killed too. Main thread.
class ArrivalFeed : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        bool markRead = false;
        bool fromNow = false; ///< what came before is skipped for good
        bool needsConfirmation = false;
        qint64 limit = -1; ///< stop after this many
    };

    ArrivalFeed(Session &session, Printer &printer, const Options &options, QObject *parent = nullptr);

    void start();
    /// Stops printing, and emits ended() once the place is stored.
    void stop();
    /// False: no printed message of this id waits for it.
    [[nodiscard]] bool confirm(const MessageId &message);

Q_SIGNALS:
    void ended(); ///< the limit is reached, or stop() was asked for
    void failed(const Parlance::Error &error);
    void outputClosed();

private:
    struct Printed
    {
        quint64 number;
        MessageId id;
        bool confirmed;
    };

    void pump();
    void skipToNow();
    void print(const QList<Arrival> &arrivals);
    [[nodiscard]] bool printOne(const Arrival &arrival);
    void store();
    void finishIfStored();

    Session &m_session;
    Printer &m_printer;
    Options m_options;
    quint64 m_cursor = 0; ///< printed through
    quint64 m_stored = 0; ///< what the profile holds
    std::deque<Printed> m_unconfirmed;
    bool m_reading = true; ///< until the stored place is known, and while a page is read
    bool m_again = false; ///< something was committed meanwhile
    bool m_storing = false;
    bool m_stopping = false;
    bool m_outputClosed = false;
    bool m_ended = false;
};

} // namespace Parlance
