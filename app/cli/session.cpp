// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/session.h"

#include <QTimer>

namespace Parlance {

/// Somebody who waits to be online.
struct Session::Waiting
{
    QPromise<Result<void>> promise;
    QTimer deadline;
    bool late = false;
};

Session::Session(Account &account, int timeoutMs, QObject *parent)
    : QObject(parent), m_account(account), m_timeoutMs(timeoutMs)
{
    connect(&account, &Account::committed, this, &Session::apply);
    connect(&account, &Account::connectionChanged, this, &Session::settleWaiting);
}

Session::~Session() = default;

std::optional<Error> Session::finalError() const
{
    Error error = m_account.connection().error;
    if (m_account.connection().state == ConnectionState::SignedOut && error.code == ErrorCode::None)
        error.code = ErrorCode::NotSignedIn;
    switch (error.code) {
    case ErrorCode::CertificateMismatch:
    case ErrorCode::CertificateUntrusted:
    case ErrorCode::ProtocolVersion:
    case ErrorCode::AccountDisabled:
    case ErrorCode::DeviceRevoked:
    case ErrorCode::NotSignedIn:
        return error;
    default:
        return std::nullopt;
    }
}

QFuture<Result<void>> Session::online()
{
    auto waiting = std::make_unique<Waiting>();
    Waiting *raw = waiting.get();
    waiting->promise.start();
    auto future = waiting->promise.future();
    waiting->deadline.setSingleShot(true);
    connect(&waiting->deadline, &QTimer::timeout, this, [this, raw] {
        raw->late = true;
        settleWaiting();
    });
    waiting->deadline.start(m_timeoutMs);
    m_waiting.push_back(std::move(waiting));
    m_account.connectToRelay();
    // The state may be the right one already; settled from the event loop, so that the caller has its future first.
    QMetaObject::invokeMethod(this, &Session::settleWaiting, Qt::QueuedConnection);
    return future;
}

void Session::settleWaiting()
{
    const ConnectionStatus &connection = m_account.connection();
    const bool isOnline = connection.state == ConnectionState::Online;
    std::vector<std::unique_ptr<Waiting>> settled;
    for (auto &waiting : m_waiting) {
        if (isOnline || waiting->late || finalError())
            settled.push_back(std::move(waiting));
    }
    std::erase(m_waiting, nullptr);
    for (const auto &waiting : settled) {
        Error error = finalError().value_or(connection.error);
        if (error.code == ErrorCode::None)
            error.code = ErrorCode::Offline;
        waiting->promise.addResult(isOnline ? Result<void>() : Result<void>(std::unexpected(error)));
        waiting->promise.finish();
    }
    // A timer may be among what emitted this call.
    for (auto &waiting : settled)
        QTimer::singleShot(0, this, [kept = std::shared_ptr<Waiting>(std::move(waiting))] { });
}

QFuture<Result<void>> Session::load()
{
    return m_account.conversations().then(this, [this](const Result<QList<ConversationRecord>> &read) -> Result<void> {
        if (!read)
            return std::unexpected(read.error());
        m_loaded = true;
        m_conversations.clear();
        for (const ConversationRecord &conversation : *read)
            m_conversations.insert(conversation.id, conversation);
        return {};
    });
}

std::optional<ConversationRecord> Session::conversationWith(const QString &username) const
{
    for (const ConversationRecord &conversation : m_conversations) {
        if (conversation.peerUsername.compare(username, Qt::CaseInsensitive) == 0)
            return conversation;
    }
    return std::nullopt;
}

void Session::apply(const Changes &changes)
{
    if (m_loaded) {
        for (const ConversationRecord &conversation : changes.conversations)
            m_conversations.insert(conversation.id, conversation);
    }
    if (!changes.everything || !m_loaded) {
        Q_EMIT committed(changes);
        return;
    }
    load().then(this, [this, changes](const Result<void> &) { Q_EMIT committed(changes); });
}

} // namespace Parlance
