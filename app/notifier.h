// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/notificationsurface.h"
#include "storage/records.h"

namespace Parlance {

class Contacts;
class ConversationListModel;
class DoNotDisturb;
class Settings;

/// Decides what a notification is shown for, how much it tells, and when it is taken back. Main thread; what it is given
/// outlives it.
class Notifier : public QObject
{
    Q_OBJECT

public:
    Notifier(NotificationSurface &surface, const Settings &settings, const DoNotDisturb &doNotDisturb,
             const ConversationListModel &conversations, const Contacts &contacts, QObject *parent = nullptr);

    /// Whether somebody is looking at the window, and which conversation they see: nothing is shown for that.
    void setAttended(bool window, ConversationId conversation);
    /// Another device asks to be linked, or does so no longer.
    void setLink(const LinkStatus &status);
    /// After the conversations took the changes, before the contacts did.
    void apply(const Changes &changes);
    /// What was written in a notification could not be sent, for this reason, in sentences.
    void tellUnsent(ConversationId conversation, const QString &reason);

Q_SIGNALS:
    void conversationAsked(Parlance::ConversationId conversation);
    void contactRequestsAsked();
    void readAsked(Parlance::ConversationId conversation);
    void answered(Parlance::ConversationId conversation, const QString &text);
    /// What another device asks for is to be answered.
    void linkAsked();

private:
    [[nodiscard]] bool isQuiet() const;
    void tellMessages(const Changes &changes);
    void tellRequests(const Changes &changes);
    void tellLink();
    void withdrawRead(const Changes &changes);
    [[nodiscard]] Notification notificationFor(const ConversationRecord &conversation, const MessageRecord &last,
                                               int arrived) const;

    NotificationSurface &m_surface;
    const Settings &m_settings;
    const DoNotDisturb &m_doNotDisturb;
    const ConversationListModel &m_conversations;
    const Contacts &m_contacts;
    bool m_windowAttended = false;
    ConversationId m_attended;
    LinkStatus m_link;
};

} // namespace Parlance
