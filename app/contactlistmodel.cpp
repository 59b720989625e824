// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/contactlistmodel.h"

#include "app/person.h"

namespace Parlance {

ContactListModel::ContactListModel(Kind kind, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_kind(kind), m_clock(clock)
{
    connect(this, &QAbstractItemModel::rowsInserted, this, &ContactListModel::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &ContactListModel::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &ContactListModel::countChanged);
}

bool ContactListModel::precedes(const ContactRecord &a, const ContactRecord &b)
{
    const int order = QString::localeAwareCompare(a.name, b.name);
    return order != 0 ? order < 0 : a.user < b.user;
}

bool ContactListModel::belongs(const ContactRecord &record) const
{
    switch (m_kind) {
    case People:
        return record.status == ContactStatus::Accepted && !record.blocked;
    case Requests:
        return record.status == ContactStatus::RequestReceived && !record.blocked;
    case SentRequests:
        return record.status == ContactStatus::RequestSent && !record.blocked;
    case BlockedPeople:
        return record.blocked;
    }
    return false;
}

int ContactListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QHash<int, QByteArray> ContactListModel::roleNames() const
{
    return {
        {UserIdRole, "userId"},
        {NameRole, "name"},
        {UsernameRole, "username"},
        {InitialsRole, "initials"},
        {HueRole, "hue"},
        {OnlineRole, "online"},
        {StatusRole, "status"},
        {PresenceTextRole, "presenceText"},
        {BlockedRole, "blocked"},
        {GoneRole, "gone"},
        {ConversationIdRole, "conversationId"},
    };
}

QVariant ContactListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ContactRecord &record = m_rows.at(index.row());
    switch (role) {
    case UserIdRole:
        return idText(record.user);
    case Qt::DisplayRole:
    case NameRole:
        return record.name;
    case UsernameRole:
        return record.username;
    case InitialsRole:
        return initialsOf(record.name);
    case HueRole:
        return hueOf(record.user);
    case OnlineRole:
        return m_presence.value(record.user).online;
    case PresenceTextRole:
        return presenceText(record);
    case StatusRole:
        return static_cast<int>(record.status);
    case BlockedRole:
        return record.blocked;
    case GoneRole:
        return record.gone;
    case ConversationIdRole:
        return idText(record.conversation);
    default:
        return {};
    }
}

QString ContactListModel::presenceText(const ContactRecord &record) const
{
    if (record.gone)
        return tr("deleted the account");
    const PresenceRecord presence = m_presence.value(record.user);
    return m_timeText.presence(presence.online, presence.lastSeen, m_clock.nowMs());
}

void ContactListModel::replaceAll(const QList<ContactRecord> &contacts)
{
    QList<ContactRecord> mine;
    std::ranges::copy_if(contacts, std::back_inserter(mine), [this](const auto &record) { return belongs(record); });
    m_rows.replaceAll(mine);
}

void ContactListModel::apply(const QList<ContactRecord> &contacts)
{
    for (const ContactRecord &record : contacts) {
        if (belongs(record))
            m_rows.upsert(record);
        else
            m_rows.remove(record.user);
    }
}

void ContactListModel::setPresence(UserId user, const PresenceRecord &presence)
{
    if (presence == PresenceRecord())
        m_presence.remove(user);
    else
        m_presence.insert(user, presence);
    if (const int row = m_rows.indexOf(user); row >= 0)
        Q_EMIT dataChanged(index(row), index(row), {OnlineRole, PresenceTextRole});
}

void ContactListModel::refreshTimes(const TimeText &timeText)
{
    m_timeText = timeText;
    if (m_rows.size() > 0)
        Q_EMIT dataChanged(index(0), index(m_rows.size() - 1), {PresenceTextRole});
}

const ContactRecord *ContactListModel::recordAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

const ContactRecord *ContactListModel::find(UserId user) const
{
    return recordAt(m_rows.indexOf(user));
}

} // namespace Parlance
