// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/notificationsurface.h"
#include "storage/records.h"

namespace Parlance {

class Contacts;
class ConversationListModel;
class Settings;

/// Decides what a notification is shown for, how much it tells, and when it is taken back. Main thread; what it is given
/// outlives it.
class Notifier : public QObject
{
    Q_OBJECT

public:
    Notifier(NotificationSurface &surface, const Settings &settings, const ConversationListModel &conversations,
             const Contacts &contacts, QObject *parent = nullptr);

    /// The conversation somebody is looking at: nothing is shown for it.
    void setAttended(ConversationId conversation);
    /// After the conversations took the changes, before the contacts did.
    void apply(const Changes &changes);

Q_SIGNALS:
    void conversationAsked(Parlance::ConversationId conversation);
    void contactRequestsAsked();
    void readAsked(Parlance::ConversationId conversation);

private:
    void tellMessages(const Changes &changes);
    void tellRequests(const Changes &changes);
    void withdrawRead(const Changes &changes);
    [[nodiscard]] Notification notificationFor(const ConversationRecord &conversation, const MessageRecord &last,
                                               int count) const;

    NotificationSurface &m_surface;
    const Settings &m_settings;
    const ConversationListModel &m_conversations;
    const Contacts &m_contacts;
    ConversationId m_attended;
};

} // namespace Parlance
