// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QByteArray>
#include <QString>

/// The mark by which an account knows again what it wrote to a file itself, its peer's messages as well as its own. It is a
/// code of authentication and no signature: it proves nothing to anybody but the devices that hold the key, which could all
/// have made it. Pure functions.
namespace Parlance {

/// An entry of a conversation as a line of a file has it, as far as the mark is over it.
struct SavedContent
{
    ConversationId conversation;
    Sequence sequence = 0;
    MessageId id;
    UserId author;
    qint64 at = 0; ///< as of MessageRecord
    qint64 disappearsAt = 0; ///< as of MessageRecord
    QString text; ///< what the line says in words, or an emoji
    QByteArray sealed; ///< a serialized content.Authored; empty when it was wiped
    QByteArray wiped; ///< in place of that, a serialized content.HistoryMessage that has `wiped` alone
};

/// HMAC-SHA-256 (RFC 2104), all 32 bytes, under the account's authorship key, over "parlance saved entry v1" || conversation
/// || sequence || author || at || disappearsAt (8 bytes each, big endian) || id (16 bytes) || text (UTF-8) || sealed ||
/// wiped, each of these three after its length (8 bytes, big endian).
[[nodiscard]] QByteArray savedMarkOf(const QByteArray &authorshipKey, const SavedContent &content);

} // namespace Parlance
