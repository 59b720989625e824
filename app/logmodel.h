// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/logbuffer.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace Parlance {

/// The last lines of this program's own log, for the log viewer. Main thread; lines come from any.
class LogModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application.log")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// Only lines of at least this weight.
    Q_PROPERTY(Level minimumLevel READ minimumLevel WRITE setMinimumLevel NOTIFY minimumLevelChanged FINAL)

public:
    enum Role {
        TimeTextRole = Qt::UserRole + 1, ///< timeText: string, "14:05:09.123"
        LevelRole, ///< level: LogModel.Debug …
        CategoryRole, ///< category: string
        TextRole, ///< text: string
    };
    Q_ENUM(Role)
    enum Level { Debug, Info, Warning, Critical };
    Q_ENUM(Level)

    /// The buffer must outlive the model.
    explicit LogModel(LogBuffer &buffer, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] Level minimumLevel() const { return m_minimumLevel; }
    void setMinimumLevel(Level level);

Q_SIGNALS:
    void countChanged();
    void minimumLevelChanged();

private:
    void reload();
    void takeNew();

    LogBuffer &m_buffer;
    QList<LogLine> m_lines;
    quint64 m_taken = 0; ///< number of the last line taken
    Level m_minimumLevel = Info;
};

} // namespace Parlance
