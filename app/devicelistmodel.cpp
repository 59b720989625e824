// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/devicelistmodel.h"

#include "app/errortext.h"
#include "app/person.h"
#include "sync/account.h"

namespace Parlance {

DeviceListModel::DeviceListModel(const Clock &clock, QObject *parent) : QAbstractListModel(parent), m_clock(clock) { }

int DeviceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_devices.size());
}

QHash<int, QByteArray> DeviceListModel::roleNames() const
{
    return {
        {DeviceIdRole, "deviceId"},
        {NameRole, "name"},
        {PlatformRole, "platform"},
        {CreatedTextRole, "createdText"},
        {LastActiveTextRole, "lastActiveText"},
        {CurrentRole, "current"},
        {LinkedRole, "linked"},
    };
}

QVariant DeviceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DeviceRecord &device = m_devices.at(index.row());
    switch (role) {
    case DeviceIdRole:
        return idText(device.id);
    case Qt::DisplayRole:
    case NameRole:
        return device.name;
    case PlatformRole:
        return device.platform;
    case CreatedTextRole:
        return device.created > 0 ? tr("Added %1").arg(m_timeText.moment(device.created, m_clock.nowMs())) : QString();
    case LastActiveTextRole:
        return lastActiveText(device);
    case CurrentRole:
        return device.current;
    case LinkedRole:
        return device.linked;
    default:
        return {};
    }
}

QString DeviceListModel::lastActiveText(const DeviceRecord &device) const
{
    if (device.current)
        return tr("This device");
    if (device.lastActive == 0)
        return {};
    //: %1 like "today at 14:05"
    return tr("Last active %1").arg(m_timeText.moment(device.lastActive, m_clock.nowMs()));
}

void DeviceListModel::setAccount(Account *account)
{
    m_account = account;
}

void DeviceListModel::replaceAll(QList<DeviceRecord> devices)
{
    std::ranges::stable_sort(devices, [](const DeviceRecord &a, const DeviceRecord &b) {
        return std::pair(!a.current, -a.lastActive) < std::pair(!b.current, -b.lastActive);
    });
    if (m_devices == devices)
        return;
    beginResetModel();
    m_devices = devices;
    endResetModel();
    Q_EMIT countChanged();
}

void DeviceListModel::retranslate(const TimeText &timeText)
{
    m_timeText = timeText;
    setErrorText({});
    if (!m_devices.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void DeviceListModel::refresh()
{
    if (!m_account)
        return;
    setBusy(+1);
    m_account->devices().then(this, [this](const Result<QList<DeviceRecord>> &devices) {
        setBusy(-1);
        setErrorText(devices ? QString() : Parlance::errorText(devices.error()).all());
        if (devices)
            replaceAll(*devices);
    });
}

void DeviceListModel::revoke(const QString &deviceId)
{
    if (!m_account)
        return;
    setBusy(+1);
    m_account->revokeDevice(idFrom<DeviceId>(deviceId)).then(this, [this](const Result<void> &done) {
        setBusy(-1);
        if (done)
            refresh();
        else
            setErrorText(Parlance::errorText(done.error()).all());
    });
}

void DeviceListModel::setBusy(int step)
{
    const bool before = isBusy();
    m_busy += step;
    if (isBusy() != before)
        Q_EMIT busyChanged();
}

void DeviceListModel::setErrorText(const QString &text)
{
    if (std::exchange(m_errorText, text) != text)
        Q_EMIT errorTextChanged();
}

} // namespace Parlance
