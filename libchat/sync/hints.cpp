// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/hints.h"

namespace Parlance {

Hints::Hints(RelayConnection &connection, const Clock &clock, QObject *parent)
    : QObject(parent), m_connection(connection), m_clock(clock)
{
    m_timer.setInterval(500);
    connect(&m_timer, &QTimer::timeout, this, &Hints::expire);
}

void Hints::presence(const wire::PresenceChanged &change)
{
    const UserId user(change.user_id());
    const PresenceRecord now{.online = change.online(), .lastSeen = change.last_seen_ms()};
    if (m_presence.value(user) == now && m_presence.contains(user))
        return;
    m_presence.insert(user, now);
    Q_EMIT presenceChanged(user, now);
}

void Hints::typing(const wire::TypingChanged &change)
{
    const ConversationId conversation(change.conversation_id());
    if (!change.typing()) {
        messageCame(conversation);
        return;
    }
    const bool began = !m_typing.contains(conversation);
    m_typing.insert(conversation, m_clock.monotonicMs() + typingLastsMs);
    m_timer.start();
    if (began)
        Q_EMIT typingChanged(conversation, true);
}

void Hints::messageCame(ConversationId conversation)
{
    if (m_typing.remove(conversation))
        Q_EMIT typingChanged(conversation, false);
}

void Hints::expire()
{
    const qint64 now = m_clock.monotonicMs();
    QList<ConversationId> over;
    for (const auto &[conversation, until] : m_typing.asKeyValueRange()) {
        if (until <= now)
            over += conversation;
    }
    for (const ConversationId conversation : std::as_const(over))
        messageCame(conversation);
    if (m_typing.isEmpty())
        m_timer.stop();
}

void Hints::tellTyping(ConversationId conversation, bool typing)
{
    if (!m_connection.isReady())
        return;
    const qint64 now = m_clock.monotonicMs();
    const auto told = m_told.constFind(conversation);
    const bool toldLately = told != m_told.constEnd() && now - *told < tellTypingEveryMs;
    if (typing ? toldLately : told == m_told.constEnd())
        return;
    if (typing)
        m_told.insert(conversation, now);
    else
        m_told.remove(conversation);
    wire::ClientFrame command;
    command.mutable_set_typing()->set_conversation_id(conversation.value());
    command.mutable_set_typing()->set_typing(typing);
    m_connection.tell(command);
}

void Hints::reset()
{
    m_told.clear();
    const auto presence = std::exchange(m_presence, {});
    const auto typing = std::exchange(m_typing, {});
    m_timer.stop();
    for (const auto &[user, record] : presence.asKeyValueRange())
        Q_EMIT presenceChanged(user, {});
    for (const auto &[conversation, until] : typing.asKeyValueRange())
        Q_EMIT typingChanged(conversation, false);
}

} // namespace Parlance
