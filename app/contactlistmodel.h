// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/records.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace Parlance {

/// Contacts, requests and blocked people, by name. Main thread.
class ContactListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Contacts.people, Contacts.requests, …")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        UserIdRole = Qt::UserRole + 1, ///< userId: string
        NameRole, ///< name: string
        UsernameRole, ///< username: string
        InitialsRole, ///< initials: string
        HueRole, ///< hue: int 0..7
        OnlineRole, ///< online: bool
        PresenceTextRole, ///< presenceText: string
        StatusRole, ///< status: ContactListModel.RequestSent …
        BlockedRole, ///< blocked: bool
        GoneRole, ///< gone: bool, the account was deleted
        ConversationIdRole, ///< conversationId: string, "" while there is none
    };
    Q_ENUM(Role)
    enum Status { None, RequestSent, RequestReceived, Accepted };
    Q_ENUM(Status)
    /// Which of them a model holds.
    enum Kind { People, Requests, SentRequests, BlockedPeople };
    Q_ENUM(Kind)

    explicit ContactListModel(Kind kind, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }

Q_SIGNALS:
    void countChanged();
};

} // namespace Parlance
