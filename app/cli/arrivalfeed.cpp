// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arrivalfeed.h"

#include "app/cli/json.h"

#include <algorithm>

namespace Parlance {

namespace {

constexpr int pageSize = 100;

QString cursorKey()
{
    return QStringLiteral("cli/arrivals-printed");
}

} // namespace

ArrivalFeed::ArrivalFeed(Session &session, Printer &printer, const Options &options, QObject *parent)
    : QObject(parent), m_session(session), m_printer(printer), m_options(options)
{
}

void ArrivalFeed::start()
{
    connect(&m_session, &Session::committed, this, &ArrivalFeed::pump);
    m_session.account().setting(cursorKey()).then(this, [this](const Result<QVariant> &stored) {
        if (!stored)
            return Q_EMIT failed(stored.error());
        m_cursor = m_stored = stored->toULongLong();
        if (m_options.fromNow)
            return skipToNow();
        m_reading = false;
        m_stopping ? store() : pump();
    });
}

void ArrivalFeed::skipToNow()
{
    m_session.account().arrivals(m_cursor, pageSize).then(this, [this](const Result<QList<Arrival>> &page) {
        if (!page)
            return Q_EMIT failed(page.error());
        if (!page->isEmpty()) {
            m_cursor = page->last().number;
            return skipToNow();
        }
        m_reading = false;
        store();
        pump();
    });
}

void ArrivalFeed::pump()
{
    if (m_stopping)
        return;
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_again = false;
    m_session.account().arrivals(m_cursor, pageSize).then(this, [this](const Result<QList<Arrival>> &page) {
        m_reading = false;
        if (!page)
            return Q_EMIT failed(page.error());
        print(*page);
        if (page->size() == pageSize || m_again)
            pump();
    });
}

void ArrivalFeed::print(const QList<Arrival> &arrivals)
{
    for (const Arrival &arrival : arrivals) {
        if (m_stopping)
            break;
        m_outputClosed = !printOne(arrival);
        m_stopping = m_outputClosed || m_options.limit == 0;
    }
    store();
}

bool ArrivalFeed::printOne(const Arrival &arrival)
{
    const MessageRecord &message = arrival.message;
    const ConversationRecord conversation = m_session.conversations().value(message.conversation);
    if (!m_printer.line(toJson(message, conversation, m_session.account().info())))
        return false;
    m_cursor = arrival.number;
    if (m_options.limit > 0)
        --m_options.limit;
    if (m_options.needsConfirmation)
        m_unconfirmed.push_back({.number = arrival.number, .id = message.id, .confirmed = false});
    if (m_options.markRead)
        m_session.account().markRead(message.conversation, message.sequence);
    return true;
}

bool ArrivalFeed::confirm(const MessageId &message)
{
    const auto printed = std::ranges::find(m_unconfirmed, message, &Printed::id);
    if (printed == m_unconfirmed.end())
        return false;
    printed->confirmed = true;
    while (!m_unconfirmed.empty() && m_unconfirmed.front().confirmed)
        m_unconfirmed.pop_front();
    store();
    return true;
}

void ArrivalFeed::store()
{
    const quint64 place = m_unconfirmed.empty() ? m_cursor : m_unconfirmed.front().number - 1;
    if (m_storing || place == m_stored)
        return finishIfStored();
    m_storing = true;
    m_session.account().setSetting(cursorKey(), place).then(this, [this, place](const Result<void> &stored) {
        m_storing = false;
        if (!stored)
            return Q_EMIT failed(stored.error());
        m_stored = place;
        store();
    });
}

void ArrivalFeed::stop()
{
    m_stopping = true;
    store();
}

void ArrivalFeed::finishIfStored()
{
    if (!m_stopping || m_reading || m_storing || m_ended)
        return;
    m_ended = true;
    if (m_outputClosed)
        Q_EMIT outputClosed();
    else
        Q_EMIT ended();
}

} // namespace Parlance
