// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QSet>

namespace Parlance {

enum TestRole { RowIdRole = Qt::UserRole + 1, RowHeightRole, LabelRole, StateRole };

/// What both models below say about a row.
QVariant rowData(int id, int height, int role);
QHash<int, QByteArray> rowRoles();
/// 20 to 180 pixels, the same for the same id.
int heightOf(int id);

/// Any number of rows, none of them stored, and a record of which were asked for.
class EndlessModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit EndlessModel(int rows, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override { return rowRoles(); }

    void append(int rows);
    int rowsAsked() const { return static_cast<int>(m_asked.size()); }

private:
    int m_rows;
    mutable QSet<int> m_asked;
};

/// Rows with an identity, to be changed in every way a model can change.
class RowModel : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Row
    {
        int id;
        int height;
    };

    explicit RowModel(int rows, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override { return rowRoles(); }

    int idAt(int row) const { return m_rows.at(row).id; }
    int rowOf(int id) const;
    void insert(int row, int count, int height = 0);
    void append(int count, int height = 0) { insert(rowCount(), count, height); }
    void remove(int row, int count);
    void move(int row, int count, int to);
    void setHeight(int row, int height);
    void reverse();
    void reset(int rows);

private:
    void fill(QList<Row> &rows, int count, int height);

    QList<Row> m_rows;
    int m_nextId = 0;
};

} // namespace Parlance
