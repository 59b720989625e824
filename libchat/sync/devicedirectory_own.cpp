// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/devicedirectory.h"

#include "core/logging.h"
#include "sync/trustchanges.h"

// This account's own list, which counts only under a key that this device holds.

namespace Parlance {

void DeviceDirectory::fetchOwn(const Done &done)
{
    const auto self = m_stores.account.info();
    if (!self) {
        done(std::unexpected(self.error()));
        return;
    }
    fetch(self->user, [this, done](const Result<void> &fetched) {
        if (!fetched)
            done(fetched);
        else if (m_ownCounts)
            done(*m_ownCounts);
        else
            m_undecided.push_back(done);
    });
}

void DeviceDirectory::askAgain()
{
    const auto self = m_stores.account.info();
    if (!self || !m_connection.isReady())
        return;
    fetch(self->user, [this](const Result<void> &fetched) {
        if (!fetched)
            decide(fetched);
    });
}

void DeviceDirectory::decide(const Result<void> &outcome)
{
    for (const Done &done : std::exchange(m_undecided, {}))
        done(outcome);
}

Result<void> DeviceDirectory::storeOwnList(const wire::Devices &devices, const CheckedDevices &checked,
                                           const TrustRecord &trust, ChangeSet &changes)
{
    m_toldOfOwn = Told{.accountKey = checked.accountKey, .listVersion = checked.list.version};
    const auto holds = holdsKeyOf(checked);
    const auto self = m_stores.account.info();
    if (!holds || !self)
        return std::unexpected(!holds ? holds.error() : self.error());
    if (!*holds)
        return notBelieved(devices, checked, *self, changes);
    m_watch.believed();
    if (auto believed = believe(self->user, checked, trust, true, changes); !believed)
        return believed;
    if (checked.list.version < m_expected.value(self->user))
        return contradiction(self->user, QStringLiteral("an older list than its account writes under"), changes);
    return noteOwnTrust(m_stores, TrustNotice::None, changes).and_then([&] { return storeOwn(devices.devices()); });
}

Result<void> DeviceDirectory::notBelieved(const wire::Devices &devices, const CheckedDevices &checked,
                                          const AccountInfo &self, ChangeSet &changes)
{
    // Their names are of use to whoever is to be linked; nothing is sealed for them.
    if (!self.linked)
        return storeOwn(devices.devices());
    qCWarning(lcSync) << "the account key was changed, and no device of ours has said so yet";
    const bool renewed = checked.change == KeyChange::Renewed;
    const auto mailbox = devices.has_mailbox_through()
        ? std::optional<quint64>(devices.mailbox_through())
        : std::nullopt;
    if (renewed && m_watch.mayStillCome(mailbox)) {
        m_ownCounts.reset();
        return m_stores.trust.announce(self.user, checked.list.version); // looked at again on the next connection
    }
    m_ownCounts = failure(ErrorCode::Untrustworthy, QStringLiteral("the account key is another one"));
    return noteOwnTrust(m_stores, renewed ? TrustNotice::KeyRenewed : TrustNotice::KeyReplaced, changes);
}

/// A former device knows the old key too, and so do the relay's friends: a key counts once a device of ours has handed it
/// to this one, and if the one known here vouches for it, unless this device begins anew.
Result<bool> DeviceDirectory::holdsKeyOf(const CheckedDevices &checked)
{
    const auto secrets = m_stores.account.secrets();
    const auto next = m_stores.account.announced(checked.accountKey);
    if (!secrets || !next)
        return std::unexpected(!secrets ? secrets.error() : next.error());
    if (*secrets && (*secrets)->accountKey.publicKey == checked.accountKey)
        return checked.change == KeyChange::None;
    if (!*next || (!(*next)->begunHere && checked.change != KeyChange::Renewed))
        return false;
    return m_stores.account.putInForce(checked.accountKey).transform([] { return true; });
}

Result<void> DeviceDirectory::storeOwn(const google::protobuf::RepeatedPtrField<wire::Device> &devices)
{
    const auto self = m_stores.account.info();
    if (!self)
        return std::unexpected(self.error());
    const auto known = m_stores.devices.of(self->user);
    if (!known)
        return std::unexpected(known.error());
    QList<KnownDevice> now;
    for (const KnownDevice &device : *known) {
        if (device.record.linked)
            now += device;
    }
    for (const wire::Device &device : devices) {
        const DeviceId id(device.device_id());
        const auto listed = std::ranges::find(now, id, [](const KnownDevice &one) { return one.record.id; });
        if (listed != now.end()) {
            listed->record.lastActive = device.last_active_ms();
            continue;
        }
        // An answer about somebody's keys names nobody: what was known stays.
        const KnownDevice *before = device.name().empty() ? findDevice(*known, id) : nullptr;
        now += {.record = {.id = id,
                           .name = before ? before->record.name : toText(device.name()),
                           .platform = before ? before->record.platform : toText(device.platform()),
                           .created = device.created_ms(),
                           .lastActive = device.last_active_ms()},
                .authenticationKey = toBytes(device.keys().authentication_key()),
                .identityKey = toBytes(device.keys().identity_key())};
    }
    return m_stores.devices.replace(self->user, now);
}

} // namespace Parlance
