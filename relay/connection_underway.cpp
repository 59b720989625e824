// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/connection.h"

#include "relay/commandtable.h"

#include <QRandomGenerator>

/// What a connection may have under way, and what it is told when that, or what the whole relay has, is too much.
namespace Parlance {

namespace {

// Whom the relay tells that it is busy comes back spread over this time.
constexpr int sayAgainAfterMs = 1000;
constexpr int sayAgainSpreadMs = 2000;

} // namespace

Connection::Working::Working(Connection &connection, Ticket ticket)
    : m_connection(connection), m_ticket(std::exchange(connection.m_ticket, std::move(ticket)))
{
}

Connection::Working::~Working()
{
    // Nobody else holds it: no step of the command is left.
    const Ticket done = std::exchange(m_connection.m_ticket, std::move(m_ticket));
    if (!done || done.use_count() > 1)
        return;
    --m_connection.m_underWay;
    if (m_connection.m_heldBack)
        m_connection.handleHeld();
}

// Until it has had one whole State a device can do nothing else.
bool Connection::isFirstLook(const wire::ClientFrame &frame) const
{
    return frame.has_synchronize() && m_statePosition == StatePosition();
}

Weight Connection::weightOf(const wire::ClientFrame &frame) const
{
    return isFirstLook(frame) ? Weight::Vital : ruleFor(frame.command_case()).weight;
}

// What is always taken is, when a queue is full, taken one at a time of a connection: so that what waits grows by no more
// than one for each.
bool Connection::hasToWait(const wire::ClientFrame &frame) const
{
    return m_underWay > 0 && weightOf(frame) == Weight::Vital
        && m_core.store.load().level(ruleFor(frame.command_case()).asks) == StoreLoad::Level::Full;
}

/// Said at once, before anything is kept of it.
bool Connection::isTaken(const wire::ClientFrame &frame)
{
    const CommandRule &rule = ruleFor(frame.command_case());
    const StoreLoad::Level level = m_core.store.load().level(rule.asks);
    const qint64 now = m_core.clock.monotonicMs();
    const bool isMessage = rule.rate == RateClass::Messages;
    const Weight weight = weightOf(frame);
    const bool isTooMuch = (weight == Weight::Usual && level == StoreLoad::Level::Full)
        || (weight == Weight::Hint && level != StoreLoad::Level::Easy);
    if (!isTooMuch && (!isMessage || now >= m_sayAgainAtMs))
        return true;
    qint64 retryAfterMs = m_sayAgainAtMs - now;
    if (retryAfterMs <= 0) {
        retryAfterMs = sayAgainAfterMs + QRandomGenerator::global()->bounded(sayAgainSpreadMs);
        if (isMessage)
            m_sayAgainAtMs = now + retryAfterMs;
    }
    refuse(frame.request_id(), {.code = wire::FAILURE_CODE_BUSY, .retryAfterMs = retryAfterMs});
    return false;
}

bool Connection::hasEnoughUnderWay() const
{
    const int most = m_core.store.load().mostOfOneConnection();
    return m_heldBack ? m_underWay > most / 2 : m_underWay >= most;
}

/// The far side waits rather than our memory grows.
void Connection::readOnOrWait()
{
    if (m_state == State::Over || m_authenticating || !m_link)
        return;
    const bool waits = !m_held.empty() || hasEnoughUnderWay();
    if (waits == m_heldBack.has_value())
        return;
    if (waits)
        m_heldBack.emplace(m_core.store.load().holdBack());
    else
        m_heldBack.reset();
    m_link->setReading(!waits);
}

void Connection::handleHeld()
{
    if (std::exchange(m_handlingHeld, true))
        return;
    const auto self = shared_from_this();
    while (!m_held.empty() && !m_authenticating && m_state != State::Over && !m_paused && !hasEnoughUnderWay()) {
        const QByteArray bytes = std::move(m_held.front());
        m_held.pop_front();
        m_bytesHeld -= bytes.size();
        if (!handle(bytes)) {
            m_held.push_front(bytes);
            m_bytesHeld += bytes.size();
            break;
        }
    }
    m_handlingHeld = false;
    readOnOrWait();
}

} // namespace Parlance
