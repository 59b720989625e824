// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/searchmodel.h"

#include "app/contactlistmodel.h"
#include "app/conversationlistmodel.h"
#include "app/messagemarkup.h"
#include "app/namerank.h"
#include "app/person.h"
#include "storage/searchtext.h"

#include <algorithm>

namespace Parlance {

namespace {

constexpr qsizetype latestShown = 8;

void sortByRank(QList<SearchModel::Hit> &hits)
{
    std::ranges::stable_sort(hits, {}, [](const SearchModel::Hit &hit) { return std::pair(hit.rank, -hit.activity); });
}

SearchModel::Hit hitFor(const ConversationRecord &chat, int rank)
{
    return {.kind = SearchModel::Chat,
            .user = chat.peer,
            .conversation = chat.id,
            .message = {},
            .title = titleOf(chat),
            .subtitle = chat.self ? QString() : u'@' + chat.peerUsername,
            .oneself = chat.self,
            .rank = rank,
            .activity = chat.activity};
}

} // namespace

SearchModel::SearchModel(Use use, const ConversationListModel &conversations, const ContactListModel &people,
                         const Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_use(use), m_conversations(conversations), m_people(people), m_clock(clock)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(80);
    connect(&m_pause, &QTimer::timeout, this, &SearchModel::searchMessages);
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QHash<int, QByteArray> SearchModel::roleNames() const
{
    return {
        {KindRole, "kind"},           {SectionRole, "section"}, {TitleRole, "title"},
        {SubtitleRole, "subtitle"},   {StyledRole, "styled"},   {TimeTextRole, "timeText"},
        {InitialsRole, "initials"},   {HueRole, "hue"},         {ConversationIdRole, "conversationId"},
        {MessageIdRole, "messageId"}, {UserIdRole, "userId"},   {OneselfRole, "oneself"},
    };
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Hit &hit = m_hits.at(index.row());
    switch (role) {
    case KindRole:
        return hit.kind;
    case SectionRole:
        return hit.kind == Person ? tr("People") : hit.kind == Chat ? tr("Conversations") : tr("Messages");
    case Qt::DisplayRole:
    case TitleRole:
        return hit.title;
    case SubtitleRole:
        return hit.subtitle;
    case StyledRole:
        return hit.kind == Message ? styled(hit.subtitle) : hit.subtitle.toHtmlEscaped();
    case TimeTextRole:
        return hit.at > 0 ? m_timeText.brief(hit.at, m_clock.nowMs()) : QString();
    case InitialsRole:
        return initialsOf(hit.title);
    case HueRole:
        return hueOf(hit.user);
    case ConversationIdRole:
        return idText(hit.conversation);
    case MessageIdRole:
        return hit.message.isValid() ? hit.message.toString() : QString();
    case UserIdRole:
        return idText(hit.user);
    case OneselfRole:
        return hit.oneself;
    default:
        return {};
    }
}

const SearchModel::Hit *SearchModel::hitAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_hits.at(row) : nullptr;
}

void SearchModel::setFind(Find find)
{
    m_find = std::move(find);
}

void SearchModel::retranslate(const TimeText &timeText)
{
    m_timeText = timeText;
    const QString query = m_query;
    setQuery({});
    setQuery(query);
}

void SearchModel::setQuery(const QString &query)
{
    if (m_query == query)
        return;
    m_query = query;
    Q_EMIT queryChanged();
    ++m_generation;
    listNames();
    setSearching(m_find && !m_query.trimmed().isEmpty());
    if (m_searching)
        m_pause.start();
    else
        m_pause.stop();
}

void SearchModel::refresh()
{
    if (m_query.trimmed().isEmpty())
        listNames();
}

void SearchModel::listNames()
{
    const QString wanted = m_query.trimmed();
    QList<Hit> hits;
    if (wanted.isEmpty())
        hits = m_use == Use::Switcher ? latest() : QList<Hit>();
    else
        hits = m_use == Use::Switcher ? chats(wanted) + people(wanted) : people(wanted) + chats(wanted);
    beginResetModel();
    m_hits = hits;
    endResetModel();
    Q_EMIT countChanged();
}

QList<SearchModel::Hit> SearchModel::people(const QString &wanted) const
{
    QList<Hit> hits;
    for (int row = 0; row < m_people.rowCount(); ++row) {
        // Somebody one already talks to is listed once, among the conversations.
        const ContactRecord &person = *m_people.recordAt(row);
        const int rank = std::min(nameRank(wanted, person.name), nameRank(wanted, person.username));
        if (rank < noNameRank && !m_conversations.find(person.conversation))
            hits.append({.kind = Person,
                         .user = person.user,
                         .conversation = person.conversation,
                         .message = {},
                         .title = person.name,
                         .subtitle = u'@' + person.username,
                         .rank = rank});
    }
    sortByRank(hits);
    return hits;
}

QList<SearchModel::Hit> SearchModel::chats(const QString &wanted) const
{
    QList<Hit> hits;
    for (int row = 0; row < m_conversations.rowCount(); ++row) {
        const ConversationRecord &chat = *m_conversations.recordAt(row);
        const int rank = std::min(nameRank(wanted, titleOf(chat)), nameRank(wanted, chat.peerUsername));
        if (rank < noNameRank)
            hits.append(Parlance::hitFor(chat, rank));
    }
    if (const int rank = nameRank(wanted, notes().title); rank < amidNameRank && !hasNotes())
        hits.append(notes());
    sortByRank(hits);
    return hits;
}

bool SearchModel::hasNotes() const
{
    for (int row = 0; row < m_conversations.rowCount(); ++row) {
        if (m_conversations.recordAt(row)->self)
            return true;
    }
    return false;
}

/// Offered before there are any.
SearchModel::Hit SearchModel::notes()
{
    ConversationRecord none;
    none.self = true;
    return Parlance::hitFor(none, 0);
}

QList<SearchModel::Hit> SearchModel::latest() const
{
    QList<Hit> hits;
    for (int row = 0; row < m_conversations.rowCount(); ++row) {
        const ConversationRecord &chat = *m_conversations.recordAt(row);
        if (chat.id != m_conversations.open() && !chat.archived)
            hits.append(Parlance::hitFor(chat, 0));
    }
    sortByRank(hits);
    hits = hits.first(std::min(hits.size(), latestShown));
    return hasNotes() ? hits : hits << notes();
}

void SearchModel::searchMessages()
{
    m_find(m_query.trimmed())
        .then(this, [this, generation = m_generation](const Result<QList<MessageRecord>> &messages) {
            if (generation != m_generation)
                return;
            setSearching(false);
            if (messages)
                takeMessages(*messages);
        });
}

void SearchModel::takeMessages(const QList<MessageRecord> &messages)
{
    if (messages.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(messages.size()) - 1);
    for (const MessageRecord &message : messages)
        m_hits.append(hitFor(message));
    endInsertRows();
    Q_EMIT countChanged();
}

void SearchModel::apply(const Changes &changes)
{
    const auto isGone = [&changes](const Hit &hit) {
        const auto told = std::ranges::find(changes.messages, hit.message, &MessageRecord::id);
        if (told != changes.messages.end())
            return told->isDeleted();
        return changes.vacated.contains(std::pair(hit.conversation, hit.position));
    };
    const int before = count();
    for (int row = before - 1; row >= 0; --row) {
        if (m_hits.at(row).kind != Message || !isGone(m_hits.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_hits.removeAt(row);
        endRemoveRows();
    }
    if (count() != before)
        Q_EMIT countChanged();
}

SearchModel::Hit SearchModel::hitFor(const MessageRecord &message) const
{
    const ConversationRecord *chat = m_conversations.find(message.conversation);
    const QString text = excerpt(markupOf(message.text).text);
    return {.kind = Message,
            .user = chat ? chat->peer : message.author,
            .conversation = message.conversation,
            .message = message.id,
            .position = message.position,
            .title = chat ? titleOf(*chat) : QString(),
            .subtitle = message.mine && !(chat && chat->self) ? tr("You: %1").arg(text) : text,
            .oneself = chat && chat->self,
            .at = message.at};
}

/// The part of the text around the first place, on one line.
QString SearchModel::excerpt(const QString &text) const
{
    constexpr qsizetype before = 24;
    constexpr qsizetype length = 160;
    const QString line = text.simplified();
    const QList<TextPlace> places = placesOf(m_query, line);
    const qsizetype at = places.isEmpty() ? 0 : places.first().start;
    if (at <= before)
        return line.first(std::min(line.size(), length));
    const qsizetype space = line.lastIndexOf(u' ', at - before);
    // Chinese has no spaces to begin after.
    const qsizetype start = space >= 0 && space + 2 * before > at ? space + 1 : at - before;
    return u'…' + line.sliced(start, std::min(length, line.size() - start));
}

/// For Text.StyledText: all that a person wrote is escaped, and the only tag is ours.
QString SearchModel::styled(const QString &text) const
{
    QString result;
    qsizetype done = 0;
    for (const TextPlace &place : placesOf(m_query, text)) {
        result += text.sliced(done, place.start - done).toHtmlEscaped() + QStringLiteral("<b>")
            + text.sliced(place.start, place.length).toHtmlEscaped() + QStringLiteral("</b>");
        done = place.start + place.length;
    }
    return result + text.sliced(done).toHtmlEscaped();
}

void SearchModel::setSearching(bool searching)
{
    if (std::exchange(m_searching, searching) != searching)
        Q_EMIT searchingChanged();
}

} // namespace Parlance
