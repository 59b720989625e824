// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2ee/primitives.h"
#include "e2ee/safetynumber.h"
#include "sync/accountworker.h"
#include "sync/sharedaccount.h"
#include "sync/trustchanges.h"

/// What AccountWorker does when it is asked to: devices and keys.
namespace Parlance {

void AccountWorker::devices(const Answer<QList<DeviceRecord>> &answer)
{
    // Without the relay, what it told last is still an answer.
    m_directory->fetch(m_info.user, [this, answer](const Result<void> &) {
        answer(m_stores->devices.of(m_info.user).transform([this](const QList<KnownDevice> &known) {
            QList<DeviceRecord> records;
            for (const KnownDevice &device : known) {
                records += device.record;
                records.last().current = device.record.id == m_info.device;
            }
            return records;
        }));
    });
}

void AccountWorker::setVerified(UserId user, bool verified, const QString &digits, const Answer<void> &answer)
{
    write(answer, [&](ChangeSet &changes) -> Result<void> {
        const auto number = safetyNumber(user);
        if (!number)
            return std::unexpected(number.error());
        // What two people compared may have been another key, which the relay has put this one in place of since.
        if (number->digits != digits)
            return failure(ErrorCode::Outdated, QStringLiteral("safety number"));
        if (const auto known = m_stores->trust.setVerified(user, verified); !known)
            return std::unexpected(known.error());
        return verified ? acknowledgeTrust(*m_stores, user, changes) : touchTrust(*m_stores, user, changes);
    });
    resumeSending(user);
}

void AccountWorker::acknowledgeNotice(UserId user, TrustNotice seen, const Answer<void> &answer)
{
    write(answer, [&](ChangeSet &changes) -> Result<void> {
        const auto trust = m_stores->trust.of(user);
        if (!trust)
            return std::unexpected(trust.error());
        if (trust->notice != seen && trust->notice != TrustNotice::None)
            return failure(ErrorCode::Outdated, QStringLiteral("notice"));
        return acknowledgeTrust(*m_stores, user, changes);
    });
    resumeSending(user);
}

/// What waited until somebody looked at a changed key.
void AccountWorker::resumeSending(UserId user)
{
    const auto conversation = m_stores->conversations.withPeer(user);
    if (conversation && *conversation)
        m_sender->trustAcknowledged(**conversation);
    m_repair->offerOwed();
}

// ---- other devices of the account --------------------------------------------------------------------------------------

void AccountWorker::watchDevices()
{
    m_messenger->setHandlers(
        [this](const DeviceAddress &from, const content::DeviceContent &content, ChangeSet &changes) {
            return deviceSays(from, content, changes);
        },
        [this](const DeviceAddress &from, const content::LinkStep &step) { m_linking->received(from, step); },
        [this](const DeviceAddress &device) { m_repair->askAnew(device); });
    m_directory->onOwnListForgotten([this](const QSet<DeviceId> &known) { m_keys->publishForgottenList(known); });
    connect(m_linking.get(), &Linking::statusChanged, this, &AccountWorker::linkChanged);
    connect(m_linking.get(), &Linking::linked, this, &AccountWorker::beginDeliveries);
}

Result<void> AccountWorker::deviceSays(const DeviceAddress &from, const content::DeviceContent &content,
                                       ChangeSet &changes)
{
    const bool isOurs = from.user == m_info.user;
    const auto certified = m_directory->isCertified(from);
    if (!certified || !*certified)
        return certified.transform([](bool) { });
    switch (content.kind_case()) {
    case content::DeviceContent::kNewSession:
        return m_repair->sessionRenewed(from, changes);
    case content::DeviceContent::kHistoryRequest:
        return m_repair->requested(from, content.history_request(), changes);
    case content::DeviceContent::kHistoryAnswer:
        return m_repair->answered(from, content.history_answer(), changes);
    case content::DeviceContent::kHistoryOffer:
        return m_repair->offered(from, content.history_offer(), changes);
    case content::DeviceContent::kHistoryHeld:
        return m_repair->held(from, content.history_held(), changes);
    case content::DeviceContent::kSharedSecrets: {
        if (!isOurs)
            return {};
        const auto secrets = secretsFrom(content.shared_secrets());
        if (!secrets)
            return {};
        // In force once the relay shows a list that this key signed.
        changes.afterCommit.emplace_back([this] { m_directory->fetch(m_info.user); });
        return m_stores->account.announce({.secrets = *secrets});
    }
    case content::DeviceContent::kAccountRequest: {
        if (!isOurs)
            return {};
        // Also when it cannot be told now: linked it is all the same.
        changes.afterCommit.emplace_back([this, from] {
            m_sharing->share(from, [this, from] { m_linking->finishHelping(from); });
        });
        return m_sharing->note(from.device);
    }
    case content::DeviceContent::kSharedAccount:
        return isOurs ? absorbSharedAccount(*m_stores, content.shared_account(), changes) : Result<void>();
    case content::DeviceContent::kMessagesHidden:
        return isOurs ? m_hidden->absorb(content.messages_hidden(), changes) : Result<void>();
    case content::DeviceContent::kListingsChanged:
        return isOurs ? m_listings->absorb(from.device, content.listings_changed(), changes) : Result<void>();
    default:
        return {}; // of a newer version
    }
}

void AccountWorker::revokeDevice(DeviceId device, const Answer<void> &answer)
{
    const auto isKnown = [this, device] {
        return m_stores->devices.of(m_info.user).transform([device](const QList<KnownDevice> &devices) {
            return findDevice(devices, device) != nullptr;
        });
    };
    // Another device may have put it on the list a moment ago, or revoked it.
    m_directory->fetchOwn([this, device, answer, isKnown, before = isKnown()](const Result<void> &fetched) {
        const auto now = isKnown();
        if (!fetched || !before || !now)
            answer(std::unexpected(!fetched ? fetched.error() : !before ? before.error() : now.error()));
        else if (*before && !*now)
            answer({});
        else
            revokeKnown(device, answer);
    });
}

void AccountWorker::revokeKnown(DeviceId device, const Answer<void> &answer)
{
    const auto listed = m_directory->isCertified({.user = m_info.user, .device = device});
    if (!listed) {
        answer(std::unexpected(listed.error()));
    } else if (!*listed) {
        // It never was on the list: the relay alone decides.
        wire::ClientFrame frame;
        frame.mutable_revoke_device()->set_device_id(device.value());
        command(std::move(frame), answer);
    } else if (!m_info.linked || device == m_info.device) {
        answer(failure(m_info.linked ? ErrorCode::FieldInvalid : ErrorCode::NotLinked, QStringLiteral("device")));
    } else {
        m_revocation->revoke(device, [answer](const Result<void> &done) { answer(done); });
    }
}

void AccountWorker::beginAnew(const Answer<void> &answer)
{
    if (!m_info.isSignedIn() || m_info.linked) {
        answer(failure(m_info.linked ? ErrorCode::FieldInvalid : ErrorCode::NotSignedIn, QStringLiteral("device")));
        return;
    }
    m_linking->confirm(false); // an attempt under way has lost its point
    // Fresh from the relay: the new list has to follow what it has.
    m_directory->fetch(m_info.user, [this, answer](const Result<void> &fetched) {
        if (!fetched) {
            answer(fetched);
            return;
        }
        m_keys->beginAccount([this, answer](const Result<void> &done) {
            if (done)
                beginDeliveries();
            answer(done);
        });
    });
}

/// The relay keeps what is for this device from the moment it is linked, and delivers on a connection made after it.
void AccountWorker::beginDeliveries()
{
    m_connection->restart({.code = ErrorCode::ConnectionLost, .detail = QStringLiteral("linked")});
}

void AccountWorker::signOut(const Answer<void> &answer)
{
    if (m_info.linked) {
        answer(failure(ErrorCode::FieldInvalid, QStringLiteral("device")));
        return;
    }
    // From the event loop: the connection may be in the middle of ending.
    const auto forget = [this, answer] {
        QMetaObject::invokeMethod(this, [this, answer] { erase(answer); }, Qt::QueuedConnection);
    };
    if (!m_info.isSignedIn()) {
        forget();
        return;
    }
    wire::ClientFrame frame;
    frame.mutable_revoke_device()->set_device_id(m_info.device.value());
    m_connection->request(
        std::move(frame),
        [forget](const wire::RelayFrame &, ChangeSet &changes) -> Result<void> {
            changes.afterCommit.emplace_back(forget);
            return {};
        },
        [forget, answer](const Error &error) {
            // This is how the relay says that it is done.
            if (error.code == ErrorCode::DeviceRevoked)
                forget();
            else
                answer(std::unexpected(error));
        });
}

// ---- keys ------------------------------------------------------------------------------------------------------------

Result<SafetyNumber> AccountWorker::safetyNumber(UserId user)
{
    const auto mine = m_stores->trust.of(m_info.user);
    const auto theirs = m_stores->trust.of(user);
    if (!mine || !theirs)
        return std::unexpected(!mine ? mine.error() : theirs.error());
    if (mine->accountKey.isEmpty() || theirs->accountKey.isEmpty())
        return failure(ErrorCode::NotFound, QStringLiteral("account key"));
    const Fingerprint one{.accountKey = mine->accountKey, .name = QByteArray::number(m_info.user.value())};
    const Fingerprint other{.accountKey = theirs->accountKey, .name = QByteArray::number(user.value())};
    return SafetyNumber{
        .digits = safetyDigits(one, other), .code = safetyCode(one, other), .verified = theirs->verified};
}

} // namespace Parlance
