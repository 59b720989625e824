// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

namespace Parlance {

/// Turns the system's requests to end (SIGTERM, SIGINT; on Windows the console's) into a Qt signal. One for each process;
/// lives on the main thread.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void stopRequested();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Parlance
