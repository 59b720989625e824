// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/sqlitelogstore.h"

#include "relay/sqlitereads.h"
#include "relay/sqliterestore.h"

#include <algorithm>

namespace Parlance {

Result<ListOutcome> SqliteLogStore::publishDeviceList(UserId user, DeviceId device, const DeviceListUpdate &update)
{
    if (const auto there = requireDevice(user, device); !there)
        return std::unexpected(there.error());
    const auto account = SqliteReads::user(*m_database, user);
    if (!account)
        return std::unexpected(account.error());
    const auto before = SqliteReads::userDevices(*m_database, user, SqliteReads::Which::All);
    if (!before)
        return std::unexpected(before.error());
    // Its answer was lost, and so it is said again.
    if (before->deviceList == update.deviceList && !update.newKey)
        return ListOutcome::Published;
    // Lists that were published after the copy was made count for the devices, and none before them will ever do again.
    const auto mayPassOver = SqliteRestore::wasPutBack(*m_database);
    if (!mayPassOver)
        return std::unexpected(mayPassOver.error());
    const ListOutcome outcome = judge(*before, account->deviceListVersion, update, *mayPassOver);
    if (outcome != ListOutcome::Published)
        return outcome;
    if (auto done = applyDeviceList(*before, update); !done)
        return std::unexpected(done.error());
    return outcome;
}

ListOutcome SqliteLogStore::judge(const UserDevices &before, quint64 version, const DeviceListUpdate &update,
                                  bool mayPassOver)
{
    const bool isNext = mayPassOver ? update.version > version : update.version == version + 1;
    if (before.keyInForce() != update.keyInForce || !isNext)
        return ListOutcome::NotNext;
    const auto isOfTheAccount = [&before](DeviceId device) {
        return std::ranges::any_of(before.devices, [device](const DeviceBundle &bundle) {
            return bundle.device.id == device;
        });
    };
    return std::ranges::all_of(update.devices, isOfTheAccount) ? ListOutcome::Published : ListOutcome::UnknownDevice;
}

Result<void> SqliteLogStore::applyDeviceList(const UserDevices &before, const DeviceListUpdate &update)
{
    const UserId user = before.user;
    if (update.newKey) {
        if (auto done = addKey(user, *update.newKey); !done)
            return done;
    }
    if (auto done = m_database->execute(
            QStringLiteral("UPDATE account SET device_list = ?, device_list_version = ? WHERE id = ?"),
            update.deviceList, update.version, user);
        !done)
        return done;
    // An account without a list has devices of version 1 only: its first list links some of them, and takes none away.
    const bool isFirst = before.deviceList.isEmpty();
    for (const DeviceBundle &bundle : before.devices) {
        const DeviceRecord &device = bundle.device;
        const bool stays = std::ranges::contains(update.devices, device.id);
        Result<void> done;
        if (stays && !device.listed)
            done = linkDevice(user, device.id);
        else if (!stays && device.listed && isFirst)
            done = unlistDevice(user, device.id);
        else if (!stays && device.listed)
            done = removeDevice(user, device.id, ClosedDevice::Reason::Revoked);
        if (!done)
            return done;
    }
    if (auto done = touchAccount(user); !done)
        return done;
    return touchContactsOf(user);
}

Result<void> SqliteLogStore::addKey(UserId user, const AccountKeyRecord &key)
{
    quint64 number = 1;
    {
        auto newest = m_database->query(
            QStringLiteral("SELECT number FROM account_key WHERE account = ? ORDER BY number DESC LIMIT 1"), user);
        if (!newest)
            return std::unexpected(newest.error());
        if (newest->next())
            number = newest->number(0) + 1;
    }
    if (auto done = m_database->execute(
            QStringLiteral("INSERT INTO account_key (account, number, key, succession) VALUES (?, ?, ?, ?)"), user,
            number, key.key, key.succession);
        !done)
        return done;
    // The oldest goes, rather than that a device cannot be revoked any more.
    return m_database->execute(QStringLiteral("DELETE FROM account_key WHERE account = ? AND number + ? <= ?"), user,
                               Limits::accountKeysKept, number);
}

Result<void> SqliteLogStore::linkDevice(UserId user, DeviceId device)
{
    if (auto done = m_database->execute(
            QStringLiteral("UPDATE device SET listed = 1 WHERE account = ? AND id = ?"), user, device);
        !done)
        return done;
    const auto conversations = m_conversations.ofUser(user);
    if (!conversations)
        return std::unexpected(conversations.error());
    for (Conversation *conversation : *conversations) {
        if (auto done = m_conversations.addDevice(*conversation, user, device); !done)
            return done;
        ring(conversation->peerOf(user));
    }
    m_changes.linked.push_back(device);
    return {};
}

Result<void> SqliteLogStore::unlistDevice(UserId user, DeviceId device)
{
    if (auto done = m_database->execute(
            QStringLiteral("UPDATE device SET listed = 0 WHERE account = ? AND id = ?"), user, device);
        !done)
        return done;
    m_changes.closed.push_back({.user = user, .device = device, .reason = ClosedDevice::Reason::Unlisted});
    return endMarksOf(user, device);
}

} // namespace Parlance
