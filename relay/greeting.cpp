// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/greeting.h"

namespace Parlance {

Greeting::Greeting(qintptr descriptor, SslSession tls, StreamTurn &turn, QString address, qint64 nowMs)
    : m_stream(std::make_unique<SocketStream>(descriptor, std::move(tls), turn, static_cast<StreamUser &>(*this)))
    , m_address(std::move(address))
    , m_sinceMs(nowMs)
{
    m_stream->limitInput(mostBytes);
}

void Greeting::received(std::span<const std::byte> bytes)
{
    // Read on, so that the refusal is not lost to a reset; its sender goes, or is cut by the limits.
    if (m_isRefused)
        return;
    const auto request = m_reader.take(bytes);
    if (!request)
        return refuse(request.error());
    if (!*request)
        return;
    m_request = **request;
    m_following = bytes;
    Q_EMIT requested();
    m_following = {};
}

std::unique_ptr<SocketStream> Greeting::accept()
{
    m_stream->limitInput(0);
    m_stream->write(HttpUpgrade::accepting(m_request.key));
    return std::move(m_stream);
}

void Greeting::refuse(HttpUpgrade::Refusal refusal)
{
    m_isRefused = true;
    m_stream->write(HttpUpgrade::refusing(refusal));
    m_stream->finishWriting();
}

void Greeting::ended()
{
    Q_EMIT failed();
}

} // namespace Parlance
