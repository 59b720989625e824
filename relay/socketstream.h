// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "relay/bytequeue.h"
#include "relay/tlssession.h"

#include <QSocketNotifier>

#include <memory>

namespace Parlance {

class StreamTurn;

/// Who is told what a stream brings, from the event loop of its thread.
class StreamUser
{
public:
    StreamUser() = default;
    StreamUser(const StreamUser &) = delete;
    StreamUser &operator=(const StreamUser &) = delete;
    virtual ~StreamUser() = default;

    /// The bytes live until it returns. It may close the stream, but not delete it.
    virtual void received(std::span<const std::byte> bytes) = 0;
    virtual void drained() { } ///< fewer bytes wait than before
    /// Once, when the far side ended, broke TLS or is gone: nothing follows. Not after abort().
    virtual void ended() = 0;
};

/// A connected socket as a stream of bytes, through TLS or as it is. What is written is gathered and leaves at the end of
/// the turn of the event loop, or when there is enough of it. Owns the descriptor; on the thread of its StreamTurn.
class SocketStream
{
public:
    /// Takes over a descriptor that Socket::prepare() took. `tls` null: without TLS. `user` outlives the stream or is
    /// followed by another; it is called from the next turn on.
    SocketStream(qintptr descriptor, SslSession tls, StreamTurn &turn, StreamUser &user);
    SocketStream(const SocketStream &) = delete;
    SocketStream &operator=(const SocketStream &) = delete;
    ~SocketStream();

    void setUser(StreamUser &user) { m_user = &user; }
    /// As if the far side stopped when it has sent more than this. 0: no limit.
    void limitInput(qint64 bytes) { m_inputLimit = bytes; }

    /// False: what comes stays with the system, and soon with the far side, whose end is not noticed meanwhile.
    void setReading(bool reading);

    void write(QByteArrayView bytes);
    void flush();
    /// Sends what is written and then the end; what comes is still told.
    void finishWriting();
    void abort();
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    /// Written here, and not taken by the system yet.
    [[nodiscard]] qint64 bytesWaiting() const;

private:
    void readable();
    void take(std::span<const std::byte> bytes);
    [[nodiscard]] bool pushSealed();
    [[nodiscard]] bool pushPlain();
    [[nodiscard]] bool sendFrom(ByteQueue &queue) const;
    [[nodiscard]] bool finish();
    void watchWriting(bool on);
    void end();
    void close();

    qintptr m_descriptor;
    StreamTurn &m_turn;
    StreamUser *m_user;
    std::unique_ptr<TlsSession> m_tls;
    QSocketNotifier m_readNotifier;
    std::unique_ptr<QSocketNotifier> m_writeNotifier; ///< made when the system first takes no more
    ByteQueue m_output; ///< not encrypted yet
    qint64 m_inputLimit = 0;
    qint64 m_inputBytes = 0;
    bool m_flushesLater = false;
    bool m_finishing = false;
    bool m_endSealed = false;
    bool m_finished = false; ///< the system was told
};

} // namespace Parlance
