// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forwardmodel.h"

#include "app/conversation.h"
#include "app/conversationlistmodel.h"
#include "app/namerank.h"
#include "app/person.h"
#include "sync/account.h"

#include <algorithm>
#include <tuple>

namespace Parlance {

namespace {

bool isOffered(const ConversationRecord &conversation, const QString &wanted)
{
    // What was put away comes when it is asked for.
    return conversation.canWrite && !conversation.blocked && !(conversation.archived && wanted.isEmpty());
}

} // namespace

ForwardModel::ForwardModel(const ConversationListModel &conversations, QObject *parent)
    : QAbstractListModel(parent), m_conversations(conversations)
{
}

// ---- who there is --------------------------------------------------------------------------------------------------

int ForwardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QHash<int, QByteArray> ForwardModel::roleNames() const
{
    return {
        {TitleRole, "title"}, {SubtitleRole, "subtitle"}, {InitialsRole, "initials"},
        {HueRole, "hue"},     {PickedRole, "picked"},     {OneselfRole, "oneself"},
    };
}

QVariant ForwardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ConversationRecord &conversation = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return titleOf(conversation);
    case SubtitleRole:
        return conversation.self ? QString() : u'@' + conversation.peerUsername;
    case InitialsRole:
        return initialsOf(conversation.peerName);
    case HueRole:
        return hueOf(conversation.peer);
    case PickedRole:
        return m_picked.contains(conversation.id);
    case OneselfRole:
        return conversation.self;
    default:
        return {};
    }
}

void ForwardModel::setQuery(const QString &query)
{
    if (std::exchange(m_query, query) == query)
        return;
    Q_EMIT queryChanged();
    list();
}

void ForwardModel::list()
{
    const QString wanted = m_query.trimmed();
    const auto rankOf = [&wanted](const ConversationRecord &one) {
        return std::min(nameRank(wanted, titleOf(one)), nameRank(wanted, one.peerUsername));
    };
    QList<ConversationRecord> rows;
    for (int row = 0; row < m_conversations.rowCount(); ++row) {
        const ConversationRecord &one = *m_conversations.recordAt(row);
        if (isOffered(one, wanted) && rankOf(one) < noNameRank)
            rows.append(one);
    }
    std::ranges::stable_sort(rows, {}, [&](const ConversationRecord &one) {
        return std::tuple(rankOf(one), one.archived, -one.activity);
    });
    beginResetModel();
    m_rows = rows;
    endResetModel();
    Q_EMIT countChanged();
}

QString ForwardModel::nameOf(ConversationId conversation) const
{
    const ConversationRecord *record = m_conversations.find(conversation);
    return record ? titleOf(*record) : QString();
}

QString ForwardModel::pickedNames() const
{
    QStringList names;
    for (const ConversationId conversation : m_picked)
        names += nameOf(conversation);
    return QLocale().createSeparatedList(names);
}

// ---- what goes to whom ---------------------------------------------------------------------------------------------

bool ForwardModel::begin(Conversation *conversation, const QString &messageId)
{
    m_texts = conversation ? conversation->textsOf(messageId) : QStringList();
    m_picked.clear();
    m_query.clear();
    Q_EMIT queryChanged();
    Q_EMIT messagesChanged();
    Q_EMIT pickedChanged();
    list();
    return !m_texts.isEmpty();
}

void ForwardModel::toggle(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    const ConversationId conversation = m_rows.at(row).id;
    const bool wasPicked = m_picked.removeOne(conversation);
    if (!wasPicked && isFull())
        return;
    if (!wasPicked)
        m_picked.append(conversation);
    Q_EMIT dataChanged(index(row), index(row), {PickedRole});
    Q_EMIT pickedChanged();
}

void ForwardModel::send(int row)
{
    if (!m_account)
        return;
    QList<ConversationId> to = m_picked;
    if (to.isEmpty() && row >= 0 && row < rowCount())
        to.append(m_rows.at(row).id);
    // It may have been blocked since it was listed; then the account says so.
    const auto left = std::make_shared<qsizetype>(to.size() * m_texts.size());
    QStringList names;
    for (const ConversationId conversation : std::as_const(to))
        names += nameOf(conversation);
    for (const ConversationId conversation : std::as_const(to)) {
        for (const QString &text : std::as_const(m_texts)) {
            m_account->forward(conversation, text).then(this, [this, left, names](const Result<MessageRecord> &done) {
                if (!done)
                    Q_EMIT failed(done.error());
                else if (--*left == 0)
                    Q_EMIT forwarded(QLocale().createSeparatedList(names));
            });
        }
    }
}

} // namespace Parlance
