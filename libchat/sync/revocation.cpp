// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/revocation.h"

#include "core/failpoint.h"
#include "e2ee/linkexchange.h"
#include "e2ee/signatures.h"

namespace Parlance {

namespace {

constexpr int attempts = 5; ///< several devices may change the list at once

} // namespace

void Revocation::revoke(DeviceId device, const Done &done)
{
    attempt(device, attempts, done);
}

void Revocation::attempt(DeviceId device, int attemptsLeft, const Done &done)
{
    // Fresh from the relay: whoever stays has to be told.
    m_directory.fetchOwn([this, device, attemptsLeft, done](const Result<void> &fetched) {
        if (fetched)
            tell({.device = device, .listVersion = 0, .next = {}, .attemptsLeft = attemptsLeft, .done = done});
        else
            done(fetched);
    });
}

void Revocation::again(const Attempt &failed)
{
    attempt(failed.device, failed.attemptsLeft - 1, failed.done);
}

Result<AccountSecrets> Revocation::announceNext()
{
    const auto secrets = m_stores.account.secrets();
    auto key = createSigningKey();
    if (!secrets || !key)
        return std::unexpected(!secrets ? secrets.error() : key.error());
    if (!*secrets)
        return failure(ErrorCode::NotLinked, QStringLiteral("device"));
    const AccountSecrets next{.accountKey = std::move(*key), .authorshipKey = (*secrets)->authorshipKey};
    return m_history.write([&](ChangeSet &) { return m_stores.account.announce({.secrets = next}); }).transform([&] {
        return next;
    });
}

void Revocation::tell(Attempt attempt)
{
    const auto self = m_stores.account.info();
    const auto devices = self ? m_stores.devices.of(self->user) : std::unexpected(self.error());
    const auto trust = self ? m_stores.trust.of(self->user) : std::unexpected(self.error());
    if (!devices || !trust) {
        attempt.done(std::unexpected(!devices ? devices.error() : trust.error()));
        return;
    }
    const KnownDevice *known = findDevice(*devices, attempt.device);
    if (!known || !known->record.linked) {
        attempt.done({}); // another device has done it
        return;
    }
    auto next = announceNext();
    if (!next) {
        attempt.done(std::unexpected(next.error()));
        return;
    }
    attempt.next = std::move(*next);
    attempt.listVersion = trust->listVersion;
    QList<DeviceAddress> staying;
    for (const KnownDevice &one : *devices) {
        if (one.record.linked && one.record.id != attempt.device && one.record.id != self->device)
            staying += DeviceAddress{.user = self->user, .device = one.record.id};
    }
    if (staying.isEmpty()) {
        publish(attempt);
        return;
    }
    content::DeviceContent content;
    *content.mutable_shared_secrets() = toWire(attempt.next);
    const auto left = std::make_shared<qsizetype>(staying.size());
    const auto outcome = std::make_shared<Result<void>>();
    const auto told = [this, left, outcome, attempt](const Result<void> &sent) {
        if (!sent)
            *outcome = sent;
        if (--*left > 0)
            return;
        if (*outcome)
            publish(attempt);
        else if (outcome->error().code == ErrorCode::DeviceRevoked && attempt.attemptsLeft > 1)
            again(attempt); // another device has revoked one of them meanwhile
        else
            attempt.done(*outcome);
    };
    for (const DeviceAddress &one : staying)
        m_messenger.send(one, content, told);
}

void Revocation::publish(const Attempt &attempt)
{
    failPoint("client.revoke.told");
    const auto self = m_stores.account.info();
    const auto trust = self ? m_stores.trust.of(self->user) : std::unexpected(self.error());
    if (!trust) {
        attempt.done(std::unexpected(trust.error()));
        return;
    }
    if (trust->listVersion != attempt.listVersion) {
        if (attempt.attemptsLeft > 1)
            again(attempt);
        else
            attempt.done(failure(ErrorCode::RelayRefused, QStringLiteral("the list changes all the time")));
        return;
    }
    const auto remove = [device = attempt.device](DeviceList &list) {
        list.devices.removeIf([device](const CertifiedDevice &one) { return one.id == device; });
    };
    m_keys.publishRenewed(remove, attempt.next, [this, attempt, self = *self](const Result<void> &published) {
        if (!published && KeyPublisher::isOutdated(published.error()) && attempt.attemptsLeft > 1) {
            again(attempt);
            return;
        }
        const auto still = m_directory.isCertified({.user = self.user, .device = attempt.device});
        if (published && still && *still)
            attempt.done(failure(ErrorCode::Untrustworthy, QStringLiteral("the relay keeps the new list back")));
        else
            attempt.done(published);
    });
}

} // namespace Parlance
