// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/account.h"

#include <QHash>
#include <QPromise>

namespace Parlance {

/// What the commands of one run share: the account, its conversations by name, and waiting for the connection.
/// Main thread only; must not outlive the account.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(Account &account, int timeoutMs, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] Account &account() const { return m_account; }
    [[nodiscard]] int timeoutMs() const { return m_timeoutMs; }

    /// Connects, and finishes when everything missed has arrived. What kept it from the relay when that takes longer
    /// than the timeout, at once when trying again would not help.
    QFuture<Result<void>> online();
    /// Reads the conversations once; afterwards conversation() and its kind know them, and commits keep them current.
    QFuture<Result<void>> load();

    [[nodiscard]] const QHash<ConversationId, ConversationRecord> &conversations() const { return m_conversations; }
    /// The one with this person, if there is one.
    [[nodiscard]] std::optional<ConversationRecord> conversationWith(const QString &username) const;

    /// Why there is no connection, when no waiting mends that.
    [[nodiscard]] std::optional<Error> finalError() const;

Q_SIGNALS:
    /// After this object has taken in the commit.
    void committed(const Parlance::Changes &changes);

private:
    struct Waiting;

    void settleWaiting();
    void apply(const Changes &changes);

    Account &m_account;
    int m_timeoutMs;
    bool m_loaded = false;
    QHash<ConversationId, ConversationRecord> m_conversations;
    std::vector<std::unique_ptr<Waiting>> m_waiting;
};

} // namespace Parlance
