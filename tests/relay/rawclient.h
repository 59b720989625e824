// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "relayclient.h"

#include <QHostAddress>
#include <QSslSocket>

#include <vector>

namespace Parlance {

/// One WebSocket frame, made by hand, so that it can be wrong in any way (RFC 6455 section 5.2).
struct RawFrame
{
    quint8 opcode = 2;
    QByteArray payload = {};
    bool fin = true;
    quint8 reserved = 0; ///< RSV1 is 4, RSV2 2, RSV3 1
    bool masked = true;
    std::optional<quint64> saysLength = {}; ///< what the header says, whatever the payload has
    int lengthBytes = 0; ///< 2 or 8: a longer form than the length needs

    [[nodiscard]] QByteArray toBytes() const;
};

/// The payload of a Close frame.
[[nodiscard]] QByteArray closePayload(quint16 code, const QByteArray &reason = {});

/// A connection that says anything at any layer: to the port, through TLS, as HTTP, as WebSocket frames, as commands.
/// Knows of what comes back as much as a test asks. Waiting runs the event loop and fails no test by itself.
class RawClient
{
public:
    RawClient();

    // ---- how far it plays by the rules; each is false when the relay does not play along
    [[nodiscard]] bool connectTo(quint16 port, const QHostAddress &from = {}); ///< TCP only
    [[nodiscard]] bool startTls(QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater);
    [[nodiscard]] bool upgrade();
    [[nodiscard]] bool greet();
    [[nodiscard]] bool resume(const Credentials &credentials);
    [[nodiscard]] bool synchronize();

    // ---- what it says
    static QByteArray upgradeRequest();
    void say(const QByteArray &bytes) { m_socket.write(bytes); }
    void say(const RawFrame &frame) { m_socket.write(frame.toBytes()); }
    template <typename Command>
    quint64 send(const Command &command, std::optional<quint64> request = {})
    {
        wire::ClientFrame frame;
        Wire::put(frame, command);
        frame.set_request_id(request.value_or(++m_request));
        say(RawFrame{.payload = serialize(frame)});
        return frame.request_id();
    }
    /// Reads nothing from now on, or reads again.
    void setReading(bool reading);
    void stopAnsweringPings() { m_answersPings = false; }
    void abort() { m_socket.abort(); }

    // ---- what came of it
    [[nodiscard]] bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    [[nodiscard]] bool isEncrypted() const { return m_socket.isEncrypted(); }
    [[nodiscard]] int httpStatus() const { return m_httpStatus; } ///< 0: no answer
    [[nodiscard]] quint16 closeCode() const { return m_closeCode; } ///< 0: no Close came
    [[nodiscard]] int pongs() const { return m_pongs; }
    [[nodiscard]] const std::vector<wire::RelayFrame> &frames() const { return m_frames; }
    template <typename Event>
    [[nodiscard]] int count() const
    {
        return static_cast<int>(std::ranges::count_if(m_frames, Wire::Of<Event>::isIn));
    }
    /// Those of its frames that are Failures with this code.
    [[nodiscard]] int failures(wire::FailureCode code) const;
    template <typename Event>
    [[nodiscard]] Event last() const
    {
        for (auto frame = m_frames.rbegin(); frame != m_frames.rend(); ++frame) {
            if (Wire::Of<Event>::isIn(*frame))
                return Wire::Of<Event>::get(*frame);
        }
        return {};
    }
    [[nodiscard]] qint64 bytesUnsent() const { return m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite(); }
    [[nodiscard]] QSslSocket &socket() { return m_socket; }

private:
    void read();
    [[nodiscard]] bool takeHttp();
    [[nodiscard]] bool takeFrame();

    QSslSocket m_socket;
    QByteArray m_buffer;
    bool m_isReading = true;
    bool m_answersPings = true;
    bool m_isUpgraded = false;
    int m_httpStatus = 0;
    quint16 m_closeCode = 0;
    int m_pongs = 0;
    quint64 m_request = 0;
    std::vector<wire::RelayFrame> m_frames;
};

} // namespace Parlance
