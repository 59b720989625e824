// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What MessageListModel says of messages that disappear, while their time runs.

#include "app/disappeartext.h"
#include "app/messagelistmodel.h"

#include <algorithm>

namespace Parlance {

QString MessageListModel::disappearingSummary(const MessageRecord &record) const
{
    if (record.disappearsAfter == 0)
        return {};
    if (record.disappearsAt > 0)
        //: For screen readers: %1 like "today at 14:05"
        return tr("Disappears %1.").arg(m_timeText.moment(record.disappearsAt, m_clock.nowMs()));
    //: For screen readers: %1 like "1 day"
    return record.mine
        ? tr("Disappears %1 after it is sent.").arg(durationText(record.disappearsAfter))
        //: For screen readers: %1 like "1 day"
        : tr("Disappears %1 after it is read.").arg(durationText(record.disappearsAfter));
}

/// One timer for all rows: until the first of them says something else.
void MessageListModel::tellTimesLater()
{
    qint64 next = std::numeric_limits<int>::max();
    for (const Row &row : m_rows) {
        if (const qint64 changes = untilLeftChanges(row.record, m_clock.nowMs()); changes > 0)
            next = std::min(next, changes);
    }
    if (next < std::numeric_limits<int>::max())
        m_timesTimer.start(static_cast<int>(next));
    else
        m_timesTimer.stop();
}

void MessageListModel::tellTimes()
{
    for (int row = 0; row < rowCount(); ++row) {
        if (recordAt(row)->disappearsAt > 0)
            Q_EMIT dataChanged(index(row), index(row), {LeftTextRole});
    }
    tellTimesLater();
}

} // namespace Parlance
