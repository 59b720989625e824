// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "relay/options.h"

#include <QHttpServer>
#include <QTcpServer>

#include <functional>

namespace Parlance {

/// The admin listener: GET /metrics (Prometheus text) and GET /healthz. Plain HTTP without authentication, so it belongs
/// on the loopback interface or a network of the operator's own. On the main thread.
class AdminHttp : public QObject
{
    Q_OBJECT

public:
    /// `metrics` gives the text, `problem` what is wrong with the relay, or nothing; both are called for each request.
    AdminHttp(std::function<QByteArray()> metrics, std::function<QString()> problem);

    /// Offline, the reason in the detail.
    [[nodiscard]] Result<void> listen(const Endpoint &endpoint);
    [[nodiscard]] quint16 port() const;

private:
    QHttpServer m_server;
    QTcpServer *m_listener = nullptr; ///< m_server's
};

} // namespace Parlance
