// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timetext.h"
#include "core/clock.h"
#include "core/result.h"
#include "storage/records.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace Parlance {

class Account;

/// This account's devices, this one first. Read from the relay by refresh(). Main thread.
class DeviceListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application.devices")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorTextChanged FINAL)

public:
    enum Role {
        DeviceIdRole = Qt::UserRole + 1, ///< deviceId: string
        NameRole, ///< name: string
        PlatformRole, ///< platform: string
        CreatedTextRole, ///< createdText: string, "Added 12 March 2025"
        LastActiveTextRole, ///< lastActiveText: string, "Active now", "Last active yesterday at 14:05"
        CurrentRole, ///< current: bool, this device
        LinkedRole, ///< linked: bool; one that is not can read nothing
    };
    Q_ENUM(Role)

    /// The clock must outlive the model.
    explicit DeviceListModel(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] bool isBusy() const { return m_busy > 0; }
    [[nodiscard]] QString errorText() const { return m_errorText; }

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void revoke(const QString &deviceId);

Q_SIGNALS:
    void countChanged();
    void busyChanged();
    void errorTextChanged();

public:
    void setAccount(Account *account); ///< null: none is open
    void replaceAll(QList<DeviceRecord> devices);
    /// The language is another one: what failed in the one before is not mentioned any more.
    void retranslate(const TimeText &timeText);

private:
    void setBusy(int step);
    void setErrorText(const QString &text);
    [[nodiscard]] QString lastActiveText(const DeviceRecord &device) const;

    const Clock &m_clock;
    TimeText m_timeText;
    Account *m_account = nullptr;
    QList<DeviceRecord> m_devices;
    int m_busy = 0;
    QString m_errorText;
};

} // namespace Parlance
