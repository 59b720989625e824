// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sortedrows.h"
#include "app/timetext.h"
#include "core/clock.h"
#include "storage/records.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <QtQmlIntegration>

namespace Parlance {

/// The conversations: pinned ones in their order, then latest activity first. Fed with commits, presence and typing; asks nobody. Main thread.
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
        TitleRole, ///< title: string, the peer's name, or "Note to self"
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
        VerifiedRole, ///< verified: bool, the safety number was compared
        LastStateRole, ///< lastState: MessageListModel.Queued …, of an own last message; -1 otherwise
        PinnedRole, ///< pinned: bool, it stays at the top
        ArchivedRole, ///< archived: bool, it is put away
        MarkedUnreadRole, ///< markedUnread: bool, a person wants to come back to it
        OneselfRole, ///< oneself: bool, notes to oneself
        SummaryRole, ///< summary: string, the row as one sentence for a screen reader
    };
    Q_ENUM(Role)
    enum PreviewKind { Empty, Message, OwnMessage, Draft, Typing };
    Q_ENUM(PreviewKind)

    /// The clock must outlive the model.
    ConversationListModel(const Clock &clock, const TimeText &timeText, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int unreadTotal() const { return m_unreadTotal; } ///< muted and archived conversations left out

    void replaceAll(const QList<ConversationRecord> &conversations);
    void apply(const Changes &changes);
    void setOnline(UserId user, bool online);
    void setVerified(UserId user, bool verified);
    void setTyping(ConversationId conversation, bool typing);
    /// Whose draft is in the composer now and need not be pointed out.
    void setOpen(ConversationId conversation);
    [[nodiscard]] ConversationId open() const { return m_open; }
    /// Midnight passed, or the time zone, the locale or the language is another one.
    void refreshTimes(const TimeText &timeText);

    [[nodiscard]] const ConversationRecord *find(ConversationId conversation) const;
    [[nodiscard]] const ConversationRecord *findPeer(UserId user) const;
    [[nodiscard]] const ConversationRecord *recordAt(int row) const;

Q_SIGNALS:
    void unreadTotalChanged();

private:
    friend SortedRows<ConversationListModel, ConversationRecord>;
    static bool precedes(const ConversationRecord &a, const ConversationRecord &b);
    static ConversationId keyOf(const ConversationRecord &record) { return record.id; }

    void countUnread();
    void refresh(ConversationId conversation);
    void setMember(QSet<UserId> &users, UserId user, bool is);
    [[nodiscard]] PreviewKind previewKind(const ConversationRecord &record) const;
    [[nodiscard]] QString preview(const ConversationRecord &record) const;
    [[nodiscard]] QString timeText(const ConversationRecord &record) const;
    [[nodiscard]] bool isOnline(const ConversationRecord &record) const;
    [[nodiscard]] QString summary(const ConversationRecord &record) const;
    [[nodiscard]] static int lastState(const ConversationRecord &record);

    const Clock &m_clock;
    TimeText m_timeText;
    SortedRows<ConversationListModel, ConversationRecord> m_rows{*this};
    QSet<UserId> m_online;
    QSet<UserId> m_verified;
    QSet<ConversationId> m_typing;
    ConversationId m_open;
    int m_unreadTotal = 0;
};

} // namespace Parlance
