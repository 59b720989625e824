// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/conversation.h"

#include "app/errortext.h"

/// What Conversation does with messages that are there: answers, changes, deletes, reacts.
namespace Parlance {

const MessageRecord *Conversation::usable(const QString &messageId) const
{
    const MessageRecord *record = m_messages->recordAt(m_messages->rowOf(messageId));
    const bool usable = record && record->kind == EntryKind::Message && !record->unreadable && !record->isDeleted()
        && record->state != MessageState::Failed;
    return usable ? record : nullptr;
}

void Conversation::replyTo(const QString &messageId)
{
    if (const MessageRecord *record = usable(messageId); record && m_record.canWrite) {
        leaveAim();
        m_aim->reply(*record, record->mine ? tr("You") : m_record.peerName);
    }
}

void Conversation::edit(const QString &messageId)
{
    const MessageRecord *record = usable(messageId);
    if (!record || !record->mine || !m_record.canWrite)
        return;
    leaveAim();
    // What was begun comes back afterwards, and is what is stored meanwhile.
    m_begun = std::exchange(m_draft, record->text);
    Q_EMIT draftChanged();
    m_aim->edit(*record);
}

bool Conversation::editLast()
{
    for (int row = m_messages->rowCount() - 1; row >= 0; --row) {
        const QString id = m_messages->recordAt(row)->id.toString();
        if (!m_messages->recordAt(row)->mine || !usable(id))
            continue;
        edit(id);
        Q_EMIT showMessage(row);
        return true;
    }
    return false;
}

void Conversation::leaveAim()
{
    const bool wasEditing = m_aim->isEditing();
    if (!wasEditing && !m_aim->isReplying())
        return;
    m_aim->leave();
    if (!wasEditing)
        return;
    m_draft = std::exchange(m_begun, {});
    Q_EMIT draftChanged();
}

void Conversation::sendEdit(const QString &text)
{
    const MessageRecord message = m_aim->message();
    leaveAim();
    if (text == message.text)
        return;
    m_account.edit(m_record.id, message.id, text).then(this, [this, message, text](const Result<MessageRecord> &done) {
        if (done)
            return;
        setErrorText(Parlance::errorText(done.error()).all());
        takeEditBack(message, text);
    });
}

/// As it was before it was sent, unless the composer is about something else by now.
void Conversation::takeEditBack(const MessageRecord &message, const QString &text)
{
    if (m_aim->isEditing() || m_aim->isReplying())
        return;
    m_begun = std::exchange(m_draft, text);
    Q_EMIT draftChanged();
    m_aim->edit(message);
}

void Conversation::react(const QString &messageId, const QString &emoji)
{
    const MessageRecord *record = usable(messageId);
    if (!record || !m_record.canWrite)
        return;
    const auto isOwn = [&](const ReactionRecord &one) { return one.author != otherIn(m_record) && one.emoji == emoji; };
    const bool withdraws = std::ranges::any_of(record->reactions, isOwn);
    answer(m_account.react(m_record.id, record->name(), withdraws ? QString() : emoji));
}

void Conversation::deleteForEveryone(const QString &messageId)
{
    answer(m_account.deleteForEveryone(m_record.id, MessageId::fromString(messageId)));
}

void Conversation::deleteForMe(const QString &messageId)
{
    const MessageRecord *record = m_messages->recordAt(m_messages->rowOf(messageId));
    if (!record)
        return;
    setErrorText({});
    answer(m_account.deleteForMe(m_record.id, record->name()));
}

QStringList Conversation::textsOf(const QString &messageId) const
{
    QStringList texts;
    const MessageRecord *record = m_messages->recordAt(m_messages->rowOf(messageId));
    if (messageId.isEmpty()) {
        for (const MessageRecord &message : m_selection->messages())
            texts += message.text;
    } else if (record && record->kind == EntryKind::Message && !record->unreadable && !record->isDeleted()) {
        texts += record->text;
    }
    return texts;
}

void Conversation::deleteSelectedForEveryone()
{
    const QList<MessageRecord> messages = m_selection->messages();
    m_selection->leave();
    for (const MessageRecord &message : messages)
        deleteForEveryone(message.id.toString());
}

void Conversation::deleteSelectedForMe()
{
    const QList<MessageRecord> messages = m_selection->messages();
    m_selection->leave();
    setErrorText({});
    for (const MessageRecord &message : messages) {
        const bool failed = message.state == MessageState::Failed;
        answer(failed ? m_account.discard(m_record.id, message.id)
                      : m_account.deleteForMe(m_record.id, message.name()));
    }
}

void Conversation::setDisappearing(int seconds)
{
    if (seconds < 0 || static_cast<quint32>(seconds) == m_record.disappearsAfter)
        return;
    answer(m_account.setDisappearing(m_record.id, static_cast<quint32>(seconds)));
}

void Conversation::goToQuoted(const QString &messageId)
{
    const MessageRecord *record = m_messages->recordAt(m_messages->rowOf(messageId));
    if (record && record->quote.here)
        goTo(record->target.id, record->quote.position);
}

/// What was refused shows as it was before, so the person has to be told; and what is deleted is no aim any more.
void Conversation::applyAmendments(const Changes &changes)
{
    for (const MessageRecord &entry : changes.amendments) {
        if (entry.conversation == m_record.id && entry.state == MessageState::Failed)
            setErrorText(
                tr("A change of a message was not accepted. %1").arg(Parlance::errorText(entry.failure).all()));
    }
    if (!m_aim->isEditing() && !m_aim->isReplying())
        return;
    const MessageTarget aim = m_aim->message().name();
    const bool deleted = std::ranges::any_of(changes.messages, [&](const MessageRecord &message) {
        return message.conversation == m_record.id && message.name() == aim && message.isDeleted();
    });
    const bool hidden = std::ranges::contains(
        changes.vacated, std::pair(m_record.id, quint64(m_aim->message().sequence)));
    if (deleted || hidden)
        leaveAim();
}

} // namespace Parlance
