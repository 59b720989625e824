// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/presence.h"

#include "core/clock.h"
#include "core/logging.h"
#include "relay/hub.h"
#include "relay/storedoor.h"

namespace Parlance {

namespace {

wire::RelayFrame toEvent(UserId about, bool online, qint64 lastSeenMs)
{
    wire::RelayFrame frame;
    wire::PresenceChanged &presence = *frame.mutable_presence_changed();
    presence.set_user_id(about.value());
    presence.set_online(online);
    presence.set_last_seen_ms(lastSeenMs);
    return frame;
}

struct Visibility
{
    bool hidden = false;
    std::vector<PresencePeer> peers;
};

Result<Visibility> readVisibility(LogReader &reader, UserId user)
{
    const auto record = reader.user(user);
    if (!record)
        return std::unexpected(record.error());
    auto peers = reader.presencePeers(user);
    if (!peers)
        return std::unexpected(peers.error());
    return Visibility{.hidden = record->presenceHidden, .peers = std::move(*peers)};
}

} // namespace

Presence::Presence(StoreDoor &store, Switchboard &switchboard, const Clock &clock, Executor &executor, qint64 graceMs)
    : m_store(store), m_switchboard(switchboard), m_clock(clock), m_executor(executor), m_graceMs(graceMs)
{
}

Presence::~Presence() = default;

void Presence::connected(UserId user, DeviceId)
{
    m_executor.post([this, user] { noteConnected(user); });
}

void Presence::disconnected(UserId user, DeviceId device)
{
    m_executor.post([this, user, device] { noteDisconnected(user, device); });
}

void Presence::introduce(UserId user, DeviceId device)
{
    m_executor.post([this, user, device] {
        if (isBusy())
            m_introduceLater[device.value()] = user;
        else
            readAndIntroduce(user, device);
    });
}

void Presence::readAndIntroduce(UserId user, DeviceId device)
{
    if (m_stopped)
        return;
    m_store.read(
        &m_executor.context(), [user](LogReader &reader) { return reader.presencePeers(user); },
        [this, device](const Result<std::vector<PresencePeer>> &peers) {
            if (peers)
                sendSnapshot(device, *peers);
        });
}

// Who is online may be known a little later; who waits for a message may not.
bool Presence::isBusy()
{
    return m_store.load().level(StoreQueue::Reader) != StoreLoad::Level::Easy;
}

void Presence::committed(const std::shared_ptr<const Changes> &changes)
{
    if (changes->stateOf.empty())
        return;
    m_executor.post([this, changes] {
        for (const UserId user : changes->stateOf) {
            if (m_online.contains(user.value()))
                refresh(user);
        }
    });
}

void Presence::noteConnected(UserId user)
{
    Person &person = m_online[user.value()];
    ++person.connections;
    person.offlineAtMs = 0;
    if (person.connections == 1 && !person.known)
        refresh(user);
}

void Presence::noteDisconnected(UserId user, DeviceId device)
{
    const auto found = m_online.find(user.value());
    if (found == m_online.end())
        return;
    Person &person = found->second;
    person.lastSeenMs = m_clock.nowMs();
    if (--person.connections == 0)
        person.offlineAtMs = m_clock.monotonicMs() + m_graceMs;
    if (m_stopped)
        return;
    m_store.write(
        &m_executor.context(), [user, device](LogStore &store) { return store.noteActive(user, device); },
        [](const Result<void> &) { /* a device that is gone was never last seen */ });
}

void Presence::tick()
{
    const qint64 now = m_clock.monotonicMs();
    for (auto entry = m_online.begin(); entry != m_online.end();) {
        const Person &person = entry->second;
        if (person.offlineAtMs == 0 || person.offlineAtMs > now) {
            ++entry;
            continue;
        }
        goOffline(UserId(entry->first), person);
        entry = m_online.erase(entry);
    }
    while (!m_refreshLater.empty() && !isBusy())
        refresh(UserId(m_refreshLater.extract(m_refreshLater.begin()).value()));
    while (!m_introduceLater.empty() && !isBusy()) {
        const auto one = m_introduceLater.extract(m_introduceLater.begin());
        readAndIntroduce(one.mapped(), DeviceId(one.key()));
    }
}

void Presence::goOffline(UserId user, const Person &person)
{
    if (person.hidden || !person.known)
        return;
    for (const quint64 peer : person.peers)
        tell(UserId(peer), user, false, person.lastSeenMs);
}

void Presence::refresh(UserId user)
{
    if (m_stopped)
        return;
    if (isBusy()) {
        m_refreshLater.insert(user.value());
        return;
    }
    m_store.read(
        &m_executor.context(), [user](LogReader &reader) { return readVisibility(reader, user); },
        [this, user](const Result<Visibility> &read) {
            if (read)
                refreshed(user, read->hidden, read->peers);
        });
}

// Compares who may see the user now with who could before, and tells those for whom it makes a difference.
void Presence::refreshed(UserId user, bool hidden, const std::vector<PresencePeer> &peers)
{
    const auto found = m_online.find(user.value());
    if (found == m_online.end())
        return;
    Person &person = found->second;
    std::unordered_set<quint64> now;
    for (const PresencePeer &peer : peers) {
        now.insert(peer.user.value());
        const bool isNew = !person.peers.contains(peer.user.value());
        const bool appears = !hidden && (isNew || person.hidden || !person.known);
        if (appears)
            tell(peer.user, user, true, 0);
        else if (hidden && !isNew && !person.hidden)
            tell(peer.user, user, false, 0);
        // Somebody this user has just become a contact of, but is not there to say it.
        if (isNew && person.known && !peer.hidden && !isOnline(peer.user))
            tell(user, peer.user, false, peer.lastSeenMs);
    }
    for (const quint64 before : person.peers) {
        if (!now.contains(before) && !person.hidden)
            tell(UserId(before), user, false, 0);
    }
    person.peers = std::move(now);
    person.hidden = hidden;
    person.known = true;
}

bool Presence::isVisible(UserId user) const
{
    const auto found = m_online.find(user.value());
    return found != m_online.end() && found->second.known && !found->second.hidden;
}

void Presence::sendSnapshot(DeviceId device, const std::vector<PresencePeer> &peers) const
{
    std::vector<QByteArray> frames;
    for (const PresencePeer &peer : peers) {
        if (peer.hidden)
            continue;
        if (isVisible(peer.user))
            frames.push_back(serialize(toEvent(peer.user, true, 0)));
        else if (peer.lastSeenMs > 0)
            frames.push_back(serialize(toEvent(peer.user, false, peer.lastSeenMs)));
    }
    if (!frames.empty())
        m_switchboard.sendToDevice(device, std::move(frames));
}

void Presence::tell(UserId to, UserId about, bool online, qint64 lastSeenMs) const
{
    m_switchboard.sendToUser(to, toEvent(about, online, lastSeenMs));
}

} // namespace Parlance
