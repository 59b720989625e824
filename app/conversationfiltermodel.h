// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>
#include <QtQmlIntegration>

namespace Parlance {

/// The conversation list without those that are put away, or those alone, narrowed by what is typed above it; the roles are
/// ConversationListModel's. Main thread.
class ConversationFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application.conversations")
    Q_PROPERTY(QString filterText READ filterText WRITE setFilterText NOTIFY filterTextChanged FINAL)
    Q_PROPERTY(bool showsArchived READ showsArchived WRITE setShowsArchived NOTIFY showsArchivedChanged FINAL)
    Q_PROPERTY(int archivedCount READ archivedCount NOTIFY archivedCountChanged FINAL) ///< whichever are shown
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    explicit ConversationFilterModel(QObject *parent = nullptr);

    [[nodiscard]] QString filterText() const { return m_filterText; }
    void setFilterText(const QString &text);
    [[nodiscard]] bool showsArchived() const { return m_showsArchived; }
    void setShowsArchived(bool shows);
    [[nodiscard]] int archivedCount() const { return m_archivedCount; }
    void setSourceModel(QAbstractItemModel *model) override;
    [[nodiscard]] int count() const { return rowCount(); }

    /// -1 when it is not shown.
    [[nodiscard]] Q_INVOKABLE int rowOf(const QString &conversationId) const;
    /// "" when there is no such row.
    [[nodiscard]] Q_INVOKABLE QString idAt(int row) const;

Q_SIGNALS:
    void filterTextChanged();
    void showsArchivedChanged();
    void archivedCountChanged();
    void countChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void countArchived();

    QString m_filterText;
    bool m_showsArchived = false;
    int m_archivedCount = 0;
};

} // namespace Parlance
