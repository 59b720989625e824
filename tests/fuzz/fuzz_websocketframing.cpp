// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The frames of a WebSocket as a client sends them, however they are cut into pieces.

#include "relay/websocketframing.h"
#include "harness.h"

#include <vector>

using namespace Parlance;

namespace {

constexpr qsizetype mostBytes = 4096;
constexpr qsizetype longestControl = 125;

/// What came of some bytes.
struct Outcome
{
    std::vector<WebSocket::Received> received;
    std::optional<WebSocket::CloseCode> broken;
};

bool isSame(const Outcome &one, const Outcome &other)
{
    return one.broken == other.broken
        && std::ranges::equal(one.received, other.received, [](const auto &a, const auto &b) {
               return a.kind == b.kind && a.payload == b.payload && a.closeCode == b.closeCode;
           });
}

Outcome decode(const QByteArray &bytes, qsizetype pieceBytes)
{
    WebSocket::Decoder decoder(mostBytes);
    Outcome outcome;
    for (qsizetype at = 0; at < bytes.size() && !outcome.broken; at += pieceBytes) {
        const QByteArray piece = bytes.sliced(at, std::min(pieceBytes, bytes.size() - at));
        auto input = std::as_bytes(std::span(piece));
        while (!input.empty() && !outcome.broken) {
            const auto next = decoder.next(input);
            if (!next)
                outcome.broken = next.error();
            else if (*next)
                outcome.received.push_back(**next);
            Fuzz::require(decoder.bytesHeld() <= mostBytes + longestControl, "no more is held than a message may have");
        }
    }
    for (const WebSocket::Received &one : outcome.received) {
        const qsizetype most = one.kind == WebSocket::Received::Kind::Binary ? mostBytes : longestControl;
        Fuzz::require(one.payload.size() <= most, "a message beyond the limit is refused");
    }
    return outcome;
}

/// As a client writes it: masked.
QByteArray masked(quint8 start, const QByteArray &payload)
{
    const QByteArray mask("\x11\x22\x33\x44");
    QByteArray header = WebSocket::headerOf(WebSocket::Opcode::Binary, payload.size()).view().toByteArray();
    header[0] = static_cast<char>(start);
    header[1] = static_cast<char>(header.at(1) | '\x80');
    QByteArray bytes = header + mask + payload;
    for (qsizetype i = 0; i < payload.size(); ++i)
        bytes[header.size() + mask.size() + i] = static_cast<char>(payload.at(i) ^ mask.at(i % mask.size()));
    return bytes;
}

} // namespace

QByteArrayList Fuzz::seeds()
{
    const QByteArray fragments = masked(0x02, "first") + masked(0x89, "ping") + masked(0x80, "last");
    return {'\x01' + masked(0x82, "hello") + masked(0x8a, {}), '\x03' + fragments,
            '\x07' + masked(0x88, QByteArray("\x03\xe8goodbye", 9)),
            '\x05' + masked(0x82, QByteArray(300, 'x')) + masked(0x81, "text"),
            '\x40' + masked(0x82, QByteArray(5000, 'x'))};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Fuzz::Input input(data, size);
    const qsizetype pieceBytes = 1 + input.byte();
    const QByteArray bytes = input.rest();
    const Outcome whole = decode(bytes, std::max<qsizetype>(1, bytes.size()));
    Fuzz::require(isSame(whole, decode(bytes, pieceBytes)), "where bytes are cut changes nothing");
    const QByteArray message = bytes.left(mostBytes);
    const Outcome again = decode(masked(0x82, message), pieceBytes);
    Fuzz::require(!again.broken && again.received.size() == 1 && again.received.front().payload == message,
                  "what a client writes is what is read");
    return 0;
}
