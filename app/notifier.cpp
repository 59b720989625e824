// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/notifier.h"

#include "app/avatarpicture.h"
#include "app/contacts.h"
#include "app/conversationlistmodel.h"
#include "app/donotdisturb.h"
#include "app/messagemarkup.h"
#include "app/person.h"
#include "app/settings.h"

namespace Parlance {

namespace {

const QString requestsKey = QStringLiteral("requests");
const QString linkKey = QStringLiteral("link");

bool isAsked(const LinkStatus &link)
{
    return link.state == LinkStatus::State::Asked && !link.newDevice;
}

} // namespace

Notifier::Notifier(NotificationSurface &surface, const Settings &settings, const DoNotDisturb &doNotDisturb,
                   const ConversationListModel &conversations, const Contacts &contacts, QObject *parent)
    : QObject(parent)
    , m_surface(surface)
    , m_settings(settings)
    , m_doNotDisturb(doNotDisturb)
    , m_conversations(conversations)
    , m_contacts(contacts)
{
    connect(&surface, &NotificationSurface::activated, this, [this](const QString &key) {
        if (key == requestsKey)
            Q_EMIT contactRequestsAsked();
        else if (key == linkKey)
            Q_EMIT linkAsked();
        else
            Q_EMIT conversationAsked(idFrom<ConversationId>(key));
    });
    connect(&surface, &NotificationSurface::readAsked, this,
            [this](const QString &key) { Q_EMIT readAsked(idFrom<ConversationId>(key)); });
    connect(&surface, &NotificationSurface::answered, this, [this](const QString &key, const QString &text) {
        if (const auto conversation = idFrom<ConversationId>(key); conversation.isValid())
            Q_EMIT answered(conversation, text);
    });
}

void Notifier::setAttended(bool window, ConversationId conversation)
{
    m_windowAttended = window;
    m_attended = conversation;
    if (conversation.isValid())
        m_surface.withdraw(idText(conversation));
    if (window && isAsked(m_link))
        m_surface.withdraw(linkKey);
}

void Notifier::setLink(const LinkStatus &status)
{
    const LinkStatus before = std::exchange(m_link, status);
    if (before == status)
        return;
    if (isAsked(status))
        tellLink();
    else if (isAsked(before))
        m_surface.withdraw(linkKey);
}

void Notifier::tellLink()
{
    if (m_windowAttended || isQuiet())
        return;
    const bool told = m_settings.notificationContent() != Settings::Nothing;
    const QString device = told && !m_link.device.isEmpty() ? m_link.device : tr("A device");
    //: %1 the name of a device, or "A device"
    m_surface.show({.key = linkKey,
                    .title = tr("%1 asks to be linked to your account").arg(device),
                    .body = tr("Compare the six digits")});
}

void Notifier::apply(const Changes &changes)
{
    withdrawRead(changes);
    if (isQuiet())
        return;
    tellMessages(changes);
    tellRequests(changes);
}

bool Notifier::isQuiet() const
{
    return !m_settings.notifications() || m_doNotDisturb.isOn();
}

void Notifier::tellUnsent(ConversationId conversation, const QString &reason)
{
    // Also to who wants to be left alone: it is about what they just did.
    m_surface.show({.key = idText(conversation), .title = tr("Your answer was not sent"), .body = reason});
}

void Notifier::withdrawRead(const Changes &changes)
{
    for (const ConversationRecord &conversation : changes.conversations) {
        if (conversation.unread == 0)
            m_surface.withdraw(idText(conversation.id));
    }
    // What was deleted must not go on standing in a notification.
    for (const MessageRecord &message : changes.messages) {
        if (!message.mine && message.isDeleted())
            m_surface.withdraw(idText(message.conversation));
    }
}

void Notifier::tellMessages(const Changes &changes)
{
    // One notification for each conversation, however much came at once.
    QHash<ConversationId, std::pair<int, const MessageRecord *>> arrived;
    for (const MessageRecord &message : changes.messages) {
        if (message.mine || !changes.arrived.contains(message.id))
            continue;
        auto &[count, last] = arrived[message.conversation];
        ++count;
        last = &message;
    }
    for (auto it = arrived.cbegin(); it != arrived.cend(); ++it) {
        const auto &[count, last] = it.value();
        const ConversationRecord *conversation = m_conversations.find(it.key());
        if (!conversation || conversation->muted || conversation->id == m_attended)
            continue;
        if (last->sequence > conversation->ownRead) // else it was read on another device already
            m_surface.show(notificationFor(*conversation, *last, count));
    }
}

Notification Notifier::notificationFor(const ConversationRecord &conversation, const MessageRecord &last,
                                       int arrived) const
{
    constexpr qsizetype longest = 240;
    Notification notification{
        .key = idText(conversation.id),
        .title = conversation.peerName,
        .body = {},
        .canBeRead = true,
        .canBeAnswered = conversation.canWrite,
        .picture = avatarPicture(conversation.peerName, conversation.peer)};
    const int count = std::max(arrived, conversation.unread);
    const QString counted = tr("%n new message(s)", nullptr, count);
    switch (m_settings.notificationContent()) {
    case Settings::NameAndText: {
        const QString text = last.unreadable
            ? tr("A message that could not be opened")
            : markupOf(last.text).text.simplified();
        notification.body = text.size() > longest ? text.first(longest) + u'…' : text;
        if (count > 1)
            notification.title = tr("%1: %2").arg(conversation.peerName, counted);
        break;
    }
    case Settings::NameOnly:
        notification.body = counted;
        break;
    case Settings::Nothing:
        notification.title = QStringLiteral("Parlance");
        notification.body = tr("New message");
        // Whoever must not see the name must not have a place to write to them either.
        notification.canBeAnswered = false;
        notification.picture = {};
        break;
    }
    return notification;
}

void Notifier::tellRequests(const Changes &changes)
{
    for (const ContactRecord &contact : changes.contacts) {
        if (contact.status != ContactStatus::RequestReceived || contact.blocked
            || m_contacts.requests()->find(contact.user))
            continue;
        const bool named = m_settings.notificationContent() != Settings::Nothing;
        m_surface.show({.key = requestsKey,
                        .title = named ? contact.name : QStringLiteral("Parlance"),
                        .body = tr("Asks to be one of your contacts"),
                        .picture = named ? avatarPicture(contact.name, contact.user) : QImage()});
    }
}

} // namespace Parlance
