// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModel>
#include <QList>
#include <QPointer>
#include <QQmlComponent>

class QQuickItem;

namespace Parlance {

class TimelineView;

/// Makes the delegates of a view, fills their required properties from the roles of the same name, and keeps those
/// that are not needed for the next row. Owns all of them, in use or not; what take() returns comes back by release().
class DelegatePool
{
public:
    explicit DelegatePool(TimelineView &view);
    ~DelegatePool();

    QQmlComponent *delegate() const { return m_delegate; }
    /// Nothing may be in use when delegate or model change.
    void setDelegate(QQmlComponent *delegate);
    void setModel(QAbstractItemModel *model);
    bool isReady() const;

    /// A visible delegate, \a width wide, that shows \a row and has its height; null when it cannot be made, which is
    /// reported once.
    QQuickItem *take(int row, qreal width);
    void release(QQuickItem *item);
    /// Fills the properties of \a item again; all of them when \a roles is empty.
    void refresh(QQuickItem *item, int row, const QList<int> &roles);
    void setIndex(QQuickItem *item, int row) const;
    static void setCurrent(QQuickItem *item, bool current);
    static void flash(QQuickItem *item);
    /// Brings the height of \a item up to date after a change.
    static void polish(QQuickItem *item);

    int spare() const { return static_cast<int>(m_spare.size()); }
    /// Deletes spare delegates beyond \a keep.
    void trim(int keep);

private:
    struct Binding
    {
        int role;
        int property; ///< index in the delegate's meta object
        QByteArray name;
    };

    QQuickItem *create(int row, qreal width);
    QQuickItem *reuse(int row, qreal width);
    void learnProperties(const QMetaObject *meta);
    QVariant value(const Binding &binding, const QMetaObject *meta, const QModelIndex &index) const;

    TimelineView &m_view;
    QPointer<QQmlComponent> m_delegate;
    QPointer<QAbstractItemModel> m_model;
    QList<Binding> m_bindings;
    int m_indexProperty = -1;
    bool m_learned = false;
    bool m_failed = false;
    QList<QQuickItem *> m_spare;
};

} // namespace Parlance
