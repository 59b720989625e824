// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/timeline/testmodels.h"

#include <algorithm>

namespace Parlance {

QVariant rowData(int id, int height, int role)
{
    switch (role) {
    case RowIdRole:
        return id;
    case RowHeightRole:
        return height;
    case LabelRole:
        return QStringLiteral("row %1").arg(id);
    case StateRole:
        return QStringLiteral("must not reach Item.state");
    default:
        return {};
    }
}

QHash<int, QByteArray> rowRoles()
{
    return {{RowIdRole, "rowId"}, {RowHeightRole, "rowHeight"}, {LabelRole, "label"}, {StateRole, "state"}};
}

int heightOf(int id)
{
    return 20 + static_cast<int>(static_cast<quint32>(id) * 2654435761U % 161U);
}

EndlessModel::EndlessModel(int rows, QObject *parent) : QAbstractListModel(parent), m_rows(rows) { }

int EndlessModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant EndlessModel::data(const QModelIndex &index, int role) const
{
    m_asked.insert(index.row());
    return rowData(index.row(), heightOf(index.row()), role);
}

void EndlessModel::append(int rows)
{
    beginInsertRows({}, m_rows, m_rows + rows - 1);
    m_rows += rows;
    endInsertRows();
}

RowModel::RowModel(int rows, QObject *parent) : QAbstractListModel(parent)
{
    fill(m_rows, rows, 0);
}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    return rowData(row.id, row.height, role);
}

int RowModel::rowOf(int id) const
{
    const auto it = std::ranges::find(m_rows, id, &Row::id);
    return it == m_rows.cend() ? -1 : static_cast<int>(it - m_rows.cbegin());
}

void RowModel::insert(int row, int count, int height)
{
    QList<Row> rows;
    fill(rows, count, height);
    beginInsertRows({}, row, row + count - 1);
    for (int i = 0; i < count; ++i)
        m_rows.insert(row + i, rows.at(i));
    endInsertRows();
}

void RowModel::remove(int row, int count)
{
    beginRemoveRows({}, row, row + count - 1);
    m_rows.remove(row, count);
    endRemoveRows();
}

void RowModel::move(int row, int count, int to)
{
    if (!beginMoveRows({}, row, row + count - 1, {}, to))
        return;
    const auto begin = m_rows.begin();
    if (to < row)
        std::rotate(begin + to, begin + row, begin + row + count);
    else
        std::rotate(begin + row, begin + row + count, begin + to);
    endMoveRows();
}

void RowModel::setHeight(int row, int height)
{
    m_rows[row].height = height;
    Q_EMIT dataChanged(index(row), index(row), {RowHeightRole});
}

void RowModel::reverse()
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::ranges::reverse(m_rows);
    QModelIndexList after;
    for (const QModelIndex &kept : before)
        after.append(index(rowCount() - 1 - kept.row()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void RowModel::reset(int rows)
{
    beginResetModel();
    m_rows.clear();
    fill(m_rows, rows, 0);
    endResetModel();
}

void RowModel::fill(QList<Row> &rows, int count, int height)
{
    for (int i = 0; i < count; ++i) {
        const int id = m_nextId++;
        rows.append({id, height > 0 ? height : heightOf(id)});
    }
}

} // namespace Parlance
