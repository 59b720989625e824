// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arrivalfeed.h"
#include "app/cli/command.h"

namespace Parlance {

/// `listen`: prints what others write, for a time, up to a number, or until it is stopped. Contact requests too, because
/// nothing can be written before they are answered.
class ListenCommand final : public Command
{
public:
    struct Options
    {
        ArrivalFeed::Options feed;
        qint64 forMs = 0; ///< 0: no end
    };

    ListenCommand(const Options &options, Session &session, Printer &printer);
    void start() override;
    void stop() override;

private:
    void printRequests();

    Options m_options;
    bool m_tooFew = false;
    ArrivalFeed m_feed;
};

} // namespace Parlance
