// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <array>
#include <cstddef>
#include <cstdint>
#include <expected>
#include <optional>
#include <span>

/// The frames of a WebSocket (RFC 6455, section 5) as the server's side reads and writes them. Knows no socket.
namespace Parlance::WebSocket {

enum class Opcode : std::uint8_t { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

/// RFC 6455, section 7.4.1: those this side sends.
enum class CloseCode : quint16 {
    Normal = 1000,
    GoingAway = 1001,
    ProtocolError = 1002,
    NotUtf8 = 1007,
    Policy = 1008,
    TooBig = 1009,
};

struct Received
{
    enum class Kind : std::uint8_t { Binary, Text, Ping, Pong, Close };
    Kind kind = Kind::Binary;
    QByteArray payload; ///< of a Text nothing: its first header is enough to refuse it
    std::optional<quint16> closeCode; ///< of a Close that gives one
};

/// Turns the bytes of a client into messages and control frames, however they are cut. Holds at most one message that is
/// not complete, never more than has come of it.
class Decoder
{
public:
    // A message in more pieces than this is sent to keep the other side busy.
    static constexpr int mostFragments = 1024;

    explicit Decoder(qsizetype mostBytes) : m_mostBytes(mostBytes) { }

    /// Takes bytes from the front of `input` up to the end of the next message or control frame; nothing, and `input`
    /// used up, when it takes more. What breaks the rules gives the code to close with, and again from then on. After
    /// Text nothing further can be read either.
    [[nodiscard]] std::expected<std::optional<Received>, CloseCode> next(std::span<const std::byte> &input);

    [[nodiscard]] qsizetype bytesHeld() const { return m_message.size() + m_control.size(); }

private:
    using Step = std::expected<std::optional<Received>, CloseCode>;

    [[nodiscard]] static Step readClose(QByteArray payload);
    [[nodiscard]] std::optional<CloseCode> takeHeader(std::span<const std::byte> &input);
    [[nodiscard]] std::optional<CloseCode> checkStart() const;
    [[nodiscard]] std::optional<CloseCode> beginPayload();
    void takePayload(std::span<const std::byte> &input);
    [[nodiscard]] Step endFrame();
    [[nodiscard]] bool isControl() const { return (m_header[0] & 0x08) != 0; }
    [[nodiscard]] bool isFinal() const { return (m_header[0] & 0x80) != 0; }
    [[nodiscard]] Opcode opcode() const { return static_cast<Opcode>(m_header[0] & 0x0f); }
    [[nodiscard]] size_t headerSize() const;

    const qsizetype m_mostBytes;
    std::array<quint8, 14> m_header{};
    quint8 m_headerTaken = 0;
    bool m_inPayload = false;
    bool m_inMessage = false; ///< a first fragment came, not the last one yet
    int m_fragments = 0;
    quint8 m_maskAt = 0; ///< which byte of the mask is next
    qint64 m_left = 0; ///< of the frame's payload
    std::optional<CloseCode> m_broken;
    QByteArray m_message;
    QByteArray m_control;
};

/// The header of an unmasked, unfragmented frame, as a server sends it.
struct Header
{
    std::array<char, 10> bytes{};
    qsizetype size = 0;

    [[nodiscard]] QByteArrayView view() const { return {bytes.data(), size}; }
};
[[nodiscard]] Header headerOf(Opcode opcode, qsizetype payloadBytes);

/// A whole frame: for what is small and rare.
[[nodiscard]] QByteArray frame(Opcode opcode, QByteArrayView payload);
[[nodiscard]] QByteArray closeFrame(std::optional<quint16> code);

} // namespace Parlance::WebSocket
