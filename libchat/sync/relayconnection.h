// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "storage/records.h"
#include "sync/changeset.h"
#include "sync/handshake.h"
#include "transport/backoff.h"
#include "transport/transport.h"

#include <QTimer>

#include <optional>
#include <unordered_map>

namespace Parlance {

/// The connection to the relay, and what keeps it up: attempts, the handshake, requests with their deadlines, and for each
/// moment without connection the reason and since when. Lives on the storage thread.
///
/// What the relay says is collected and handed on once for each turn of the event loop, so that it can be written in
/// one transaction.
class RelayConnection : public QObject
{
    Q_OBJECT

public:
    struct Timing
    {
        qint64 handshakeMs = 20'000; ///< from opening the socket to SignedIn
        qint64 answerMs = 20'000; ///< for each request; passing it means that the connection is dead
        qint64 holdMs = 20'000; ///< how long a request waits for a connection that is being made
    };

    RelayConnection(TransportFactory transport, const Clock &clock, Backoff backoff, Timing timing,
                    QObject *parent = nullptr);
    ~RelayConnection() override;

    using LoginSource = std::function<Result<Login>()>;

    /// Connects and stays connected; `login` is asked anew for each attempt.
    void start(const RelayAddress &relay, LoginSource login);
    /// One attempt to become somebody at this relay: ends in signedIn(), or in SignedOut and enrollFailed().
    void enroll(const RelayAddress &relay, Login login);
    /// Ends it, without further attempts: Stopped, or SignedOut.
    void stop(ConnectionState state, const Error &reason = {});
    /// Ends this connection because of what went wrong here or there, and tries again after a while.
    void fail(const Error &reason);
    /// Ends this connection and makes a new one at once: the relay is to begin delivery again from what is stored here.
    void restart(const Error &reason);
    void retryNow();
    /// The network is another one, or the machine was asleep.
    void networkChanged();

    /// The account is stored; requests may go out. Called from within signedIn().
    void setReady(LoginSource login);
    void setCaughtUp();
    /// The relay takes no messages for the moment, though the connection is there; None: it does again.
    void setHindrance(const Error &reason, qint64 retryAfterMs = 0);
    [[nodiscard]] bool isReady() const { return m_ready; }

    /// Runs inside the transaction in which the answer is written.
    using Answered = std::function<Result<void>(const wire::RelayFrame &answer, ChangeSet &changes)>;
    /// No answer, or a refusal. Runs outside any transaction.
    using Failed = std::function<void(const Error &error)>;
    struct Request
    {
        Answered answered;
        Failed failed;
        qint64 deadline = 0;
    };

    /// Sends a command that is answered. While the connection is being made it waits for it; where none is in sight it
    /// fails at once, with Offline or the reason why there is none.
    void request(wire::ClientFrame command, Answered answered, Failed failed);
    /// Sends a command that is not answered; dropped without a connection.
    void tell(const wire::ClientFrame &command);
    /// The request this frame answers; each is given out once.
    [[nodiscard]] std::optional<Request> takeRequest(quint64 id);

    /// Without the number of queued messages.
    [[nodiscard]] const ConnectionStatus &status() const { return m_status; }

Q_SIGNALS:
    void statusChanged();
    void signedIn(const Parlance::wire::SignedIn &account);
    void enrollFailed(const Parlance::Error &reason);
    void received(const std::vector<Parlance::wire::RelayFrame> &frames);
    /// There was a connection that had signed in, and it is gone.
    void lost();

private:
    struct Held
    {
        wire::ClientFrame command;
        Request request;
    };

    void attempt();
    void opened();
    void collect(const QByteArray &bytes);
    void handTurnOn();
    [[nodiscard]] bool endsHere(const wire::RelayFrame &frame);
    void shakeHands(const wire::RelayFrame &frame);
    void send(wire::ClientFrame command, Request request);
    void checkDeadlines();
    void drop(const Error &reason);
    void failRequests(const Error &reason);
    void setState(ConnectionState state, const Error &error = {}, qint64 retryAt = 0);
    void wait(const Error &reason);

    TransportFactory m_factory;
    const Clock &m_clock;
    Backoff m_backoff;
    Timing m_timing;

    RelayAddress m_relay;
    LoginSource m_login;
    bool m_enrolling = false;
    bool m_ready = false;

    std::unique_ptr<Transport> m_transport;
    std::optional<Handshake> m_handshake;
    std::vector<wire::RelayFrame> m_turn;
    bool m_turnPosted = false;

    std::unordered_map<quint64, Request> m_requests;
    std::vector<Held> m_held;
    quint64 m_lastRequest = 0;

    ConnectionStatus m_status;
    QTimer m_retry;
    QTimer m_handshakeTimer;
    QTimer m_deadlineTimer;
};

} // namespace Parlance
