// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What ChatApplication does with its account: opens it, and hands on what it tells.

#include "app/application.h"

#include "app/errortext.h"
#include "app/notifier.h"
#include "app/person.h"
#include "app/profile.h"
#include "app/sharedsettings.h"
#include "app/tray.h"
#include "core/logging.h"
#include "sync/account.h"
#include "sync/sampledata.h"

namespace Parlance {

void ChatApplication::openProfile()
{
    if (auto prepared = m_profile->prepare(); !prepared)
        fail(prepared.error());
    else if (isSample())
        m_protection->openWith(m_profile->sampleSecret());
    else
        m_protection->open();
}

void ChatApplication::fail(const Error &error)
{
    qCWarning(lcApp) << "The profile cannot be opened:" << errorName(error.code) << error.detail;
    setProblem(errorText(error).all());
    setReady();
}

void ChatApplication::takeAccount()
{
    m_account = m_protection->takeAccount();
    connectAccount();
    readLists();
    if (m_account->info().isSignedIn() && !isSample())
        m_account->connectToRelay();
}

void ChatApplication::connectAccount()
{
    m_ownAccount->setAccount(m_account.get());
    m_connection->setAccount(m_account.get());
    m_actions->setAccount(m_account.get());
    m_contacts->setAccount(m_account.get());
    m_forwarding->setAccount(m_account.get());
    m_devices->setAccount(m_account.get());
    m_link->setAccount(m_account.get());
    m_mutes->setAccount(m_account.get());
    m_spelling->setAccount(m_account.get());
    m_files->setAccount(m_account.get());
    m_proxy->setAccount(m_account.get());
    m_connectionHistory->setAccount(m_account.get());
    m_bugReport->setAccount(m_account.get());
    m_sharedSettings = std::make_unique<SharedSettings>(*m_settings, *m_account);
    for (SearchModel *model : {m_search, m_switcher})
        model->setFind([this](const QString &words) { return m_account->search(words); });
    connect(m_account.get(), &Account::committed, this, &ChatApplication::apply);
    connect(m_account.get(), &Account::connectionChanged, this, &ChatApplication::takeConnection);
    connect(m_account.get(), &Account::presenceChanged, this, &ChatApplication::takePresence);
    connect(m_account.get(), &Account::typingChanged, this, &ChatApplication::takeTyping);
    connect(m_account.get(), &Account::linkChanged, this, [this] { m_notifier->setLink(m_account->linkStatus()); });
    connect(m_account.get(), &Account::storageFailed, this,
            [this](const Error &error) { setProblem(errorText(error).all()); });
    connect(m_ownAccount, &OwnAccount::infoChanged, this, [this] {
        if (m_conversation)
            m_conversation->messages()->setOwnName(m_ownAccount->name());
    });
}

void ChatApplication::readLists()
{
    m_account->conversations().then(this, [this](const Result<QList<ConversationRecord>> &conversations) {
        if (!conversations) {
            setProblem(errorText(conversations.error()).all());
            return;
        }
        m_conversationList->replaceAll(*conversations);
        takeList();
        setReady();
    });
    m_account->contacts().then(this, [this](const Result<QList<ContactRecord>> &contacts) {
        if (contacts) {
            m_contacts->replaceAll(*contacts);
            takeContacts(*contacts);
        }
        takeConnection();
    });
}

/// The list was read anew: the open conversation is as it says, or is no more.
void ChatApplication::takeList()
{
    const ConversationRecord *open = m_conversation ? m_conversationList->find(m_conversation->record().id) : nullptr;
    if (open)
        m_conversation->setRecord(*open);
    else if (m_conversation)
        closeConversation();
    openWanted();
}

void ChatApplication::openWanted()
{
    if (m_wanted.isValid() && m_conversationList->find(m_wanted))
        openConversation(idText(m_wanted));
}

void ChatApplication::setReady()
{
    if (std::exchange(m_ready, true))
        return;
    Q_EMIT readyChanged();
    qCDebug(lcApp) << "Conversations are shown:" << m_conversationList->rowCount();
}

void ChatApplication::setProblem(const QString &problem)
{
    if (std::exchange(m_problem, problem) != problem)
        Q_EMIT problemChanged();
}

void ChatApplication::apply(const Changes &changes)
{
    if (changes.everything)
        readLists();
    m_conversationList->apply(changes);
    m_mutes->apply(changes);
    m_spelling->apply(changes);
    m_search->apply(changes);
    m_notifier->apply(changes);
    m_contacts->apply(changes);
    takeContacts(changes.contacts);
    if (m_conversation)
        m_conversation->apply(changes);
    openWanted();
}

void ChatApplication::takeConnection()
{
    if (m_conversation)
        m_conversation->messages()->setOnline(m_connection->isOnline());
    // Without a connection nothing is known about anybody's presence.
    for (int row = 0; row < m_contacts->people()->rowCount(); ++row)
        takePresence(m_contacts->people()->recordAt(row)->user);
}

void ChatApplication::takePresence(UserId user)
{
    const PresenceRecord presence = presenceOf(user);
    m_conversationList->setOnline(user, presence.online);
    m_contacts->setPresence(user, presence);
    if (m_conversation && m_conversation->record().peer == user)
        m_conversation->setPresence(presence);
}

void ChatApplication::takeContacts(const QList<ContactRecord> &contacts)
{
    for (const ContactRecord &contact : contacts)
        m_conversationList->setVerified(contact.user, contact.verified);
}

PresenceRecord ChatApplication::presenceOf(UserId user) const
{
    return isSample() ? samplePresence(user, m_clock.nowMs()) : m_account->presence(user);
}

void ChatApplication::takeTyping(ConversationId conversation, bool typing)
{
    m_conversationList->setTyping(conversation, typing);
    if (m_conversation && m_conversation->record().id == conversation)
        m_conversation->setTyping(typing);
}

void ChatApplication::answer(ConversationId conversation, const QString &text)
{
    const ConversationRecord *record = m_conversationList->find(conversation);
    const QString body = text.trimmed();
    if (!record || !m_account || body.isEmpty())
        return;
    m_account->send(conversation, body)
        .then(this, [this, conversation, body, seen = record->head](const Result<MessageRecord> &result) {
            if (result) {
                m_account->markRead(conversation, seen);
                return;
            }
            addToDraft(conversation, body);
            m_notifier->tellUnsent(
                conversation,
                errorText(result.error()).all() + u' ' + tr("What you wrote is kept in the conversation, as a draft."));
        });
}

void ChatApplication::addToDraft(ConversationId conversation, const QString &text)
{
    const auto joined = [&text](const QString &before) { return before.isEmpty() ? text : before + u'\n' + text; };
    if (m_conversation && m_conversation->record().id == conversation) {
        m_conversation->setDraft(joined(m_conversation->draft()));
    } else if (const ConversationRecord *record = m_conversationList->find(conversation)) {
        const QString draft = joined(m_drafts.value(conversation, record->draft));
        m_drafts.insert(conversation, draft);
        m_account->setDraft(conversation, draft);
    }
}

} // namespace Parlance
