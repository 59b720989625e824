// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QtQmlIntegration>

namespace Parlance {

class TimelineView;

/// What a delegate knows of the view it is in: `TimelineView.current`, `TimelineView.onPooled: …` on its root item.
class TimelineAttached : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_MOC_INCLUDE("app/timeline/timelineview.h")

    Q_PROPERTY(Parlance::TimelineView *view READ view NOTIFY viewChanged)
    /// The keyboard points at this row.
    Q_PROPERTY(bool current READ isCurrent NOTIFY currentChanged)

public:
    explicit TimelineAttached(QObject *parent);

    TimelineView *view() const;
    void setView(TimelineView *view);
    bool isCurrent() const { return m_current; }
    void setCurrent(bool current);

Q_SIGNALS:
    void viewChanged();
    void currentChanged();
    /// The delegate is no longer shown and keeps no row; stop what runs, drop selections.
    void pooled();
    /// The delegate shows another row from now on; its required properties are set.
    void reused();
    /// TimelineView::flash() asks to draw attention to this row.
    void flashed();

private:
    QPointer<TimelineView> m_view;
    bool m_current = false;
};

} // namespace Parlance
