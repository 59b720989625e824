// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/delegatepool.h"

#include "app/timeline/timelineview.h"

#include <QMetaProperty>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQmlInfo>
#include <QQuickWindow>

namespace Parlance {

namespace {

// Layouts and positioners compute their size when they are polished, children before parents. Done at once, so that a
// row is never placed with a height that it is about to change.
void polishTree(QQuickItem *item)
{
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children)
        polishTree(child);
    item->ensurePolished();
}

// Where the properties begin that a delegate declares itself, in QML: a role named "state" must not write Item.state.
// The names are how Qt tells its generated classes ("MessageRow_QMLTYPE_12", "QQuickItem_QML_7").
int firstOwnProperty(const QMetaObject *meta)
{
    while (meta->superClass() && QByteArrayView(meta->className()).contains("_QML"))
        meta = meta->superClass();
    return meta->propertyCount();
}

TimelineAttached *attachedTo(QQuickItem *item)
{
    return qobject_cast<TimelineAttached *>(qmlAttachedPropertiesObject<TimelineView>(item, false));
}

} // namespace

DelegatePool::DelegatePool(TimelineView &view) : m_view(view) { }

DelegatePool::~DelegatePool()
{
    qDeleteAll(m_spare);
}

void DelegatePool::setDelegate(QQmlComponent *delegate)
{
    m_delegate = delegate;
    m_learned = false;
    m_failed = false;
    trim(0);
}

void DelegatePool::setModel(QAbstractItemModel *model)
{
    m_model = model;
    m_learned = false;
}

bool DelegatePool::isReady() const
{
    return m_model && m_delegate && !m_failed;
}

QQuickItem *DelegatePool::take(int row, qreal width)
{
    if (!isReady())
        return nullptr;
    return m_spare.isEmpty() ? create(row, width) : reuse(row, width);
}

QQuickItem *DelegatePool::create(int row, qreal width)
{
    // A bound component may only be created in the context it was written in.
    QQmlContext *context = m_delegate->creationContext();
    QObject *object = m_delegate->beginCreate(context ? context : qmlContext(&m_view));
    auto *item = qobject_cast<QQuickItem *>(object);
    if (!item) {
        m_failed = true;
        qmlWarning(&m_view, m_delegate->errors()) << "The delegate is no Item or cannot be created";
        delete object;
        return nullptr;
    }
    QQmlEngine::setObjectOwnership(item, QQmlEngine::CppOwnership);
    item->setParent(&m_view);
    item->setParentItem(&m_view);
    item->setWidth(width);
    learnProperties(item->metaObject());

    QVariantMap values;
    for (const Binding &binding : std::as_const(m_bindings))
        values.insert(QString::fromLatin1(binding.name), value(binding, item->metaObject(), m_model->index(row, 0)));
    if (m_indexProperty >= 0)
        values.insert(QStringLiteral("index"), row);
    m_delegate->setInitialProperties(item, values);
    if (TimelineAttached *attached = attachedTo(item))
        attached->setView(&m_view);
    m_delegate->completeCreate();
    if (m_delegate->isError()) {
        m_failed = true;
        qmlWarning(&m_view, m_delegate->errors()) << "The delegate cannot be completed";
        delete item;
        return nullptr;
    }
    polishTree(item);
    QObject::connect(item, &QQuickItem::heightChanged, &m_view, &TimelineView::heightOfRowChanged);
    return item;
}

QQuickItem *DelegatePool::reuse(int row, qreal width)
{
    QQuickItem *item = m_spare.takeLast();
    item->setWidth(width);
    setIndex(item, row);
    refresh(item, row, {});
    item->setVisible(true);
    if (TimelineAttached *attached = attachedTo(item))
        Q_EMIT attached->reused();
    polishTree(item);
    return item;
}

void DelegatePool::release(QQuickItem *item)
{
    // Focus in a delegate that is put away would come back with another row.
    if (const QQuickWindow *window = item->window()) {
        QQuickItem *focus = window->activeFocusItem();
        if (focus && (focus == item || item->isAncestorOf(focus)))
            m_view.forceActiveFocus(Qt::OtherFocusReason);
    }
    if (TimelineAttached *attached = attachedTo(item)) {
        attached->setCurrent(false);
        Q_EMIT attached->pooled();
    }
    item->setVisible(false);
    item->setOpacity(1);
    m_spare.append(item);
}

void DelegatePool::refresh(QQuickItem *item, int row, const QList<int> &roles)
{
    const QModelIndex index = m_model->index(row, 0);
    const QMetaObject *meta = item->metaObject();
    for (const Binding &binding : std::as_const(m_bindings)) {
        if (roles.isEmpty() || roles.contains(binding.role))
            meta->property(binding.property).write(item, value(binding, meta, index));
    }
}

void DelegatePool::setIndex(QQuickItem *item, int row) const
{
    if (m_indexProperty >= 0)
        item->metaObject()->property(m_indexProperty).write(item, row);
}

void DelegatePool::setCurrent(QQuickItem *item, bool current)
{
    if (TimelineAttached *attached = attachedTo(item))
        attached->setCurrent(current);
}

void DelegatePool::flash(QQuickItem *item)
{
    if (TimelineAttached *attached = attachedTo(item))
        Q_EMIT attached->flashed();
}

void DelegatePool::polish(QQuickItem *item)
{
    polishTree(item);
}

void DelegatePool::trim(int keep)
{
    while (m_spare.size() > keep)
        m_spare.takeLast()->deleteLater();
}

void DelegatePool::learnProperties(const QMetaObject *meta)
{
    if (m_learned)
        return;
    m_learned = true;
    m_bindings.clear();
    const int own = firstOwnProperty(meta);
    const QHash<int, QByteArray> roles = m_model->roleNames();
    for (auto it = roles.cbegin(); it != roles.cend(); ++it) {
        const int property = meta->indexOfProperty(it.value().constData());
        if (property >= own && meta->property(property).isWritable())
            m_bindings.append({it.key(), property, it.value()});
    }
    m_indexProperty = meta->indexOfProperty("index");
    if (m_indexProperty < own)
        m_indexProperty = -1;
}

QVariant DelegatePool::value(const Binding &binding, const QMetaObject *meta, const QModelIndex &index) const
{
    QVariant value = m_model->data(index, binding.role);
    // Nothing, for a typed property: its empty value.
    if (!value.isValid())
        value = QVariant(meta->property(binding.property).metaType());
    return value;
}

} // namespace Parlance
