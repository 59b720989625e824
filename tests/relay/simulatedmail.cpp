// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulatedmail.h"

#include "protocol/limits.h"
#include "simulateddevice.h"

namespace Parlance::Simulation {

void SimulatedMail::problem(const QString &text)
{
    m_truth.problem(QStringLiteral("device %1 %2").arg(m_self.value()).arg(text));
}

const Mail &SimulatedMail::write(const MessageId &id, std::mt19937 &random)
{
    auto chosen = m_correspondents.begin();
    std::advance(chosen, std::uniform_int_distribution<size_t>(0, m_correspondents.size() - 1)(random));
    m_outbox.push_back(
        {.user = chosen->second, .device = DeviceId(chosen->first), .id = id, .count = ++m_written[chosen->first]});
    return m_outbox.back();
}

wire::SendToDevice SimulatedMail::commandFor(const Mail &mail)
{
    wire::SendToDevice command;
    command.set_user_id(mail.user.value());
    command.set_device_id(mail.device.value());
    command.set_message_id(fromBytes(mail.id.toBytes()));
    command.set_body(std::to_string(mail.count));
    return command;
}

void SimulatedMail::taken(const MessageId &id)
{
    std::erase_if(m_outbox, [&id](const Mail &mail) { return mail.id == id; });
}

void SimulatedMail::connected()
{
    m_last = 0;
    m_unacknowledged = 0;
}

void SimulatedMail::received(const wire::DeviceMessage &message)
{
    const quint64 number = message.number();
    const QByteArray name = QByteArray::number(message.sender_device_id()) + ' ' + toBytes(message.message_id());
    if (number <= m_last)
        problem(QStringLiteral("got message %1 after %2").arg(number).arg(m_last));
    m_last = number;
    if (++m_unacknowledged > Limits::deviceMessagesInFlight)
        problem(QStringLiteral("has %1 messages unacknowledged").arg(m_unacknowledged));

    const bool isLate = !m_numbers.empty() && number < m_numbers.rbegin()->first;
    const auto [numbered, isNew] = m_numbers.try_emplace(number, name);
    if (numbered->second != name)
        problem(QStringLiteral("got two messages of number %1").arg(number));
    if (isNew && isLate)
        problem(QStringLiteral("got message %1 too late").arg(number));

    // The same one may come under a second number: it was sent again after this device had acknowledged it.
    if (!m_known.insert(name).second)
        return;
    const quint64 count = std::stoull(message.body());
    std::set<quint64> &heard = m_heard[message.sender_device_id()];
    const quint64 last = heard.empty() ? 0 : *heard.rbegin();
    if (count != last + 1 && !m_truth.hasStorageFailed())
        problem(QStringLiteral("got the author's message %1 after %2").arg(count).arg(last));
    heard.insert(count);
}

void SimulatedMail::checkComplete(const SimulatedMail &author) const
{
    const auto written = author.m_written.find(m_self.value());
    const auto heard = m_heard.find(author.m_self.value());
    const quint64 wanted = written == author.m_written.end() ? 0 : written->second;
    const quint64 got = heard == m_heard.end() ? 0 : heard->second.size();
    if (wanted != got)
        m_truth.problem(QStringLiteral("device %1 got %2 of %3 messages from device %4")
                            .arg(m_self.value())
                            .arg(got)
                            .arg(wanted)
                            .arg(author.m_self.value()));
}

} // namespace Parlance::Simulation
