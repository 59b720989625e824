// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/greeter.h"

#include "relay/admission.h"
#include "relay/greeting.h"
#include "relay/hub.h"
#include "relay/metrics.h"
#include "relay/relaycore.h"
#include "relay/socketcalls.h"
#include "relay/websocketlink.h"

#include <algorithm>
#include <vector>

namespace Parlance {

namespace {

constexpr qint64 longestTickMs = 1000;
constexpr qint64 shortestTickMs = 20;
// Of one I/O thread, behind a proxy, which itself has a limit: these are on this machine.
constexpr size_t mostFromProxy = RateLimits::unauthenticatedConnections;

/// Often enough for the shortest of the times that are kept by ticks.
std::chrono::milliseconds tickInterval(const RelaySettings &settings)
{
    const qint64 shortest = std::min({settings.pingIntervalMs, settings.idleTtlMs, settings.signInTimeMs});
    return std::chrono::milliseconds(std::clamp(shortest / 4, shortestTickMs, longestTickMs));
}

} // namespace

Greeter::Greeter(RelayCore &core, Hub &hub, TlsContext *tls) : m_core(core), m_hub(hub), m_tls(tls), m_ticker(this)
{
    connect(&m_ticker, &QTimer::timeout, this, &Greeter::tick);
    m_ticker.start(tickInterval(core.settings));
}

Greeter::~Greeter()
{
    abortAll();
}

void Greeter::accept(qintptr descriptor)
{
    const QHostAddress far = Socket::farAddress(descriptor);
    const QString address = m_tls ? addressForLimits(far) : QString();
    // Who is already gone again counts for nobody.
    if (far.isNull() || !Socket::prepare(descriptor) || !mayEnter(address))
        return Socket::close(descriptor);
    const qint64 now = m_core.clock.monotonicMs();
    SslSession tls = m_tls ? m_tls->newSession(now) : nullptr;
    if (m_tls && !tls) {
        m_core.admission.leave(address);
        return Socket::close(descriptor);
    }
    greet(std::make_unique<Greeting>(descriptor, std::move(tls), m_turn, address, now));
}

// Behind a proxy it is not known yet whom to count it for.
bool Greeter::mayEnter(const QString &address)
{
    const bool may = m_tls ? m_core.admission.enter(address, m_core.clock.monotonicMs())
                           : m_greetings.size() < mostFromProxy;
    if (!may)
        m_core.metrics.reject("too_many_connections");
    return may;
}

void Greeter::greet(std::unique_ptr<Greeting> greeting)
{
    Greeting *const key = greeting.get();
    connect(key, &Greeting::requested, this, [this, key] { requested(key); });
    connect(key, &Greeting::failed, this, [this, key] { drop(key, "handshake"); });
    m_greetings.emplace(key, std::move(greeting));
}

void Greeter::requested(Greeting *greeting)
{
    if (!m_tls && !admitForwarded(*greeting))
        return drop(greeting, "too_many_connections");
    auto link = std::make_unique<WebSocketLink>(m_core, greeting->accept());
    WebSocketLink *const key = link.get();
    connect(key, &WebSocketLink::closed, this, [this, key] { remove(key); }, Qt::QueuedConnection);
    m_links.emplace(key, std::move(link));
    const auto following = greeting->following();
    const QString address = greeting->address();
    forget(greeting);
    key->start(m_hub.open(*key, address), following);
}

bool Greeter::admitForwarded(Greeting &greeting)
{
    const QHostAddress named(QString::fromLatin1(greeting.request().forwardedFor));
    const QString address = addressForLimits(named.isNull() ? QHostAddress(QHostAddress::LocalHost) : named);
    if (!m_core.admission.enter(address, m_core.clock.monotonicMs()))
        return false;
    greeting.setAddress(address);
    return true;
}

void Greeter::drop(Greeting *greeting, QByteArrayView reason)
{
    if (!m_greetings.contains(greeting))
        return;
    m_core.metrics.reject(reason);
    if (!greeting->address().isEmpty())
        m_core.admission.leave(greeting->address());
    greeting->abort();
    forget(greeting);
    if (isEmpty())
        Q_EMIT emptied();
}

// Not deleted at once: it may be what calls.
void Greeter::forget(Greeting *greeting)
{
    const auto place = m_greetings.find(greeting);
    greeting->disconnect(this);
    place->second.release()->deleteLater();
    m_greetings.erase(place);
}

void Greeter::remove(WebSocketLink *link)
{
    m_links.erase(link);
    if (isEmpty())
        Q_EMIT emptied();
}

void Greeter::tick()
{
    const qint64 now = m_core.clock.monotonicMs();
    std::vector<Greeting *> late;
    for (const auto &[key, greeting] : m_greetings) {
        if (now - greeting->sinceMs() >= std::min(handshakeMs, m_core.settings.signInTimeMs))
            late.push_back(key);
    }
    for (Greeting *greeting : late)
        drop(greeting, "handshake");
    m_hub.tick();
    for (const auto &[key, link] : m_links)
        link->tick();
}

void Greeter::abortHandshakes()
{
    while (!m_greetings.empty())
        drop(m_greetings.begin()->first, "handshake");
}

void Greeter::abortAll()
{
    abortHandshakes();
    for (const auto &[key, link] : m_links)
        link->abort();
    m_links.clear();
}

} // namespace Parlance
