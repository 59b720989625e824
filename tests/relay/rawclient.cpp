// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawclient.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QSslConfiguration>
#include <QTimer>
#include <QtEndian>

#include <chrono>

namespace Parlance {

namespace {

constexpr std::chrono::seconds patience(30);
constexpr qint64 smallBuffer = 1024;
// RFC 6455 asks for a new one in each frame; a fixed one serves here, and makes what is sent the same each time.
constexpr std::array<char, 4> mask{0x11, 0x22, 0x33, 0x44};

/// Waits without a pause between two looks: whoever attacks is in a hurry.
template <typename Condition>
bool waitFor(Condition condition)
{
    QTimer timeIsUp;
    timeIsUp.setSingleShot(true);
    timeIsUp.start(patience);
    while (!condition() && timeIsUp.isActive())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return condition();
}

template <typename Number>
QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof(Number), Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace

QByteArray closePayload(quint16 code, const QByteArray &reason)
{
    return bigEndian(code) + reason;
}

QByteArray RawFrame::toBytes() const
{
    const quint64 length = saysLength.value_or(static_cast<quint64>(payload.size()));
    const char maskBit = masked ? '\x80' : '\0';
    QByteArray bytes;
    bytes += static_cast<char>((fin ? 0x80 : 0) | (reserved << 4) | opcode);
    if (length < 126 && lengthBytes == 0)
        bytes += static_cast<char>(maskBit | static_cast<char>(length));
    else if (length <= 0xFFFF && lengthBytes != 8)
        bytes += static_cast<char>(maskBit | 126) + bigEndian(static_cast<quint16>(length));
    else
        bytes += static_cast<char>(maskBit | 127) + bigEndian(length);
    if (!masked)
        return bytes + payload;
    bytes.append(mask.data(), mask.size());
    for (qsizetype i = 0; i < payload.size(); ++i)
        bytes += static_cast<char>(payload.at(i) ^ mask.at(static_cast<size_t>(i) % mask.size()));
    return bytes;
}

RawClient::RawClient()
{
    m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    QObject::connect(&m_socket, &QSslSocket::readyRead, &m_socket, [this] { read(); });
    // What was said last may come with the end.
    QObject::connect(&m_socket, &QSslSocket::disconnected, &m_socket, [this] { read(); });
}

// ---- by the rules ----

bool RawClient::connectTo(quint16 port, const QHostAddress &from)
{
    if (!from.isNull() && !m_socket.bind(from))
        return false;
    m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    return waitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; });
}

bool RawClient::startTls(QSsl::SslProtocol protocol)
{
    QSslConfiguration tls = m_socket.sslConfiguration();
    tls.setProtocol(protocol);
    m_socket.setSslConfiguration(tls);
    m_socket.startClientEncryption();
    return waitFor([this] { return m_socket.isEncrypted() || isClosed(); }) && isEncrypted();
}

QByteArray RawClient::upgradeRequest()
{
    return "GET / HTTP/1.1\r\nHost: relay\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
}

bool RawClient::upgrade()
{
    say(upgradeRequest());
    return waitFor([this] { return m_httpStatus != 0 || isClosed(); }) && m_httpStatus == 101;
}

bool RawClient::greet()
{
    wire::Hello hello;
    hello.set_minimum_version(1);
    hello.set_maximum_version(1);
    send(hello);
    return waitFor([this] { return count<wire::Welcome>() > 0 || isClosed(); }) && !isClosed();
}

bool RawClient::resume(const Credentials &credentials)
{
    send(resumption(credentials, nextGeneration()));
    return waitFor([this] { return count<wire::SignedIn>() > 0 || isClosed(); }) && !isClosed();
}

bool RawClient::synchronize()
{
    send(wire::Synchronize());
    return waitFor([this] { return count<wire::State>() > 0 || isClosed(); }) && !isClosed();
}

// ---- what comes back ----

int RawClient::failures(wire::FailureCode code) const
{
    return static_cast<int>(std::ranges::count_if(m_frames, [code](const wire::RelayFrame &frame) {
        return frame.has_failure() && frame.failure().code() == code;
    }));
}

void RawClient::setReading(bool reading)
{
    m_isReading = reading;
    m_socket.setReadBufferSize(reading ? 0 : smallBuffer);
    read();
}

void RawClient::read()
{
    if (!m_isReading)
        return;
    if (m_socket.isOpen())
        m_buffer += m_socket.readAll();
    while (m_isUpgraded ? takeFrame() : takeHttp()) { }
}

/// True when there is more to take.
bool RawClient::takeHttp()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0 || !m_buffer.startsWith("HTTP/1.1 "))
        return false;
    m_httpStatus = m_buffer.mid(9, 3).toInt();
    m_buffer.remove(0, end + 4);
    m_isUpgraded = m_httpStatus == 101;
    return m_isUpgraded;
}

bool RawClient::takeFrame()
{
    if (m_buffer.size() < 2)
        return false;
    const int opcode = m_buffer.at(0) & 0x0F;
    qint64 length = m_buffer.at(1) & 0x7F;
    const qint64 head = length == 126 ? 4 : length == 127 ? 10 : 2;
    if (m_buffer.size() < head)
        return false;
    if (length == 126)
        length = qFromBigEndian<quint16>(m_buffer.constData() + 2);
    else if (length == 127)
        length = static_cast<qint64>(qFromBigEndian<quint64>(m_buffer.constData() + 2));
    if (m_buffer.size() < head + length)
        return false;
    const QByteArray payload = m_buffer.mid(head, length);
    m_buffer.remove(0, head + length);
    if (opcode == 2) {
        if (auto frame = parseRelayFrame(payload))
            m_frames.push_back(std::move(*frame));
    } else if (opcode == 8 && m_closeCode == 0) {
        m_closeCode = payload.size() >= 2 ? qFromBigEndian<quint16>(payload.constData()) : quint16(1005);
        say(RawFrame{.opcode = 8, .payload = payload.left(2)});
    } else if (opcode == 9 && m_answersPings) {
        say(RawFrame{.opcode = 10, .payload = payload});
    } else if (opcode == 10) {
        ++m_pongs;
    }
    return true;
}

} // namespace Parlance
