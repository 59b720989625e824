// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/conversationlistmodel.h"

#include "app/disappeartext.h"
#include "app/messagelistmodel.h"
#include "app/messagemarkup.h"
#include "app/person.h"

namespace Parlance {

ConversationListModel::ConversationListModel(const Clock &clock, const TimeText &timeText, QObject *parent)
    : QAbstractListModel(parent), m_clock(clock), m_timeText(timeText)
{
}

bool ConversationListModel::precedes(const ConversationRecord &a, const ConversationRecord &b)
{
    if ((a.pinned > 0) != (b.pinned > 0))
        return a.pinned > 0;
    // Pinned on two devices at once they have the same place: then the same order everywhere.
    if (a.pinned > 0)
        return std::pair(a.pinned, a.id) < std::pair(b.pinned, b.id);
    return std::pair(a.activity, a.id) > std::pair(b.activity, b.id);
}

int ConversationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QHash<int, QByteArray> ConversationListModel::roleNames() const
{
    return {
        {ConversationIdRole, "conversationId"},
        {TitleRole, "title"},
        {UsernameRole, "username"},
        {InitialsRole, "initials"},
        {HueRole, "hue"},
        {PreviewRole, "preview"},
        {PreviewKindRole, "previewKind"},
        {TimeTextRole, "timeText"},
        {UnreadRole, "unread"},
        {MutedRole, "muted"},
        {OnlineRole, "online"},
        {BlockedRole, "blocked"},
        {VerifiedRole, "verified"},
        {LastStateRole, "lastState"},
        {PinnedRole, "pinned"},
        {ArchivedRole, "archived"},
        {MarkedUnreadRole, "markedUnread"},
        {OneselfRole, "oneself"},
        {SummaryRole, "summary"},
    };
}

QVariant ConversationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ConversationRecord &record = m_rows.at(index.row());
    switch (role) {
    case ConversationIdRole:
        return idText(record.id);
    case Qt::DisplayRole:
    case TitleRole:
        return titleOf(record);
    case UsernameRole:
        return record.peerUsername;
    case InitialsRole:
        return initialsOf(record.peerName);
    case HueRole:
        return hueOf(record.peer);
    case PreviewRole:
        return preview(record);
    case PreviewKindRole:
        return previewKind(record);
    case TimeTextRole:
        return timeText(record);
    case UnreadRole:
        return record.unread;
    case MutedRole:
        return record.muted;
    case OnlineRole:
        return isOnline(record);
    case BlockedRole:
        return record.blocked;
    case VerifiedRole:
        return m_verified.contains(record.peer);
    case LastStateRole:
        return lastState(record);
    case PinnedRole:
        return record.pinned > 0;
    case ArchivedRole:
        return record.archived;
    case MarkedUnreadRole:
        return record.markedUnread;
    case OneselfRole:
        return record.self;
    case Qt::AccessibleTextRole:
    case SummaryRole:
        return summary(record);
    default:
        return {};
    }
}

ConversationListModel::PreviewKind ConversationListModel::previewKind(const ConversationRecord &record) const
{
    if (m_typing.contains(record.id))
        return Typing;
    if (!record.draft.isEmpty() && record.id != m_open)
        return Draft;
    if (!record.last)
        return Empty;
    return record.last->mine && record.last->kind == EntryKind::Message ? OwnMessage : Message;
}

QString ConversationListModel::preview(const ConversationRecord &record) const
{
    constexpr qsizetype longest = 200; // more than any width shows; shaping a whole message would cost time
    switch (previewKind(record)) {
    case Typing:
        return tr("typing…");
    case Draft:
        return record.draft.first(std::min(record.draft.size(), longest)).simplified();
    case Empty:
        return tr("No messages yet");
    case Message:
    case OwnMessage:
        break;
    }
    if (record.last->kind == EntryKind::DisappearingTime)
        return settingText(*record.last, record.peerName);
    if (record.last->missing > 0)
        return tr("%Ln message(s) missing here", nullptr, static_cast<int>(record.last->missing));
    if (record.last->unreadable)
        return tr("A message that could not be opened");
    if (record.last->isDeleted())
        return tr("A message that was deleted");
    return previewOf(record.last->text);
}

QString ConversationListModel::timeText(const ConversationRecord &record) const
{
    return record.last ? m_timeText.brief(record.last->at, m_clock.nowMs()) : QString();
}

/// Who has just left for good may count as online for a moment yet.
bool ConversationListModel::isOnline(const ConversationRecord &record) const
{
    return !record.gone && m_online.contains(record.peer);
}

QString ConversationListModel::summary(const ConversationRecord &record) const
{
    QStringList parts{titleOf(record)};
    if (record.unread > 0)
        parts << tr("%n unread message(s)", nullptr, record.unread);
    else if (record.markedUnread)
        parts << tr("marked as unread");
    if (record.pinned > 0)
        parts << tr("pinned");
    if (isOnline(record))
        parts << tr("online");
    if (m_verified.contains(record.peer))
        parts << tr("verified");
    if (record.muted)
        parts << tr("muted");
    const PreviewKind kind = previewKind(record);
    //: For screen readers: what the last line of a conversation row is
    parts << (kind == Draft ? tr("Draft: %1") : kind == OwnMessage ? tr("You: %1") : tr("%1")).arg(preview(record));
    if (record.last)
        parts << timeText(record);
    return parts.join(QStringLiteral(", "));
}

int ConversationListModel::lastState(const ConversationRecord &record)
{
    if (!record.last || !record.last->mine)
        return -1;
    MessageState state = record.last->state;
    if (const Sequence sequence = record.last->sequence; sequence > 0) {
        if (sequence <= record.peerRead)
            state = MessageState::Read;
        else if (sequence <= record.peerDelivered)
            state = std::max(state, MessageState::Delivered);
    }
    return static_cast<int>(state);
}

void ConversationListModel::replaceAll(const QList<ConversationRecord> &conversations)
{
    m_rows.replaceAll(conversations);
    countUnread();
}

void ConversationListModel::apply(const Changes &changes)
{
    for (const ConversationRecord &record : changes.conversations)
        m_rows.upsert(record);
    if (!changes.conversations.isEmpty())
        countUnread();
}

void ConversationListModel::countUnread()
{
    int total = 0;
    for (const ConversationRecord &record : m_rows)
        total += record.muted || record.archived ? 0 : std::max(record.unread, record.markedUnread ? 1 : 0);
    if (std::exchange(m_unreadTotal, total) != total)
        Q_EMIT unreadTotalChanged();
}

void ConversationListModel::refresh(ConversationId conversation)
{
    if (const int row = m_rows.indexOf(conversation); row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

void ConversationListModel::setOnline(UserId user, bool online)
{
    setMember(m_online, user, online);
}

void ConversationListModel::setVerified(UserId user, bool verified)
{
    setMember(m_verified, user, verified);
}

void ConversationListModel::setMember(QSet<UserId> &users, UserId user, bool is)
{
    if (users.contains(user) == is)
        return;
    if (is)
        users.insert(user);
    else
        users.remove(user);
    if (const ConversationRecord *record = findPeer(user))
        refresh(record->id);
}

void ConversationListModel::setTyping(ConversationId conversation, bool typing)
{
    if (m_typing.contains(conversation) == typing)
        return;
    if (typing)
        m_typing.insert(conversation);
    else
        m_typing.remove(conversation);
    refresh(conversation);
}

void ConversationListModel::setOpen(ConversationId conversation)
{
    const ConversationId before = std::exchange(m_open, conversation);
    refresh(before);
    refresh(conversation);
}

void ConversationListModel::refreshTimes(const TimeText &timeText)
{
    m_timeText = timeText;
    if (m_rows.size() > 0)
        Q_EMIT dataChanged(index(0), index(m_rows.size() - 1), {TitleRole, PreviewRole, TimeTextRole, SummaryRole});
}

const ConversationRecord *ConversationListModel::recordAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

const ConversationRecord *ConversationListModel::find(ConversationId conversation) const
{
    return recordAt(m_rows.indexOf(conversation));
}

const ConversationRecord *ConversationListModel::findPeer(UserId user) const
{
    const auto found = std::ranges::find(m_rows, user, &ConversationRecord::peer);
    return found == m_rows.end() ? nullptr : &*found;
}

} // namespace Parlance
