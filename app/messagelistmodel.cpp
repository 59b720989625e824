// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messagelistmodel.h"

#include "app/disappeartext.h"
#include "app/emoji.h"
#include "app/errortext.h"
#include "app/messagemarkup.h"
#include "app/person.h"
#include "app/reactionchips.h"

#include <algorithm>

namespace Parlance {

namespace {

bool isNotice(const MessageRecord &record)
{
    return record.kind == EntryKind::DisappearingTime;
}

} // namespace

MessageListModel::MessageListModel(const ConversationRecord &conversation, Fetch fetch, const Clock &clock,
                                   const TimeText &timeText, QObject *parent)
    : QAbstractListModel(parent)
    , m_conversation(conversation)
    , m_fetch(std::move(fetch))
    , m_clock(clock)
    , m_timeText(timeText)
{
    connect(this, &QAbstractItemModel::rowsInserted, this, &MessageListModel::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &MessageListModel::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &MessageListModel::countChanged);
    m_timesTimer.setSingleShot(true);
    connect(&m_timesTimer, &QTimer::timeout, this, &MessageListModel::tellTimes);
}

MessageListModel::~MessageListModel() = default;

// ---- what a view sees ----------------------------------------------------------------------------------------------

int MessageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QHash<int, QByteArray> MessageListModel::roleNames() const
{
    return {
        {MessageIdRole, "messageId"},
        {TextRole, "text"},
        {MineRole, "mine"},
        {AuthorRole, "author"},
        {AtRole, "at"},
        {TimeTextRole, "timeText"},
        {DayTextRole, "dayText"},
        {ShowDayRole, "showDay"},
        {GroupStartRole, "groupStart"},
        {GroupEndRole, "groupEnd"},
        {StateRole, "messageState"},
        {StateTextRole, "stateText"},
        {FailureTextRole, "failureText"},
        {LateRole, "late"},
        {UnreadableRole, "unreadable"},
        {MissingRole, "missing"},
        {FailedRole, "failed"},
        {EditedRole, "edited"},
        {ForwardedRole, "forwarded"},
        {DeletedRole, "deleted"},
        {AnswersRole, "answers"},
        {QuoteAuthorRole, "quoteAuthor"},
        {QuoteHueRole, "quoteHue"},
        {QuoteTextRole, "quoteText"},
        {ReactionsRole, "reactions"},
        {ReactionCountsRole, "reactionCounts"},
        {OwnReactionRole, "ownReaction"},
        {EmojiCountRole, "emojiCount"},
        {FirstUnreadRole, "firstUnread"},
        {NoticeRole, "notice"},
        {LeftTextRole, "leftText"},
        {SummaryRole, "summary"},
        {SelectedRole, "selected"},
    };
}

QVariant MessageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const MessageRecord &record = m_rows[static_cast<size_t>(row)].record;
    switch (role) {
    case MessageIdRole:
        return record.id.toString();
    case Qt::DisplayRole:
    case TextRole:
        return textOf(record);
    case MineRole:
        return record.mine;
    case AuthorRole:
        return authorOf(record);
    case AtRole:
        return record.at;
    case TimeTextRole:
        return m_timeText.time(record.at);
    case DayTextRole:
        return m_timeText.day(record.at, m_clock.nowMs());
    case ShowDayRole:
        return startsDay(row);
    case GroupStartRole:
        return startsGroup(row);
    case GroupEndRole:
        return row + 1 == rowCount() || startsGroup(row + 1);
    case StateRole:
        return static_cast<int>(stateOf(record));
    case StateTextRole:
        return stateText(record);
    case FailureTextRole:
        return record.state == MessageState::Failed ? errorText(record.failure).all() : QString();
    case LateRole:
        return record.late;
    case UnreadableRole:
        return record.unreadable;
    case MissingRole:
        return record.missing > 0;
    case FailedRole:
        return record.state == MessageState::Failed;
    case EditedRole:
        return record.edited;
    case ForwardedRole:
        return record.forwarded && !record.isDeleted();
    case DeletedRole:
        return record.isDeleted();
    case AnswersRole:
        return record.target.isValid() && !record.isDeleted();
    case QuoteAuthorRole:
        return record.target.author == otherIn(m_conversation) ? m_conversation.peerName : tr("You");
    case QuoteHueRole:
        return hueOf(record.target.author);
    case QuoteTextRole:
        return quoteText(record);
    case ReactionsRole:
        return ReactionChips::of(record.reactions, otherIn(m_conversation)).emoji;
    case ReactionCountsRole:
        return QVariant::fromValue(ReactionChips::of(record.reactions, otherIn(m_conversation)).counts);
    case OwnReactionRole:
        return ReactionChips::of(record.reactions, otherIn(m_conversation)).own;
    case EmojiCountRole:
        return record.unreadable || record.target.isValid() || record.forwarded ? 0 : emojiCount(record.text);
    case FirstUnreadRole:
        return row == m_firstUnreadRow;
    case NoticeRole:
        return isNotice(record) ? settingText(record, m_conversation.peerName) : QString();
    case LeftTextRole:
        return isNotice(record) ? QString() : leftText(record, m_clock.nowMs());
    case Qt::AccessibleTextRole:
    case SummaryRole:
        return summary(record);
    case SelectedRole:
        return m_selected.contains(record.id);
    default:
        return {};
    }
}

bool MessageListModel::startsDay(int row) const
{
    const auto at = static_cast<size_t>(row);
    return row == 0 || m_rows[at].day != m_rows[at - 1].day;
}

bool MessageListModel::startsGroup(int row) const
{
    if (row == m_firstUnreadRow || startsDay(row))
        return true;
    const MessageRecord &previous = m_rows[static_cast<size_t>(row) - 1].record;
    const MessageRecord &record = m_rows[static_cast<size_t>(row)].record;
    return previous.author != record.author || previous.mine != record.mine || isNotice(previous) || isNotice(record)
        || qAbs(record.at - previous.at) > groupGapMs;
}

MessageState MessageListModel::stateOf(const MessageRecord &record) const
{
    if (!record.mine || record.sequence == 0)
        return record.state;
    // The marks may be ahead of what was written to the row.
    if (record.sequence <= m_conversation.peerRead)
        return MessageState::Read;
    if (record.sequence <= m_conversation.peerDelivered)
        return std::max(record.state, MessageState::Delivered);
    return record.state;
}

QString MessageListModel::authorOf(const MessageRecord &record) const
{
    return record.mine ? m_ownName : m_conversation.peerName;
}

QString MessageListModel::stateText(const MessageRecord &record) const
{
    using enum MessageState;
    switch (stateOf(record)) {
    case Queued: {
        const QString since = m_timeText.moment(record.queuedSince ? record.queuedSince : record.at, m_clock.nowMs());
        //: %1 like "today at 14:05"
        return m_online ? tr("On its way to the relay since %1").arg(since)
                        : tr("Kept here since %1; sent when there is a connection to the relay").arg(since);
    }
    case Sent:
        if (m_conversation.self)
            return tr("Safe on the relay");
        return tr("Sent: safe on the relay, waiting for %1").arg(m_conversation.peerName);
    case Delivered:
        return tr("Delivered to %1").arg(m_conversation.peerName);
    case Read:
        return tr("Read by %1").arg(m_conversation.peerName);
    case Failed:
        return tr("Not sent. %1").arg(errorText(record.failure).what);
    case Received:
        return record.late ? tr("Arrived later than messages that follow it") : QString();
    }
    return {};
}

QString MessageListModel::textOf(const MessageRecord &record) const
{
    if (record.isDeleted())
        return tr("This message was deleted.");
    if (!record.unreadable)
        return record.text;
    if (record.missing == 0)
        return tr("This message could not be opened.");
    const int count = static_cast<int>(std::min<quint64>(record.missing, std::numeric_limits<int>::max()));
    if (record.lost)
        return tr("%Ln message(s) could not be recovered.", nullptr, count);
    if (m_conversation.self)
        return tr("%Ln message(s) are missing here; asked for from your other devices.", nullptr, count);
    //: %1 the name of whom one talks to
    return tr("%Ln message(s) are missing here; asked for from your other devices and %1's.", nullptr, count)
        .arg(m_conversation.peerName);
}

QString MessageListModel::quoteText(const MessageRecord &record) const
{
    if (record.quote.here && !record.quote.deleted)
        return previewOf(record.quote.text);
    return record.quote.here ? tr("This message was deleted.") : tr("A message that is not here");
}

QString MessageListModel::summary(const MessageRecord &record) const
{
    if (record.missing > 0)
        return textOf(record);
    if (isNotice(record))
        return settingText(record, m_conversation.peerName);
    const QString author = record.mine ? tr("You") : authorOf(record);
    //: For screen readers: %1 a name, %2 a time, %3 the message, %4 its state in words
    QString text = tr("%1, %2: %3. %4")
                       .arg(author, m_timeText.time(record.at), markupOf(textOf(record)).text, stateText(record))
                       .trimmed();
    if (record.forwarded && !record.isDeleted())
        text += u' ' + tr("Forwarded.");
    if (record.edited)
        text += u' ' + tr("Edited.");
    if (const QString disappears = disappearingSummary(record); !disappears.isEmpty())
        text += u' ' + disappears;
    if (record.target.isValid() && !record.isDeleted())
        //: For screen readers: %1 a message
        text += u' ' + tr("It answers: %1").arg(quoteText(record));
    for (const ReactionRecord &reaction : record.reactions) {
        //: For screen readers: %1 a name, %2 an emoji
        text += u' '
            + (reaction.author == otherIn(m_conversation)
                   ? tr("%1 reacted with %2").arg(m_conversation.peerName, reaction.emoji)
                   : tr("You reacted with %1").arg(reaction.emoji));
    }
    return text;
}

int MessageListModel::rowOf(const QString &messageId) const
{
    return indexOf(MessageId::fromString(messageId));
}

QString MessageListModel::idAt(int row) const
{
    const MessageRecord *record = recordAt(row);
    return record ? record->id.toString() : QString();
}

QString MessageListModel::headingOf(const MessageRecord &record) const
{
    //: Above a message that is copied: %1 a name, %2 a date and a time
    return tr("%1, %2").arg(authorOf(record), m_timeText.stamp(record.at));
}

const MessageRecord *MessageListModel::recordAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<size_t>(row)].record : nullptr;
}

quint64 MessageListModel::positionOf(const MessageId &id) const
{
    if (const MessageRecord *record = recordAt(indexOf(id)))
        return record->position;
    return id.isValid() && m_late.first == id ? m_late.second : 0;
}

// ---- what surrounds the messages -----------------------------------------------------------------------------------

void MessageListModel::setConversation(const ConversationRecord &conversation)
{
    const ConversationRecord before = std::exchange(m_conversation, conversation);
    tellMarks(before.peerDelivered, conversation.peerDelivered);
    tellMarks(before.peerRead, conversation.peerRead);
    if (before.peerName != conversation.peerName && !m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {AuthorRole, StateTextRole, NoticeRole, SummaryRole});
}

void MessageListModel::tellMarks(Sequence after, Sequence through)
{
    if (through <= after)
        return;
    const int first = insertionRow(after);
    const int last = insertionRow(through) - 1;
    if (first <= last)
        Q_EMIT dataChanged(index(first), index(last), {StateRole, StateTextRole, SummaryRole});
}

void MessageListModel::setOwnName(const QString &name)
{
    if (std::exchange(m_ownName, name) != name && !m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {AuthorRole, SummaryRole});
}

void MessageListModel::setSelected(const QSet<MessageId> &messages)
{
    const QSet<MessageId> before = std::exchange(m_selected, messages);
    for (int row = 0; row < rowCount(); ++row) {
        const MessageId &id = m_rows[static_cast<size_t>(row)].record.id;
        if (before.contains(id) != m_selected.contains(id))
            Q_EMIT dataChanged(index(row), index(row), {SelectedRole});
    }
}

void MessageListModel::setOnline(bool online)
{
    if (std::exchange(m_online, online) == online)
        return;
    for (int row = rowCount() - 1; row >= 0 && recordAt(row)->sequence == 0; --row)
        Q_EMIT dataChanged(index(row), index(row), {StateTextRole, SummaryRole});
}

void MessageListModel::setUnreadAfter(std::optional<Sequence> sequence)
{
    m_unreadAfter = sequence;
    updateFirstUnread();
}

void MessageListModel::updateFirstUnread()
{
    int found = -1;
    if (m_unreadAfter) {
        const int first = insertionRow(*m_unreadAfter);
        // Where the window begins after the mark, the first unread message may lie before it.
        const bool known = first > 0 || !m_hasOlder;
        const auto isPeers = [](const Row &row) { return !row.record.mine && !isNotice(row.record); };
        const auto row = std::find_if(m_rows.begin() + first, m_rows.end(), isPeers);
        if (known && row != m_rows.end())
            found = static_cast<int>(row - m_rows.begin());
    }
    if (found == m_firstUnreadRow)
        return;
    const int before = std::exchange(m_firstUnreadRow, found);
    for (const int row : {before, found}) {
        if (row >= 0 && row < rowCount())
            refreshNeighbours(row, row);
    }
    Q_EMIT firstUnreadRowChanged();
}

void MessageListModel::refreshTimes(const TimeText &timeText)
{
    m_timeText = timeText;
    for (Row &row : m_rows)
        row.day = m_timeText.dateOf(row.record.at);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace Parlance
