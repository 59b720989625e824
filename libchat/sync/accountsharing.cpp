// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/accountsharing.h"

#include "core/logging.h"
#include "sync/sharedaccount.h"

namespace Parlance {

namespace {

/// The devices that wait, as a list of their numbers.
const QString waitingKey = QStringLiteral("account/share-with");

} // namespace

Result<void> AccountSharing::note(DeviceId device, bool waits)
{
    return m_history.write([&](ChangeSet &) -> Result<void> {
        const auto stored = m_stores.settings.value(waitingKey);
        if (!stored)
            return std::unexpected(stored.error());
        QVariantList waiting = stored->toList();
        waiting.removeAll(QVariant(device.value()));
        if (waits)
            waiting += QVariant(device.value());
        return m_stores.settings.set(waitingKey, waiting.isEmpty() ? QVariant() : QVariant(waiting));
    });
}

void AccountSharing::share(const DeviceAddress &device, const std::function<void()> &done)
{
    if (const auto noted = note(device.device, true); !noted)
        qCWarning(lcSync) << "cannot note who waits for the account:" << noted.error().detail;
    send(device, done);
}

void AccountSharing::resume()
{
    const auto self = m_stores.account.info();
    const auto waiting = m_stores.settings.value(waitingKey);
    if (!self || !waiting)
        return;
    for (const QVariant &number : waiting->toList()) {
        const DeviceId device(number.toULongLong());
        const auto key = m_stores.devices.identityKey(self->user, device);
        if (key && !key->isEmpty())
            send({.user = self->user, .device = device}, [] { });
        else if (const auto noted = note(device, false); !noted)
            qCWarning(lcSync) << "cannot note that a device is gone:" << noted.error().detail;
    }
}

void AccountSharing::send(const DeviceAddress &device, const std::function<void()> &done)
{
    const auto parts = accountToShare(m_stores);
    if (!parts) {
        qCWarning(lcSync) << "cannot share the account:" << parts.error().detail;
        done();
        return;
    }
    struct Progress
    {
        qsizetype left = 0;
        bool complete = true;
    };
    const auto progress = std::make_shared<Progress>(Progress{.left = parts->size()});
    for (const content::SharedAccount &part : *parts) {
        content::DeviceContent content;
        *content.mutable_shared_account() = part;
        m_messenger.send(device, content, [this, device, done, progress](const Result<void> &told) {
            progress->complete = progress->complete && told;
            if (--progress->left > 0)
                return;
            if (progress->complete) {
                if (const auto noted = note(device.device, false); !noted)
                    qCWarning(lcSync) << "cannot note who has the account:" << noted.error().detail;
            }
            done();
        });
    }
}

} // namespace Parlance
