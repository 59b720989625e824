// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "relay/httpupgrade.h"
#include "relay/socketstream.h"

#include <QObject>

#include <memory>

namespace Parlance {

/// A socket that is no connection yet: goes through TLS and the one HTTP request of a WebSocket. Owns the stream until it
/// is taken. On the thread of the stream.
class Greeting final : public QObject, private StreamUser
{
    Q_OBJECT

public:
    /// Between accepted and upgraded nothing but a TLS hello and a short HTTP request is read.
    static constexpr qint64 mostBytes = 16 * 1024;

    /// The address as Admission knows it.
    Greeting(qintptr descriptor, SslSession tls, StreamTurn &turn, QString address, qint64 nowMs);

    [[nodiscard]] const QString &address() const { return m_address; }
    void setAddress(const QString &address) { m_address = address; }
    [[nodiscard]] qint64 sinceMs() const { return m_sinceMs; }
    [[nodiscard]] const HttpUpgrade::Request &request() const { return m_request; }
    void abort() { m_stream->abort(); }

    /// Answers the request. The stream's next user must be set before the next turn.
    [[nodiscard]] std::unique_ptr<SocketStream> accept();
    /// What came after the request already: belongs to the stream's next user.
    [[nodiscard]] std::span<const std::byte> following() const { return m_following; }

Q_SIGNALS:
    void requested(); ///< request() is there; following() is as long as this lasts
    void failed(); ///< once; nothing follows

private:
    void received(std::span<const std::byte> bytes) override;
    void ended() override;
    void refuse(HttpUpgrade::Refusal refusal);

    std::unique_ptr<SocketStream> m_stream;
    QString m_address;
    const qint64 m_sinceMs;
    HttpUpgrade::Reader m_reader;
    HttpUpgrade::Request m_request;
    std::span<const std::byte> m_following;
    bool m_isRefused = false;
};

} // namespace Parlance
