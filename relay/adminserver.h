// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QLocalServer>

class QLocalSocket;

namespace Parlance {

class DataFolder;
class StoreService;

/// Takes operators' commands (AdminCommand) from other processes of the same user, over a local socket that only that
/// user may open: one line of JSON in, one out. Runs them on the store like any other command, so that what they change
/// is known to everybody after the commit. On the main thread; must live until the service has stopped.
class AdminServer : public QObject
{
    Q_OBJECT

public:
    explicit AdminServer(StoreService &service, QObject *parent = nullptr);

    /// Call it with the folder's lock held. StorageUnwritable.
    [[nodiscard]] Result<void> listen(const DataFolder &folder);

private:
    void accept();
    void readFrom(QLocalSocket *socket);

    static constexpr qint64 longestLine = 64 * 1024;

    StoreService &m_service;
    QLocalServer m_server;
};

} // namespace Parlance
