// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/readmarks.h"

#include "sync/marks.h"

namespace Parlance {

ReadMarks::ReadMarks(Stores &stores, History &history, RelayConnection &connection, QObject *parent)
    : QObject(parent), m_stores(stores), m_history(history), m_connection(connection)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(tellEveryMs);
    connect(&m_timer, &QTimer::timeout, this, qOverload<>(&ReadMarks::tell));
}

void ReadMarks::mark(ConversationId conversation, Sequence through)
{
    const auto record = m_stores.conversations.find(conversation);
    if (!record || !*record)
        return;
    const Sequence known = std::min(through, (*record)->head);
    if (known <= (*record)->ownRead)
        return;
    const auto written = m_history.write([&](ChangeSet &changes) {
        return raiseOwnRead(m_stores, conversation, known, changes);
    });
    if (written && !m_timer.isActive())
        m_timer.start();
}

void ReadMarks::tell()
{
    if (!m_connection.isReady())
        return; // and again with the next connection
    const auto untold = m_stores.conversations.readUntold();
    if (!untold)
        return;
    for (const auto &[conversation, through] : *untold)
        tell(conversation, through);
}

void ReadMarks::tell(ConversationId conversation, Sequence through)
{
    wire::ClientFrame command;
    command.mutable_mark_read()->set_conversation_id(conversation.value());
    command.mutable_mark_read()->set_through(through);
    m_connection.request(
        std::move(command),
        [this, conversation, through](const wire::RelayFrame & /*answer*/, ChangeSet & /*changes*/) {
            return m_stores.conversations.raise(conversation, Mark::OwnReadTold, through).transform([](MarkMove) { });
        },
        [](const Error &) {});
}

} // namespace Parlance
