// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QHostAddress>

#include <cstddef>
#include <span>

/// What is asked of the system about a connected TCP socket. Nothing here waits. Any thread.
namespace Parlance::Socket {

/// Answers at once from now on, and small pieces leave at once. False: this is no socket.
[[nodiscard]] bool prepare(qintptr descriptor);
/// How many bytes were taken; 0: none now; below 0: the far side ended, or the connection is broken.
[[nodiscard]] qsizetype receive(qintptr descriptor, std::span<std::byte> room);
[[nodiscard]] qsizetype send(qintptr descriptor, QByteArrayView bytes);
/// The far side reads the end; it may still say something.
void finish(qintptr descriptor);
void close(qintptr descriptor);
/// Null when there is none any more.
[[nodiscard]] QHostAddress farAddress(qintptr descriptor);

} // namespace Parlance::Socket
