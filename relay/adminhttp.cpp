// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/adminhttp.h"

#include <QHttpServerResponse>

namespace Parlance {

AdminHttp::AdminHttp(std::function<QByteArray()> metrics, std::function<QString()> problem)
{
    m_server.route(QStringLiteral("/metrics"), QHttpServerRequest::Method::Get, [metrics = std::move(metrics)] {
        return QHttpServerResponse("text/plain; version=0.0.4; charset=utf-8", metrics());
    });
    m_server.route(QStringLiteral("/healthz"), QHttpServerRequest::Method::Get, [problem = std::move(problem)] {
        const QString what = problem();
        if (what.isEmpty())
            return QHttpServerResponse("text/plain", "ok\n");
        return QHttpServerResponse(
            "text/plain", what.toUtf8() + '\n', QHttpServerResponse::StatusCode::ServiceUnavailable);
    });
}

Result<void> AdminHttp::listen(const Endpoint &endpoint)
{
    auto listener = std::make_unique<QTcpServer>();
    if (!listener->listen(endpoint.address, endpoint.port) || !m_server.bind(listener.get()))
        return failure(
            ErrorCode::Offline,
            QStringLiteral("cannot listen on %1 for /metrics: %2").arg(endpoint.toString(), listener->errorString()));
    m_listener = listener.release();
    return {};
}

quint16 AdminHttp::port() const
{
    return m_listener ? m_listener->serverPort() : 0;
}

} // namespace Parlance
