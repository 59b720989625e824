// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/contactlistmodel.h"

#include <QObject>
#include <QtQmlIntegration>

namespace Parlance {

class Account;

/// The people of this account and what can be done about them. Main thread.
class Contacts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application.contacts")

    Q_PROPERTY(ContactListModel *people READ people CONSTANT FINAL) ///< accepted ones
    Q_PROPERTY(ContactListModel *requests READ requests CONSTANT FINAL) ///< who asks us; requests.count for a badge
    Q_PROPERTY(ContactListModel *sentRequests READ sentRequests CONSTANT FINAL) ///< whom we asked
    Q_PROPERTY(ContactListModel *blocked READ blocked CONSTANT FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    /// The last action's failure in sentences; "" when it went well or another one began.
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorTextChanged FINAL)

public:
    explicit Contacts(QObject *parent = nullptr);

    [[nodiscard]] ContactListModel *people() const;
    [[nodiscard]] ContactListModel *requests() const;
    [[nodiscard]] ContactListModel *sentRequests() const;
    [[nodiscard]] ContactListModel *blocked() const;
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] QString errorText() const;

    /// Finishes with requested() or errorText.
    Q_INVOKABLE void request(const QString &username);
    Q_INVOKABLE void accept(const QString &userId);
    Q_INVOKABLE void decline(const QString &userId);
    Q_INVOKABLE void remove(const QString &userId);
    Q_INVOKABLE void block(const QString &userId);
    Q_INVOKABLE void unblock(const QString &userId);
    Q_INVOKABLE void clearError();

Q_SIGNALS:
    void busyChanged();
    void errorTextChanged();
    /// The request is on its way (or, when they had asked us, accepted).
    void requested(const QString &name, bool accepted);
    /// A contact was accepted here; its conversation exists.
    void accepted(const QString &conversationId);
};

} // namespace Parlance
