// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sql/database.h"

#include "core/ids.h"

#include <QList>

namespace Parlance {

/// One message that the relay has not accepted yet.
struct OutboxRow
{
    qint64 place = 0; ///< order of sending within the conversation
    ConversationId conversation;
    MessageId message;
    QByteArray content; ///< a serialized content.Authored
    QByteArray sealed; ///< a serialized wire.Submit, resent byte for byte; empty until it was sealed
};

/// The outbox: a row means "to be sent", whatever happened to earlier attempts. Storage thread.
class OutboxStore
{
public:
    explicit OutboxStore(Database &database) : m_database(database) { }

    [[nodiscard]] Result<void> add(ConversationId conversation, const MessageId &message, const QByteArray &content);
    /// The oldest rows of a conversation after a place.
    [[nodiscard]] Result<QList<OutboxRow>> after(ConversationId conversation, qint64 place, int limit);
    [[nodiscard]] Result<QList<ConversationId>> conversations(); ///< those with rows
    [[nodiscard]] Result<int> count();
    /// How many in this conversation may have reached the relay without its answer reaching us: sealed once, also where that
    /// was forgotten.
    [[nodiscard]] Result<quint64> countSealed(ConversationId conversation);

    [[nodiscard]] Result<void> setSealed(qint64 place, const QByteArray &sealed);
    /// The devices changed: what was sealed for others is sealed anew.
    [[nodiscard]] Result<void> forgetSealed(ConversationId conversation);
    [[nodiscard]] Result<void> forgetAllSealed(); ///< this device is another one now
    [[nodiscard]] Result<void> remove(ConversationId conversation, const MessageId &message);

private:
    Database &m_database;
};

} // namespace Parlance
