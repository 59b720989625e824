// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/contacts.h"

#include "app/errortext.h"
#include "app/person.h"
#include "sync/account.h"

namespace Parlance {

Contacts::Contacts(const Clock &clock, QObject *parent) : QObject(parent)
{
    using enum ContactListModel::Kind;
    for (const auto kind : {People, Requests, SentRequests, BlockedPeople})
        m_lists[kind] = new ContactListModel(kind, clock, this);
}

void Contacts::setAccount(Account *account)
{
    m_account = account;
}

void Contacts::replaceAll(const QList<ContactRecord> &contacts)
{
    for (ContactListModel *list : m_lists)
        list->replaceAll(contacts);
}

void Contacts::apply(const Changes &changes)
{
    for (ContactListModel *list : m_lists)
        list->apply(changes.contacts);
}

void Contacts::setPresence(UserId user, const PresenceRecord &presence)
{
    for (ContactListModel *list : m_lists)
        list->setPresence(user, presence);
}

void Contacts::refreshTimes(const TimeText &timeText)
{
    for (ContactListModel *list : m_lists)
        list->refreshTimes(timeText);
}

const ContactRecord *Contacts::find(UserId user) const
{
    for (const ContactListModel *list : m_lists) {
        if (const ContactRecord *record = list->find(user))
            return record;
    }
    return nullptr;
}

// ---- actions -------------------------------------------------------------------------------------------------------

void Contacts::begin()
{
    setErrorText({});
    if (m_busy++ == 0)
        Q_EMIT busyChanged();
}

void Contacts::end(const Error &error)
{
    if (--m_busy == 0)
        Q_EMIT busyChanged();
    if (error.code != ErrorCode::None)
        setErrorText(Parlance::errorText(error).all());
}

void Contacts::setErrorText(const QString &text)
{
    if (std::exchange(m_errorText, text) != text)
        Q_EMIT errorTextChanged();
}

void Contacts::clearError()
{
    setErrorText({});
}

void Contacts::act(QFuture<Result<void>> answer)
{
    begin();
    answer.then(this, [this](const Result<void> &result) { end(result ? Error() : result.error()); });
}

void Contacts::act(QFuture<Result<ContactRecord>> answer, const std::function<void(const ContactRecord &)> &done)
{
    begin();
    answer.then(this, [this, done](const Result<ContactRecord> &result) {
        end(result ? Error() : result.error());
        if (result)
            done(*result);
    });
}

void Contacts::request(const QString &username)
{
    if (!m_account)
        return;
    QString name = username.trimmed().toLower();
    if (name.startsWith(u'@'))
        name.removeFirst();
    act(m_account->requestContact(name), [this](const ContactRecord &contact) {
        Q_EMIT requested(contact.name, contact.status == ContactStatus::Accepted);
    });
}

void Contacts::openNotes()
{
    if (!m_account)
        return;
    begin();
    m_account->openNotes().then(this, [this](const Result<ConversationId> &opened) {
        end(opened ? Error() : opened.error());
        if (opened)
            Q_EMIT notesOpened(idText(*opened));
        else
            Q_EMIT notesFailed();
    });
}

void Contacts::accept(const QString &userId)
{
    if (!m_account)
        return;
    act(m_account->acceptContact(idFrom<UserId>(userId)),
        [this](const ContactRecord &contact) { Q_EMIT accepted(idText(contact.conversation)); });
}

void Contacts::decline(const QString &userId)
{
    if (m_account)
        act(m_account->declineContact(idFrom<UserId>(userId)));
}

void Contacts::remove(const QString &userId)
{
    if (m_account)
        act(m_account->removeContact(idFrom<UserId>(userId)));
}

void Contacts::block(const QString &userId)
{
    if (m_account)
        act(m_account->blockContact(idFrom<UserId>(userId)));
}

void Contacts::unblock(const QString &userId)
{
    if (m_account)
        act(m_account->unblockContact(idFrom<UserId>(userId)));
}

} // namespace Parlance
