// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/delegatepool.h"
#include "app/timeline/liverows.h"
#include "app/timeline/motion.h"
#include "app/timeline/timelineattached.h"
#include "app/timeline/touchdrag.h"

#include <QAbstractItemModel>
#include <QBasicTimer>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QQmlComponent>
#include <QQuickItem>

#include <optional>

namespace Parlance {

/// A vertical list of rows of different heights, oldest first, that opens at its end and never jumps.
///
/// Only the rows near the visible area have a delegate. Everything is laid out from one *anchor*: the end while the end
/// is followed, else the first row that begins inside the view. So no height is ever guessed, and what happens above or
/// below (rows inserted, removed, moved, grown) leaves the anchor where it is.
///
/// Delegate: an Item that declares required properties with the names of roles, and `index` if it likes. The view sets
/// its y, width and, while a new row appears, opacity; the delegate decides its own height. Delegates are reused: state that
/// is not a required property is put back in `TimelineView.onPooled` or `onReused`. Delegates of a page with `pragma
/// ComponentBehavior: Bound` work.
///
/// Owns its delegates, not the model, the component or the header. Lives on the thread of the interface. All lengths
/// are in device independent pixels.
///
///     TimelineView {
///         model: conversation.messages
///         delegate: MessageRow {}
///         header: LoadingOlder {}
///         followsEnd: !conversation.hasNewer
///         onNearStart: conversation.loadOlder()
///         Accessible.name: qsTr("Messages")
///         ScrollBar.vertical: see visiblePosition
///     }
class TimelineView : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    QML_ATTACHED(Parlance::TimelineAttached)

    Q_PROPERTY(QAbstractItemModel *model READ model WRITE setModel NOTIFY modelChanged)
    Q_PROPERTY(QQmlComponent *delegate READ delegate WRITE setDelegate NOTIFY delegateChanged)
    /// Shown above the oldest row, with its own height; an invisible one takes no room.
    Q_PROPERTY(QQuickItem *header READ header WRITE setHeader NOTIFY headerChanged)
    Q_PROPERTY(qreal spacing READ spacing WRITE setSpacing NOTIFY spacingChanged)
    Q_PROPERTY(qreal topPadding READ topPadding WRITE setTopPadding NOTIFY topPaddingChanged)
    Q_PROPERTY(qreal bottomPadding READ bottomPadding WRITE setBottomPadding NOTIFY bottomPaddingChanged)
    /// How far beyond each edge rows are kept ready, in pixels.
    Q_PROPERTY(qreal cacheBuffer READ cacheBuffer WRITE setCacheBuffer NOTIFY cacheBufferChanged)
    /// False with reduced motion: nothing slides, rises or fades.
    Q_PROPERTY(bool animated READ isAnimated WRITE setAnimated NOTIFY animatedChanged)
    /// False while the model does not reach to the newest message (an older part of the history is shown): appended
    /// rows are then a page that was loaded, and the view stays where it is.
    Q_PROPERTY(bool followsEnd READ followsEnd WRITE setFollowsEnd NOTIFY followsEndChanged)
    /// The row that the keyboard points at (Up and Down move it), -1 for none. See TimelineView.current.
    Q_PROPERTY(int currentRow READ currentRow WRITE setCurrentRow NOTIFY currentRowChanged)

    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// The newest row is at the bottom, and what is appended will be followed.
    Q_PROPERTY(bool atEnd READ isAtEnd NOTIFY atEndChanged)
    /// A motion or a touch is scrolling the view.
    Q_PROPERTY(bool moving READ isMoving NOTIFY movingChanged)
    /// First and last row of which anything is visible; -1 when there is none.
    Q_PROPERTY(int firstVisibleRow READ firstVisibleRow NOTIFY visibleRowsChanged)
    Q_PROPERTY(int lastVisibleRow READ lastVisibleRow NOTIFY visibleRowsChanged)
    /// Estimated; exact when all rows are live.
    Q_PROPERTY(qreal contentHeight READ contentHeight NOTIFY contentHeightChanged)
    /// For a scroll bar, 0 to 1 - visibleSize. Counted in rows, so that it does not tremble with their heights; exactly
    /// 0 at the start and exactly 1 - visibleSize at the end. Writing it scrolls:
    ///     ScrollBar { size: view.visibleSize; position: view.visiblePosition
    ///                 onPositionChanged: if (pressed) view.visiblePosition = position }
    Q_PROPERTY(qreal visiblePosition READ visiblePosition WRITE setVisiblePosition NOTIFY visibleAreaChanged)
    Q_PROPERTY(qreal visibleSize READ visibleSize NOTIFY visibleAreaChanged)

public:
    /// Where in the view a row is put.
    enum Place { Beginning, Center, End };
    Q_ENUM(Place)

    explicit TimelineView(QQuickItem *parent = nullptr);
    ~TimelineView() override;

    static TimelineAttached *qmlAttachedProperties(QObject *object);

    QAbstractItemModel *model() const { return m_model; }
    void setModel(QAbstractItemModel *model);
    QQmlComponent *delegate() const { return m_pool.delegate(); }
    void setDelegate(QQmlComponent *delegate);
    QQuickItem *header() const { return m_header; }
    void setHeader(QQuickItem *header);
    qreal spacing() const { return m_spacing; }
    void setSpacing(qreal spacing);
    qreal topPadding() const { return m_topPadding; }
    void setTopPadding(qreal padding);
    qreal bottomPadding() const { return m_bottomPadding; }
    void setBottomPadding(qreal padding);
    qreal cacheBuffer() const { return m_cacheBuffer; }
    void setCacheBuffer(qreal buffer);
    bool isAnimated() const { return m_animated; }
    void setAnimated(bool animated);
    bool followsEnd() const { return m_followsEnd; }
    void setFollowsEnd(bool follows);
    int currentRow() const { return m_current.isValid() ? m_current.row() : -1; }
    void setCurrentRow(int row);

    int count() const { return m_count; }
    bool isAtEnd() const { return m_atEnd; }
    bool isMoving() const { return m_moving; }
    int firstVisibleRow() const { return m_firstVisible; }
    int lastVisibleRow() const { return m_lastVisible; }
    qreal contentHeight() const { return m_contentHeight; }
    qreal visiblePosition() const { return m_visiblePosition; }
    void setVisiblePosition(qreal position);
    qreal visibleSize() const { return m_visibleSize; }

    /// Puts \a row at once at \a place, as far as the ends of the content allow. Called before the first frame, the view
    /// opens there. Rows outside the model are moved to its nearest end.
    Q_INVOKABLE void positionAtRow(int row, Parlance::TimelineView::Place place = Beginning);
    /// Scrolls to \a row, smoothly when it is less than two views away.
    Q_INVOKABLE void scrollToRow(int row, Parlance::TimelineView::Place place = Center);
    /// Scrolls to the newest row and follows the end from then on. Emits endRequested() instead when the model does not
    /// reach to the newest row.
    Q_INVOKABLE void scrollToEnd();
    /// Scrolls by \a pixels, positive towards newer rows, at most two views.
    Q_INVOKABLE void scrollBy(qreal pixels);
    /// Scrolls smoothly by \a pages of nearly a view's height, positive towards newer rows.
    Q_INVOKABLE void turnPage(int pages);
    /// Up (-1) or Down (1): moves currentRow, beginning at what is visible, and shows it.
    Q_INVOKABLE void stepCurrentRow(int step);
    /// Emits TimelineView.flashed() on the delegate of \a row, as soon as it is visible.
    Q_INVOKABLE void flash(int row);
    /// The delegate of \a row, null when the row is not live. Valid until the control returns to the event loop.
    Q_INVOKABLE QQuickItem *itemAtRow(int row) const;
    /// The row of \a item, which may be inside a delegate; -1 when it belongs to none.
    Q_INVOKABLE int rowOfItem(const QQuickItem *item) const;

    /// Number of delegates in use and in the pool, for tests and benchmarks.
    int liveCount() const { return m_rows.size(); }
    int pooledCount() const { return m_pool.spare(); }
    /// Everything is placed, and the signals that follow from it are out.
    bool isSettled() const { return !m_layoutRequested && !m_settleTimer.isActive(); }

Q_SIGNALS:
    void modelChanged();
    void delegateChanged();
    void headerChanged();
    void spacingChanged();
    void topPaddingChanged();
    void bottomPaddingChanged();
    void cacheBufferChanged();
    void animatedChanged();
    void followsEndChanged();
    void currentRowChanged();
    void countChanged();
    void atEndChanged();
    void movingChanged();
    void visibleRowsChanged();
    void contentHeightChanged();
    void visibleAreaChanged();

    /// The oldest row of the model is less than two heights of the view away; said again with every change of the visible
    /// rows as long as it is so, so whoever listens may ignore it while a page is on its way.
    void nearStart();
    /// The same of the newest row; only when followsEnd is false.
    void nearEnd();
    /// Home was pressed.
    void startRequested();
    /// The newest row was asked for while the model does not reach to it.
    void endRequested();
    /// Rows \a first to \a last are on the screen, each with its bottom edge. For read marks; whether anybody looks (an
    /// active window) is for the owner to know.
    void rowsSeen(int first, int last);

protected:
    void componentComplete() override;
    void updatePolish() override;
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;
    void timerEvent(QTimerEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void touchEvent(QTouchEvent *event) override;
    void touchUngrabEvent() override;
    bool childMouseEventFilter(QQuickItem *item, QEvent *event) override;

private:
    /// What the layout starts from.
    enum class Hold {
        End, ///< the last row is at the bottom
        Asked, ///< m_askedRow is at m_askedPlace, until the frame that shows it is done
        Row, ///< m_anchor
    };

    /// Keeps \a row where it is: what lies \a part (0 top, 1 bottom) of its height below its top is at \a y.
    struct Anchor
    {
        int row = 0;
        qreal part = 0;
        qreal y = 0;
    };

    // The model changed (timelinemodel.cpp).
    void connectModel();
    void reset();
    void rowsInserted(const QModelIndex &parent, int first, int last);
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last);
    void rowsRemoved(const QModelIndex &parent, int first, int last);
    void rowsMoved(const QModelIndex &from, int first, int last, const QModelIndex &to, int row);
    void layoutAboutToBeChanged();
    void layoutChanged();
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);
    void take(int row, int count);
    void put(int row, int count);
    void afterModelChange(int firstRenumbered);

    // Layout (timelinelayout.cpp).
    void requestLayout();
    void heightOfRowChanged();
    void arrange();
    void makeLive(int row);
    void followWidth();
    Anchor wantedAnchor();
    Anchor askedAnchor();
    Anchor placed(int row, Place place) const;
    void placeFrom(const Anchor &anchor);
    void placeDown(int row);
    void placeUp(int row);
    bool mayAdd(qreal beyond);
    void fill(int row);
    qreal overshoot() const;
    void dropDistant();
    void moveItems();
    void showRow(LiveRow &row, int now);
    void advanceEntrances(int now);
    void pickAnchor(int avoidFirst = 0, int avoidLast = -1);
    qreal rounded(qreal y) const;

    // After a layout (timelinestate.cpp).
    void settle();
    void deliverFlash();
    void stopAtEnds();
    void updateVisible();
    void updatePosition();
    qreal sweep() const;
    void askForPages();
    qreal snapped(qreal length) const;
    qreal rowGap() const { return snapped(m_spacing); }
    qreal headerHeight() const;
    qreal startTop() const;
    bool hasFirst() const { return !m_rows.isEmpty() && m_rows.first() == 0; }
    bool hasLast() const { return !m_rows.isEmpty() && m_rows.end() == m_count; }
    bool isAtBottom() const;

    // Scrolling (timelinescroll.cpp).
    void moveBy(qreal pixels);
    void glideBy(qreal pixels);
    void glideTo(int row, Place place);
    std::optional<qreal> distanceTo(int row, Place place);
    void bringIntoView(int row);
    void stopMotion();
    void motionEnded();
    bool handleTouch(QPointerEvent *event);
    void updateMoving();

    QPointer<QAbstractItemModel> m_model;
    DelegatePool m_pool;
    LiveRows m_rows;
    QPointer<QQuickItem> m_header;
    qreal m_spacing = 0;
    qreal m_topPadding = 0;
    qreal m_bottomPadding = 0;
    qreal m_cacheBuffer = 600;
    bool m_animated = true;
    bool m_followsEnd = true;

    Hold m_hold = Hold::End;
    qreal m_rowWidth = 0;
    qreal m_unplaced = 0; ///< moved since the last layout
    Anchor m_anchor;
    int m_askedRow = 0;
    Place m_askedPlace = Beginning;
    QPersistentModelIndex m_kept; ///< the anchor's row while the model sorts itself
    QPersistentModelIndex m_current;
    QPersistentModelIndex m_flash;

    bool m_arranging = false;
    bool m_layoutRequested = false;
    bool m_cacheIncomplete = false;
    int m_budget = 0; ///< delegates that may still be made for the cache in this frame
    qreal m_pushedBack = 0; ///< by how much the last layout corrected a place beyond the ends
    QBasicTimer m_settleTimer;

    Motion m_motion;
    TouchDrag m_drag;
    QPersistentModelIndex m_goal; ///< where the motion goes, to arrive exactly
    Place m_goalPlace = Center;
    bool m_goalIsEnd = false;
    EntranceClock m_clock;
    int m_enterFrom = -1; ///< rows from here on appear, -1 for none

    int m_count = 0;
    bool m_atEnd = true;
    bool m_moving = false;
    int m_firstVisible = -1;
    int m_lastVisible = -1;
    int m_firstSeen = -1;
    int m_lastSeen = -1;
    bool m_askAgain = true;
    bool m_fresh = true; ///< nothing of this model was shown yet
    qreal m_averageHeight = 0; ///< of a row with its gap
    int m_averagedCount = 0;
    qreal m_contentHeight = 0;
    qreal m_visiblePosition = 0;
    qreal m_visibleSize = 1;

    friend class DelegatePool;
};

} // namespace Parlance
