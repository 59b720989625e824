// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/conversationactions.h"

#include "app/conversationlistmodel.h"
#include "app/person.h"
#include "sync/account.h"

namespace Parlance {

ConversationActions::ConversationActions(const ConversationListModel &list, QObject *parent)
    : QObject(parent), m_list(list)
{
}

void ConversationActions::setPinned(const QString &conversationId, bool pinned)
{
    if (m_account)
        m_account->setPinned(idFrom<ConversationId>(conversationId), pinned);
}

void ConversationActions::setArchived(const QString &conversationId, bool archived)
{
    if (m_account)
        m_account->setArchived(idFrom<ConversationId>(conversationId), archived);
}

void ConversationActions::markUnread(const QString &conversationId)
{
    Q_EMIT leaveWanted(conversationId);
    if (m_account)
        m_account->setMarkedUnread(idFrom<ConversationId>(conversationId), true);
}

void ConversationActions::markRead(const QString &conversationId)
{
    const ConversationRecord *record = m_list.find(idFrom<ConversationId>(conversationId));
    if (!record || !m_account)
        return;
    m_account->setMarkedUnread(record->id, false);
    m_account->markRead(record->id, record->head);
}

} // namespace Parlance
