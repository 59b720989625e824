// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <expected>
#include <optional>
#include <span>

/// The one HTTP request of a WebSocket (RFC 6455, section 4.2; RFC 9112) and its answers. Knows no socket.
namespace Parlance::HttpUpgrade {

// Clients of ours send some 250 bytes; a proxy in front adds to that.
inline constexpr qsizetype mostBytes = 8 * 1024;
inline constexpr int mostFields = 64;

struct Request
{
    QByteArray key; ///< Sec-WebSocket-Key
    QByteArray forwardedFor; ///< the last address in X-Forwarded-For: the one that the nearest proxy wrote
};

enum class Refusal : std::uint8_t {
    Malformed, ///< no HTTP/1.1 request as the standard wants it
    TooLarge,
    NotGet,
    NoWebSocket, ///< a browser, say
    WrongVersion, ///< of the WebSocket protocol
};

/// Reads a whole head, from the request line to the empty line, both included.
[[nodiscard]] std::expected<Request, Refusal> parse(QByteArrayView head);

/// Gathers a head from pieces.
class Reader
{
public:
    /// Takes bytes from the front of `input` up to the end of the head; nothing, and `input` used up, when more must come.
    [[nodiscard]] std::expected<std::optional<Request>, Refusal> take(std::span<const std::byte> &input);

private:
    QByteArray m_head;
};

/// The answer to a request with this key: what follows are frames.
[[nodiscard]] QByteArray accepting(QByteArrayView key);
/// With a sentence for whoever came here with a browser.
[[nodiscard]] QByteArray refusing(Refusal refusal);

} // namespace Parlance::HttpUpgrade
