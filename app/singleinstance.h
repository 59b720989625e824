// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QObject>

namespace Parlance {

/// One window per profile: a second start finds the first, hands over its link and ends. Main thread.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &profileFolder, QObject *parent = nullptr);

    /// True when another process has this profile open and took the link (which may be empty). Waits for it at most 2 s,
    /// before there is an event loop.
    [[nodiscard]] bool handOver(const QString &link);
    /// From now on this is the one that is found.
    void listen();

Q_SIGNALS:
    void started(const QString &link);

private:
    void takeConnection();

    QString m_name;
    QLocalServer m_server;
};

} // namespace Parlance
