// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/records.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace Parlance {

/// A window of one conversation's timeline, oldest first. At most windowRows rows are held; pages are read around what is
/// looked at and let go at the far end. Main thread.
class MessageListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Conversation.messages")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// There are messages before the first row (or after the last) that are not loaded.
    Q_PROPERTY(bool hasOlder READ hasOlder NOTIFY edgesChanged FINAL)
    Q_PROPERTY(bool hasNewer READ hasNewer NOTIFY edgesChanged FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged FINAL)
    /// The first page was read: an empty list is an empty conversation.
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY loadedChanged FINAL)
    /// The row of the first unread message when the conversation was opened; -1 when there was none or it is not loaded.
    Q_PROPERTY(int firstUnreadRow READ firstUnreadRow NOTIFY firstUnreadRowChanged FINAL)

public:
    static constexpr int pageRows = 80;
    static constexpr int windowRows = 600;

    /// In QML by the name in lower case: messageId, text, …
    enum Role {
        MessageIdRole = Qt::UserRole + 1, ///< messageId: string
        TextRole, ///< text: string, plain
        MineRole, ///< mine: bool
        AuthorRole, ///< author: string, the name to show
        AtRole, ///< at: number, ms since 1970 UTC
        TimeTextRole, ///< timeText: string, "14:05"
        DayTextRole, ///< dayText: string, "Today", "Yesterday", "Tuesday, 12 March"
        ShowDayRole, ///< showDay: bool, a day separator stands before it
        GroupStartRole, ///< groupStart: bool, the first of its bubble group
        GroupEndRole, ///< groupEnd: bool, the last of it
        StateRole, ///< state: MessageListModel.Queued …
        StateTextRole, ///< stateText: string, the state in words, for the tick's tooltip
        FailureTextRole, ///< failureText: string, why it failed and what to do; "" unless failed
        LateRole, ///< late: bool, it came after messages that follow it
        UnreadableRole, ///< unreadable: bool, a placeholder stands in text
        FailedRole, ///< failed: bool
        EmojiCountRole, ///< emojiCount: int, 1..3 when the text is that many emoji and nothing else, else 0
        FirstUnreadRole, ///< firstUnread: bool, the "New messages" line stands before it
        SummaryRole, ///< summary: string, the message as one sentence for a screen reader
    };
    Q_ENUM(Role)
    enum State { Queued, Sent, Delivered, Read, Failed, Received };
    Q_ENUM(State)

    explicit MessageListModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] bool hasOlder() const;
    [[nodiscard]] bool hasNewer() const;
    [[nodiscard]] bool isLoading() const;
    [[nodiscard]] bool isLoaded() const;
    [[nodiscard]] int firstUnreadRow() const;

    /// The view came near an end. Does nothing when nothing is there or it is on its way.
    Q_INVOKABLE void loadOlder();
    Q_INVOKABLE void loadNewer();
    /// Makes the newest page the window, for "jump to end".
    Q_INVOKABLE void loadNewest();
    /// -1 when it is not loaded.
    [[nodiscard]] Q_INVOKABLE int rowOf(const QString &messageId) const;

Q_SIGNALS:
    void countChanged();
    void edgesChanged();
    void loadingChanged();
    void loadedChanged();
    void firstUnreadRowChanged();
    /// Messages were put before ones that were there already: "3 earlier messages arrived: show".
    void lateArrived(int count, const QString &firstMessageId);
};

} // namespace Parlance
