// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpServer>

#include <memory>
#include <vector>

namespace Parlance {

class IoThread;

/// Takes new connections and hands them to the I/O threads in turn. On the main thread.
class Acceptor : public QTcpServer
{
    Q_OBJECT

public:
    explicit Acceptor(std::vector<std::unique_ptr<IoThread>> &threads);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    std::vector<std::unique_ptr<IoThread>> &m_threads;
    size_t m_next = 0;
};

} // namespace Parlance
