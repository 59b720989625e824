// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the view is scrolled: by wheel, keys, fingers and the program.

#include "app/timeline/timelineview.h"

#include <QGuiApplication>
#include <QPointingDevice>
#include <QScopedValueRollback>
#include <QStyleHints>

#include <cmath>

namespace Parlance {

namespace {

constexpr int jumpTime = 160;
constexpr int wheelTime = 130;
// One line of a wheel, in pixels.
constexpr qreal wheelLine = 24;
// What stays visible of the page before, in pixels.
constexpr qreal pageOverlap = 48;
// Farther than these many views nothing can be followed by the eye.
constexpr qreal farthestGlide = 2;

bool fromTouchScreen(const QEvent *event)
{
    if (!event->isPointerEvent())
        return false;
    const QPointingDevice *device = static_cast<const QPointerEvent *>(event)->pointingDevice();
    return device && device->type() == QInputDevice::DeviceType::TouchScreen;
}

} // namespace

void TimelineView::positionAtRow(int row, Place place)
{
    stopMotion();
    m_askedRow = row;
    m_askedPlace = place;
    m_hold = Hold::Asked;
    requestLayout();
}

void TimelineView::scrollToRow(int row, Place place)
{
    if (m_count == 0)
        return;
    row = qBound(0, row, m_count - 1);
    m_goalIsEnd = false;
    glideTo(row, place);
}

void TimelineView::scrollToEnd()
{
    if (!m_followsEnd) {
        Q_EMIT endRequested();
        return;
    }
    if (m_hold == Hold::End || m_count == 0)
        return;
    glideTo(m_count - 1, End);
    m_goalIsEnd = m_goal.isValid();
}

void TimelineView::scrollBy(qreal pixels)
{
    stopMotion();
    moveBy(pixels);
}

void TimelineView::moveBy(qreal pixels)
{
    if (m_count == 0)
        return;
    if (m_hold != Hold::Row) {
        // What was asked for is where the move begins.
        if (m_layoutRequested)
            arrange();
        pickAnchor();
        m_hold = Hold::Row;
    } else if (!m_layoutRequested) {
        pickAnchor();
    }
    // Everything on the way is laid out; a stalled frame must not make that thousands of rows.
    const qreal most = farthestGlide * height();
    const qreal before = m_unplaced;
    m_unplaced = qBound(-most, m_unplaced + pixels, most);
    m_anchor.y -= m_unplaced - before;
    requestLayout();
}

void TimelineView::glideBy(qreal pixels)
{
    if (!m_animated) {
        moveBy(pixels);
        return;
    }
    m_goal = QPersistentModelIndex();
    m_motion.ease(m_motion.remaining() + pixels, wheelTime);
}

void TimelineView::glideTo(int row, Place place)
{
    stopMotion();
    // What nobody has seen yet is no place to come from.
    const std::optional<qreal> distance = m_animated && !m_fresh ? distanceTo(row, place) : std::nullopt;
    if (!distance || std::abs(*distance) > farthestGlide * height() || std::abs(*distance) < 1) {
        positionAtRow(row, place);
        return;
    }
    m_goal = m_model->index(row, 0);
    m_goalPlace = place;
    m_motion.ease(*distance, jumpTime);
}

// The rows on the way are made live, so that the distance is known and not guessed. Nothing when it is too far.
std::optional<qreal> TimelineView::distanceTo(int row, Place place)
{
    if (m_layoutRequested)
        arrange();
    if (m_rows.isEmpty())
        return std::nullopt;
    const QScopedValueRollback guard(m_arranging, true);
    const qreal reach = farthestGlide * height();
    while (row >= m_rows.end() && m_rows.at(m_rows.end() - 1).bottom() < height() + reach) {
        const int next = m_rows.end();
        makeLive(next);
        m_rows.at(next).y = m_rows.at(next - 1).bottom() + rowGap();
    }
    while (row < m_rows.first() && m_rows.at(m_rows.first()).y > -reach) {
        const int next = m_rows.first() - 1;
        makeLive(next);
        m_rows.at(next).y = m_rows.at(next + 1).y - rowGap() - m_rows.at(next).height;
    }
    if (!m_rows.contains(row))
        return std::nullopt;
    const LiveRow &live = m_rows.at(row);
    const Anchor there = placed(row, place);
    qreal distance = live.y + there.part * live.height - there.y;
    if (hasLast())
        distance = qMin(distance, m_rows.at(m_count - 1).bottom() - (height() - m_bottomPadding));
    if (hasFirst())
        distance = qMax(distance, qMin(qreal(0), startTop()));
    return distance;
}

void TimelineView::bringIntoView(int row)
{
    if (!m_rows.contains(row)) {
        scrollToRow(row);
        return;
    }
    const LiveRow &live = m_rows.at(row);
    const qreal below = live.bottom() - (height() - m_bottomPadding);
    const qreal above = live.y - m_topPadding;
    if (above < 0)
        glideBy(above - m_motion.remaining());
    else if (below > 0)
        glideBy(qMin(below, above) - m_motion.remaining());
}

void TimelineView::stopMotion()
{
    m_motion.stop();
    m_goal = QPersistentModelIndex();
    m_goalIsEnd = false;
}

void TimelineView::motionEnded()
{
    const QPersistentModelIndex goal = m_goal;
    const bool toEnd = m_goalIsEnd;
    stopMotion();
    if (toEnd && m_followsEnd) {
        m_hold = Hold::End;
        requestLayout();
    } else if (goal.isValid()) {
        positionAtRow(goal.row(), m_goalPlace);
    } else {
        requestLayout();
    }
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    // Ctrl and wheel is for whoever makes text larger.
    if (event->modifiers().testFlag(Qt::ControlModifier)
        || (event->angleDelta().y() == 0 && event->pixelDelta().y() == 0)) {
        event->ignore();
        return;
    }
    event->accept();
    // X11 fills in pixels that mean nothing (Qt documentation of QWheelEvent::pixelDelta).
    static const bool pixelsAreReal = QGuiApplication::platformName() != QLatin1String("xcb");
    const qreal lines = QGuiApplication::styleHints()->wheelScrollLines();
    const qreal step = -event->angleDelta().y() / 120.0 * lines * wheelLine;
    if (pixelsAreReal && event->pixelDelta().y() != 0)
        scrollBy(-event->pixelDelta().y());
    else if (event->angleDelta().y() % 120 == 0)
        glideBy(step);
    else
        scrollBy(step);
}

void TimelineView::turnPage(int pages)
{
    glideBy(pages * qMax(height() / 2, height() - pageOverlap));
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeypadModifier) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_PageUp:
        turnPage(-1);
        break;
    case Qt::Key_PageDown:
        turnPage(1);
        break;
    case Qt::Key_Home:
        scrollToRow(0, Beginning);
        Q_EMIT startRequested();
        break;
    case Qt::Key_End:
        scrollToEnd();
        break;
    case Qt::Key_Up:
        stepCurrentRow(-1);
        break;
    case Qt::Key_Down:
        stepCurrentRow(1);
        break;
    default:
        event->ignore();
    }
}

void TimelineView::stepCurrentRow(int step)
{
    if (m_count == 0)
        return;
    int row = currentRow() + step;
    // Begin at what one looks at, not at a row that was scrolled away long ago.
    if (currentRow() < m_firstVisible || currentRow() > m_lastVisible)
        row = step < 0 ? m_lastSeen : m_firstVisible;
    setCurrentRow(qBound(0, row, m_count - 1));
    bringIntoView(currentRow());
}

bool TimelineView::childMouseEventFilter(QQuickItem *item, QEvent *event)
{
    // The mouse selects text in the delegates; only fingers drag.
    if (!isVisible() || !isEnabled() || !fromTouchScreen(event))
        return false;
    // Text that the mouse may select keeps the mouse for good, so that alone does not keep a finger.
    if (!m_drag.isDragging() && item->keepTouchGrab())
        return false;
    return handleTouch(static_cast<QPointerEvent *>(event));
}

void TimelineView::touchEvent(QTouchEvent *event)
{
    handleTouch(event);
    event->accept();
}

void TimelineView::touchUngrabEvent()
{
    m_drag.cancel();
    updateMoving();
}

// True when the event is ours alone.
bool TimelineView::handleTouch(QPointerEvent *event)
{
    const QEventPoint &point = event->points().constFirst();
    const qreal y = mapFromScene(point.scenePosition()).y();
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::MouseButtonPress: {
        // A finger on a list that runs stops it, and means nothing else.
        const bool stopped = m_motion.state() == QAbstractAnimation::Running;
        stopMotion();
        m_drag.press(y, event->timestamp());
        return stopped;
    }
    case QEvent::TouchUpdate:
    case QEvent::MouseMove: {
        const qreal delta = m_drag.move(y, event->timestamp());
        if (!m_drag.isDragging())
            return false;
        if (event->exclusiveGrabber(point) != this)
            event->setExclusiveGrabber(point, this);
        updateMoving();
        if (delta != 0)
            moveBy(-delta);
        return true;
    }
    case QEvent::TouchEnd:
    case QEvent::MouseButtonRelease: {
        const bool dragged = m_drag.isDragging();
        const qreal velocity = m_drag.release(event->timestamp());
        if (velocity != 0)
            m_motion.decay(-velocity);
        updateMoving();
        return dragged;
    }
    case QEvent::TouchCancel:
        touchUngrabEvent();
        return false;
    default:
        return false;
    }
}

void TimelineView::updateMoving()
{
    const bool moving = m_drag.isDragging() || m_motion.state() == QAbstractAnimation::Running;
    if (m_moving == moving)
        return;
    m_moving = moving;
    Q_EMIT movingChanged();
}

} // namespace Parlance
