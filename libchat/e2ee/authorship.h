// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QByteArray>

/// The mark an account puts on what it writes, by which it knows its own messages again when somebody else gives them
/// back: HMAC-SHA-256, the first 16 bytes, over "parlance authorship v1" || conversation (8 bytes, big endian) || message
/// id || content. Only the author's devices can make or check it; to everybody else it says nothing. Pure functions.
namespace Parlance {

[[nodiscard]] QByteArray authorshipOf(const QByteArray &authorshipKey, ConversationId conversation,
                                      const MessageId &message, const QByteArray &content);

} // namespace Parlance
