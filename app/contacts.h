// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/contactlistmodel.h"

#include "core/result.h"

#include <QFuture>
#include <QObject>
#include <QtQmlIntegration>

#include <array>
#include <functional>

namespace Parlance {

class Account;

/// The people of this account and what can be done about them. Main thread.
class Contacts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application.contacts")

    Q_PROPERTY(Parlance::ContactListModel *people READ people CONSTANT FINAL) ///< accepted ones
    Q_PROPERTY(
        Parlance::ContactListModel *requests READ requests CONSTANT FINAL) ///< who asks us; requests.count for a badge
    Q_PROPERTY(Parlance::ContactListModel *sentRequests READ sentRequests CONSTANT FINAL) ///< whom we asked
    Q_PROPERTY(Parlance::ContactListModel *blocked READ blocked CONSTANT FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    /// The last action's failure in sentences; "" when it went well or another one began.
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorTextChanged FINAL)

public:
    /// The clock must outlive it.
    explicit Contacts(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] ContactListModel *people() const { return m_lists[ContactListModel::People]; }
    [[nodiscard]] ContactListModel *requests() const { return m_lists[ContactListModel::Requests]; }
    [[nodiscard]] ContactListModel *sentRequests() const { return m_lists[ContactListModel::SentRequests]; }
    [[nodiscard]] ContactListModel *blocked() const { return m_lists[ContactListModel::BlockedPeople]; }
    [[nodiscard]] bool isBusy() const { return m_busy > 0; }
    [[nodiscard]] QString errorText() const { return m_errorText; }

    /// Finishes with requested() or errorText.
    Q_INVOKABLE void request(const QString &username);
    /// Finishes with notesOpened() or errorText.
    Q_INVOKABLE void openNotes();
    Q_INVOKABLE void accept(const QString &userId);
    Q_INVOKABLE void decline(const QString &userId);
    Q_INVOKABLE void remove(const QString &userId);
    Q_INVOKABLE void block(const QString &userId);
    Q_INVOKABLE void unblock(const QString &userId);
    Q_INVOKABLE void clearError();

    void setAccount(Account *account); ///< null: none is open
    void replaceAll(const QList<ContactRecord> &contacts);
    void apply(const Changes &changes);
    void setPresence(UserId user, const PresenceRecord &presence);
    void refreshTimes(const TimeText &timeText);
    [[nodiscard]] const ContactRecord *find(UserId user) const;

Q_SIGNALS:
    void busyChanged();
    void errorTextChanged();
    /// The request is on its way (or, when they had asked us, accepted).
    void requested(const QString &name, bool accepted);
    /// The conversation with oneself is there.
    void notesOpened(const QString &conversationId);
    void notesFailed();
    /// A contact was accepted here; its conversation exists.
    void accepted(const QString &conversationId);

private:
    void act(QFuture<Result<ContactRecord>> answer, const std::function<void(const ContactRecord &)> &done);
    void act(QFuture<Result<void>> answer);
    void begin();
    void end(const Error &error);
    void setErrorText(const QString &text);

    Account *m_account = nullptr;
    std::array<ContactListModel *, 4> m_lists; ///< by ContactListModel::Kind
    int m_busy = 0;
    QString m_errorText;
};

} // namespace Parlance
