// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/talkcheck.h"

#include <algorithm>
#include <cstring>

namespace Parlance::Bench {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
T numberAt(const std::string &bytes, std::size_t offset)
{
    T number = 0;
    if (bytes.size() >= offset + sizeof number)
        std::memcpy(&number, bytes.data() + offset, sizeof number);
    return number;
}

} // namespace

TalkCheck::TalkCheck(ConversationId conversation, int bodyBytes)
    : m_conversation(conversation)
    , m_filler(static_cast<std::size_t>(std::max(bodyBytes, smallestBody)), 'b')
    , m_random(std::random_device{}())
{
}

// Half of an id is random, as of a real one, so that the relay's index is filled in no order; the rest is the number, so that
// the message is found by its id.
void TalkCheck::write(qint64 stamp, wire::Submit &submit)
{
    Message &message = m_messages.emplace_back();
    message.stamp = stamp;
    const quint64 random = m_random();
    const quint64 number = m_messages.size();
    std::memcpy(message.id.data(), &random, sizeof random);
    std::memcpy(message.id.data() + sizeof random, &number, sizeof number);

    submit.mutable_client_message_id()->assign(message.id.data(), message.id.size());
    std::string &body = *submit.mutable_body();
    body = m_filler;
    std::memcpy(body.data(), &stamp, sizeof stamp);
    std::memcpy(body.data() + sizeof stamp, &number, sizeof number);
}

void TalkCheck::accepted(const wire::Accepted &answer)
{
    Message *const message = find(answer.client_message_id());
    if (!message)
        return wrong(u"the relay accepted a message that nobody wrote"_s);
    if (answer.conversation_id() != m_conversation.value())
        return wrong(u"message %1 was accepted in another conversation"_s.arg(numberOf(*message)));
    if (message->acceptedAs != 0)
        return wrong(u"message %1 was accepted twice"_s.arg(numberOf(*message)));
    message->acceptedAs = answer.sequence();
    m_head = std::max<Sequence>(m_head, answer.sequence());
    if (message->deliveredAs != 0 && message->deliveredAs != message->acceptedAs)
        wrong(u"message %1 was delivered as %2 and accepted as %3"_s.arg(numberOf(*message))
                  .arg(message->deliveredAs)
                  .arg(message->acceptedAs));
}

qint64 TalkCheck::delivered(const wire::Deliver &deliver)
{
    Message *const message = find(deliver.client_message_id());
    if (!message) {
        wrong(u"a message was delivered that nobody wrote"_s);
        return 0;
    }
    check(deliver, *message);
    message->deliveredAs = deliver.sequence();
    ++m_delivered;
    m_lastDelivered = numberOf(*message);
    m_through = deliver.sequence();
    m_head = std::max(m_head, m_through);
    return message->stamp;
}

void TalkCheck::check(const wire::Deliver &deliver, const Message &message)
{
    const quint64 number = numberOf(message);
    const std::string &body = deliver.body();
    if (deliver.conversation_id() != m_conversation.value())
        wrong(u"message %1 was delivered in another conversation"_s.arg(number));
    if (message.deliveredAs != 0)
        wrong(u"message %1 was delivered twice"_s.arg(number));
    if (number != m_lastDelivered + 1)
        wrong(u"message %1 was delivered after message %2"_s.arg(number).arg(m_lastDelivered));
    if (deliver.sequence() != m_through + 1 || deliver.previous_sequence() != m_through)
        wrong(u"message %1 has the sequence number %2 and says that %3 was before it, but %4 was"_s.arg(number)
                  .arg(deliver.sequence())
                  .arg(deliver.previous_sequence())
                  .arg(m_through));
    if (message.acceptedAs != 0 && message.acceptedAs != deliver.sequence())
        wrong(u"message %1 was accepted as %2 and delivered as %3"_s.arg(number)
                  .arg(message.acceptedAs)
                  .arg(deliver.sequence()));
    constexpr std::size_t written = smallestBody;
    if (body.size() != m_filler.size() || numberAt<qint64>(body, 0) != message.stamp
        || numberAt<quint64>(body, sizeof(qint64)) != number
        || body.compare(written, body.npos, m_filler, written) != 0)
        wrong(u"message %1 was delivered with another body"_s.arg(number));
}

void TalkCheck::finish()
{
    for (const Message &message : m_messages) {
        if (message.acceptedAs == 0)
            return wrong(u"message %1 was never accepted"_s.arg(numberOf(message)));
        if (message.deliveredAs == 0)
            return wrong(u"message %1 was accepted and never delivered"_s.arg(numberOf(message)));
    }
}

TalkCheck::Message *TalkCheck::find(const std::string &id)
{
    const auto number = numberAt<quint64>(id, sizeof(quint64));
    if (number == 0 || number > m_messages.size())
        return nullptr;
    Message &message = m_messages[number - 1];
    return std::ranges::equal(message.id, id) ? &message : nullptr;
}

quint64 TalkCheck::numberOf(const Message &message) const
{
    return static_cast<quint64>(&message - m_messages.data()) + 1;
}

void TalkCheck::wrong(const QString &what)
{
    if (m_problem.isEmpty())
        m_problem = u"conversation %1: %2"_s.arg(m_conversation.value()).arg(what);
}

} // namespace Parlance::Bench
