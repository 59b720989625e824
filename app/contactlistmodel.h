// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sortedrows.h"
#include "app/timetext.h"
#include "core/clock.h"
#include "storage/records.h"

#include <QAbstractListModel>
#include <QHash>
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

    /// The clock must outlive the model.
    ContactListModel(Kind kind, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }

    /// All contacts; those of another kind are left out.
    void replaceAll(const QList<ContactRecord> &contacts);
    void apply(const QList<ContactRecord> &contacts);
    void setPresence(UserId user, const PresenceRecord &presence);
    void refreshTimes(const TimeText &timeText);

    [[nodiscard]] const ContactRecord *find(UserId user) const;
    [[nodiscard]] const ContactRecord *recordAt(int row) const;

Q_SIGNALS:
    void countChanged();

private:
    friend SortedRows<ContactListModel, ContactRecord>;
    static bool precedes(const ContactRecord &a, const ContactRecord &b);
    static UserId keyOf(const ContactRecord &record) { return record.user; }

    [[nodiscard]] bool belongs(const ContactRecord &record) const;
    [[nodiscard]] QString presenceText(const ContactRecord &record) const;

    Kind m_kind;
    const Clock &m_clock;
    TimeText m_timeText;
    SortedRows<ContactListModel, ContactRecord> m_rows{*this};
    QHash<UserId, PresenceRecord> m_presence;
};

} // namespace Parlance
