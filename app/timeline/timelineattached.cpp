// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/timelineattached.h"

#include "app/timeline/timelineview.h"

namespace Parlance {

TimelineAttached::TimelineAttached(QObject *parent) : QObject(parent)
{
    // A binding may ask before the pool gets to say it.
    for (auto *item = qobject_cast<QQuickItem *>(parent); item && !m_view; item = item->parentItem())
        m_view = qobject_cast<TimelineView *>(item);
}

TimelineView *TimelineAttached::view() const
{
    return m_view;
}

void TimelineAttached::setView(TimelineView *view)
{
    if (m_view == view)
        return;
    m_view = view;
    Q_EMIT viewChanged();
}

void TimelineAttached::setCurrent(bool current)
{
    if (m_current == current)
        return;
    m_current = current;
    Q_EMIT currentChanged();
}

} // namespace Parlance
