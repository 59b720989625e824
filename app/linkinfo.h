// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/records.h"

#include <QObject>
#include <QtQmlIntegration>

namespace Parlance {

class Account;

/// Linking a new device, on the new one and on the one that helps it, in words; and how much of the history is still to
/// come afterwards. Main thread.
class LinkInfo : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application.link")

    /// Nothing can be read or written here before this device is linked.
    Q_PROPERTY(bool needed READ isNeeded NOTIFY changed FINAL)
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    /// This is the new one.
    Q_PROPERTY(bool newDevice READ isNewDevice NOTIFY changed FINAL)
    /// Six digits in two groups while there is something to compare, else "".
    Q_PROPERTY(QString digits READ digits NOTIFY changed FINAL)
    /// The other device's name; "" where it is not known.
    Q_PROPERTY(QString device READ device NOTIFY changed FINAL)
    /// Ended: why, and what to do.
    Q_PROPERTY(QString reason READ reason NOTIFY changed FINAL)
    /// "Fetching history: 1,204 messages to go"; "" when nothing is missing.
    Q_PROPERTY(QString historyText READ historyText NOTIFY historyChanged FINAL)

public:
    enum State { None, Asked, Asking, Comparing, Confirmed, Done, Ended };
    Q_ENUM(State)

    using QObject::QObject;

    [[nodiscard]] bool isNeeded() const { return m_needed; }
    [[nodiscard]] State state() const;
    [[nodiscard]] bool isNewDevice() const { return m_status.newDevice; }
    [[nodiscard]] QString digits() const;
    [[nodiscard]] QString device() const { return m_status.device; }
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString historyText() const;

    /// On the new device: asks the account's other devices, from the beginning.
    Q_INVOKABLE void start();
    /// On a device that another one asks: the person wants to compare.
    Q_INVOKABLE void help();
    /// What the person says who looks at both: the digits are the same, or differ.
    Q_INVOKABLE void confirm(bool same);

Q_SIGNALS:
    void changed();
    void historyChanged();
    /// For the account.
    void startAsked();
    void helpAsked();
    void confirmAsked(bool same);

public:
    void setAccount(Account *account); ///< null: none is open
    /// `settled`: whoever joined or signed in just now has been told, so that it is known whether linking is left to do.
    void setInfo(const AccountInfo &info, bool settled);
    void setConnection(ConnectionState state);
    void setStatus(const LinkStatus &status);
    void setRepair(const RepairStatus &repair);
    void retranslate(); ///< the language is another one

private:
    void startByItself();

    LinkStatus m_status;
    RepairStatus m_repair;
    bool m_unlinked = false;
    bool m_needed = false;
    bool m_connected = false;
};

} // namespace Parlance
