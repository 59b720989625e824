// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/listencommand.h"

#include "app/cli/json.h"

#include <QTimer>

namespace Parlance {

ListenCommand::ListenCommand(const Options &options, Session &session, Printer &printer)
    : Command(session, printer), m_options(options), m_feed(session, printer, options.feed)
{
    connect(&m_feed, &ArrivalFeed::ended, this, [this] {
        if (m_tooFew)
            fail(ErrorCode::Timeout, QStringLiteral("Fewer messages came than were waited for."));
        else
            done();
    });
    connect(&m_feed, &ArrivalFeed::failed, this, [this](const Error &error) { fail(error); });
    connect(&m_feed, &ArrivalFeed::outputClosed, this, &ListenCommand::outputClosed);
}

void ListenCommand::start()
{
    if (!requireAccount())
        return;
    failWithConnection();
    connect(&session(), &Session::committed, this, [this](const Changes &changes) {
        for (const ContactRecord &contact : changes.contacts) {
            if (contact.status == ContactStatus::RequestReceived && !isFinished() && !print(toJson(contact)))
                return;
        }
    });
    account().connectToRelay();
    if (m_options.forMs > 0) {
        QTimer::singleShot(m_options.forMs, this, [this] {
            m_tooFew = m_options.feed.limit > 0;
            m_feed.stop();
        });
    }
    await(session().load(), [this] {
        m_feed.start();
        printRequests();
    });
}

void ListenCommand::printRequests()
{
    await(account().contacts(), [this](const QList<ContactRecord> &contacts) {
        for (const ContactRecord &contact : contacts) {
            if (contact.status == ContactStatus::RequestReceived && !print(toJson(contact)))
                return;
        }
    });
}

void ListenCommand::stop()
{
    m_feed.stop();
}

} // namespace Parlance
