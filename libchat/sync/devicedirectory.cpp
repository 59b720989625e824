// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/devicedirectory.h"

#include "core/logging.h"
#include "sync/gaps.h"
#include "sync/trustchanges.h"

namespace Parlance {

namespace {

PreKeyBundle bundleFrom(const wire::Device &device, const QByteArray &identityKey)
{
    const wire::DeviceKeys &keys = device.keys();
    const wire::OneTimePreKey &preKey = device.has_one_time_prekey()
        ? device.one_time_prekey()
        : keys.last_resort_prekey();
    return {.registrationId = keys.registration_id(),
            .identityKey = identityKey,
            .signedPreKeyId = keys.signed_prekey_id(),
            .signedPreKey = toBytes(keys.signed_prekey()),
            .signedPreKeySignature = toBytes(keys.signed_prekey_signature()),
            .preKeyId = preKey.id(),
            .preKey = toBytes(preKey.key())};
}

/// Signed by the account, and older than the list known here.
bool isFormerList(const wire::Devices &devices, const Error &error, const TrustRecord &trust)
{
    return error.detail == u"older" && toBytes(devices.account_keys().rbegin()->key()) == trust.accountKey;
}

} // namespace

Result<std::optional<QList<DeviceAddress>>> DeviceDirectory::recipients(const AccountInfo &self, UserId peer)
{
    const auto trust = m_stores.trust.of(peer);
    if (!trust)
        return std::unexpected(trust.error());
    // Of one's own devices those count that this one believes in, whatever the relay shows.
    const bool toOneself = peer == self.user;
    if (!toOneself && isKeyNews(trust->notice))
        return failure(ErrorCode::KeyChanged);
    // A key without a list: another device of ours knows them, and the relay has not been measured by that yet.
    if (!toOneself && trust->listVersion == 0 && (!trust->accountKey.isEmpty() || !m_told.contains(peer)))
        return std::optional<QList<DeviceAddress>>();
    QList<DeviceAddress> recipients;
    for (const UserId user : toOneself ? QList{peer} : QList{peer, self.user}) {
        const auto devices = m_stores.devices.of(user);
        if (!devices)
            return std::unexpected(devices.error());
        for (const KnownDevice &device : *devices) {
            if (device.record.linked && device.record.id != self.device)
                recipients += DeviceAddress{.user = user, .device = device.record.id};
        }
    }
    return recipients;
}

Result<QList<DeviceAddress>> DeviceDirectory::withoutSession(const QList<DeviceAddress> &devices)
{
    QList<DeviceAddress> missing;
    for (const DeviceAddress &device : devices) {
        const auto there = m_encryptor.hasSession(device);
        if (!there)
            return std::unexpected(there.error());
        if (!*there)
            missing += device;
    }
    return missing;
}

Result<bool> DeviceDirectory::isCertified(const DeviceAddress &device)
{
    return m_stores.devices.identityKey(device.user, device.device).transform([](const QByteArray &key) {
        return !key.isEmpty();
    });
}

void DeviceDirectory::fetch(UserId user, const Done &done)
{
    wire::ClientFrame command;
    const auto self = m_stores.account.info();
    // The names of one's own devices are told to those who ask for their own.
    if (self && self->user == user)
        command.mutable_list_devices();
    else
        command.mutable_fetch_devices()->set_user_id(user.value());
    request(std::move(command), done);
}

void DeviceDirectory::reset()
{
    m_learned.clear();
    m_learning.clear();
    m_wantedAsked.clear();
    m_watch.reset();
    m_ownListForgotten = false;
    decide(failure(ErrorCode::ConnectionLost));
}

void DeviceDirectory::fetchOnce(UserId user)
{
    if (m_learned.contains(user))
        return;
    m_learned += user;
    fetch(user);
}

void DeviceDirectory::learn(UserId user)
{
    m_learning += user;
    fetch(user, [this, user](const Result<void> &fetched) {
        if (!fetched)
            m_wantedAsked.remove(user);
        if (m_learning.remove(user) && m_learning.isEmpty() && m_connection.isReady() && m_allLearned)
            m_allLearned();
    });
}

void DeviceDirectory::learnWanted()
{
    for (const auto &[user, version] : m_stores.trust.wanted().value_or(QList<TrustStore::WantedList>())) {
        if (m_wantedAsked.contains(user) && m_wantedAsked.value(user) >= version)
            continue;
        m_wantedAsked.insert(user, version);
        learn(user);
    }
}

void DeviceDirectory::fetchAtLeast(UserId user, quint64 version)
{
    if (m_expected.value(user) >= version)
        return;
    m_expected.insert(user, version);
    fetch(user);
}

Result<void> DeviceDirectory::heardOf(const DeviceAddress &device, ChangeSet &changes)
{
    const auto certified = isCertified(device);
    if (!certified)
        return std::unexpected(certified.error());
    if (*certified || m_learned.contains(device.user))
        return {};
    m_learned += device.user;
    changes.afterCommit.emplace_back([this, user = device.user] { fetch(user); });
    return {};
}

void DeviceDirectory::fetchSessions(UserId user, const QList<DeviceId> &devices, const Done &done)
{
    wire::ClientFrame command;
    command.mutable_fetch_devices()->set_user_id(user.value());
    for (const DeviceId device : devices)
        command.mutable_fetch_devices()->add_bundles_for(device.value());
    request(std::move(command), done);
}

void DeviceDirectory::request(wire::ClientFrame command, const Done &done)
{
    // A bundle counts only for the devices it was asked for: nobody begins sessions unasked.
    QSet<DeviceId> wanted;
    for (const quint64 device : command.fetch_devices().bundles_for())
        wanted += DeviceId(device);
    m_connection.request(
        std::move(command),
        [this, done, wanted](const wire::RelayFrame &answer, ChangeSet &changes) -> Result<void> {
            if (!answer.has_devices())
                return failure(ErrorCode::ProtocolViolation, QStringLiteral("devices"));
            if (done)
                changes.afterCommit.emplace_back([done] { done({}); });
            if (auto stored = store(answer.devices(), changes); !stored)
                return stored;
            wire::Devices bundles = answer.devices();
            bundles.clear_devices();
            for (const wire::Device &device : answer.devices().devices()) {
                if (wanted.contains(DeviceId(device.device_id())))
                    *bundles.add_devices() = device;
            }
            return beginSessions(bundles, changes);
        },
        [done](const Error &error) {
            if (done)
                done(std::unexpected(error));
        });
}

// ---- what the relay says ---------------------------------------------------------------------------------------------

Result<void> DeviceDirectory::store(const wire::Devices &devices, ChangeSet &changes)
{
    const UserId user(devices.user_id());
    const auto self = m_stores.account.info();
    const auto trust = m_stores.trust.of(user);
    if (!self || !trust)
        return std::unexpected(!self ? self.error() : trust.error());
    // Not before it is kept, and before anyone acts on it: to have no devices is not the same as that a full disk refused them.
    changes.afterCommit.insert(changes.afterCommit.begin(), [this, user] { m_told += user; });
    if (user == self->user) {
        m_toldOfOwn.reset();
        m_ownCounts = Result<void>(); // what contradicts the list known here leaves that one in force
        changes.afterCommit.emplace_back([this] {
            if (m_ownCounts)
                decide(*m_ownCounts);
        });
    }
    const auto checked = checkDevices(
        devices, {.accountKey = trust->accountKey, .listVersion = trust->listVersion, .list = trust->list});
    if (!checked && user == self->user && self->linked && m_onOwnListForgotten
        && isFormerList(devices, checked.error(), *trust) && !std::exchange(m_ownListForgotten, true)) {
        // If it tells of that one again, when it has been given a newer one, it contradicts.
        QSet<DeviceId> known;
        for (const wire::Device &device : devices.devices())
            known += DeviceId(device.device_id());
        changes.afterCommit.emplace_back([this, known] { m_onOwnListForgotten(known); });
        return {};
    }
    if (!checked)
        return contradiction(user, checked.error().detail, changes);
    if (user == self->user)
        return storeOwnList(devices, *checked, *trust, changes);
    if (auto believed = believe(user, *checked, *trust, false, changes); !believed)
        return believed;
    if (checked->list.version < m_expected.value(user))
        return contradiction(user, QStringLiteral("an older list than its account writes under"), changes);
    const auto listed = [&](const wire::Device &device) {
        return checked->list.find(DeviceId(device.device_id())) != nullptr;
    };
    if (!std::ranges::all_of(devices.devices(), listed))
        return contradiction(user, QStringLiteral("a device that is not on the list"), changes);
    if (devices.devices_size() != checked->list.devices.size())
        return contradiction(user, QStringLiteral("a device of the list is left out"), changes);
    return {};
}

Result<void> DeviceDirectory::contradiction(UserId user, const QString &what, ChangeSet &changes)
{
    qCWarning(lcSync) << "what the relay says about the devices of user" << user.value()
                      << "contradicts the account's own list:" << what;
    const auto self = m_stores.account.info();
    if (!self)
        return std::unexpected(self.error());
    return user == self->user ? noteOwnTrust(m_stores, TrustNotice::RelayContradicts, changes)
                              : noteTrust(m_stores, user, TrustNotice::RelayContradicts, changes);
}

Result<void> DeviceDirectory::believe(UserId user, const CheckedDevices &checked, TrustRecord trust, bool own,
                                      ChangeSet &changes)
{
    if (checked.accountKey == trust.accountKey && checked.signedList == trust.list)
        return {};
    if (checked.change != KeyChange::None && !own) {
        qCWarning(lcSync) << "the account key of user" << user.value()
                          << (checked.change == KeyChange::Renewed ? "was renewed" : "was replaced");
        trust.verified = false;
        const bool renewed = checked.change == KeyChange::Renewed;
        // Who slipped in a key can renew it as well: that it began anew stands until somebody has read it.
        if (!renewed || trust.notice != TrustNotice::KeyReplaced)
            trust.notice = renewed ? TrustNotice::KeyRenewed : TrustNotice::KeyReplaced;
        if (!renewed) {
            // No clock decides what was said before: neither the relay's nor this machine's is to be trusted with that.
            const auto head = m_stores.conversations.headWith(user);
            if (!head)
                return std::unexpected(head.error());
            trust.historyAbove = std::max(trust.historyAbove, *head);
        }
    }
    trust.accountKey = checked.accountKey;
    trust.listVersion = checked.list.version;
    trust.list = checked.signedList;
    QList<KnownDevice> devices;
    for (const CertifiedDevice &device : checked.list.devices) {
        devices += {.record = {.id = device.id,
                               .name = device.name,
                               .platform = device.platform,
                               .created = device.created,
                               .linked = true},
                    .authenticationKey = device.authenticationKey,
                    .identityKey = device.identityKey};
    }
    const Result<void> steps[] = {
        m_stores.devices.replace(user, devices), m_stores.ratchet.removeOutdatedSessions(user)};
    for (const auto &step : steps) {
        if (!step)
            return step;
    }
    return m_stores.trust.save(user, trust)
        .and_then([&] { return askAgainAbout(m_stores, user, changes); })
        .and_then([&] { return touchTrust(m_stores, user, changes); });
}

Result<void> DeviceDirectory::beginSessions(const wire::Devices &devices, ChangeSet &changes)
{
    const UserId user(devices.user_id());
    for (const wire::Device &device : devices.devices()) {
        const DeviceAddress address{.user = user, .device = DeviceId(device.device_id())};
        const auto identity = m_stores.devices.identityKey(user, address.device);
        if (!identity)
            return std::unexpected(identity.error());
        if (identity->isEmpty())
            continue;
        const auto begun = m_encryptor.beginSession(address, bundleFrom(device, *identity));
        if (begun)
            continue;
        if (begun.error().code != ErrorCode::CannotOpen)
            return begun;
        if (auto noted = contradiction(user, begun.error().detail, changes); !noted)
            return noted;
    }
    return {};
}

} // namespace Parlance
