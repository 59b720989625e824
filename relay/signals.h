// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

namespace Parlance {

/// Turns the system's requests to end (SIGTERM, SIGINT; on Windows the console's), and those to open the log anew, into Qt
/// signals. One for each process; lives on the main thread.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

    /// From now on SIGHUP asks for that; without it, it ends the process as ever. Nothing on Windows.
    void takeHangUps();

Q_SIGNALS:
    void stopRequested();
    void hungUp();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Parlance
