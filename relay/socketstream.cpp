// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/socketstream.h"

#include "relay/socketcalls.h"
#include "relay/streamturn.h"

#include <utility>

namespace Parlance {

namespace {

// Gathered up to here, it leaves at once: more would only wait.
constexpr qsizetype enoughToSend = 16 * 1024;
constexpr qsizetype recordBytes = 16 * 1024;
// So much is encrypted ahead of the system, for few calls and little memory.
constexpr qsizetype sealedAhead = 64 * 1024;
// Only somebody who makes TLS itself answer, again and again, and does not read comes here.
constexpr qsizetype mostSealed = 256 * 1024;

} // namespace

SocketStream::SocketStream(qintptr descriptor, SslSession tls, StreamTurn &turn, StreamUser &user)
    : m_descriptor(descriptor)
    , m_turn(turn)
    , m_user(&user)
    , m_tls(tls ? std::make_unique<TlsSession>(std::move(tls)) : nullptr)
    , m_readNotifier(descriptor, QSocketNotifier::Read)
{
    QObject::connect(&m_readNotifier, &QSocketNotifier::activated, &m_readNotifier, [this] { readable(); });
}

SocketStream::~SocketStream()
{
    close();
}

// ---- what comes in ----

void SocketStream::setReading(bool reading)
{
    if (isOpen())
        m_readNotifier.setEnabled(reading);
}

// Once in a turn: one with much to say leaves the others of the thread theirs. If there is more, the notifier says so again.
void SocketStream::readable()
{
    if (!isOpen() || !m_readNotifier.isEnabled())
        return;
    const std::span<std::byte> room = m_turn.roomForInput();
    const qsizetype got = Socket::receive(m_descriptor, room);
    if (got < 0)
        return end();
    m_inputBytes += got;
    if (m_inputLimit > 0 && m_inputBytes > m_inputLimit)
        return end();
    if (got > 0)
        take(room.first(static_cast<size_t>(got)));
}

void SocketStream::take(std::span<const std::byte> bytes)
{
    if (!m_tls)
        return m_user->received(bytes);
    m_tls->feed(bytes);
    while (isOpen()) {
        const TlsSession::Opened opened = m_tls->open(m_turn.roomForOpened());
        // The handshake's own words, alerts and the like do not wait for the end of the turn.
        if (!m_tls->sealed().isEmpty() && (!pushSealed() || m_tls->sealed().size() > mostSealed))
            return end();
        if (opened.state == TlsSession::State::Waiting)
            return;
        if (opened.state != TlsSession::State::Bytes)
            return end();
        m_user->received(opened.bytes);
    }
}

// ---- what goes out ----

void SocketStream::write(QByteArrayView bytes)
{
    if (!isOpen() || m_finishing)
        return;
    m_output.append(bytes);
    if (m_output.size() >= enoughToSend && !(m_writeNotifier && m_writeNotifier->isEnabled()))
        flush();
    else if (!std::exchange(m_flushesLater, true))
        m_turn.flushLater(*this);
}

void SocketStream::flush()
{
    if (std::exchange(m_flushesLater, false))
        m_turn.forget(*this);
    if (!isOpen())
        return;
    const qint64 before = bytesWaiting();
    if (!(m_tls ? pushSealed() : pushPlain()))
        return end();
    if (m_finishing && bytesWaiting() == 0 && !finish())
        return end();
    watchWriting(bytesWaiting() > 0);
    if (bytesWaiting() < before)
        m_user->drained();
}

// Seals as much as the system seems to take, so that what waits is neither held twice nor sealed far ahead.
bool SocketStream::pushSealed()
{
    ByteQueue &sealed = m_tls->sealed();
    for (;;) {
        while (!m_output.isEmpty() && sealed.size() < sealedAhead) {
            const QByteArrayView piece = m_output.front(recordBytes);
            if (!m_tls->seal(piece))
                return false;
            m_output.drop(piece.size());
        }
        if (sealed.isEmpty())
            return true;
        if (!sendFrom(sealed))
            return false;
        if (!sealed.isEmpty()) {
            watchWriting(true);
            return true;
        }
    }
}

bool SocketStream::pushPlain()
{
    return m_output.isEmpty() || sendFrom(m_output);
}

bool SocketStream::sendFrom(ByteQueue &queue) const
{
    const qsizetype sent = Socket::send(m_descriptor, queue.front(queue.size()));
    if (sent < 0)
        return false;
    queue.drop(sent);
    return true;
}

void SocketStream::watchWriting(bool on)
{
    if (!m_writeNotifier) {
        if (!on)
            return;
        m_writeNotifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Write);
        QObject::connect(m_writeNotifier.get(), &QSocketNotifier::activated, m_writeNotifier.get(),
                         [this] { flush(); });
    }
    m_writeNotifier->setEnabled(on);
}

// TLS has an end of its own, so that the far side can tell it from a connection that was cut.
bool SocketStream::finish()
{
    if (m_tls && !std::exchange(m_endSealed, true)) {
        m_tls->sealEnd();
        if (!pushSealed())
            return false;
    }
    if (bytesWaiting() == 0 && !std::exchange(m_finished, true))
        Socket::finish(m_descriptor);
    return true;
}

qint64 SocketStream::bytesWaiting() const
{
    return m_output.size() + (m_tls ? m_tls->sealed().size() : 0);
}

// ---- the end ----

void SocketStream::finishWriting()
{
    if (std::exchange(m_finishing, true) || !isOpen())
        return;
    flush();
}

void SocketStream::end()
{
    if (!isOpen())
        return;
    close();
    m_user->ended();
}

void SocketStream::abort()
{
    close();
}

void SocketStream::close()
{
    if (std::exchange(m_flushesLater, false))
        m_turn.forget(*this);
    if (!isOpen())
        return;
    m_readNotifier.setEnabled(false);
    watchWriting(false);
    Socket::close(std::exchange(m_descriptor, -1));
    m_output.clear();
}

} // namespace Parlance
