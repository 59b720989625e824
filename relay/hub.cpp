// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/hub.h"

#include "relay/connection.h"
#include "relay/presence.h"
#include "relay/towire.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Parlance {

namespace {

// Clients of a relay that restarts come back spread over this time, so that they do not all knock at once.
constexpr int returnAfterMs = 500;
constexpr int returnSpreadMs = 2500;

wire::GoodbyeReason reasonOf(ClosedDevice::Reason reason)
{
    switch (reason) {
    case ClosedDevice::Reason::Disabled:
        return wire::GOODBYE_REASON_DISABLED;
    case ClosedDevice::Reason::Unlisted:
        return wire::GOODBYE_REASON_RESTARTING;
    case ClosedDevice::Reason::Revoked:
    case ClosedDevice::Reason::Deleted:
        return wire::GOODBYE_REASON_REVOKED;
    }
    return wire::GOODBYE_REASON_REVOKED;
}

} // namespace

// ---- switchboard ----

void Switchboard::sendToUser(UserId user, const wire::RelayFrame &event) const
{
    each([user, frame = serialize(event)](Hub &hub) { hub.sendToUser(user, frame); });
}

void Switchboard::sendToDevice(DeviceId device, std::vector<QByteArray> frames) const
{
    each([device, shared = std::make_shared<const std::vector<QByteArray>>(std::move(frames))](Hub &hub) {
        hub.sendToDevice(device, *shared);
    });
}

void Switchboard::committed(const std::shared_ptr<const Changes> &changes) const
{
    each([changes](Hub &hub) { hub.committed(*changes); });
}

// ---- hub ----

Hub::Hub(RelayCore &core, Executor &executor) : m_core(core), m_executor(executor) { }

Hub::~Hub() = default;

std::shared_ptr<Connection> Hub::open(Link &link, const QString &address)
{
    auto connection = std::make_shared<Connection>(m_core, *this, link, address);
    if (m_paused)
        connection->pause();
    m_connections.emplace(connection.get(), connection);
    return connection;
}

void Hub::signedIn(Connection &connection)
{
    const Identity &identity = connection.identity();
    displace(identity.device, connection.arrival());
    m_byDevice[identity.device.value()] = &connection;
    m_byUser[identity.user.value()].push_back(&connection);
    m_core.switchboard.each([this, device = identity.device, arrival = connection.arrival()](Hub &hub) {
        if (&hub != this)
            hub.displace(device, arrival);
    });
    if (identity.isLinked)
        m_core.presence.connected(identity.user, identity.device);
}

void Hub::linked(const Connection &connection)
{
    m_core.presence.connected(connection.identity().user, connection.identity().device);
}

void Hub::signedOut(Connection &connection)
{
    const Identity &identity = connection.identity();
    if (const auto found = m_byDevice.find(identity.device.value());
        found != m_byDevice.end() && found->second == &connection)
        m_byDevice.erase(found);
    if (const auto found = m_byUser.find(identity.user.value()); found != m_byUser.end()) {
        std::erase(found->second, &connection);
        if (found->second.empty())
            m_byUser.erase(found);
    }
    if (identity.isLinked)
        m_core.presence.disconnected(identity.user, identity.device);
}

void Hub::closed(Connection &connection)
{
    m_connections.erase(&connection);
}

void Hub::displace(DeviceId device, quint64 arrival)
{
    if (Connection *connection = connectionOf(device); connection && connection->arrival() < arrival)
        connection->displaced();
}

void Hub::committed(const Changes &changes)
{
    for (const UserId user : changes.stateOf)
        ringStateOf(user, changes.version);
    for (const DeviceId device : changes.linked) {
        if (Connection *connection = connectionOf(device))
            connection->linked();
    }
    for (const SharedEntry &entry : changes.entries)
        appendedTo(*entry);
    for (const SharedDeviceMessage &message : changes.deviceMessages) {
        if (Connection *connection = connectionOf(message->device))
            connection->appended(*message);
    }
    for (const DeliveredMark &mark : changes.delivered)
        sendToMembers(mark.members, [&mark] { return toEvent(mark); }, mark.device);
    for (const ReadMark &mark : changes.read)
        sendToMembers(mark.members, [&mark] { return toEvent(mark); });
    for (const ExpiredRange &range : changes.expired)
        sendToMembers(range.members, [&range] { return toEvent(range); });
    for (const ClosedDevice &closed : changes.closed)
        closeDevice(closed);
}

void Hub::appendedTo(const LogEntry &entry) const
{
    for (const UserId member : each(entry.members)) {
        const auto found = m_byUser.find(member.value());
        if (found == m_byUser.end())
            continue;
        for (Connection *connection : found->second)
            connection->appended(entry);
    }
}

void Hub::ringStateOf(UserId user, quint64 version) const
{
    const auto found = m_byUser.find(user.value());
    if (found == m_byUser.end())
        return;
    wire::RelayFrame event;
    event.mutable_state_changed()->set_version(version);
    const QByteArray frame = serialize(event);
    for (Connection *connection : found->second)
        connection->sendEvent(frame);
}

template <typename MakeEvent>
void Hub::sendToMembers(const Members &members, MakeEvent makeEvent, DeviceId except) const
{
    QByteArray frame;
    for (const UserId member : each(members)) {
        const auto found = m_byUser.find(member.value());
        if (found == m_byUser.end())
            continue;
        if (frame.isEmpty())
            frame = serialize(makeEvent());
        for (Connection *connection : found->second) {
            if (connection->identity().isLinked && connection->identity().device != except)
                connection->sendEvent(frame);
        }
    }
}

Connection *Hub::connectionOf(DeviceId device) const
{
    const auto found = m_byDevice.find(device.value());
    return found == m_byDevice.end() ? nullptr : found->second;
}

void Hub::closeDevice(const ClosedDevice &closed) const
{
    if (Connection *connection = connectionOf(closed.device))
        connection->goodbye(reasonOf(closed.reason), 0);
}

void Hub::sendToUser(UserId user, const QByteArray &frame) const
{
    const auto found = m_byUser.find(user.value());
    if (found == m_byUser.end())
        return;
    for (Connection *connection : found->second) {
        if (connection->identity().isLinked)
            connection->sendEvent(frame);
    }
}

void Hub::sendToDevice(DeviceId device, const std::vector<QByteArray> &frames) const
{
    Connection *connection = connectionOf(device);
    if (!connection)
        return;
    for (const QByteArray &frame : frames)
        connection->sendEvent(frame);
}

// A copy: what is done to a connection may end it.
std::vector<std::shared_ptr<Connection>> Hub::all() const
{
    std::vector<std::shared_ptr<Connection>> connections;
    connections.reserve(m_connections.size());
    for (const auto &[pointer, connection] : m_connections)
        connections.push_back(connection);
    return connections;
}

void Hub::tick()
{
    for (const auto &connection : all())
        connection->tick();
}

void Hub::pauseAll()
{
    m_paused = true;
    for (const auto &connection : all())
        connection->pause();
}

void Hub::goodbyeToAll()
{
    for (const auto &connection : all()) {
        const int spread = QRandomGenerator::global()->bounded(returnSpreadMs);
        connection->goodbye(wire::GOODBYE_REASON_RESTARTING, static_cast<quint32>(returnAfterMs + spread));
    }
}

} // namespace Parlance
