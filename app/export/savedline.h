// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "sync/savedentry.h"

namespace Parlance {

/// No line of an export is longer, in bytes: sealed content is at most 16 KiB, a text 4,096 bytes, each of which JSON may write
/// as six.
inline constexpr qint64 savedLineBytes = 64 * 1024;

/// A line of a conversation that was saved as JSON, as messagejson.h writes them: what it says, proved by nothing yet. Nothing
/// for one with nothing to bring back: a message that was missing there or had no place yet, or something of a later version.
/// MalformedInput when it is no such line. Pure function.
[[nodiscard]] Result<std::optional<ReturnedEntry>> readSavedLine(const QByteArray &line);

} // namespace Parlance
