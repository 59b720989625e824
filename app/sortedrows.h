// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <algorithm>
#include <iterator>
#include <vector>

namespace Parlance {

/// The rows of a list model, kept in the order of Model::precedes() and told from one another by Model::keyOf(). Tells
/// views of every change as the smallest insert, move, change or remove, so that they keep their place. Model is a
/// QAbstractListModel that has this as a friend.
template <typename Model, typename Record>
class SortedRows
{
public:
    explicit SortedRows(Model &model) : m_model(model) { }
    SortedRows(const SortedRows &) = delete;
    SortedRows &operator=(const SortedRows &) = delete;

    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const Record &at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] auto begin() const { return m_rows.cbegin(); }
    [[nodiscard]] auto end() const { return m_rows.cend(); }

    template <typename Key>
    [[nodiscard]] int indexOf(const Key &key) const
    {
        const auto found = std::ranges::find_if(m_rows, [&](const Record &record) {
            return Model::keyOf(record) == key;
        });
        return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
    }

    void upsert(const Record &record)
    {
        const int row = indexOf(Model::keyOf(record));
        if (row < 0) {
            const int to = placeOf(record, -1);
            m_model.beginInsertRows({}, to, to);
            m_rows.insert(m_rows.begin() + to, record);
            m_model.endInsertRows();
            return;
        }
        if (at(row) == record)
            return;
        const int to = placeOf(record, row);
        if (to != row)
            move(row, to);
        m_rows[static_cast<size_t>(to)] = record;
        Q_EMIT m_model.dataChanged(m_model.index(to), m_model.index(to));
    }

    template <typename Key>
    void remove(const Key &key)
    {
        const int row = indexOf(key);
        if (row < 0)
            return;
        m_model.beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        m_model.endRemoveRows();
    }

    void replaceAll(const QList<Record> &records)
    {
        if (m_rows.empty() && !records.isEmpty()) {
            fill(records);
            return;
        }
        for (int row = size() - 1; row >= 0; --row) {
            const auto key = Model::keyOf(at(row));
            if (std::ranges::none_of(records, [&](const Record &record) { return Model::keyOf(record) == key; }))
                remove(key);
        }
        for (const Record &record : records)
            upsert(record);
    }

private:
    /// Where the record belongs when the row `without` is taken out.
    [[nodiscard]] int placeOf(const Record &record, int without) const
    {
        int place = 0;
        for (int row = 0; row < size(); ++row) {
            if (row != without && Model::precedes(at(row), record))
                ++place;
        }
        return place;
    }

    void move(int from, int to)
    {
        m_model.beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        const auto row = m_rows.begin() + from;
        if (to > from)
            std::rotate(row, row + 1, m_rows.begin() + to + 1);
        else
            std::rotate(m_rows.begin() + to, row, row + 1);
        m_model.endMoveRows();
    }

    void fill(const QList<Record> &records)
    {
        m_model.beginResetModel();
        m_rows.assign(records.begin(), records.end());
        std::ranges::sort(m_rows, &Model::precedes);
        m_model.endResetModel();
    }

    Model &m_model;
    std::vector<Record> m_rows;
};

} // namespace Parlance
