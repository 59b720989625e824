// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/mailboxdeliveries.h"

#include "protocol/limits.h"

#include <algorithm>
#include <utility>

namespace Parlance {

bool MailboxDeliveries::hasRoom() const
{
    return m_inFlight.size() < Limits::deviceMessagesInFlight && m_sink.mayDeliver();
}

void MailboxDeliveries::begin(const MailboxPosition &position)
{
    m_begun = true;
    m_scanned = position.after;
    m_head = std::max(m_head, position.head); // one that was committed since may be known already
    pump();
}

void MailboxDeliveries::appended(const DeviceMessage &message)
{
    if (message.number <= m_head)
        return;
    const bool atEnd = m_begun && m_scanned == m_head;
    m_head = message.number;
    if (atEnd && hasRoom())
        send(message);
    else
        pump();
}

void MailboxDeliveries::send(const DeviceMessage &message)
{
    m_scanned = message.number;
    m_inFlight.push_back(message.number);
    m_sink.deliver(message);
}

void MailboxDeliveries::pump()
{
    if (!m_begun || m_reading || m_scanned >= m_head || !hasRoom())
        return;
    m_reading = true;
    m_sink.readMailbox(m_scanned, Limits::deviceMessagesInFlight - static_cast<int>(m_inFlight.size()));
}

void MailboxDeliveries::mailboxRead(const std::optional<MailboxPage> &page)
{
    m_reading = false;
    if (!page)
        return;
    for (const SharedDeviceMessage &message : page->messages) {
        // They are large: what the socket does not take now is read again when it does.
        if (!hasRoom())
            return;
        send(*message);
    }
    if (page->through > m_scanned)
        m_scanned = page->through;
    else if (page->messages.empty())
        m_scanned = m_head; // a page without progress would be asked for again for ever
    pump();
}

void MailboxDeliveries::acknowledged(quint64 through)
{
    while (!m_inFlight.empty() && m_inFlight.front() <= through)
        m_inFlight.pop_front();
    pump();
}

} // namespace Parlance
