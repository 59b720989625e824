// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/accountsharing.h"

#include "core/failpoint.h"
#include "core/logging.h"
#include "sync/sharedaccount.h"

namespace Parlance {

namespace {

/// Devices, as lists of their numbers.
const QString askKey = QStringLiteral("account/ask"); ///< to be asked
const QString waitingKey = QStringLiteral("account/share-with"); ///< wait for an answer

} // namespace

// ---- who is on disk --------------------------------------------------------------------------------------------------

Result<void> AccountSharing::add(const QString &key, DeviceId device)
{
    const auto stored = m_stores.settings.value(key);
    if (!stored)
        return std::unexpected(stored.error());
    QVariantList devices = stored->toList();
    devices.removeAll(QVariant(device.value()));
    devices += QVariant(device.value());
    return m_stores.settings.set(key, devices);
}

Result<void> AccountSharing::remove(const QString &key, DeviceId device)
{
    const auto stored = m_stores.settings.value(key);
    if (!stored)
        return std::unexpected(stored.error());
    QVariantList devices = stored->toList();
    devices.removeAll(QVariant(device.value()));
    return m_stores.settings.set(key, devices.isEmpty() ? QVariant() : QVariant(devices));
}

void AccountSharing::cross(const QString &key, DeviceId device)
{
    const auto written = m_history.write([&](ChangeSet &) { return remove(key, device); });
    if (!written)
        qCWarning(lcSync) << "cannot note that device" << device.value()
                          << "waits no longer:" << written.error().detail;
}

/// Those that are devices of this account still; the others are forgotten.
Result<QList<DeviceAddress>> AccountSharing::listed(const QString &key)
{
    const auto self = m_stores.account.info();
    const auto stored = m_stores.settings.value(key);
    if (!self || !stored)
        return std::unexpected(!self ? self.error() : stored.error());
    QList<DeviceAddress> devices;
    for (const QVariant &number : stored->toList()) {
        const DeviceAddress device{.user = self->user, .device = DeviceId(number.toULongLong())};
        const auto identity = m_stores.devices.identityKey(device.user, device.device);
        if (!identity)
            return std::unexpected(identity.error());
        if (identity->isEmpty())
            cross(key, device.device);
        else
            devices += device;
    }
    return devices;
}

Result<void> AccountSharing::want(DeviceId helper)
{
    return add(askKey, helper);
}

Result<void> AccountSharing::note(DeviceId asking)
{
    return add(waitingKey, asking);
}

Result<void> AccountSharing::forget()
{
    return m_stores.settings.set(askKey, {}).and_then([this] { return m_stores.settings.set(waitingKey, {}); });
}

void AccountSharing::resume()
{
    if (std::exchange(m_resumed, true))
        return;
    ask();
    for (const DeviceAddress &device : listed(waitingKey).value_or(QList<DeviceAddress>()))
        share(device, [] { });
}

// ---- asking, and answering -------------------------------------------------------------------------------------------

void AccountSharing::ask(const std::function<void()> &done)
{
    const auto helpers = listed(askKey).value_or(QList<DeviceAddress>());
    if (helpers.isEmpty() && done)
        done();
    content::DeviceContent content;
    content.mutable_account_request();
    const auto left = std::make_shared<qsizetype>(helpers.size());
    for (const DeviceAddress &helper : helpers) {
        m_messenger.send(helper, content, [this, helper, left, done](const Result<void> &sent) {
            if (sent)
                cross(askKey, helper.device);
            if (--*left == 0 && done)
                done();
        });
    }
}

void AccountSharing::share(const DeviceAddress &device, const std::function<void()> &done)
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
            failPoint("client.link.shared");
            if (progress->complete)
                cross(waitingKey, device.device);
            done();
        });
    }
}

} // namespace Parlance
