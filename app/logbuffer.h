// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMutex>
#include <QObject>
#include <QString>

namespace Parlance {

struct LogLine
{
    quint64 number = 0; ///< from 1, without gaps
    qint64 at = 0; ///< ms since 1970 UTC
    QtMsgType type = QtDebugMsg;
    QString category;
    QString text;
};

/// The last lines written to the log of this process, which still go where they went before. Made in main(), one at a time,
/// before anything is logged; add() comes from any thread, the rest is used on the main thread.
class LogBuffer : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype capacity = 2000;

    explicit LogBuffer(QObject *parent = nullptr);
    ~LogBuffer() override;

    void add(QtMsgType type, const QString &category, const QString &text);
    /// Lines with a number above this one, oldest first.
    [[nodiscard]] QList<LogLine> linesAfter(quint64 number) const;

Q_SIGNALS:
    /// There are lines nobody took yet; emitted once until linesAfter() is called.
    void grew();

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &text);

    mutable QMutex m_mutex;
    QList<LogLine> m_lines;
    quint64 m_last = 0;
    mutable bool m_told = false;
    QtMessageHandler m_before = nullptr;
};

/// The text without what could tell who is meant or open anything: hosts, addresses, the home folder, keys, tokens. Message
/// ids stay: they are what an operator can look up.
[[nodiscard]] QString withoutSecrets(const QString &text);

} // namespace Parlance
