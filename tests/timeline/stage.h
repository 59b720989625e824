// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/timelineview.h"
#include "tests/timeline/testmodels.h"

#include <QQmlEngine>
#include <QQuickWindow>
#include <QTest>

#include <memory>

namespace Parlance {

/// A real window with nothing but a view in it: 400 by 600, gaps of 4, rows as high as the model says at that width and
/// higher when it is narrower.
class Stage
{
public:
    Stage();

    TimelineView *operator->() const { return m_view; }
    TimelineView *view() const { return m_view; }
    QQuickWindow &window() { return m_window; }
    QQmlEngine &engine() { return m_engine; }

    /// Shows \a model. False when the window does not come up.
    bool show(QAbstractItemModel *model);
    /// Waits until everything is placed and told.
    bool settle() const;
    /// The same without waiting for frames, for the many steps of a walk.
    bool settleNow() const;
    void setDelegate(const QByteArray &qml);

    /// Property of the delegate of \a row.
    QVariant read(int row, const char *property) const;
    /// Upper and lower edge of a live row.
    qreal top(int row) const;
    qreal bottom(int row) const;
    /// The first row that begins inside the view; -1 when there is none.
    int firstBeginning() const;
    /// What is wrong with what is on the screen, as text; empty when nothing is.
    QString flaw() const;

private:
    QQmlEngine m_engine;
    QQuickWindow m_window;
    std::unique_ptr<QQmlComponent> m_delegate;
    TimelineView *m_view = nullptr;
};

} // namespace Parlance
