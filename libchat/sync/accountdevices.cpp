// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/accountprivate.h"

/// The part of the public door that is about devices, keys and what is where.
namespace Parlance {

QFuture<Result<QList<DeviceRecord>>> Account::devices()
{
    return d->ask<QList<DeviceRecord>>([](AccountWorker &worker, const auto &answer) { worker.devices(answer); });
}

QFuture<Result<void>> Account::revokeDevice(DeviceId device)
{
    return d->ask<void>([=](AccountWorker &worker, const auto &answer) { worker.revokeDevice(device, answer); });
}

void Account::startLinking()
{
    d->tell([](AccountWorker &worker) { worker.linking().start(); });
}

void Account::helpLink()
{
    d->tell([](AccountWorker &worker) { worker.linking().help(); });
}

void Account::confirmLink(bool same)
{
    d->tell([same](AccountWorker &worker) { worker.linking().confirm(same); });
}

QFuture<Result<void>> Account::beginAnew()
{
    return d->ask<void>([](AccountWorker &worker, const auto &answer) { worker.beginAnew(answer); });
}

QFuture<Result<void>> Account::signOut()
{
    return d->ask<void>([](AccountWorker &worker, const auto &answer) { worker.signOut(answer); });
}

const LinkStatus &Account::linkStatus() const
{
    return d->link;
}

QFuture<Result<SafetyNumber>> Account::safetyNumber(UserId user)
{
    return d->ask<SafetyNumber>([=](AccountWorker &worker, const auto &answer) { answer(worker.safetyNumber(user)); });
}

QFuture<Result<void>> Account::setVerified(UserId user, bool verified, const QString &digits)
{
    return d->ask<void>([=](AccountWorker &worker, const auto &answer) {
        worker.setVerified(user, verified, digits, answer);
    });
}

QFuture<Result<void>> Account::acknowledgeNotice(UserId user, TrustNotice seen)
{
    return d->ask<void>([=](AccountWorker &worker, const auto &answer) {
        worker.acknowledgeNotice(user, seen, answer);
    });
}

QFuture<Result<MessageDetails>> Account::messageDetails(ConversationId conversation, const MessageId &message)
{
    return d->ask<MessageDetails>([=](AccountWorker &worker, const auto &answer) {
        answer(messageDetailsOf(worker.stores(), conversation, message));
    });
}

QFuture<Result<Completeness>> Account::completeness(ConversationId conversation)
{
    return d->ask<Completeness>([=](AccountWorker &worker, const auto &answer) {
        answer(completenessOf(worker.stores(), conversation));
    });
}

const RepairStatus &Account::repairStatus() const
{
    return d->repair;
}

} // namespace Parlance
