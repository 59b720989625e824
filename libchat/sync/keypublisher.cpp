// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/keypublisher.h"

#include "core/failpoint.h"
#include "core/logging.h"
#include "e2ee/primitives.h"

#include <QSysInfo>

namespace Parlance {

namespace {

constexpr int preKeysKept = 100;
constexpr quint32 preKeysTooFew = 20;
constexpr std::chrono::hours refreshInterval(1);
constexpr int attempts = 5; ///< several devices may change the list at once
/// The signed prekey that the relay holds for certain. Another one it may hold is on its way out here.
const QString publishedKey = QStringLiteral("keys/published-signed-prekey");

wire::OneTimePreKey toWire(const PublicPreKey &key)
{
    wire::OneTimePreKey result;
    result.set_id(key.id);
    result.set_key(fromBytes(key.key));
    return result;
}

} // namespace

KeyPublisher::KeyPublisher(Stores &stores, History &history, Ratchet &ratchet, RelayConnection &connection,
                           DeviceDirectory &directory, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_history(history)
    , m_ratchet(ratchet)
    , m_connection(connection)
    , m_directory(directory)
    , m_clock(clock)
{
    m_refresh.setInterval(refreshInterval);
    connect(&m_refresh, &QTimer::timeout, this, &KeyPublisher::keepFresh);
}

// ---- keys ------------------------------------------------------------------------------------------------------------

Result<wire::DeviceKeys> KeyPublisher::beginDevice(const QByteArray &authenticationKey)
{
    const auto identity = m_ratchet.begin();
    if (!identity)
        return std::unexpected(identity.error());
    return publicKeys(authenticationKey);
}

Result<wire::DeviceKeys> KeyPublisher::publicKeys(const QByteArray &authenticationKey)
{
    const auto identity = m_stores.ratchet.identity();
    const auto signedPreKey = m_ratchet.signedPreKey(m_clock.nowMs());
    const auto lastResort = m_ratchet.lastResortPreKey();
    if (!identity || !signedPreKey || !lastResort)
        return std::unexpected(!identity           ? identity.error()
                                   : !signedPreKey ? signedPreKey.error()
                                                   : lastResort.error());
    if (!*identity)
        return failure(ErrorCode::NotSignedIn, QStringLiteral("ratchet identity"));
    wire::DeviceKeys keys;
    keys.set_authentication_key(fromBytes(authenticationKey));
    keys.set_identity_key(fromBytes((*identity)->publicKey));
    keys.set_registration_id((*identity)->registrationId);
    keys.set_signed_prekey_id(signedPreKey->id);
    keys.set_signed_prekey(fromBytes(signedPreKey->key));
    keys.set_signed_prekey_signature(fromBytes(signedPreKey->signature));
    *keys.mutable_last_resort_prekey() = toWire(*lastResort);
    return keys;
}

void KeyPublisher::keepFresh()
{
    m_refresh.start();
    m_mayReplenish = true;
    wire::PublishKeys keys;
    const auto written = m_history.write([&](ChangeSet &) -> Result<void> {
        const auto published = m_stores.settings.value(publishedKey);
        const auto device = m_stores.account.deviceKey();
        if (!published || !device)
            return std::unexpected(!published ? published.error() : device.error());
        if (!*device)
            return failure(ErrorCode::NotSignedIn, QStringLiteral("device key"));
        const auto now = publicKeys((*device)->publicKey);
        if (!now)
            return std::unexpected(now.error());
        if (published->toByteArray() != toBytes(now->signed_prekey()))
            *keys.mutable_keys() = *now;
        return {};
    });
    if (!written) {
        qCWarning(lcSync) << "no fresh keys:" << errorName(written.error().code) << written.error().detail;
        return;
    }
    publish(std::move(keys), {});
}

void KeyPublisher::replenish(quint32 left)
{
    if (left >= preKeysTooFew || !std::exchange(m_mayReplenish, false))
        return;
    wire::PublishKeys keys;
    const auto written = m_history.write([&](ChangeSet &) -> Result<void> {
        const auto made = m_ratchet.createPreKeys(preKeysKept - static_cast<int>(left));
        if (!made)
            return std::unexpected(made.error());
        for (const PublicPreKey &key : *made)
            *keys.add_one_time_prekeys() = toWire(key);
        return {};
    });
    if (written)
        publish(std::move(keys), {});
}

void KeyPublisher::publish(wire::PublishKeys keys, const Done &done)
{
    wire::ClientFrame command;
    const QByteArray signedPreKey = toBytes(keys.keys().signed_prekey());
    *command.mutable_publish_keys() = std::move(keys);
    m_connection.request(
        std::move(command),
        [this, done, signedPreKey](const wire::RelayFrame &answer, ChangeSet &changes) -> Result<void> {
            if (!answer.has_keys_published())
                return failure(ErrorCode::ProtocolViolation, QStringLiteral("answer to publish keys"));
            if (!signedPreKey.isEmpty()) {
                if (auto noted = m_stores.settings.set(publishedKey, signedPreKey); !noted)
                    return noted;
            }
            changes.afterCommit.emplace_back([this, done, left = answer.keys_published().one_time_prekeys_left()] {
                replenish(left);
                if (done)
                    done({});
            });
            return {};
        },
        [done](const Error &error) {
            qCWarning(lcSync) << "keys could not be published:" << errorName(error.code) << error.detail;
            if (done)
                done(std::unexpected(error));
        });
}

void KeyPublisher::reset()
{
    m_refresh.stop();
    m_mayReplenish = true;
}

// ---- the list --------------------------------------------------------------------------------------------------------

void KeyPublisher::enlist(DeviceId replaces, const Done &done)
{
    const auto self = m_stores.account.info();
    if (!self) {
        done(std::unexpected(self.error()));
        return;
    }
    m_directory.fetch(self->user, [this, replaces, done](const Result<void> &fetched) {
        if (fetched)
            decide(replaces, done);
        else
            done(fetched);
    });
}

/// What this device finds: its account's first list to write, a list to join with the key it has, or one that only
/// another device can put it on.
void KeyPublisher::decide(DeviceId replaces, const Done &done)
{
    const auto self = m_stores.account.info();
    const auto secrets = m_stores.account.secrets();
    const auto trust = self ? m_stores.trust.of(self->user) : std::unexpected(self.error());
    if (!secrets || !trust) {
        done(std::unexpected(!secrets ? secrets.error() : trust.error()));
        return;
    }
    const auto &told = m_directory.toldOfOwn();
    const bool isFirst = told && told->accountKey.isEmpty() && !*secrets && trust->accountKey.isEmpty();
    const bool inForce = told && *secrets && trust->listVersion != 0
        && (*secrets)->accountKey.publicKey == told->accountKey;
    const auto listed = isListed();
    if (isFirst) {
        beginAccount(done);
    } else if (inForce && listed && !*listed) {
        const auto leave = [replaces](DeviceList &list) {
            list.devices.removeIf([replaces](const CertifiedDevice &one) { return one.id == replaces; });
        };
        publishList(leave, done);
    } else {
        done(m_history.write([this](ChangeSet &changes) { return linkIfListed(changes); }));
    }
}

void KeyPublisher::beginAccount(const Done &done)
{
    auto key = createSigningKey();
    if (!key) {
        done(std::unexpected(key.error()));
        return;
    }
    const auto self = m_stores.account.info();
    if (!self) {
        done(std::unexpected(self.error()));
        return;
    }
    const auto onlyThis = [device = self->device](DeviceList &list) {
        list.devices.removeIf([device](const CertifiedDevice &one) { return one.id != device; });
    };
    // Not tried again when another device was faster: that one is the account's first then.
    attempt({.edit = onlyThis,
             .newSecrets = AccountStore::NextSecrets{.secrets = {.accountKey = std::move(*key),
                                                                 .authorshipKey = randomBytes(32)},
                                                     .begunHere = true},
             .done = done,
             .attemptsLeft = 1});
}

/// Under its own keys, on a list that the key held here has signed: a number is the relay's to give.
Result<bool> KeyPublisher::isListed()
{
    const auto self = m_stores.account.info();
    const auto secrets = m_stores.account.secrets();
    const auto trust = self ? m_stores.trust.of(self->user) : std::unexpected(self.error());
    const auto here = thisDevice();
    const auto devices = self ? m_stores.devices.of(self->user) : std::unexpected(self.error());
    if (!secrets || !trust || !here || !devices)
        return std::unexpected(!secrets     ? secrets.error()
                                   : !trust ? trust.error()
                                   : !here  ? here.error()
                                            : devices.error());
    const KnownDevice *listed = findDevice(*devices, self->device);
    return *secrets && (*secrets)->accountKey.publicKey == trust->accountKey && listed && listed->record.linked
        && listed->identityKey == here->identityKey && listed->authenticationKey == here->authenticationKey;
}

Result<void> KeyPublisher::linkIfListed(ChangeSet &changes)
{
    auto self = m_stores.account.info();
    const auto linked = isListed();
    if (!self || !linked)
        return std::unexpected(!self ? self.error() : linked.error());
    if (*linked == self->linked)
        return {};
    self->linked = *linked;
    changes.account = true;
    changes.everything = true; // now there is something to write to
    return m_stores.account.save(*self);
}

Result<CertifiedDevice> KeyPublisher::thisDevice()
{
    const auto self = m_stores.account.info();
    const auto identity = m_stores.ratchet.identity();
    const auto key = m_stores.account.deviceKey();
    if (!self || !identity || !key)
        return std::unexpected(!self ? self.error() : !identity ? identity.error() : key.error());
    if (!*identity || !*key)
        return failure(ErrorCode::NotSignedIn, QStringLiteral("keys"));
    const auto devices = m_stores.devices.of(self->user);
    if (!devices)
        return std::unexpected(devices.error());
    const KnownDevice *known = findDevice(*devices, self->device);
    return CertifiedDevice{
        .id = self->device,
        .authenticationKey = (*key)->publicKey,
        .identityKey = (*identity)->publicKey,
        .created = m_clock.nowMs(),
        .name = known ? known->record.name : QSysInfo::machineHostName(),
        .platform = known ? known->record.platform : QString()};
}

void KeyPublisher::publishList(const Edit &edit, const Done &done)
{
    attempt({.edit = edit, .newSecrets = {}, .done = done, .attemptsLeft = attempts});
}

void KeyPublisher::publishForgottenList(const QSet<DeviceId> &known)
{
    const auto onlyKnown = [known](DeviceList &list) {
        list.devices.removeIf([&known](const CertifiedDevice &one) { return !known.contains(one.id); });
    };
    qCWarning(lcSync) << "the relay knows a former list of this account's devices, and gets the next one";
    publishList(onlyKnown, [](const Result<void> &published) {
        if (!published)
            qCWarning(lcSync) << "the relay does not take it:" << errorName(published.error().code);
    });
}

void KeyPublisher::publishRenewed(const Edit &edit, const AccountSecrets &newSecrets, const Done &done)
{
    attempt({.edit = edit,
             .newSecrets = AccountStore::NextSecrets{.secrets = newSecrets},
             .done = done,
             .attemptsLeft = 1});
}

void KeyPublisher::attempt(ListChange change)
{
    wire::PublishKeys keys;
    const auto written = m_history.write([&](ChangeSet &) { return sign(change, keys); });
    if (!written) {
        change.done(written);
        return;
    }
    failPoint("client.keys.signed");
    publish(std::move(keys), [this, change = std::move(change)](const Result<void> &published) mutable {
        failPoint("client.keys.published");
        const bool mayTryAgain = !published && isOutdated(published.error()) && --change.attemptsLeft > 0;
        if (!published && !mayTryAgain) {
            change.done(published);
            return;
        }
        // Either what was just published, to be stored like any other list, or what another device was faster with.
        m_directory.fetchOwn([this, change, again = mayTryAgain](const Result<void> &fetched) {
            if (!fetched)
                change.done(fetched);
            else if (again)
                attempt(change);
            else
                change.done(m_history.write([this](ChangeSet &changes) { return linkIfListed(changes); }));
        });
    });
}

bool KeyPublisher::isOutdated(const Error &error)
{
    // It was the next after a list, or signed by a key, that another device has followed with its own by now.
    return error.code == ErrorCode::RelayRefused || error.code == ErrorCode::FieldInvalid;
}

/// The key that is in force, if this device has it, whether it counts here or not.
Result<std::optional<SigningKeyPair>> KeyPublisher::keyVouchingAfter(const QByteArray &inForce)
{
    const auto secrets = m_stores.account.secrets();
    const auto retired = m_stores.account.announced(inForce);
    if (!secrets || !retired)
        return std::unexpected(!secrets ? secrets.error() : retired.error());
    if (*secrets && (*secrets)->accountKey.publicKey == inForce)
        return (*secrets)->accountKey;
    return *retired ? std::optional((*retired)->secrets.accountKey) : std::nullopt;
}

Result<void> KeyPublisher::sign(const ListChange &change, wire::PublishKeys &keys)
{
    const auto self = m_stores.account.info();
    const auto secrets = m_stores.account.secrets();
    const auto trust = self ? m_stores.trust.of(self->user) : std::unexpected(self.error());
    const auto device = thisDevice();
    if (!secrets || !trust || !device)
        return std::unexpected(!secrets ? secrets.error() : !trust ? trust.error() : device.error());
    if (!*secrets && !change.newSecrets)
        return failure(ErrorCode::NotLinked);
    // Who begins anew follows what the relay has, and takes over nothing of it.
    const bool anew = change.newSecrets && change.newSecrets->begunHere;
    const DeviceDirectory::Told told = m_directory.toldOfOwn().value_or(DeviceDirectory::Told());
    auto list = anew || trust->list.isEmpty() ? Result<DeviceList>(DeviceList()) : parseDeviceList(trust->list);
    if (!list)
        return std::unexpected(list.error());
    list->user = self->user;
    list->version = (anew ? told.listVersion : trust->listVersion) + 1;
    const CertifiedDevice *listed = list->find(self->device);
    if (!listed || listed->identityKey != device->identityKey
        || listed->authenticationKey != device->authenticationKey) {
        list->devices.removeIf([&](const CertifiedDevice &one) { return one.id == self->device; });
        list->devices += *device;
    }
    if (change.edit)
        change.edit(*list);
    if (!change.newSecrets) {
        *keys.mutable_device_list() = signDeviceList(*list, (*secrets)->accountKey);
        return {};
    }
    const SigningKeyPair &key = change.newSecrets->secrets.accountKey;
    const auto before = keyVouchingAfter(told.accountKey);
    if (!before)
        return std::unexpected(before.error());
    *keys.mutable_account_key() = accountKeyFor(self->user, key.publicKey, *before ? &**before : nullptr);
    *keys.mutable_device_list() = signDeviceList(*list, key);
    // Stored before it is published: what the relay tells afterwards is believed because of it.
    return m_stores.account.announce(*change.newSecrets);
}

} // namespace Parlance
