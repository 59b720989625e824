// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QtQmlIntegration>

namespace Parlance {

class Account;
class ConversationListModel;

/// What can be done with a conversation in the list, opened or not. Main thread.
class ConversationActions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application.actions")

public:
    /// The list must outlive it.
    explicit ConversationActions(const ConversationListModel &list, QObject *parent = nullptr);

    void setAccount(Account *account) { m_account = account; }

    Q_INVOKABLE void setPinned(const QString &conversationId, bool pinned);
    Q_INVOKABLE void setArchived(const QString &conversationId, bool archived);
    /// Left when it is open, so that it is not read at once.
    Q_INVOKABLE void markUnread(const QString &conversationId);
    Q_INVOKABLE void markRead(const QString &conversationId);

Q_SIGNALS:
    /// It is to be left when it is the open one.
    void leaveWanted(const QString &conversationId);

private:
    const ConversationListModel &m_list;
    Account *m_account = nullptr;
};

} // namespace Parlance
