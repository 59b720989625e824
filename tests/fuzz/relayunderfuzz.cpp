// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relayunderfuzz.h"

#include "protocol/limits.h"

#include <QFile>

#include <sodium.h>

namespace Parlance::Fuzz {

namespace {

using Simulation::SimulatedLink;

constexpr int settlesWithin = 100'000;

const KeyPair &aliceKey()
{
    static const KeyPair key = KeyPair::make();
    return key;
}

template <typename T>
T certainly(Result<T> outcome)
{
    if (!outcome)
        qFatal("%s: %s", qPrintable(errorName(outcome.error().code)), qPrintable(outcome.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*outcome);
}

NewDevice newDevice()
{
    wire::DeviceKeys keys;
    keys.set_authentication_key(std::string(32, 'a'));
    keys.set_identity_key(std::string(33, 'i'));
    return {.name = QStringLiteral("device"), .platform = QStringLiteral("Linux"), .keys = serialize(keys)};
}

Enrolled person(LogStore &store, const QString &name)
{
    return certainly(store.registerUser(
        {.username = name, .passwordHash = QStringLiteral("none"), .device = newDevice(), .inviteToken = {}}));
}

void link(LogStore &store, const Enrolled &one, const KeyPair &key, const wire::DeviceList &list)
{
    DeviceListUpdate update{
        .version = list.version(),
        .devices = {},
        .deviceList = serialize(signedBy(key, list)),
        .keyInForce = {},
        .newKey = {{.key = key.publicKey, .succession = {}}}};
    for (const wire::CertifiedDevice &device : list.devices())
        update.devices.emplace_back(device.device_id());
    require(certainly(store.publishDeviceList(one.user, one.device, update)) == ListOutcome::Published, "a list");
}

void fill(LogStore &store)
{
    certainly(store.begin());
    const Enrolled desk = person(store, QStringLiteral("alice"));
    const Enrolled laptop = certainly(store.addDevice(desk.user, newDevice()));
    const Enrolled unlinked = certainly(store.addDevice(desk.user, newDevice()));
    const Enrolled bobs = person(store, QStringLiteral("bob"));
    require(desk.device == RelayUnderFuzz::desk && laptop.device == RelayUnderFuzz::laptop
                && unlinked.device == RelayUnderFuzz::unlinked && bobs.device == RelayUnderFuzz::bobsDevice,
            "devices are counted from 1");
    link(store, desk, aliceKey(), RelayUnderFuzz::aliceList(1));
    wire::DeviceList list;
    list.set_user_id(bobs.user.value());
    list.set_version(1);
    list.add_devices()->set_device_id(bobs.device.value());
    link(store, bobs, KeyPair::make(), list);
    certainly(store.changeContact(desk.user, ContactChange::Request, bobs.user));
    certainly(store.changeContact(bobs.user, ContactChange::Accept, desk.user));
    const auto opened = certainly(store.openConversation(desk.user, bobs.user));
    require(opened.id.value() == RelayUnderFuzz::conversation, "conversations are counted from 1");
    certainly(store.publishKeys(bobs.user, bobs.device, {}, {{.id = 1, .key = "one"}, {.id = 2, .key = "two"}}));
    certainly(store.commit());
}

/// A store as it is at the beginning of every input.
QString freshStore()
{
    static const QString original = [] {
        require(sodium_init() >= 0, "there is randomness");
        const Simulation::SimulatedClock clock;
        const QString file = scratchFile(QStringLiteral("original.db"));
        fill(*certainly(SqliteBackend(file, clock).openStore()));
        return file;
    }();
    const QString file = scratchFile(QStringLiteral("relay.db"));
    for (const QString &part : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(file + part);
    require(QFile::copy(original, file), "there is room for a store");
    return file;
}

QByteArray helloFrame()
{
    wire::ClientFrame frame;
    frame.set_request_id(1);
    frame.mutable_hello()->set_minimum_version(Limits::protocolVersion);
    frame.mutable_hello()->set_maximum_version(Limits::protocolVersion);
    return serialize(frame);
}

bool isForAnybody(const wire::RelayFrame &frame)
{
    switch (frame.event_case()) {
    case wire::RelayFrame::kWelcome:
    case wire::RelayFrame::kChallengeIssued:
    case wire::RelayFrame::kFailure:
    case wire::RelayFrame::kGoodbye:
        return true;
    default:
        return false;
    }
}

} // namespace

RelayUnderFuzz::RelayUnderFuzz()
{
    m_settings.rateFactor = 1e6;
    SqliteBackend backend(freshStore(), m_clock);
    m_store = certainly(backend.openStore());
    m_reader = certainly(backend.openReader());
    m_relay = std::make_unique<Simulation::SimulatedRelay>(*m_store, *m_reader, m_clock, m_settings);
    // Its thread would answer into executors that know none, and every password costs as much as a thousand inputs.
    m_relay->passwords().stop();
    for (int place = 0; place < places; ++place)
        reconnect(static_cast<Place>(place));
}

wire::DeviceList RelayUnderFuzz::aliceList(quint64 version)
{
    wire::DeviceList list;
    list.set_user_id(alice.value());
    list.set_version(version);
    list.add_devices()->set_device_id(desk.value());
    list.add_devices()->set_device_id(laptop.value());
    return list;
}

std::string RelayUnderFuzz::tokenOf(DeviceId device)
{
    const ResumeTokens tokens(QByteArray(ResumeTokens::secretBytes, 's'));
    return tokens.issue(device, Simulation::SimulatedClock().nowMs()).text;
}

void RelayUnderFuzz::receive(Place place, const QByteArray &frame)
{
    SimulatedLink &link = *m_links.at(place);
    if (!link.closedByRelay)
        link.connection->received(frame);
    settle();
}

void RelayUnderFuzz::reconnect(Place place)
{
    if (SimulatedLink *before = m_links.at(place))
        m_relay->noticeClosed(*before);
    settle();
    m_links.at(place) = &m_relay->open(place % 2);
    if (place != Stranger)
        signIn(place);
}

void RelayUnderFuzz::signIn(Place place)
{
    static constexpr std::array<DeviceId, Stranger> devices{desk, laptop, unlinked, bobsDevice};
    receive(place, helloFrame());
    wire::ClientFrame frame;
    frame.set_request_id(2);
    frame.mutable_resume()->set_token(tokenOf(devices.at(place)));
    frame.mutable_resume()->set_generation(++m_generation);
    receive(place, serialize(frame));
    frame.set_request_id(3);
    frame.mutable_synchronize();
    receive(place, serialize(frame));
}

void RelayUnderFuzz::pass(qint64 ms)
{
    m_clock.advance(ms);
    m_relay->tick();
    settle();
}

void RelayUnderFuzz::publish(Place place, const wire::DeviceList &list)
{
    wire::ClientFrame frame;
    frame.set_request_id(4);
    *frame.mutable_publish_keys()->mutable_device_list() = signedBy(aliceKey(), list);
    receive(place, serialize(frame));
}

void RelayUnderFuzz::check()
{
    reconnect(Stranger);
    m_greeted = false;
    receive(Stranger, helloFrame());
    require(m_greeted, "somebody new is greeted");
}

void RelayUnderFuzz::settle()
{
    bool worked = true;
    for (int round = 0; worked; ++round) {
        require(round < settlesWithin, "a frame makes work for a while only");
        worked = false;
        if (m_relay->store().hasWrites()) {
            m_relay->store().commitBatch(100);
            worked = true;
        }
        if (m_relay->store().hasReads()) {
            m_relay->store().readOne();
            worked = true;
        }
        for (Simulation::SimulatedExecutor &executor : m_relay->executors()) {
            while (executor.hasWork()) {
                executor.step();
                worked = true;
            }
        }
    }
    for (SimulatedLink *link : m_links) {
        if (link)
            listen(*link);
    }
}

void RelayUnderFuzz::listen(SimulatedLink &link)
{
    for (const QByteArray &bytes : std::exchange(link.toClient, {})) {
        const auto frame = parseRelayFrame(bytes);
        require(frame.has_value(), "what the relay says is a frame");
        require(!frame->has_failure() || frame->failure().code() != wire::FAILURE_CODE_STORAGE,
                "no command makes the store fail");
        if (&link == m_links.at(Stranger)) {
            m_greeted = m_greeted || frame->has_welcome();
            link.cut = link.cut || frame->has_signed_in(); // with one of the tokens that are in the inputs
            require(link.cut || isForAnybody(*frame), "a stranger hears nothing of anybody");
        }
    }
}

} // namespace Parlance::Fuzz
