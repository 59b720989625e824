// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/accountenrollment.h"

#include "core/logging.h"
#include "e2ee/signatures.h"
#include "protocol/limits.h"

#include <QSysInfo>

namespace Parlance {

namespace {

/// A token that ends on the way there is of no use.
constexpr qint64 tokenMarginMs = 30'000;

Result<void> checkUsername(const QString &username)
{
    if (!Limits::isUsername(username))
        return failure(ErrorCode::FieldInvalid, QStringLiteral("username"));
    return {};
}

QString platformName()
{
    return QSysInfo::prettyProductName().left(Limits::deviceNameLongest);
}

QString nameOr(const QString &deviceName)
{
    const QString name = deviceName.trimmed();
    return (name.isEmpty() ? QSysInfo::machineHostName() : name).left(Limits::deviceNameLongest);
}

} // namespace

void AccountWorker::join(const InviteLink &invite, const QString &username, const QString &password,
                         const QString &deviceName, const Answer<AccountInfo> &answer)
{
    if (const auto valid = checkUsername(username); !valid) {
        answer(std::unexpected(valid.error()));
        return;
    }
    if (password.size() < Limits::passwordShortest || password.toUtf8().size() > Limits::passwordLongestBytes) {
        answer(failure(ErrorCode::FieldInvalid, QStringLiteral("password"), Limits::passwordShortest));
        return;
    }
    const auto login = [&](const wire::DeviceKeys &keys) {
        wire::Register registration;
        registration.set_invite_token(fromText(invite.token));
        registration.set_username(fromText(username));
        registration.set_password(fromText(password));
        registration.set_device_name(fromText(nameOr(deviceName)));
        registration.set_platform(fromText(platformName()));
        *registration.mutable_keys() = keys;
        return Login(registration);
    };
    enroll(invite.relay, username, login, answer);
}

void AccountWorker::signIn(const RelayAddress &relay, const QString &username, const QString &password,
                           const QString &deviceName, const Answer<AccountInfo> &answer)
{
    if (const auto valid = checkUsername(username); !valid) {
        answer(std::unexpected(valid.error()));
        return;
    }
    if (password.isEmpty() || password.toUtf8().size() > Limits::passwordLongestBytes) {
        answer(failure(ErrorCode::FieldInvalid, QStringLiteral("password"), Limits::passwordShortest));
        return;
    }
    const auto login = [&](const wire::DeviceKeys &keys) {
        wire::SignIn signIn;
        signIn.set_username(fromText(username));
        signIn.set_password(fromText(password));
        signIn.set_device_name(fromText(nameOr(deviceName)));
        signIn.set_platform(fromText(platformName()));
        *signIn.mutable_keys() = keys;
        return Login(signIn);
    };
    enroll(relay, username, login, answer);
}

void AccountWorker::enroll(const RelayAddress &relay, const QString &username,
                           const std::function<Login(const wire::DeviceKeys &)> &login,
                           const Answer<AccountInfo> &answer)
{
    const auto allowed = mayEnroll(relay, username);
    const auto key = allowed.and_then([] { return createSigningKey(); });
    if (!key) {
        answer(std::unexpected(key.error()));
        return;
    }
    wire::DeviceKeys keys;
    const auto written = m_history->write([&](ChangeSet &) -> Result<void> {
        auto begun = m_keys->beginDevice(key->publicKey);
        if (!begun)
            return std::unexpected(begun.error());
        keys = std::move(*begun);
        return {};
    });
    if (!written) {
        answer(std::unexpected(written.error()));
        return;
    }
    m_enrollment = std::make_unique<Enrollment>(
        Enrollment{.relay = relay, .key = *key, .answer = answer, .replaces = {}});
    m_connection->enroll(relay, login(keys));
}

Result<void> AccountWorker::mayEnroll(const RelayAddress &relay, const QString &username)
{
    if (m_info.isSignedIn() || m_enrollment)
        return failure(ErrorCode::AlreadySignedIn, m_info.username);
    // A profile whose device was revoked keeps its history, which belongs to that account alone.
    const bool same = m_info.username == username && m_info.relay.host == relay.host && m_info.relay.port == relay.port;
    if (m_info.user.isValid() && !same)
        return failure(ErrorCode::AlreadySignedIn, m_info.username);
    return {};
}

Result<Login> AccountWorker::deviceLogin()
{
    const auto key = m_stores->account.deviceKey();
    const auto token = m_stores->account.resumeToken();
    const auto grant = m_stores->account.grant();
    if (!key || !token || !grant)
        return std::unexpected(!key ? key.error() : !token ? token.error() : grant.error());
    if (!*key)
        return failure(ErrorCode::NotSignedIn, QStringLiteral("device key"));
    const bool good = token->expires > m_options.clock->nowMs() + tokenMarginMs;
    // On disk before the relay sees it: a copy of this profile made earlier can then be told from it.
    quint64 generation = 0;
    const auto counted = m_history->write([&](ChangeSet &) {
        return m_stores->account.nextGeneration().transform([&](quint64 next) { generation = next; });
    });
    if (!counted)
        return std::unexpected(counted.error());
    return DeviceLogin{.device = m_info.device,
                       .key = **key,
                       .resumeToken = good ? token->token : QString(),
                       .generation = generation,
                       .grant = *grant};
}

void AccountWorker::signedIn(const wire::SignedIn &account)
{
    const auto stored = m_history->write([&](ChangeSet &changes) -> Result<void> {
        if (m_enrollment) {
            if (auto done = storeAccount(account, changes); !done)
                return done;
        } else if (UserId(account.user_id()) != m_info.user || DeviceId(account.device_id()) != m_info.device) {
            return failure(ErrorCode::ProtocolViolation, QStringLiteral("somebody else signed in"));
        }
        if (account.grant().size() > static_cast<size_t>(Limits::keyBytes))
            return failure(ErrorCode::ProtocolViolation, QStringLiteral("grant"));
        // On disk before anything is done with this connection: from then on a copy made earlier can be told from it.
        if (auto kept = m_stores->account.setGrant(toBytes(account.grant())); !kept)
            return kept;
        return m_stores->account.setResumeToken(
            {.token = toText(account.resume_token()), .expires = account.resume_token_expires_ms()});
    });
    if (!stored) {
        m_connection->fail(stored.error());
        return;
    }
    m_caughtUp = false;
    m_stateStored = false;
    m_connection->setReady([this] { return deviceLogin(); });
    const std::shared_ptr<Enrollment> enrollment = std::exchange(m_enrollment, {});
    const auto ready = [this, enrollment] {
        if (enrollment)
            enrollment->answer(m_info);
        if (!m_connection->isReady())
            return;
        m_linking->resume();
        m_stateSync->start([this] { stateStored(); });
    };
    if (m_info.linked)
        ready();
    else
        m_keys->enlist(enrollment ? enrollment->replaces : DeviceId(), [ready](const Result<void> &) { ready(); });
}

Result<void> AccountWorker::storeAccount(const wire::SignedIn &account, ChangeSet &changes)
{
    AccountInfo info = m_info;
    info.user = UserId(account.user_id());
    info.device = DeviceId(account.device_id());
    info.username = toText(account.username());
    info.relay = m_enrollment->relay;
    info.linked = false;
    if (!info.user.isValid() || !info.device.isValid())
        return failure(ErrorCode::ProtocolViolation, QStringLiteral("signed in"));
    if (m_info.user.isValid() && m_info.user != info.user)
        return failure(ErrorCode::AlreadySignedIn, m_info.username);
    changes.account = true;
    changes.everything = true;
    // What was known about marks and seals was known by another device.
    const Result<void> steps[] = {m_stores->account.save(info), m_stores->account.setDeviceKey(m_enrollment->key),
                                  m_stores->conversations.forgetDelivered(), m_stores->outbox.forgetAllSealed()};
    for (const auto &step : steps) {
        if (!step)
            return step;
    }
    return m_enrollment->replaces.isValid() ? Result<void>() : retireOwnKeys(info.user);
}

/// A device that signs in with the password is measured by another one, also where one before it in this profile held the
/// account's key: that one may have been revoked, and others that were know the key as well. It is kept all the same. Where no
/// other device is left, it vouches for the one this device begins anew with; a relay that only says that this device was
/// revoked takes nothing away.
Result<void> AccountWorker::retireOwnKeys(UserId user)
{
    const Result<void> steps[] = {m_stores->account.retireSecrets(), m_stores->trust.forget(user),
                                  m_stores->devices.replace(user, {}), m_sharing->forget()};
    for (const auto &step : steps) {
        if (!step)
            return step;
    }
    return {};
}

void AccountWorker::enrollFailed(const Error &reason)
{
    if (const auto enrollment = std::exchange(m_enrollment, {}))
        enrollment->answer(std::unexpected(reason));
}

/// The relay has seen a later state of this device: this profile was restored, or copied. It becomes a device of its own,
/// and what it missed comes from the others.
void AccountWorker::replaceDevice()
{
    const auto old = m_stores->account.deviceKey();
    const auto devices = m_stores->devices.of(m_info.user);
    const auto key = createSigningKey();
    if (!m_info.isSignedIn() || m_enrollment || !old || !*old || !devices || !key)
        return;
    DeviceReplacement login{.device = m_info.device, .key = **old, .command = {}};
    const auto written = m_history->write([&](ChangeSet &) -> Result<void> {
        auto keys = m_keys->beginDevice(key->publicKey);
        if (!keys)
            return std::unexpected(keys.error());
        *login.command.mutable_keys() = std::move(*keys);
        return {};
    });
    if (!written)
        return;
    const KnownDevice *known = findDevice(*devices, m_info.device);
    login.command.set_device_name(fromText(nameOr(known ? known->record.name : QString())));
    login.command.set_platform(fromText(platformName()));
    qCInfo(lcSync) << "this profile is a copy of device" << m_info.device.value() << "and becomes another one";
    m_enrollment = std::make_unique<Enrollment>(
        Enrollment{.relay = m_info.relay, .key = *key, .answer = {}, .replaces = m_info.device});
    m_connection->enroll(m_info.relay, std::move(login));
}

/// The relay knows this device no longer. What is here stays readable.
void AccountWorker::noteRevoked()
{
    qCInfo(lcSync) << "this device was signed out by the relay";
    AccountInfo info = m_info;
    info.device = {};
    info.linked = false;
    const auto written = m_history->write([&](ChangeSet &changes) {
        changes.account = true;
        changes.everything = true; // nothing can be written to any more
        return m_stores->account.save(info);
    });
    if (!written)
        qCWarning(lcSync) << "could not note it:" << written.error().detail;
}

} // namespace Parlance
