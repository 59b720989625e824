// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/connection.h"

#include "core/failpoint.h"
#include "core/logging.h"
#include "relay/logformat.h"
#include "relay/metrics.h"
#include "relay/towire.h"

namespace Parlance {

void Connection::appended(const LogEntry &entry)
{
    if (m_state == State::SignedIn && m_identity.isLinked)
        m_deliveries->appended(entry);
}

void Connection::appended(const DeviceMessage &message)
{
    if (m_state == State::SignedIn)
        m_mailbox->appended(message);
}

void Connection::deliver(const LogEntry &entry, Sequence previous)
{
    wire::RelayFrame frame;
    wire::Deliver &deliver = *frame.mutable_deliver();
    deliver.set_conversation_id(entry.conversation.value());
    deliver.set_sequence(entry.sequence);
    deliver.set_previous_sequence(previous);
    deliver.set_sender_user_id(entry.sender.value());
    deliver.set_sender_device_id(entry.senderDevice.value());
    deliver.set_client_message_id(fromBytes(entry.id.toBytes()));
    deliver.set_accepted_at_ms(entry.acceptedMs);
    deliver.set_body(entry.body.constData(), static_cast<size_t>(entry.body.size()));
    const QByteArray header = entry.headerFor(m_identity.device);
    deliver.set_header(header.constData(), static_cast<size_t>(header.size()));
    send(std::move(frame));
    failPoint("relay.deliver.sent");

    m_core.metrics.delivered.fetch_add(1, std::memory_order_relaxed);
    if (entry.acceptedMs >= m_signedInAtMs)
        m_core.metrics.deliveryLatency.observe(static_cast<double>(m_core.clock.nowMs() - entry.acceptedMs) / 1000);
    if (lcRelayConnection().isDebugEnabled()) {
        const LogFields fields(entry.id, m_identity.device);
        qCDebug(lcRelayConnection) << "delivered as" << entry.sequence;
    }
}

void Connection::expired(ConversationId conversation, Sequence first, Sequence last)
{
    send(toEvent(ExpiredRange{
        .conversation = conversation, .members = {}, .first = first, .last = last, .devices = {m_identity.device}}));
}

void Connection::caughtUp()
{
    wire::RelayFrame frame;
    frame.mutable_caught_up();
    send(std::move(frame));
}

void Connection::readLog(ConversationId conversation, Sequence position, int limit)
{
    const Working ours(*this, {}); // not a part of the command that made room for it
    read([device = m_identity.device, conversation, position,
          limit](LogReader &reader) { return reader.after(device, conversation, position, limit); },
         [conversation](Connection &self, const Result<LogPage> &page) {
             if (!page) {
                 self.m_deliveries->logRead(conversation, {});
                 self.refuse(0, page.error());
                 return;
             }
             self.m_deliveries->logRead(conversation, *page);
         });
}

void Connection::deliver(const DeviceMessage &message)
{
    wire::RelayFrame frame;
    wire::DeviceMessage &deliver = *frame.mutable_device_message();
    deliver.set_number(message.number);
    deliver.set_sender_user_id(message.sender.value());
    deliver.set_sender_device_id(message.senderDevice.value());
    deliver.set_message_id(fromBytes(message.id.toBytes()));
    deliver.set_accepted_at_ms(message.acceptedMs);
    deliver.set_body(message.body.constData(), static_cast<size_t>(message.body.size()));
    deliver.set_header(message.header.constData(), static_cast<size_t>(message.header.size()));
    send(std::move(frame));
    m_core.metrics.deviceMessagesDelivered.fetch_add(1, std::memory_order_relaxed);
    const LogFields fields(message.id, m_identity.device);
    qCDebug(lcRelayConnection) << "delivered as message" << message.number << "from device"
                               << message.senderDevice.value();
}

void Connection::readMailbox(quint64 number, int limit)
{
    const Working ours(*this, {});
    read([device = m_identity.device, number,
          limit](LogReader &reader) { return reader.mailboxAfter(device, number, limit); },
         [](Connection &self, const Result<MailboxPage> &page) {
             if (!page) {
                 self.m_mailbox->mailboxRead({});
                 self.refuse(0, page.error());
                 return;
             }
             self.m_mailbox->mailboxRead(*page);
         });
}

bool Connection::mayDeliver() const
{
    return m_state == State::SignedIn && m_link->bytesWaiting() < pauseAtBytes;
}

} // namespace Parlance
