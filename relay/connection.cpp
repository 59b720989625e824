// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/connection.h"

#include "core/logging.h"
#include "relay/admission.h"
#include "relay/commandtable.h"
#include "relay/logformat.h"
#include "relay/metrics.h"
#include "relay/presence.h"
#include "relay/resumetoken.h"

#include <sodium.h>

#include <algorithm>

namespace Parlance {

namespace {

// What may come while a sign-in is checked.
constexpr size_t framesHeld = 16;
constexpr qsizetype bytesHeld = 128 * 1024;

// A link that is not read gives no more than it has read already.
constexpr qsizetype bytesHeldBack = 1024 * 1024;

} // namespace

Connection::Connection(RelayCore &core, Hub &hub, Link &link, QString address)
    : m_core(core)
    , m_hub(hub)
    , m_link(&link)
    , m_address(std::move(address))
    , m_budget(std::make_shared<Budget>(Budget::Holder::Stranger, core.settings.rateFactor))
    , m_openedMs(core.clock.monotonicMs())
    , m_heardMs(m_openedMs)
    , m_pingedMs(m_openedMs)
    , m_drainedMs(m_openedMs)
{
    m_core.metrics.connections.fetch_add(1, std::memory_order_relaxed);
    m_core.metrics.connectionsTotal.fetch_add(1, std::memory_order_relaxed);
}

Connection::~Connection()
{
    if (m_counted)
        m_core.admission.leave(m_address);
    m_core.metrics.connections.fetch_sub(1, std::memory_order_relaxed);
}

// ---- what comes in ----

void Connection::received(const QByteArray &bytes)
{
    if (m_state == State::Over || m_paused)
        return;
    m_heardMs = m_core.clock.monotonicMs();
    m_core.metrics.bytesIn.fetch_add(static_cast<quint64>(bytes.size()), std::memory_order_relaxed);
    if (m_link->bytesWaiting() > cutAtBytes) {
        m_core.metrics.reject("slow_reader");
        end(CloseReason::Policy);
        return;
    }
    if (!m_authenticating && m_held.empty() && !m_heldBack && handle(bytes)) {
        readOnOrWait();
        return;
    }
    if (m_bytesHeld + bytes.size() <= bytesHeldBack
        && (!m_authenticating || (m_held.size() < framesHeld && m_bytesHeld + bytes.size() <= bytesHeld))) {
        m_held.push_back(bytes);
        m_bytesHeld += bytes.size();
        readOnOrWait();
    } else {
        refuse(0, {.code = wire::FAILURE_CODE_NOT_ALLOWED_NOW, .closing = true});
    }
}

bool Connection::handle(const QByteArray &bytes)
{
    const LogFields fields(m_identity.device);
    const auto frame = parseClientFrame(bytes);
    if (!frame) {
        Refusal refusal = refusalOf(frame.error());
        refusal.closing = true;
        refuse(0, refusal);
        return true;
    }
    if (hasToWait(*frame))
        return false;
    const CommandRule &rule = ruleFor(frame->command_case());
    if (!(rule.allowedIn & static_cast<std::uint8_t>(m_state)))
        refuse(frame->request_id(), {.code = wire::FAILURE_CODE_NOT_ALLOWED_NOW});
    else if (rule.allowedTo == AllowedTo::LinkedDevices && !m_identity.isLinked)
        refuse(frame->request_id(), {.code = wire::FAILURE_CODE_NOT_LINKED});
    else if (isWithinRate(*frame, bytes.size()) && isTaken(*frame)) {
        ++m_underWay;
        const Working working(*this, std::make_shared<const StoreLoad::Share>(m_core.store.load().hold(bytes.size())));
        rule.handle(*this, *frame);
    }
    return true;
}

bool Connection::isWithinRate(const wire::ClientFrame &frame, qsizetype bytes)
{
    const RateClass rate = isFirstLook(frame) ? RateClass::None : ruleFor(frame.command_case()).rate;
    const auto retryAfterMs = m_budget->take(rate, bytes, m_core.clock.monotonicMs());
    if (!retryAfterMs)
        return true;
    refuse(frame.request_id(), {.code = wire::FAILURE_CODE_RATE_LIMITED, .retryAfterMs = *retryAfterMs});
    return false;
}

void Connection::heard()
{
    m_heardMs = m_core.clock.monotonicMs();
    if (m_state == State::Over || m_budget->takeControlFrame(m_heardMs))
        return;
    m_core.metrics.reject("control_frames");
    end(CloseReason::Policy);
}

void Connection::linkDrained()
{
    if (m_paused || m_state != State::SignedIn)
        return;
    m_deliveries->pump();
    m_mailbox->pump();
}

void Connection::linkClosed()
{
    const auto self = shared_from_this();
    if (m_state != State::Over)
        end(CloseReason::GoingAway);
    m_link = nullptr;
    m_hub.closed(*this);
}

// ---- signing in ----

QByteArray Connection::makeNonce()
{
    m_nonce.resize(32);
    randombytes_buf(m_nonce.data(), static_cast<size_t>(m_nonce.size()));
    return m_nonce;
}

void Connection::endAuthentication()
{
    m_authenticating = false;
    handleHeld();
}

void Connection::signIn(quint64 request, const Identity &identity)
{
    m_identity = identity;
    m_state = State::SignedIn;
    m_budget = m_core.budgets.of(identity.device, m_core.clock.monotonicMs());
    m_arrival = m_core.switchboard.nextArrival();
    m_signedInAtMs = m_core.clock.nowMs();
    m_deliveries.emplace(identity.device, static_cast<DeliverySink &>(*this));
    m_mailbox.emplace(static_cast<MailboxSink &>(*this));
    m_core.admission.leave(m_address);
    m_counted = false;
    m_core.metrics.signedIn.fetch_add(1, std::memory_order_relaxed);
    m_hub.signedIn(*this);

    const ResumeTokens::Token token = m_core.tokens.issue(identity.device, m_signedInAtMs);
    wire::RelayFrame frame;
    wire::SignedIn &signedIn = *frame.mutable_signed_in();
    signedIn.set_user_id(identity.user.value());
    signedIn.set_device_id(identity.device.value());
    signedIn.set_username(fromText(identity.username));
    signedIn.set_resume_token(token.text);
    signedIn.set_resume_token_expires_ms(token.expiresMs);
    signedIn.set_grant(fromBytes(identity.grant));
    answer(request, std::move(frame));
    endAuthentication();
}

void Connection::linked()
{
    if (m_state != State::SignedIn || std::exchange(m_identity.isLinked, true))
        return;
    m_hub.linked(*this);
    if (m_deliveries->hasBegun())
        m_core.presence.introduce(m_identity.user, m_identity.device);
}

// ---- what goes out ----

void Connection::answer(quint64 request, wire::RelayFrame &&frame)
{
    if (request == 0)
        return;
    frame.set_request_id(request);
    send(std::move(frame));
}

void Connection::send(wire::RelayFrame &&frame)
{
    sendEvent(serialize(frame));
}

void Connection::sendEvent(const QByteArray &frame)
{
    if (m_state == State::Over)
        return;
    m_core.metrics.bytesOut.fetch_add(static_cast<quint64>(frame.size()), std::memory_order_relaxed);
    m_link->send(frame);
}

void Connection::done(quint64 request)
{
    wire::RelayFrame frame;
    frame.mutable_done();
    answer(request, std::move(frame));
}

void Connection::refuse(quint64 request, const Refusal &refusal)
{
    const QByteArray reason = reasonName(refusal.code);
    m_core.metrics.reject(reason);
    logRefusal(reason, refusal.field);
    // Whoever is told to wait and does not costs as much as if it were served.
    const bool isDeaf = refusal.code == wire::FAILURE_CODE_RATE_LIMITED
        && !m_budget->takeRefusal(m_core.clock.monotonicMs());
    wire::RelayFrame frame;
    frame.set_request_id(request);
    wire::Failure &failure = *frame.mutable_failure();
    failure.set_code(refusal.code);
    failure.set_field(refusal.field);
    failure.set_limit(refusal.limit);
    failure.set_retry_after_ms(static_cast<quint32>(std::clamp<qint64>(refusal.retryAfterMs, 0, UINT32_MAX)));
    failure.set_closing(refusal.closing || isDeaf);
    send(std::move(frame));
    if (isDeaf) {
        m_core.metrics.reject("flood");
        end(CloseReason::Policy);
    } else if (refusal.closing) {
        end(CloseReason::Protocol);
    }
}

// So that nobody fills the disk with what the relay says about them.
void Connection::logRefusal(const QByteArray &reason, const std::string &field)
{
    if (!m_core.refusalLines.take(m_address, m_core.clock.monotonicMs()))
        qCInfo(lcRelayConnection).noquote() << "refused:" << reason << QString::fromStdString(field);
}

void Connection::refuse(quint64 request, const Error &error)
{
    refuse(request, refusalOf(error));
    // The store no longer knows this connection's device, or does not let it in any more.
    if (error.code == ErrorCode::DeviceRevoked && m_state == State::SignedIn)
        goodbye(wire::GOODBYE_REASON_REVOKED, 0);
    else if (error.code == ErrorCode::AccountDisabled && m_state == State::SignedIn)
        goodbye(wire::GOODBYE_REASON_DISABLED, 0);
}

// ---- the end ----

void Connection::displaced()
{
    wire::RelayFrame frame;
    frame.mutable_displaced();
    send(std::move(frame));
    end(CloseReason::GoingAway);
}

void Connection::goodbye(wire::GoodbyeReason reason, quint32 retryAfterMs)
{
    wire::RelayFrame frame;
    frame.mutable_goodbye()->set_reason(reason);
    frame.mutable_goodbye()->set_retry_after_ms(retryAfterMs);
    send(std::move(frame));
    end(CloseReason::GoingAway);
}

void Connection::pause()
{
    m_paused = true;
}

void Connection::end(CloseReason reason)
{
    if (m_state == State::Over)
        return;
    const bool wasSignedIn = m_state == State::SignedIn;
    m_state = State::Over;
    m_held.clear();
    m_heldBack.reset();
    if (wasSignedIn) {
        m_core.metrics.signedIn.fetch_sub(1, std::memory_order_relaxed);
        m_hub.signedOut(*this);
    }
    m_link->close(reason);
}

void Connection::tick()
{
    if (m_state == State::Over || m_paused)
        return;
    const qint64 now = m_core.clock.monotonicMs();
    const RelaySettings &settings = m_core.settings;
    if (m_link->bytesWaiting() < pauseAtBytes)
        m_drainedMs = now;
    if (m_heldBack)
        m_heardMs = now; // it is we who do not listen
    if (m_state != State::SignedIn && !m_authenticating && now - m_openedMs >= settings.signInTimeMs) {
        m_core.metrics.reject("sign_in_time");
        goodbye(wire::GOODBYE_REASON_IDLE, 0);
    } else if (now - m_heardMs >= settings.idleTtlMs) {
        m_core.metrics.reject("idle");
        goodbye(wire::GOODBYE_REASON_IDLE, 0);
    } else if (now - m_drainedMs >= settings.idleTtlMs || m_link->bytesWaiting() > cutAtBytes) {
        m_core.metrics.reject("slow_reader");
        end(CloseReason::Policy);
    } else if (now - m_pingedMs >= settings.pingIntervalMs) {
        m_pingedMs = now;
        m_link->ping();
    }
}

} // namespace Parlance
