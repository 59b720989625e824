// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/codec.h"
#include "storage/records.h"

/// The names of messages, as they are inside the seal (docs/protocol.md, "Target"). Pure functions.
namespace Parlance {

/// Invalid when it names nothing.
[[nodiscard]] inline MessageTarget targetFrom(const content::Target &target)
{
    const MessageTarget named{.author = UserId(target.author_user_id()), .id = toMessageId(target.message_id())};
    return named.isValid() ? named : MessageTarget();
}

inline void write(const MessageTarget &message, content::Target &target)
{
    target.set_author_user_id(message.author.value());
    target.set_message_id(fromBytes(message.id.toBytes()));
}

} // namespace Parlance
