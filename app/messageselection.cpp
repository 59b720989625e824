// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messageselection.h"

#include "app/messagelistmodel.h"

#include <algorithm>

namespace Parlance {

namespace {

bool isSelectable(const MessageRecord &message)
{
    return message.kind == EntryKind::Message && !message.unreadable && !message.isDeleted();
}

} // namespace

MessageSelection::MessageSelection(ConversationId conversation, MessageListModel &messages, QObject *parent)
    : QObject(parent), m_conversation(conversation), m_messages(messages)
{
    // What was read is merged into the rows right after this is told.
    connect(&m_messages, &MessageListModel::loadingChanged, this, [this] {
        if (m_outdated && !m_messages.isLoading())
            QMetaObject::invokeMethod(this, &MessageSelection::takeAfresh, Qt::QueuedConnection);
    });
}

bool MessageSelection::isDeletableForMe() const
{
    // One that was refused is discarded.
    return std::ranges::all_of(m_selected, [](const MessageRecord &message) {
        return message.sequence != 0 || message.state == MessageState::Failed;
    });
}

bool MessageSelection::isDeletableForEveryone() const
{
    return std::ranges::all_of(m_selected, [](const MessageRecord &message) {
        return message.mine && message.state != MessageState::Failed;
    });
}

// ---- by a person ---------------------------------------------------------------------------------------------------

void MessageSelection::toggle(const QString &messageId)
{
    const MessageRecord *message = m_messages.recordAt(m_messages.rowOf(messageId));
    if (!message || !isSelectable(*message))
        return;
    if (!m_selected.remove(message->id))
        m_selected.insert(message->id, *message);
    m_kept = m_selected;
    m_from = message->id;
    m_fromPosition = message->position;
    tell();
}

void MessageSelection::extendTo(const QString &messageId)
{
    if (!isActive())
        return toggle(messageId);
    const MessageRecord *end = m_messages.recordAt(m_messages.rowOf(messageId));
    if (!end)
        return;
    const quint64 known = m_messages.positionOf(m_from);
    const auto [first, last] = std::minmax(known != 0 ? known : m_fromPosition, end->position);
    m_selected = m_kept;
    for (int row = 0; row < m_messages.count(); ++row) {
        const MessageRecord &message = *m_messages.recordAt(row);
        if (message.position >= first && message.position <= last && isSelectable(message))
            m_selected.insert(message.id, message);
    }
    tell();
}

void MessageSelection::selectLoaded()
{
    if (!isActive())
        return;
    for (int row = 0; row < m_messages.count(); ++row) {
        if (const MessageRecord &message = *m_messages.recordAt(row); isSelectable(message))
            m_selected.insert(message.id, message);
    }
    m_kept = m_selected;
    tell();
}

void MessageSelection::leave()
{
    if (!isActive())
        return;
    m_selected.clear();
    tell();
}

// ---- what it is for ------------------------------------------------------------------------------------------------

QList<MessageRecord> MessageSelection::messages() const
{
    QList<MessageRecord> all = m_selected.values();
    std::ranges::sort(all, {}, &MessageRecord::position);
    return all;
}

QString MessageSelection::text() const
{
    const QList<MessageRecord> all = messages();
    if (all.size() == 1)
        return all.first().text;
    QStringList parts;
    for (const MessageRecord &message : all)
        parts += m_messages.headingOf(message) + u'\n' + message.text;
    return parts.join(QStringLiteral("\n\n"));
}

// ---- what was committed --------------------------------------------------------------------------------------------

void MessageSelection::apply(const Changes &changes)
{
    if (!isActive())
        return;
    m_outdated = m_outdated || changes.everything;
    if (m_outdated && !m_messages.isLoading())
        return takeAfresh();
    for (const MessageRecord &message : changes.messages) {
        if (message.conversation == m_conversation)
            take(message);
    }
    for (const auto &[conversation, position] : changes.vacated) {
        const auto gone = std::ranges::find(m_selected, position, &MessageRecord::position);
        if (conversation == m_conversation && gone != m_selected.end())
            remove(gone->id);
    }
    tell();
}

/// As it is now, if it is selected.
void MessageSelection::take(const MessageRecord &message)
{
    if (!m_selected.contains(message.id))
        return;
    if (!isSelectable(message))
        return remove(message.id);
    m_selected.insert(message.id, message);
    if (m_kept.contains(message.id))
        m_kept.insert(message.id, message);
}

void MessageSelection::remove(const MessageId &message)
{
    m_selected.remove(message);
    m_kept.remove(message);
}

/// After a commit that was too large to be told nobody knows what became of messages that are not loaded.
void MessageSelection::takeAfresh()
{
    m_outdated = false;
    const QList<MessageId> all = m_selected.keys();
    for (const MessageId &id : all) {
        if (const MessageRecord *message = m_messages.recordAt(m_messages.rowOf(id.toString())))
            take(*message);
        else
            remove(id);
    }
    tell();
}

void MessageSelection::tell()
{
    if (m_selected.isEmpty()) {
        m_kept.clear();
        m_outdated = false;
    }
    const QList<MessageId> all = m_selected.keys();
    m_messages.setSelected(QSet<MessageId>(all.begin(), all.end()));
    Q_EMIT changed();
}

} // namespace Parlance
