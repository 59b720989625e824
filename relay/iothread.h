// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/eventthread.h"
#include "relay/executor.h"
#include "relay/hub.h"

#include <QHostAddress>

#include <memory>

namespace Parlance {

class Admission;
class Greeter;
class TlsContext;
struct RelayCore;

/// One thread with its event loop, its hub and the sockets of its connections. Made, started and stopped on the main
/// thread; accept() and post() may be called from any.
class IoThread final : public Executor
{
public:
    /// `tls` as Greeter takes it.
    IoThread(RelayCore &core, TlsContext *tls, int number);
    ~IoThread() override;

    void start();
    void accept(qintptr descriptor); ///< takes over a connection of the listening socket
    /// Waits until every connection takes no more commands.
    void pause();
    /// Says goodbye on every connection and ends the thread when all are closed, at the latest after a second.
    void stop();

    void post(Task task) override;
    QObject &context() override { return m_thread.context(); }
    [[nodiscard]] Hub &hub() { return *m_hub; }

private:
    void runOnThread(Task task); ///< and waits for it

    RelayCore &m_core;
    TlsContext *const m_tls;
    EventThread m_thread;
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<Greeter> m_greeter; ///< lives on m_thread
};

} // namespace Parlance
