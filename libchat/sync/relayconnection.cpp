// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/relayconnection.h"

#include "core/logging.h"
#include "sync/relayerror.h"

namespace Parlance {

namespace {

constexpr int lookAtDeadlinesMs = 500;
constexpr qint64 afterDisplacedMs = 1000;

bool isUnknownEvent(const Error &error)
{
    return error.code == ErrorCode::MalformedInput && error.detail == u"event";
}

} // namespace

RelayConnection::RelayConnection(TransportFactory transport, const Clock &clock, Backoff backoff, Timing timing,
                                 QObject *parent)
    : QObject(parent), m_factory(std::move(transport)), m_clock(clock), m_backoff(backoff), m_timing(timing)
{
    m_status.since = m_clock.nowMs();
    m_status.offlineSince = m_status.since;
    m_retry.setSingleShot(true);
    m_handshakeTimer.setSingleShot(true);
    m_deadlineTimer.setInterval(lookAtDeadlinesMs);
    connect(&m_retry, &QTimer::timeout, this, &RelayConnection::attempt);
    connect(&m_handshakeTimer, &QTimer::timeout, this,
            [this] { fail({.code = ErrorCode::Timeout, .detail = m_relay.url()}); });
    connect(&m_deadlineTimer, &QTimer::timeout, this, &RelayConnection::checkDeadlines);
}

RelayConnection::~RelayConnection()
{
    m_transport.reset();
    failRequests({.code = ErrorCode::Cancelled, .detail = {}});
}

// ---- attempts --------------------------------------------------------------------------------------------------------

void RelayConnection::start(const RelayAddress &relay, LoginSource login)
{
    m_relay = relay;
    m_login = std::move(login);
    m_enrolling = false;
    m_backoff.reset();
    attempt();
}

void RelayConnection::enroll(const RelayAddress &relay, Login login)
{
    m_relay = relay;
    m_login = [login = std::move(login)] { return login; };
    m_enrolling = true;
    m_backoff.reset();
    attempt();
}

void RelayConnection::attempt()
{
    drop({.code = ErrorCode::ConnectionLost, .detail = {}});
    auto login = m_login();
    if (!login) {
        fail(login.error());
        return;
    }
    m_handshake.emplace(std::move(*login));
    setState(ConnectionState::Connecting);
    m_handshakeTimer.start(static_cast<int>(m_timing.handshakeMs));
    m_transport = m_factory();
    connect(m_transport.get(), &Transport::opened, this, &RelayConnection::opened);
    connect(m_transport.get(), &Transport::received, this, &RelayConnection::collect);
    connect(m_transport.get(), &Transport::closed, this, [this](const Error &reason) {
        // What came before the end still counts.
        handTurnOn();
        if (m_transport)
            fail(reason);
    });
    m_transport->open(m_relay);
}

void RelayConnection::opened()
{
    setState(ConnectionState::Authenticating);
    send(m_handshake->hello(), {});
}

void RelayConnection::stop(ConnectionState state, const Error &reason)
{
    const bool enrolling = std::exchange(m_enrolling, false);
    m_login = {}; // it may hold a password
    drop(reason.code == ErrorCode::None ? Error{.code = ErrorCode::Offline, .detail = {}} : reason);
    failRequests(reason.code == ErrorCode::None ? Error{.code = ErrorCode::Offline, .detail = {}} : reason);
    setState(state, reason);
    if (enrolling)
        Q_EMIT enrollFailed(
            reason.code == ErrorCode::None ? Error{.code = ErrorCode::Cancelled, .detail = {}} : reason);
}

void RelayConnection::fail(const Error &reason)
{
    qCInfo(lcSync).noquote() << "no connection:" << errorName(reason.code) << reason.detail;
    if (m_enrolling) {
        stop(ConnectionState::SignedOut, reason);
        return;
    }
    if (reason.code == ErrorCode::DeviceRevoked)
        stop(ConnectionState::SignedOut, reason);
    else if (reason.code == ErrorCode::StateIsACopy)
        stop(ConnectionState::Stopped, reason);
    else
        wait(reason);
}

void RelayConnection::restart(const Error &reason)
{
    qCInfo(lcSync).noquote() << "connecting anew:" << reason.detail;
    drop(reason);
    // From the event loop, since whoever asks for this is in the middle of what the old connection said.
    setState(ConnectionState::Waiting, reason, m_clock.nowMs());
    m_retry.start(0);
}

void RelayConnection::wait(const Error &reason)
{
    drop(reason);
    failRequests(reason);
    const qint64 delay = std::max(m_backoff.next(), reason.retryAfterMs);
    setState(ConnectionState::Waiting, reason, m_clock.nowMs() + delay);
    m_retry.start(static_cast<int>(std::min<qint64>(delay, std::numeric_limits<int>::max())));
}

void RelayConnection::retryNow()
{
    if (m_status.state == ConnectionState::Waiting)
        attempt();
}

void RelayConnection::networkChanged()
{
    switch (m_status.state) {
    case ConnectionState::Waiting:
        m_backoff.reset();
        attempt();
        break;
    case ConnectionState::Connecting:
        if (!m_enrolling)
            attempt();
        break;
    case ConnectionState::Authenticating:
    case ConnectionState::CatchingUp:
    case ConnectionState::Online:
        m_backoff.reset();
        m_transport->probe();
        break;
    default:
        break;
    }
}

// ---- what the relay says ---------------------------------------------------------------------------------------------

void RelayConnection::collect(const QByteArray &bytes)
{
    auto frame = parseRelayFrame(bytes);
    if (!frame) {
        if (!isUnknownEvent(frame.error())) // a newer relay may tell what this version does not know
            fail({.code = m_ready ? ErrorCode::ProtocolViolation : ErrorCode::NotARelay,
                  .detail = frame.error().detail});
        return;
    }
    m_turn.push_back(std::move(*frame));
    if (!std::exchange(m_turnPosted, true))
        QMetaObject::invokeMethod(this, &RelayConnection::handTurnOn, Qt::QueuedConnection);
}

void RelayConnection::handTurnOn()
{
    m_turnPosted = false;
    std::vector<wire::RelayFrame> frames;
    const auto turn = std::exchange(m_turn, {});
    const auto *const connection = m_transport.get();
    for (const auto &frame : turn) {
        if (m_handshake && frame.event_case() != wire::RelayFrame::kGoodbye) {
            shakeHands(frame);
        } else if (frame.event_case() == wire::RelayFrame::kDisplaced
                   || frame.event_case() == wire::RelayFrame::kGoodbye
                   || (frame.event_case() == wire::RelayFrame::kFailure && frame.request_id() == 0)) {
            if (!frames.empty())
                Q_EMIT received(std::exchange(frames, {}));
            if (m_transport.get() == connection && endsHere(frame))
                return;
        } else {
            frames.push_back(frame);
        }
        if (m_transport.get() != connection)
            return;
    }
    if (!frames.empty())
        Q_EMIT received(frames);
}

bool RelayConnection::endsHere(const wire::RelayFrame &frame)
{
    switch (frame.event_case()) {
    case wire::RelayFrame::kDisplaced:
        // One profile, one process, one connection: whoever displaced it is a copy, or this is. The relay says which, once the
        // other one has settled.
        fail({.code = ErrorCode::Displaced, .detail = {}, .retryAfterMs = afterDisplacedMs});
        return true;
    case wire::RelayFrame::kGoodbye:
        fail(errorFrom(frame.goodbye()));
        return true;
    default:
        qCWarning(lcSync) << "the relay refused something:" << errorName(errorFrom(frame.failure()).code)
                          << toText(frame.failure().field());
        if (frame.failure().closing())
            fail(errorFrom(frame.failure()));
        return frame.failure().closing();
    }
}

void RelayConnection::shakeHands(const wire::RelayFrame &frame)
{
    auto step = m_handshake->next(frame);
    if (!step) {
        fail(step.error());
        return;
    }
    if (const auto *command = std::get_if<wire::ClientFrame>(&*step)) {
        send(*command, {});
        return;
    }
    m_handshake.reset();
    m_handshakeTimer.stop();
    Q_EMIT signedIn(std::get<wire::SignedIn>(*step));
}

void RelayConnection::setReady(LoginSource login)
{
    m_login = std::move(login);
    m_enrolling = false;
    m_ready = true;
    setState(ConnectionState::CatchingUp);
    for (auto &held : std::exchange(m_held, {}))
        send(std::move(held.command), std::move(held.request));
}

void RelayConnection::setCaughtUp()
{
    if (m_status.state != ConnectionState::CatchingUp)
        return;
    m_backoff.reset();
    setState(ConnectionState::Online, m_status.error, m_status.retryAt);
}

void RelayConnection::setHindrance(const Error &reason, qint64 retryAfterMs)
{
    const bool isNone = reason.code == ErrorCode::None;
    if (m_ready && (!isNone || m_status.error.code != ErrorCode::None))
        setState(m_status.state, reason, isNone ? 0 : m_clock.nowMs() + retryAfterMs);
}

// ---- requests --------------------------------------------------------------------------------------------------------

void RelayConnection::request(wire::ClientFrame command, Answered answered, Failed failed)
{
    Request request{.answered = std::move(answered), .failed = std::move(failed)};
    if (m_ready) {
        send(std::move(command), std::move(request));
        return;
    }
    const bool underWay = m_status.state == ConnectionState::Connecting
        || m_status.state == ConnectionState::Authenticating;
    if (!underWay) {
        request.failed(
            m_status.error.code == ErrorCode::None ? Error{.code = ErrorCode::Offline, .detail = {}} : m_status.error);
        return;
    }
    request.deadline = m_clock.monotonicMs() + m_timing.holdMs;
    m_held.push_back({.command = std::move(command), .request = std::move(request)});
    m_deadlineTimer.start();
}

void RelayConnection::tell(const wire::ClientFrame &command)
{
    if (m_ready)
        m_transport->send(serialize(command));
}

void RelayConnection::send(wire::ClientFrame command, Request request)
{
    command.set_request_id(++m_lastRequest);
    if (request.answered) {
        request.deadline = m_clock.monotonicMs() + m_timing.answerMs;
        m_requests.emplace(m_lastRequest, std::move(request));
        if (!m_deadlineTimer.isActive())
            m_deadlineTimer.start();
    }
    m_transport->send(serialize(command));
}

std::optional<RelayConnection::Request> RelayConnection::takeRequest(quint64 id)
{
    auto node = m_requests.extract(id);
    if (!node)
        return {};
    return std::move(node.mapped());
}

void RelayConnection::checkDeadlines()
{
    const qint64 now = m_clock.monotonicMs();
    if (std::ranges::any_of(m_requests, [now](const auto &entry) { return entry.second.deadline <= now; })) {
        // One answer that is missing means that none will come: the far end is gone, and another connection tells
        // what it had done.
        fail({.code = ErrorCode::Timeout, .detail = QStringLiteral("no answer")});
        return;
    }
    std::vector<Held> overdue;
    std::erase_if(m_held, [&](Held &held) {
        const bool late = held.request.deadline <= now;
        if (late)
            overdue.push_back(std::move(held));
        return late;
    });
    for (const Held &held : overdue)
        held.request.failed({.code = ErrorCode::Timeout, .detail = {}});
    if (m_requests.empty() && m_held.empty())
        m_deadlineTimer.stop();
}

void RelayConnection::failRequests(const Error &reason)
{
    for (const auto &[id, request] : std::exchange(m_requests, {})) {
        if (request.failed)
            request.failed(reason);
    }
    for (const Held &held : std::exchange(m_held, {}))
        held.request.failed(reason);
}

// ---- states ----------------------------------------------------------------------------------------------------------

void RelayConnection::drop(const Error &reason)
{
    m_retry.stop();
    m_handshakeTimer.stop();
    m_handshake.reset();
    m_turn.clear();
    if (m_transport) {
        m_transport->close();
        m_transport->disconnect(this);
        // It may be one of its own signals that led here.
        m_transport.release()->deleteLater();
    }
    if (std::exchange(m_ready, false)) {
        for (const auto &[id, request] : std::exchange(m_requests, {})) {
            if (request.failed)
                request.failed(reason);
        }
        Q_EMIT lost();
    }
}

void RelayConnection::setState(ConnectionState state, const Error &error, qint64 retryAt)
{
    const qint64 now = m_clock.nowMs();
    if (m_status.state != state)
        m_status.since = now;
    if (state == ConnectionState::Online)
        m_status.offlineSince = 0;
    else if (m_status.offlineSince == 0)
        m_status.offlineSince = now;
    m_status.state = state;
    m_status.error = error;
    m_status.retryAt = retryAt;
    Q_EMIT statusChanged();
}

} // namespace Parlance
