// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/websocketframing.h"

#include <QUtf8StringView>
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace Parlance::WebSocket {

namespace {

constexpr size_t startBytes = 2; // flags and opcode; mask bit and short length
constexpr size_t maskBytes = 4;
constexpr quint8 reservedBits = 0x70;
constexpr quint8 maskBit = 0x80;
constexpr quint8 lengthBits = 0x7f;
// Lengths that say: the real one follows, in so many bytes.
constexpr quint8 lengthIn2 = 126;
constexpr quint8 lengthIn8 = 127;
constexpr qsizetype longestControl = 125;

// RFC 6455, section 7.4: what may stand in a frame. 1004 to 1006 and 1015 are for programs among themselves.
bool mayBeSent(quint16 code)
{
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code <= 4999);
}

// Eight bytes at a time; `at` says where in the mask the first byte is.
void unmask(std::span<const std::byte> from, char *to, const quint8 *mask, quint8 at)
{
    std::array<quint8, 8> turned{};
    for (size_t i = 0; i < turned.size(); ++i)
        turned[i] = mask[(at + i) % maskBytes];
    quint64 wide = 0;
    std::memcpy(&wide, turned.data(), sizeof wide);
    size_t i = 0;
    for (; i + sizeof wide <= from.size(); i += sizeof wide) {
        quint64 word = 0;
        std::memcpy(&word, from.data() + i, sizeof word);
        word ^= wide;
        std::memcpy(to + i, &word, sizeof word);
    }
    for (; i < from.size(); ++i)
        to[i] = static_cast<char>(std::to_integer<quint8>(from[i]) ^ turned[i % turned.size()]);
}

} // namespace

// ---- what comes in ----

std::expected<std::optional<Received>, CloseCode> Decoder::next(std::span<const std::byte> &input)
{
    while (!m_broken && !input.empty()) {
        if (!m_inPayload) {
            m_broken = takeHeader(input);
            if (m_broken || !m_inPayload)
                continue;
            if (opcode() == Opcode::Text) {
                m_broken = CloseCode::ProtocolError;
                return Received{.kind = Received::Kind::Text, .payload = {}, .closeCode = {}};
            }
        }
        takePayload(input);
        if (m_left > 0)
            continue;
        auto ended = endFrame();
        if (!ended)
            m_broken = ended.error();
        else if (*ended)
            return ended;
    }
    if (m_broken)
        return std::unexpected(*m_broken);
    return std::nullopt;
}

size_t Decoder::headerSize() const
{
    if (m_headerTaken < startBytes)
        return startBytes;
    const quint8 length = m_header[1] & lengthBits;
    const size_t more = length == lengthIn2 ? sizeof(quint16) : length == lengthIn8 ? sizeof(quint64) : 0;
    return startBytes + more + maskBytes;
}

std::optional<CloseCode> Decoder::takeHeader(std::span<const std::byte> &input)
{
    while (m_headerTaken < headerSize() && !input.empty()) {
        m_header[m_headerTaken++] = std::to_integer<quint8>(input.front());
        input = input.subspan(1);
        // Refused as early as it shows, so that nobody waits for the rest of what will not be taken.
        if (m_headerTaken == startBytes) {
            if (const auto wrong = checkStart())
                return wrong;
        }
    }
    return m_headerTaken == headerSize() ? beginPayload() : std::nullopt;
}

std::optional<CloseCode> Decoder::checkStart() const
{
    const quint8 length = m_header[1] & lengthBits;
    if ((m_header[0] & reservedBits) || !(m_header[1] & maskBit))
        return CloseCode::ProtocolError;
    switch (opcode()) {
    case Opcode::Close:
    case Opcode::Ping:
    case Opcode::Pong:
        return isFinal() && length <= longestControl ? std::nullopt : std::optional(CloseCode::ProtocolError);
    case Opcode::Continuation:
        return m_inMessage ? std::nullopt : std::optional(CloseCode::ProtocolError);
    case Opcode::Text:
    case Opcode::Binary:
        return m_inMessage ? std::optional(CloseCode::ProtocolError) : std::nullopt;
    }
    return CloseCode::ProtocolError;
}

std::optional<CloseCode> Decoder::beginPayload()
{
    quint64 length = m_header[1] & lengthBits;
    quint64 leastForm = 0;
    if (length == lengthIn2) {
        length = qFromBigEndian<quint16>(m_header.data() + startBytes);
        leastForm = lengthIn2;
    } else if (length == lengthIn8) {
        length = qFromBigEndian<quint64>(m_header.data() + startBytes);
        leastForm = 0x10000;
    }
    // RFC 6455, section 5.2: the shortest form must be used, and the highest bit is 0.
    if (length < leastForm || (length >> 63) != 0)
        return CloseCode::ProtocolError;
    if (!isControl()) {
        if (length > static_cast<quint64>(m_mostBytes - m_message.size()) || ++m_fragments > mostFragments)
            return CloseCode::TooBig;
        m_inMessage = true;
    }
    m_left = static_cast<qint64>(length);
    m_maskAt = 0;
    m_inPayload = true;
    return {};
}

void Decoder::takePayload(std::span<const std::byte> &input)
{
    const size_t count = std::min(input.size(), static_cast<size_t>(m_left));
    if (count == 0)
        return;
    QByteArray &target = isControl() ? m_control : m_message;
    const qsizetype before = target.size();
    target.resizeForOverwrite(before + static_cast<qsizetype>(count));
    unmask(input.first(count), target.data() + before, m_header.data() + m_headerTaken - maskBytes, m_maskAt);
    m_maskAt = static_cast<quint8>((m_maskAt + count) % maskBytes);
    m_left -= static_cast<qint64>(count);
    input = input.subspan(count);
}

Decoder::Step Decoder::endFrame()
{
    m_inPayload = false;
    m_headerTaken = 0;
    switch (opcode()) {
    case Opcode::Close:
        return readClose(std::exchange(m_control, {}));
    case Opcode::Ping:
        return Received{.kind = Received::Kind::Ping, .payload = std::exchange(m_control, {}), .closeCode = {}};
    case Opcode::Pong:
        return Received{.kind = Received::Kind::Pong, .payload = std::exchange(m_control, {}), .closeCode = {}};
    default:
        break;
    }
    if (!isFinal())
        return std::nullopt;
    m_inMessage = false;
    m_fragments = 0;
    return Received{.kind = Received::Kind::Binary, .payload = std::exchange(m_message, {}), .closeCode = {}};
}

Decoder::Step Decoder::readClose(QByteArray payload)
{
    Received close{.kind = Received::Kind::Close, .payload = {}, .closeCode = {}};
    if (payload.isEmpty())
        return close;
    if (payload.size() < qsizetype{sizeof(quint16)})
        return std::unexpected(CloseCode::ProtocolError);
    const auto code = qFromBigEndian<quint16>(payload.constData());
    if (!mayBeSent(code))
        return std::unexpected(CloseCode::ProtocolError);
    close.closeCode = code;
    close.payload = payload.sliced(sizeof code);
    if (!QUtf8StringView(close.payload).isValidUtf8())
        return std::unexpected(CloseCode::NotUtf8);
    return close;
}

// ---- what goes out ----

Header headerOf(Opcode opcode, qsizetype payloadBytes)
{
    Header header;
    header.bytes[0] = static_cast<char>(0x80 | static_cast<quint8>(opcode));
    if (payloadBytes < lengthIn2) {
        header.bytes[1] = static_cast<char>(payloadBytes);
        header.size = startBytes;
    } else if (payloadBytes < 0x10000) {
        header.bytes[1] = static_cast<char>(lengthIn2);
        qToBigEndian(static_cast<quint16>(payloadBytes), header.bytes.data() + startBytes);
        header.size = startBytes + sizeof(quint16);
    } else {
        header.bytes[1] = static_cast<char>(lengthIn8);
        qToBigEndian(static_cast<quint64>(payloadBytes), header.bytes.data() + startBytes);
        header.size = startBytes + sizeof(quint64);
    }
    return header;
}

QByteArray frame(Opcode opcode, QByteArrayView payload)
{
    const Header header = headerOf(opcode, payload.size());
    QByteArray bytes;
    bytes.reserve(header.size + payload.size());
    return bytes.append(header.view()).append(payload);
}

QByteArray closeFrame(std::optional<quint16> code)
{
    if (!code)
        return frame(Opcode::Close, {});
    std::array<char, sizeof(quint16)> payload{};
    qToBigEndian(*code, payload.data());
    return frame(Opcode::Close, payload);
}

} // namespace Parlance::WebSocket
