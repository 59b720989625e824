// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/records.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace Parlance {

class Account;
class Conversation;
class ConversationListModel;

/// What is to be forwarded, and to whom it can be: the conversations that can be written to, by how well their name fits
/// what is typed and then by activity; archived ones only when looked for by name. Whoever was picked stays so while one
/// looks for others. Main thread.
class ForwardModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application.forwarding")
    Q_MOC_INCLUDE("app/conversation.h")

    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int messages READ messages NOTIFY messagesChanged FINAL) ///< how many are to be forwarded
    Q_PROPERTY(int picked READ picked NOTIFY pickedChanged FINAL)
    Q_PROPERTY(QString pickedNames READ pickedNames NOTIFY pickedChanged FINAL)
    Q_PROPERTY(bool full READ isFull NOTIFY pickedChanged FINAL) ///< nobody else can be picked

public:
    static constexpr int mostRecipients = 5;

    enum Role {
        TitleRole = Qt::UserRole + 1, ///< title: string, the name
        SubtitleRole, ///< subtitle: string, @username; "" of notes to oneself
        InitialsRole, ///< initials: string
        HueRole, ///< hue: int 0..7
        PickedRole, ///< picked: bool
        OneselfRole, ///< oneself: bool, notes to oneself
    };
    Q_ENUM(Role)

    /// The list must outlive it.
    explicit ForwardModel(const ConversationListModel &conversations, QObject *parent = nullptr);

    void setAccount(Account *account) { m_account = account; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &query);
    [[nodiscard]] int messages() const { return static_cast<int>(m_texts.size()); }
    [[nodiscard]] int picked() const { return static_cast<int>(m_picked.size()); }
    [[nodiscard]] QString pickedNames() const;
    [[nodiscard]] bool isFull() const { return picked() == mostRecipients; }

    /// This message of the conversation, or, with "", those that are selected there; nobody is picked yet. False when there
    /// is nothing to forward.
    Q_INVOKABLE bool begin(Parlance::Conversation *conversation, const QString &messageId);
    Q_INVOKABLE void toggle(int row); ///< picked, or no longer; nobody beyond mostRecipients
    /// Each text in order, to each of those picked; to this row when nobody is.
    Q_INVOKABLE void send(int row);

Q_SIGNALS:
    void queryChanged();
    void countChanged();
    void messagesChanged();
    void pickedChanged();
    /// All of it is in the outbox.
    void forwarded(const QString &names);
    void failed(const Parlance::Error &error);

private:
    void list();
    [[nodiscard]] QString nameOf(ConversationId conversation) const;

    const ConversationListModel &m_conversations;
    Account *m_account = nullptr;
    QString m_query;
    QStringList m_texts;
    QList<ConversationRecord> m_rows;
    QList<ConversationId> m_picked; ///< in the order of picking
};

} // namespace Parlance
