// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/conversationfiltermodel.h"

#include "app/conversationlistmodel.h"

namespace Parlance {

ConversationFilterModel::ConversationFilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    connect(this, &QAbstractItemModel::rowsInserted, this, &ConversationFilterModel::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &ConversationFilterModel::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &ConversationFilterModel::countChanged);
}

void ConversationFilterModel::setFilterText(const QString &text)
{
    if (m_filterText == text)
        return;
    m_filterText = text;
    invalidateRowsFilter();
    Q_EMIT filterTextChanged();
}

void ConversationFilterModel::setShowsArchived(bool shows)
{
    if (std::exchange(m_showsArchived, shows) == shows)
        return;
    invalidateRowsFilter();
    Q_EMIT showsArchivedChanged();
}

void ConversationFilterModel::setSourceModel(QAbstractItemModel *model)
{
    QSortFilterProxyModel::setSourceModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ConversationFilterModel::countArchived);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ConversationFilterModel::countArchived);
    connect(model, &QAbstractItemModel::modelReset, this, &ConversationFilterModel::countArchived);
    connect(model, &QAbstractItemModel::dataChanged, this, &ConversationFilterModel::countArchived);
    countArchived();
}

void ConversationFilterModel::countArchived()
{
    int count = 0;
    for (int row = 0; row < sourceModel()->rowCount(); ++row)
        count += sourceModel()->index(row, 0).data(ConversationListModel::ArchivedRole).toBool() ? 1 : 0;
    if (std::exchange(m_archivedCount, count) != count)
        Q_EMIT archivedCountChanged();
    // Nobody is left alone with an empty archive.
    if (count == 0)
        setShowsArchived(false);
}

bool ConversationFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (index.data(ConversationListModel::ArchivedRole).toBool() != m_showsArchived)
        return false;
    const QString wanted = m_filterText.trimmed();
    if (wanted.isEmpty())
        return true;
    const auto contains = [&](int role) { return index.data(role).toString().contains(wanted, Qt::CaseInsensitive); };
    return contains(ConversationListModel::TitleRole) || contains(ConversationListModel::UsernameRole);
}

int ConversationFilterModel::rowOf(const QString &conversationId) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (idAt(row) == conversationId)
            return row;
    }
    return -1;
}

QString ConversationFilterModel::idAt(int row) const
{
    return index(row, 0).data(ConversationListModel::ConversationIdRole).toString();
}

} // namespace Parlance
