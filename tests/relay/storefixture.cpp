// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/storefixture.h"

#include <set>

namespace Parlance {

namespace {

template <typename T>
T certainly(Result<T> outcome)
{
    if (!outcome)
        qFatal("%s: %s", qPrintable(errorName(outcome.error().code)), qPrintable(outcome.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*outcome);
}

} // namespace

StoreFixture::StoreFixture(const MakeBackend &makeBackend, RetentionTimes times)
    : m_backend(makeBackend(m_folder.path(), clock, times))
{
    reopen();
}

void StoreFixture::reopen()
{
    m_reader.reset();
    m_store.reset();
    m_store = certainly(m_backend->openStore());
    m_reader = certainly(m_backend->openReader());
}

Changes StoreFixture::batch(const std::function<void(LogStore &)> &commands)
{
    certainly(m_store->begin());
    commands(*m_store);
    return certainly(m_store->commit());
}

std::vector<ExpiredRange> StoreFixture::sweepAll()
{
    std::vector<ExpiredRange> expired;
    for (bool more = true; more;) {
        const Changes changes = batch([&more](LogStore &store) { more = certainly(store.sweep()); });
        expired.insert(expired.end(), changes.expired.begin(), changes.expired.end());
    }
    return expired;
}

Person StoreFixture::registered(const QString &name)
{
    const Person person = registeredUnlinked(name);
    list(person, {person.device}, QByteArray("account key of ") + name.toUtf8());
    return person;
}

Person StoreFixture::registeredUnlinked(const QString &name)
{
    const auto enrolled = certainly(run([&name](LogStore &store) {
        return store.registerUser(
            {.username = name,
             .passwordHash = QStringLiteral("hash of %1").arg(name),
             .device = {.name = QStringLiteral("Laptop"), .platform = QStringLiteral("Linux"), .keys = "keys"},
             .inviteToken = {}});
    }));
    return {.user = enrolled.user, .device = enrolled.device};
}

Person StoreFixture::withFurtherDevice(const Person &person)
{
    const Person further = withUnlinkedDevice(person);
    std::vector<DeviceId> devices = linkedDevices(person);
    devices.push_back(further.device);
    list(further, devices);
    return further;
}

Person StoreFixture::withUnlinkedDevice(const Person &person)
{
    const auto enrolled = certainly(run([&person](LogStore &store) {
        return store.addDevice(person.user, {.name = QStringLiteral("Desktop"), .platform = {}, .keys = {}});
    }));
    return {.user = enrolled.user, .device = enrolled.device};
}

std::vector<DeviceId> StoreFixture::linkedDevices(const Person &person)
{
    std::vector<DeviceId> devices;
    for (const DeviceBundle &bundle : certainly(m_reader->linkedDevicesOf(person.user)).devices)
        devices.push_back(bundle.device.id);
    return devices;
}

DeviceListUpdate StoreFixture::nextList(const Person &person, const std::vector<DeviceId> &devices,
                                        const QByteArray &newKey)
{
    const quint64 version = certainly(m_reader->user(person.user)).deviceListVersion + 1;
    DeviceListUpdate update{
        .version = version,
        .devices = devices,
        .deviceList = "list " + QByteArray::number(version) + " of " + QByteArray::number(person.user.value()),
        .keyInForce = certainly(m_reader->devicesOf(person.user)).keyInForce(),
        .newKey = {}};
    if (!newKey.isEmpty())
        update.newKey = {.key = newKey, .succession = "succession"};
    return update;
}

ListOutcome StoreFixture::publish(const Person &person, const DeviceListUpdate &update)
{
    return certainly(run([&](LogStore &store) { return store.publishDeviceList(person.user, person.device, update); }));
}

Changes StoreFixture::list(const Person &person, const std::vector<DeviceId> &devices, const QByteArray &newKey)
{
    const DeviceListUpdate update = nextList(person, devices, newKey);
    return batch([&](LogStore &store) {
        if (certainly(store.publishDeviceList(person.user, person.device, update)) != ListOutcome::Published)
            qFatal("a list was not published");
    });
}

Changes StoreFixture::unlink(const Person &person, DeviceId device)
{
    std::vector<DeviceId> devices = linkedDevices(person);
    std::erase(devices, device);
    return list(person, devices);
}

ConversationId StoreFixture::befriend(const Person &one, const Person &other)
{
    batch([&](LogStore &store) {
        certainly(store.changeContact(one.user, ContactChange::Request, other.user));
        certainly(store.changeContact(other.user, ContactChange::Accept, one.user));
    });
    return certainly(run([&](LogStore &store) { return store.openConversation(one.user, other.user); })).id;
}

Submission StoreFixture::submission(const Person &from, ConversationId conversation, const QByteArray &body,
                                    const MessageId &id)
{
    Submission result{.sender = from.user,
                      .senderDevice = from.device,
                      .conversation = conversation,
                      .id = id,
                      .body = body,
                      .headers = {}};
    for (const UserId user : std::set{from.user, certainly(m_reader->peerIn(from.user, conversation))}) {
        for (const DeviceBundle &bundle : certainly(m_reader->linkedDevicesOf(user)).devices) {
            if (bundle.device.id != from.device)
                result.headers.push_back(
                    {.device = bundle.device.id, .header = "for " + QByteArray::number(bundle.device.id.value())});
        }
    }
    return result;
}

SubmitOutcome StoreFixture::submit(const Submission &submission)
{
    return certainly(run([&submission](LogStore &store) { return store.submit(submission); }));
}

SubmitAccepted StoreFixture::send(const Person &from, ConversationId conversation, const QByteArray &body,
                                  const MessageId &id)
{
    const SubmitOutcome outcome = submit(submission(from, conversation, body, id));
    if (!std::holds_alternative<SubmitAccepted>(outcome))
        qFatal("a message was not accepted");
    return std::get<SubmitAccepted>(outcome);
}

Result<void> StoreFixture::acknowledge(const Person &person, ConversationId conversation, Sequence through)
{
    return run([&](LogStore &store) { return store.acknowledge(person.user, person.device, conversation, through); });
}

QByteArrayList StoreFixture::after(const Person &person, ConversationId conversation, Sequence position)
{
    QByteArrayList bodies;
    for (bool more = true; more;) {
        const LogPage page = certainly(m_reader->after(person.device, conversation, position, 3));
        for (const LogItem &item : page.items) {
            if (item.entry) {
                bodies.push_back(item.entry->body);
                continue;
            }
            for (Sequence sequence = item.first; sequence <= item.last; ++sequence)
                bodies.push_back("gone");
        }
        position = page.through;
        more = page.more;
    }
    return bodies;
}

qint64 StoreFixture::queued()
{
    return certainly(m_reader->statistics()).queuedPayloads;
}

} // namespace Parlance
