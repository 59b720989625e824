// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace Parlance {

class LineReader;

/// `send`: one message, or one per line of standard input; and `edit`, `delete`, `react`, `forward`, which go the same way. Done when the
/// relay has accepted every one of them, or, with `queue`, when they are in the outbox.
class SendCommand final : public Command
{
public:
    /// Hands one over to the account.
    using Say = std::function<QFuture<Result<MessageRecord>>(Account &, ConversationId, const QString &text)>;
    enum class Until : std::uint8_t { Accepted, Queued };

    /// No texts: the lines of standard input.
    SendCommand(const QString &name, Say say, const std::optional<QStringList> &texts, Until until, Session &session,
                Printer &printer);
    void start() override;
    void stop() override;

private:
    struct Pending
    {
        MessageId id;
        QDeadlineTimer deadline;
    };

    void resolve(bool mayConnect);
    void beginNotes();
    void begin(const ConversationRecord &conversation);
    void readLines();
    void submit(const QString &text);
    void stored(const MessageRecord &message);
    void settle(const MessageRecord &message);
    void settleAll(const Changes &changes);
    /// Looks the pending ones up, when a commit was too large to be told in full.
    void readAgain();
    void checkDeadline();
    void finishIfComplete();
    [[nodiscard]] QString stillQueued() const;

    QString m_name;
    Say m_say;
    std::optional<QStringList> m_texts;
    Until m_until;
    ConversationRecord m_conversation;
    LineReader *m_lines = nullptr;
    bool m_inputEnded = false;
    int m_storing = 0; ///< handed to the account, not yet in its outbox
    std::vector<Pending> m_pending; ///< in the outbox, oldest first
    QHash<MessageId, MessageRecord> m_early; ///< settled before we were told that they were stored
    QTimer m_deadline;
};

} // namespace Parlance
