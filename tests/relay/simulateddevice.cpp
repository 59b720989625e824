// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulateddevice.h"

namespace Parlance::Simulation {

namespace {

bool oneIn(int chances, std::mt19937 &random)
{
    return std::uniform_int_distribution<int>(1, chances)(random) == 1;
}

} // namespace

// ---- truth ----

void Truth::place(quint64 conversation, Sequence sequence, const MessageId &id, DeviceId author)
{
    auto &log = m_logs[conversation];
    const auto [there, isNew] = log.try_emplace(sequence, id, author);
    if (there->second.first != id)
        problem(QStringLiteral("two messages at %1 of conversation %2").arg(sequence).arg(conversation));
    const auto [placed, isFirst] = m_places.try_emplace({conversation, id.toBytes()}, sequence);
    if (placed->second != sequence)
        problem(QStringLiteral("message %1 is at %2 and at %3").arg(id.toString()).arg(placed->second).arg(sequence));
}

const std::map<Sequence, std::pair<MessageId, DeviceId>> &Truth::log(quint64 conversation) const
{
    static const std::map<Sequence, std::pair<MessageId, DeviceId>> nothing;
    const auto found = m_logs.find(conversation);
    return found == m_logs.end() ? nothing : found->second;
}

std::vector<quint64> Truth::conversations() const
{
    std::vector<quint64> all;
    for (const auto &[conversation, log] : m_logs)
        all.push_back(conversation);
    return all;
}

// ---- device ----

void SimulatedDevice::addConversation(quint64 conversation, std::vector<DeviceId> recipients)
{
    m_recipients[conversation] = std::move(recipients);
}

void SimulatedDevice::write(const MessageId &id, std::mt19937 &random)
{
    auto chosen = m_recipients.begin();
    std::advance(chosen, std::uniform_int_distribution<size_t>(0, m_recipients.size() - 1)(random));
    m_outbox.push_back({.conversation = chosen->first, .id = id});
    ++m_written;
    if (m_link && m_isSynchronized)
        submit(m_outbox.back());
}

void SimulatedDevice::writeToDevice(const MessageId &id, std::mt19937 &random)
{
    const Mail &mail = m_mail.write(id, random);
    if (m_link && m_isSynchronized)
        send(mail);
}

template <typename Part, typename Command>
void SimulatedDevice::say(Part part, const Command &command)
{
    wire::ClientFrame frame;
    frame.set_request_id(++m_request);
    *(frame.*part)() = command;
    m_link->toRelay.push_back(serialize(frame));
}

void SimulatedDevice::connect(SimulatedLink &link, const ResumeTokens &tokens, qint64 nowMs, std::mt19937 &random)
{
    m_link = &link;
    m_token = tokens.issue(m_device, nowMs).text;
    m_isSynchronized = false;
    m_storageFailed = false;
    m_sendsCursors = !oneIn(4, random);
    m_lastDelivered.clear();
    m_presence.clear();
    m_mail.connected();
    m_mailByRequest.clear();
    wire::Hello hello;
    hello.set_minimum_version(1);
    hello.set_maximum_version(1);
    say(&wire::ClientFrame::mutable_hello, hello);
    // What was answered once is good for no other connection, whatever happened to the relay since.
    m_copyRequest = 0;
    if (oneIn(2, random)) {
        // A copy that has counted on knows no later grant all the same.
        const bool countsOn = m_deadGrant && oneIn(2, random);
        resume(countsOn ? ++m_generation : m_arrivedGeneration, countsOn ? *m_deadGrant : m_grant);
        m_copyRequest = m_request;
    }
    resume(++m_generation, m_grant);
    for (const auto &[conversation, recipients] : m_recipients) {
        const auto &log = m_truth.log(conversation);
        m_headsAtStart[conversation] = log.empty() ? 0 : log.rbegin()->first;
    }
    if (!keepsGrants())
        synchronize({});
}

void SimulatedDevice::resume(quint64 generation, const std::string &grant)
{
    wire::Resume command;
    command.set_token(m_token);
    command.set_generation(generation);
    command.set_grant(grant);
    say(&wire::ClientFrame::mutable_resume, command);
}

void SimulatedDevice::signedIn(quint64 request, const wire::SignedIn &account)
{
    if (request == m_copyRequest) {
        m_truth.problem(name() + QStringLiteral(" got in as a copy"));
        return;
    }
    m_arrivedGeneration = m_generation;
    if (!keepsGrants())
        return;
    // What it showed is on the relay's disk now; what it had before that is good for nobody.
    if (m_grant != m_lastShown)
        m_deadGrant = std::exchange(m_lastShown, m_grant);
    m_grant = account.grant();
    synchronize({});
}

void SimulatedDevice::failed(quint64 request, const wire::Failure &failure)
{
    if (failure.code() == wire::FAILURE_CODE_STORAGE) {
        m_storageFailed = true;
        return;
    }
    // What was said in the belief that the sign-in would succeed.
    if (m_storageFailed && failure.code() == wire::FAILURE_CODE_NOT_ALLOWED_NOW)
        return;
    if (request == 0 || request != m_copyRequest || failure.code() != wire::FAILURE_CODE_STATE_IS_A_COPY)
        m_truth.problem(name() + QStringLiteral(" got ") + QString::fromStdString(failure.ShortDebugString()));
}

void SimulatedDevice::synchronize(StatePosition since)
{
    wire::Synchronize command;
    command.set_since_version(since.version);
    command.set_since_epoch(since.epoch);
    if (keepsGrants())
        command.set_grant(m_grant);
    if (since.version == 0 && m_sendsCursors) {
        for (const auto &[conversation, through] : m_cursor) {
            wire::Cursor &cursor = *command.add_cursors();
            cursor.set_conversation_id(conversation);
            cursor.set_through(through);
        }
    }
    say(&wire::ClientFrame::mutable_synchronize, command);
}

void SimulatedDevice::submit(const Written &message)
{
    wire::Submit command;
    command.set_conversation_id(message.conversation);
    command.set_client_message_id(fromBytes(message.id.toBytes()));
    command.set_body("body");
    for (const DeviceId device : m_recipients.at(message.conversation)) {
        wire::EnvelopeHeader &header = *command.add_headers();
        header.set_device_id(device.value());
        header.set_header("h");
    }
    say(&wire::ClientFrame::mutable_submit, command);
}

void SimulatedDevice::send(const Mail &mail)
{
    say(&wire::ClientFrame::mutable_send_to_device, SimulatedMail::commandFor(mail));
    m_mailByRequest[m_request] = mail.id;
}

void SimulatedDevice::repeatMail()
{
    if (!m_link || !m_isSynchronized)
        return;
    for (const Mail &mail : m_mail.outbox())
        send(mail);
}

void SimulatedDevice::repeatASubmit(std::mt19937 &random)
{
    if (m_link && m_isSynchronized && !m_outbox.empty())
        submit(m_outbox.at(std::uniform_int_distribution<size_t>(0, m_outbox.size() - 1)(random)));
}

void SimulatedDevice::receive(std::mt19937 &random)
{
    const auto frame = parseRelayFrame(m_link->toClient.front());
    m_link->toClient.pop_front();
    if (!frame) {
        m_truth.problem(name() + QStringLiteral(" got what is no frame"));
        return;
    }
    if (frame->has_accepted()) {
        accepted(frame->accepted());
    } else if (frame->has_deliver()) {
        deliver(frame->deliver(), random);
    } else if (frame->has_state()) {
        if (frame->state().more()) {
            synchronize({.version = frame->state().version(), .epoch = frame->state().epoch()});
        } else if (!std::exchange(m_isSynchronized, true)) {
            for (const Written &message : m_outbox)
                submit(message);
            repeatMail();
        }
    } else if (frame->has_device_message()) {
        m_mail.received(frame->device_message());
        if (oneIn(3, random))
            acknowledgeMail();
    } else if (frame->has_done()) {
        if (const auto sent = m_mailByRequest.extract(frame->request_id()); !sent.empty())
            m_mail.taken(sent.mapped());
    } else if (frame->has_caught_up()) {
        caughtUp();
    } else if (frame->has_presence_changed()) {
        m_presence[frame->presence_changed().user_id()] = frame->presence_changed().online();
    } else if (frame->has_signed_in()) {
        signedIn(frame->request_id(), frame->signed_in());
    } else if (frame->has_failure()) {
        failed(frame->request_id(), frame->failure());
    } else if (frame->has_rejected() || frame->has_stale_devices()) {
        m_truth.problem(name() + QStringLiteral(" got ") + QString::fromStdString(frame->ShortDebugString()));
    }
}

void SimulatedDevice::accepted(const wire::Accepted &accepted)
{
    const MessageId id = toMessageId(accepted.client_message_id());
    m_truth.place(accepted.conversation_id(), accepted.sequence(), id, m_device);
    std::erase_if(m_outbox, [&id](const Written &message) { return message.id == id; });
}

void SimulatedDevice::deliver(const wire::Deliver &deliver, std::mt19937 &random)
{
    const quint64 conversation = deliver.conversation_id();
    const Sequence sequence = deliver.sequence();
    const DeviceId author(deliver.sender_device_id());
    m_truth.place(conversation, sequence, toMessageId(deliver.client_message_id()), author);
    if (author == m_device)
        m_truth.problem(name() + QStringLiteral(" got its own message back"));

    // Each delivery names the one before it on this connection.
    if (const auto last = m_lastDelivered.find(conversation); last != m_lastDelivered.end()) {
        if (deliver.previous_sequence() != last->second || sequence <= last->second)
            m_truth.problem(QStringLiteral("%1 got %2 after %3, which names %4")
                                .arg(name())
                                .arg(sequence)
                                .arg(last->second)
                                .arg(deliver.previous_sequence()));
    }
    m_lastDelivered[conversation] = sequence;

    std::set<Sequence> &received = m_received[conversation];
    if (!received.contains(sequence) && !received.empty() && sequence < *received.rbegin())
        m_truth.problem(QStringLiteral("%1 got %2 too late").arg(name()).arg(sequence));
    received.insert(sequence);
    m_cursor[conversation] = std::max(m_cursor[conversation], sequence);
    if (oneIn(3, random))
        acknowledge(conversation);
}

void SimulatedDevice::acknowledge(quint64 conversation)
{
    wire::Acknowledge command;
    command.set_conversation_id(conversation);
    command.set_through(m_lastDelivered.at(conversation));
    say(&wire::ClientFrame::mutable_acknowledge, command);
}

void SimulatedDevice::acknowledgeAll()
{
    if (!m_link)
        return;
    for (const auto &[conversation, through] : m_lastDelivered)
        acknowledge(conversation);
    if (m_mail.lastNumber() > 0)
        acknowledgeMail();
}

void SimulatedDevice::acknowledgeLate(std::mt19937 &random)
{
    if (!m_link || m_lastDelivered.empty())
        return;
    const auto &[conversation, last] = *m_lastDelivered.begin();
    wire::Acknowledge command;
    command.set_conversation_id(conversation);
    command.set_through(std::uniform_int_distribution<Sequence>(1, last)(random));
    say(&wire::ClientFrame::mutable_acknowledge, command);
}

void SimulatedDevice::acknowledgeMail()
{
    wire::AcknowledgeDeviceMessages command;
    command.set_through(m_mail.lastNumber());
    say(&wire::ClientFrame::mutable_acknowledge_device_messages, command);
    m_mail.acknowledged();
}

// Whatever anybody knew of when this device connected has been delivered by now.
void SimulatedDevice::caughtUp()
{
    for (const auto &[conversation, head] : m_headsAtStart) {
        for (const auto &[sequence, message] : m_truth.log(conversation)) {
            if (sequence <= head && message.second != m_device && !m_received[conversation].contains(sequence))
                m_truth.problem(QStringLiteral("%1 is caught up without %2").arg(name()).arg(sequence));
        }
    }
}

void SimulatedDevice::checkComplete() const
{
    for (const auto &[conversation, recipients] : m_recipients) {
        const auto &log = m_truth.log(conversation);
        const auto received = m_received.find(conversation);
        for (const auto &[sequence, message] : log) {
            if (message.second != m_device && (received == m_received.end() || !received->second.contains(sequence)))
                m_truth.problem(
                    QStringLiteral("%1 never got %2 of conversation %3").arg(name()).arg(sequence).arg(conversation));
        }
        if (!log.empty() && log.rbegin()->first != log.size())
            m_truth.problem(QStringLiteral("conversation %1 has a gap").arg(conversation));
    }
}

std::optional<bool> SimulatedDevice::believesOnline(UserId peer) const
{
    const auto found = m_presence.find(peer.value());
    if (found == m_presence.end())
        return {};
    return found->second;
}

} // namespace Parlance::Simulation
