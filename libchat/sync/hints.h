// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "sync/relayconnection.h"

#include <QHash>
#include <QTimer>

namespace Parlance {

/// What is never stored: who is online and who is typing. True only while there is a connection. Storage thread.
class Hints : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 tellTypingEveryMs = 3'000;
    static constexpr qint64 typingLastsMs = 6'000;

    Hints(RelayConnection &connection, const Clock &clock, QObject *parent = nullptr);

    void presence(const wire::PresenceChanged &change);
    void typing(const wire::TypingChanged &change);
    /// Their message came: they are no longer typing it.
    void messageCame(ConversationId conversation);
    /// Mine, for the relay to pass on.
    void tellTyping(ConversationId conversation, bool typing);
    void reset();

Q_SIGNALS:
    void presenceChanged(Parlance::UserId user, const Parlance::PresenceRecord &presence);
    void typingChanged(Parlance::ConversationId conversation, bool typing);

private:
    void expire();

    RelayConnection &m_connection;
    const Clock &m_clock;
    QHash<UserId, PresenceRecord> m_presence;
    QHash<ConversationId, qint64> m_typing; ///< until when
    QHash<ConversationId, qint64> m_told; ///< since when the relay believes that I am typing
    QTimer m_timer;
};

} // namespace Parlance
