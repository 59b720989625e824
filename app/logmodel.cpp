// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logmodel.h"

#include <QDateTime>

namespace Parlance {

namespace {

LogModel::Level levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogModel::Debug;
    case QtInfoMsg:
        return LogModel::Info;
    case QtWarningMsg:
        return LogModel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        return LogModel::Critical;
    }
    return LogModel::Info;
}

QString timeOf(const LogLine &line)
{
    return QDateTime::fromMSecsSinceEpoch(line.at).toString(QStringLiteral("HH:mm:ss.zzz"));
}

} // namespace

LogModel::LogModel(LogBuffer &buffer, QObject *parent) : QAbstractListModel(parent), m_buffer(buffer)
{
    connect(this, &QAbstractItemModel::rowsInserted, this, &LogModel::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &LogModel::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &LogModel::countChanged);
    // Queued, because a line can come from any thread, and from within whatever just logged.
    connect(&buffer, &LogBuffer::grew, this, &LogModel::takeNew, Qt::QueuedConnection);
    reload();
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QHash<int, QByteArray> LogModel::roleNames() const
{
    return {{TimeTextRole, "timeText"}, {LevelRole, "level"}, {CategoryRole, "category"}, {TextRole, "text"}};
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LogLine &line = m_lines.at(index.row());
    switch (role) {
    case TimeTextRole:
        return timeOf(line);
    case LevelRole:
        return levelOf(line.type);
    case CategoryRole:
        return line.category;
    case Qt::DisplayRole:
    case TextRole:
        return line.text;
    default:
        return {};
    }
}

void LogModel::setMinimumLevel(Level level)
{
    if (m_minimumLevel == level)
        return;
    m_minimumLevel = level;
    Q_EMIT minimumLevelChanged();
    reload();
}

void LogModel::reload()
{
    beginResetModel();
    m_lines = m_buffer.linesAfter(0);
    m_taken = m_lines.isEmpty() ? 0 : m_lines.last().number;
    m_lines.removeIf([this](const LogLine &line) { return levelOf(line.type) < m_minimumLevel; });
    endResetModel();
}

void LogModel::takeNew()
{
    QList<LogLine> lines = m_buffer.linesAfter(m_taken);
    if (lines.isEmpty())
        return;
    m_taken = lines.last().number;
    lines.removeIf([this](const LogLine &line) { return levelOf(line.type) < m_minimumLevel; });
    if (!lines.isEmpty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
        m_lines += lines;
        endInsertRows();
    }
    if (const qsizetype excess = m_lines.size() - LogBuffer::capacity; excess > 0) {
        beginRemoveRows({}, 0, static_cast<int>(excess) - 1);
        m_lines.remove(0, excess);
        endRemoveRows();
    }
}

} // namespace Parlance
