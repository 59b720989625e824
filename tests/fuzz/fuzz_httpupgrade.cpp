// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The HTTP request that a WebSocket begins with, however it is cut into pieces.

#include "relay/httpupgrade.h"
#include "harness.h"

using namespace Parlance;

namespace {

using Outcome = std::expected<std::optional<HttpUpgrade::Request>, HttpUpgrade::Refusal>;

struct Read
{
    Outcome outcome{std::nullopt};
    qsizetype left = 0; ///< of the input: frames that came at once with the request
};

Read read(const QByteArray &bytes, qsizetype pieceBytes)
{
    HttpUpgrade::Reader reader;
    Read result;
    for (qsizetype at = 0; at < bytes.size() && result.outcome && !*result.outcome; at += pieceBytes) {
        const QByteArray piece = bytes.sliced(at, std::min(pieceBytes, bytes.size() - at));
        auto input = std::as_bytes(std::span(piece));
        result.outcome = reader.take(input);
        result.left = bytes.size() - at - piece.size() + static_cast<qsizetype>(input.size());
    }
    return result;
}

bool isSame(const Outcome &one, const Outcome &other)
{
    if (!one || !other)
        return !one && !other && one.error() == other.error();
    return one->has_value() == other->has_value()
        && (!*one || ((*one)->key == (*other)->key && (*one)->forwardedFor == (*other)->forwardedFor));
}

} // namespace

QByteArrayList Fuzz::seeds()
{
    const QByteArray request(
        "GET / HTTP/1.1\r\nHost: relay.example.org:7667\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n");
    return {'\x10' + request + "\r\n", '\x01' + request + "X-Forwarded-For: 192.0.2.1, 192.0.2.2\r\n\r\nframes",
            '\x20' + request + "Content-Length: 5\r\n\r\n",
            '\xff' + request + "X: " + QByteArray(9000, 'x') + "\r\n\r\n", "\x08POST / HTTP/1.1\r\n\r\n"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Fuzz::Input input(data, size);
    const qsizetype pieceBytes = 1 + input.byte();
    const QByteArray bytes = input.rest();
    (void)HttpUpgrade::parse(bytes);
    const Read whole = read(bytes, std::max<qsizetype>(1, bytes.size()));
    const Read pieces = read(bytes, pieceBytes);
    Fuzz::require(isSame(whole.outcome, pieces.outcome), "where bytes are cut changes nothing");
    if (whole.outcome && *whole.outcome) {
        Fuzz::require(whole.left == pieces.left, "what comes after the request is left alone");
        Fuzz::require(bytes.size() - whole.left <= HttpUpgrade::mostBytes, "a request beyond the limit is refused");
        const QByteArray answer = HttpUpgrade::accepting((*whole.outcome)->key);
        Fuzz::require(answer.count("\r\n") == 5 && answer.endsWith("\r\n\r\n"),
                      "nothing of a request is written as a line");
        Fuzz::require(!(*whole.outcome)->forwardedFor.contains('\n'), "an address is one line");
    }
    return 0;
}
