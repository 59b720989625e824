// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "relay/link.h"
#include "relay/socketstream.h"
#include "relay/websocketframing.h"

#include <QObject>

#include <memory>

namespace Parlance {

class Connection;
struct RelayCore;

/// A Link over a WebSocket (RFC 6455). Owns the stream below it; on its I/O thread.
class WebSocketLink final : public QObject, public Link, private StreamUser
{
    Q_OBJECT

public:
    /// The stream has said yes to the WebSocket already.
    WebSocketLink(RelayCore &core, std::unique_ptr<SocketStream> stream);
    ~WebSocketLink() override;

    /// `following`: what the stream has read already.
    void start(std::shared_ptr<Connection> connection, std::span<const std::byte> following);
    void tick(); ///< ends a farewell that takes too long
    void abort();

    void send(const QByteArray &frame) override;
    void ping() override;
    void setReading(bool reading) override { m_stream->setReading(reading); }
    void close(CloseReason reason) override;
    [[nodiscard]] qint64 bytesWaiting() const override { return m_stream->bytesWaiting(); }

Q_SIGNALS:
    void closed(); ///< once; nothing follows

private:
    void received(std::span<const std::byte> bytes) override;
    void drained() override;
    void ended() override { finish(); }

    void take(WebSocket::Received &&received);
    void answerPing(const QByteArray &payload);
    void sendPong();
    void answerClose(std::optional<quint16> code);
    void breakOff(WebSocket::CloseCode code);
    void sayClose(std::optional<quint16> code);
    void finish();
    [[nodiscard]] bool isClosing() const { return m_closingSinceMs != 0; }

    RelayCore &m_core;
    std::unique_ptr<SocketStream> m_stream;
    WebSocket::Decoder m_decoder;
    std::shared_ptr<Connection> m_connection;
    QByteArray m_pong; ///< waits until there is room: the newest is enough
    qint64 m_closingSinceMs = 0;
    qint64 m_discarded = 0; ///< bytes that came after the last word
    bool m_hasPong = false;
    bool m_isDeaf = false; ///< frames are not read any more
    bool m_isAgreed = false; ///< both have said Close
    bool m_isFull = false;
    bool m_isFinished = false;
};

} // namespace Parlance
