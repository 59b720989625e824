// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/records.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace Parlance {

/// The conversations, latest activity first. Fed with commits, presence and typing; asks nobody. Main thread.
class ConversationListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application.conversations")
    Q_PROPERTY(int unreadTotal READ unreadTotal NOTIFY unreadTotalChanged FINAL)

public:
    /// In QML by the name in lower case: conversationId, title, …
    enum Role {
        ConversationIdRole = Qt::UserRole + 1, ///< conversationId: string
        TitleRole, ///< title: string, the peer's name
        UsernameRole, ///< username: string
        InitialsRole, ///< initials: string, one or two letters
        HueRole, ///< hue: int 0..7, an index into Theme's avatar hues
        PreviewRole, ///< preview: string, one line: the last message, the draft, or "typing…"
        PreviewKindRole, ///< previewKind: ConversationListModel.Message, OwnMessage, Draft, Typing, Empty
        TimeTextRole, ///< timeText: string, "14:05", "Yesterday", "12 Mar"
        UnreadRole, ///< unread: int
        MutedRole, ///< muted: bool
        OnlineRole, ///< online: bool
        BlockedRole, ///< blocked: bool
        LastStateRole, ///< lastState: MessageListModel.Queued …, of an own last message; -1 otherwise
        SummaryRole, ///< summary: string, the row as one sentence for a screen reader
    };
    Q_ENUM(Role)
    enum PreviewKind { Empty, Message, OwnMessage, Draft, Typing };
    Q_ENUM(PreviewKind)

    explicit ConversationListModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int unreadTotal() const; ///< muted conversations left out

Q_SIGNALS:
    void unreadTotalChanged();
};

} // namespace Parlance
