// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/wirestream.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace Parlance::Bench {

/// The parlance-relay that was built beside this program, with a data folder of its own. It ends with this program,
/// however that ends. Its log goes to a file: a pipe that nobody empties while the load runs would stop it.
class MeasuredRelay
{
public:
    explicit MeasuredRelay(bool plain);
    ~MeasuredRelay();
    MeasuredRelay(const MeasuredRelay &) = delete;
    MeasuredRelay &operator=(const MeasuredRelay &) = delete;

    /// Returns when it listens; on a free port.
    void start();
    /// SIGTERM; returns when it is gone.
    void stop();

    [[nodiscard]] QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] qint64 processId() const { return m_process ? m_process->processId() : 0; }
    /// When the program was told to start, by Poller::nowNs().
    [[nodiscard]] qint64 startedNs() const { return m_startedNs; }
    [[nodiscard]] const Door &door() const { return m_door; }

    /// "parlance-relay 0.1.0".
    [[nodiscard]] static QString version();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<TlsContext> m_tls;
    std::unique_ptr<QProcess> m_process;
    qint64 m_startedNs = 0;
    Door m_door;
};

} // namespace Parlance::Bench
