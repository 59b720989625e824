// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How MessageListModel reads pages and applies commits: the window moves over the history, the rows stay in order.

#include "app/messagelistmodel.h"

#include <algorithm>

namespace Parlance {

namespace {

Page newest(int limit)
{
    return {.before = {}, .after = {}, .limit = limit};
}

Page before(quint64 position, int limit)
{
    return {.before = position, .after = {}, .limit = limit};
}

Page after(quint64 position, int limit)
{
    return {.before = {}, .after = position, .limit = limit};
}

} // namespace

// ---- reading pages -------------------------------------------------------------------------------------------------

void MessageListModel::open()
{
    const bool manyUnread = m_conversation.unread > pageRows / 2;
    if (m_conversation.unread > 0)
        m_unreadAfter = m_conversation.ownRead;
    if (manyUnread)
        loadAround(m_conversation.ownRead);
    else
        loadNewest();
}

void MessageListModel::read(const Page &page, const std::function<void(const QList<MessageRecord> &)> &merge)
{
    setReading(true);
    const auto take = [this, merge, generation = m_generation](const Result<QList<MessageRecord>> &records) {
        if (generation != m_generation)
            return;
        const QList<Changes> meanwhile = std::exchange(m_meanwhile, {});
        setReading(false);
        if (!records) {
            Q_EMIT readFailed(records.error());
            return;
        }
        merge(*records);
        for (const Changes &changes : meanwhile)
            apply(changes);
    };
    m_fetch(page).then(this, take);
}

void MessageListModel::setReading(bool reading)
{
    if (std::exchange(m_reading, reading) != reading)
        Q_EMIT loadingChanged();
}

void MessageListModel::loadNewest()
{
    ++m_generation;
    m_viewedRow = -1;
    read(newest(pageRows),
         [this](const QList<MessageRecord> &records) { reset(records, records.size() >= pageRows, false); });
}

void MessageListModel::loadAround(quint64 position)
{
    ++m_generation;
    constexpr int half = pageRows / 2;
    read(before(position + 1, half), [this, position](const QList<MessageRecord> &older) {
        read(after(position, half), [this, position, older](const QList<MessageRecord> &newer) {
            reset(older + newer, older.size() >= half, newer.size() >= half);
            Q_EMIT around(position);
        });
    });
}

void MessageListModel::loadOlder()
{
    if (m_reading || !m_hasOlder || m_rows.empty())
        return;
    read(before(m_rows.front().record.position, pageRows), [this](const QList<MessageRecord> &records) {
        insertSorted(records);
        updateEdges(records.size() >= pageRows, m_hasNewer);
        trim(false);
    });
}

void MessageListModel::loadNewer()
{
    if (m_reading || !m_hasNewer || m_rows.empty())
        return;
    read(after(m_rows.back().record.position, pageRows), [this](const QList<MessageRecord> &records) {
        insertSorted(records);
        updateEdges(m_hasOlder, records.size() >= pageRows);
        trim(true);
    });
}

void MessageListModel::reread()
{
    if (m_rows.empty() || (!m_hasNewer && !m_hasOlder && m_rows.size() < pageRows)) {
        ++m_generation;
        read(newest(pageRows), [this](const QList<MessageRecord> &records) {
            replaceAll(records);
            updateEdges(records.size() >= pageRows, false);
        });
        return;
    }
    ++m_generation;
    const quint64 first = m_rows.front().record.position;
    read(after(first - 1, windowRows), [this](const QList<MessageRecord> &records) {
        replaceAll(records);
        updateEdges(m_hasOlder, records.size() >= windowRows);
    });
}

void MessageListModel::reset(const QList<MessageRecord> &records, bool hasOlder, bool hasNewer)
{
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(static_cast<size_t>(records.size()));
    for (const MessageRecord &record : records)
        m_rows.push_back(rowFor(record));
    m_hasOlder = hasOlder;
    m_hasNewer = hasNewer;
    m_firstUnreadRow = -1;
    endResetModel();
    updateFirstUnread();
    tellTimesLater();
    Q_EMIT edgesChanged();
    if (!std::exchange(m_loaded, true))
        Q_EMIT loadedChanged();
}

/// The same window read afresh, told as differences so that a view keeps its place.
void MessageListModel::replaceAll(const QList<MessageRecord> &records)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const auto isThis = [id = recordAt(row)->id](const MessageRecord &record) { return record.id == id; };
        if (std::ranges::none_of(records, isThis))
            removeBlock(row, row);
    }
    QList<MessageRecord> added;
    for (const MessageRecord &record : records) {
        if (const int row = indexOf(record.id); row >= 0)
            change(row, record);
        else
            added.append(record);
    }
    insertSorted(added);
    if (!std::exchange(m_loaded, true))
        Q_EMIT loadedChanged();
}

// ---- applying commits ----------------------------------------------------------------------------------------------

void MessageListModel::apply(const Changes &changes)
{
    if (m_reading)
        m_meanwhile.append(changes);
    if (!m_loaded)
        return;
    if (changes.everything)
        reread();
    else
        applyRows(changes);
}

void MessageListModel::applyRows(const Changes &changes)
{
    QList<MessageRecord> added;
    int late = 0;
    for (const MessageRecord &record : changes.messages) {
        if (record.conversation != m_conversation.id)
            continue;
        const int row = indexOf(record.id);
        if (row >= 0)
            change(row, record);
        else if (isInWindow(record.position))
            added.append(record);
        if (row < 0 && record.late && changes.arrived.contains(record.id) && late++ == 0)
            m_late = {record.id, record.position};
    }
    removeVacated(changes);
    insertSorted(added);
    trim(m_viewedRow < 0 || m_viewedRow > rowCount() / 2);
    if (late > 0)
        Q_EMIT lateArrived(late, m_late.first.toString());
}

void MessageListModel::change(int row, const MessageRecord &record)
{
    const auto at = static_cast<size_t>(row);
    if (m_rows[at].record.position != record.position) {
        const int destination = insertionRow(record.position);
        const int target = destination > row ? destination - 1 : destination;
        if ((target == 0 && m_hasOlder && row != 0) || (target == rowCount() - 1 && m_hasNewer && target != row)) {
            removeBlock(row, row); // it went where the window does not reach
            return;
        }
        if (target != row) {
            beginMoveRows({}, row, row, {}, destination);
            const auto from = m_rows.begin() + row;
            if (target > row)
                std::rotate(from, from + 1, m_rows.begin() + destination);
            else
                std::rotate(m_rows.begin() + target, from, from + 1);
            m_rows[static_cast<size_t>(target)] = rowFor(record);
            endMoveRows();
            updateFirstUnread();
            refreshNeighbours(row, row);
            refreshNeighbours(target, target);
            return;
        }
    }
    m_rows[at] = rowFor(record);
    if (record.disappearsAt > 0)
        tellTimesLater();
    updateFirstUnread();
    refreshNeighbours(row, row);
}

/// Rows at a place that was left without the message turning up elsewhere: it was discarded.
void MessageListModel::removeVacated(const Changes &changes)
{
    for (const auto &[conversation, position] : changes.vacated) {
        if (conversation != m_conversation.id)
            continue;
        const int row = insertionRow(position) - 1;
        if (const MessageRecord *record = recordAt(row); record && record->position == position)
            removeBlock(row, row);
    }
}

void MessageListModel::insertSorted(const QList<MessageRecord> &records)
{
    Rows rows;
    for (const MessageRecord &record : records) {
        if (indexOf(record.id) < 0)
            rows.push_back(rowFor(record));
    }
    std::ranges::sort(rows, {}, [](const Row &row) { return row.record.position; });
    for (auto first = rows.begin(); first != rows.end();) {
        const int at = insertionRow(first->record.position);
        const auto follows = [this, at](const Row &row) { return insertionRow(row.record.position) != at; };
        const auto last = std::find_if(first, rows.end(), follows);
        insertBlock(at, Rows(std::make_move_iterator(first), std::make_move_iterator(last)));
        first = last;
    }
}

void MessageListModel::insertBlock(int at, Rows rows)
{
    const int last = at + static_cast<int>(rows.size()) - 1;
    beginInsertRows({}, at, last);
    m_rows.insert(m_rows.begin() + at, std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    if (m_firstUnreadRow >= at)
        m_firstUnreadRow += static_cast<int>(rows.size());
    endInsertRows();
    updateFirstUnread();
    tellTimesLater();
    refreshNeighbours(at, last);
}

void MessageListModel::removeBlock(int first, int last)
{
    beginRemoveRows({}, first, last);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    if (m_firstUnreadRow > last)
        m_firstUnreadRow -= last - first + 1;
    else if (m_firstUnreadRow >= first)
        m_firstUnreadRow = -1;
    endRemoveRows();
    updateFirstUnread();
    if (!m_rows.empty())
        refreshNeighbours(std::min(first, rowCount() - 1), std::min(first, rowCount() - 1));
}

void MessageListModel::trim(bool front)
{
    const int excess = rowCount() - windowRows;
    if (excess <= 0)
        return;
    if (front) {
        removeBlock(0, excess - 1);
        m_viewedRow = std::max(-1, m_viewedRow - excess);
        updateEdges(true, m_hasNewer);
    } else {
        removeBlock(windowRows, rowCount() - 1);
        updateEdges(m_hasOlder, true);
    }
}

/// Separators and bubble groups depend on the row before and the row after.
void MessageListModel::refreshNeighbours(int first, int last)
{
    const int from = std::max(0, first - 1);
    const int to = std::min(rowCount() - 1, last + 1);
    if (from <= to)
        Q_EMIT dataChanged(index(from), index(to));
}

void MessageListModel::updateEdges(bool hasOlder, bool hasNewer)
{
    if (m_hasOlder == hasOlder && m_hasNewer == hasNewer)
        return;
    m_hasOlder = hasOlder;
    m_hasNewer = hasNewer;
    updateFirstUnread();
    Q_EMIT edgesChanged();
}

// ---- places --------------------------------------------------------------------------------------------------------

int MessageListModel::indexOf(const MessageId &id) const
{
    // From the end, where most changes happen.
    const auto found = std::find_if(m_rows.rbegin(), m_rows.rend(), [&id](const Row &row) {
        return row.record.id == id;
    });
    return found == m_rows.rend() ? -1 : static_cast<int>(m_rows.rend() - found) - 1;
}

/// The row of the first message after this position.
int MessageListModel::insertionRow(quint64 position) const
{
    const auto next = std::ranges::upper_bound(m_rows, position, {}, [](const Row &row) {
        return row.record.position;
    });
    return static_cast<int>(next - m_rows.begin());
}

bool MessageListModel::isInWindow(quint64 position) const
{
    if (m_rows.empty())
        return !m_hasOlder && !m_hasNewer;
    if (position > m_rows.back().record.position)
        return !m_hasNewer;
    return position > m_rows.front().record.position || !m_hasOlder;
}

MessageListModel::Row MessageListModel::rowFor(const MessageRecord &record) const
{
    return {.record = record, .day = m_timeText.dateOf(record.at)};
}

} // namespace Parlance
