// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/senderlookup.h"

#include "core/logging.h"
#include "sync/sendpolicy.h"

#include <algorithm>

namespace Parlance {

namespace {

/// Whoever comes back to hundreds of strangers would spend the rate of FetchDevices at once.
constexpr int questionsAtOnce = 16;

} // namespace

SenderLookup::SenderLookup(DeviceDirectory &directory, RelayConnection &connection, QObject *parent)
    : QObject(parent), m_directory(directory), m_connection(connection)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &SenderLookup::ask);
}

Result<bool> SenderLookup::mustWait(const DeviceAddress &sender)
{
    const auto known = m_directory.isCertified(sender);
    if (!known)
        return std::unexpected(known.error());
    if (*known || m_answered.contains({sender.user, sender.device}))
        return false;
    // Another device of somebody who is being asked about: that answer may be older than this device.
    if (!m_out.value(sender.user).contains(sender.device))
        m_noted[sender.user] += sender.device;
    return true;
}

Result<bool> SenderLookup::isStranger(const DeviceAddress &sender)
{
    if (!m_answered.contains({sender.user, sender.device}))
        return false; // known all the time
    return m_directory.isCertified(sender).transform([](bool known) { return !known; });
}

void SenderLookup::ask()
{
    const QList<UserId> users = m_noted.keys();
    for (const UserId user : users) {
        if (m_pause.isActive() || m_out.size() >= questionsAtOnce)
            return;
        if (!m_out.contains(user))
            askFor(user);
    }
}

void SenderLookup::askFor(UserId user)
{
    m_out.insert(user, m_noted.take(user));
    m_directory.fetch(user, [this, user, number = m_connectionNumber](const Result<void> &fetched) {
        if (number == m_connectionNumber && m_connection.isReady())
            finish(user, fetched);
    });
}

void SenderLookup::finish(UserId user, const Result<void> &fetched)
{
    const QSet<DeviceId> devices = m_out.take(user);
    if (!fetched && mayPass(fetched.error())) {
        qCInfo(lcSync) << "the devices of user" << user.value()
                       << "are asked for again:" << errorName(fetched.error().code);
        m_noted[user] += devices;
        m_pause.start(static_cast<int>(std::clamp(fetched.error().retryAfterMs, shortestPauseMs, longestPauseMs)));
        return;
    }
    // Also when the relay does not tell: what came is then a placeholder, and blocks nothing.
    for (const DeviceId device : devices)
        m_answered += {user, device};
    ask();
    Q_EMIT answered();
}

void SenderLookup::reset()
{
    ++m_connectionNumber;
    m_pause.stop();
    m_noted.clear();
    m_out.clear();
    m_answered.clear();
}

} // namespace Parlance
