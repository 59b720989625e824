// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timetext.h"
#include "core/clock.h"
#include "sync/account.h"

#include <QAbstractListModel>
#include <QSet>
#include <QTimer>
#include <QtQmlIntegration>

#include <functional>
#include <vector>

namespace Parlance {

/// A window of one conversation's timeline, oldest first, ordered by position alone. At most windowRows rows are held; pages
/// are read around what is looked at and let go at the far end. Main thread.
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
    static constexpr int windowRows = 500; ///< what one Page can ask for at most
    static constexpr qint64 groupGapMs = 5LL * 60 * 1000; ///< a bubble group ends after so long a silence

    /// Where pages come from; in the program Account::history.
    using Fetch = std::function<QFuture<Result<QList<MessageRecord>>>(const Page &)>;

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
        StateRole, ///< messageState: MessageListModel.Queued … (an Item has a state of its own)
        StateTextRole, ///< stateText: string, the state in words, for the tick's tooltip
        FailureTextRole, ///< failureText: string, why it failed and what to do; "" unless failed
        LateRole, ///< late: bool, it came after messages that follow it
        UnreadableRole, ///< unreadable: bool, a placeholder stands in text
        MissingRole, ///< missing: bool, it stands for messages that are not here
        FailedRole, ///< failed: bool
        EditedRole, ///< edited: bool, it said something else before
        ForwardedRole, ///< forwarded: bool, its author passed on what was said elsewhere
        DeletedRole, ///< deleted: bool, a placeholder stands in text
        AnswersRole, ///< answers: bool, it answers another message
        QuoteAuthorRole, ///< quoteAuthor: string, the name to show
        QuoteHueRole, ///< quoteHue: int, an index into Theme.hues
        QuoteTextRole, ///< quoteText: string, what that says now, or why it cannot be shown
        ReactionsRole, ///< reactions: list of strings, each emoji once
        ReactionCountsRole, ///< reactionCounts: list of int, as many
        OwnReactionRole, ///< ownReaction: string, which of them is one's own; "" for none
        EmojiCountRole, ///< emojiCount: int, 1..3 when the text is that many emoji and nothing else, else 0
        FirstUnreadRole, ///< firstUnread: bool, the "New messages" line stands before it
        NoticeRole, ///< notice: string, what a quiet line says that stands in place of a message; "" for a message
        LeftTextRole, ///< leftText: string, what is left of the time of one that disappears, "3 h"; "" for one that stays
        SummaryRole, ///< summary: string, the message as one sentence for a screen reader
        SelectedRole, ///< selected: bool
    };
    Q_ENUM(Role)
    enum State { Queued, Sent, Delivered, Read, Failed, Received };
    Q_ENUM(State)

    /// The clock must outlive the model.
    MessageListModel(const ConversationRecord &conversation, Fetch fetch, const Clock &clock, const TimeText &timeText,
                     QObject *parent = nullptr);
    ~MessageListModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] bool hasOlder() const { return m_hasOlder; }
    [[nodiscard]] bool hasNewer() const { return m_hasNewer; }
    [[nodiscard]] bool isLoading() const { return m_reading; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] int firstUnreadRow() const { return m_firstUnreadRow; }

    /// The view came near an end. Does nothing when nothing is there or it is on its way.
    Q_INVOKABLE void loadOlder();
    Q_INVOKABLE void loadNewer();
    /// Makes the newest page the window, for "jump to end".
    Q_INVOKABLE void loadNewest();
    /// -1 when it is not loaded.
    [[nodiscard]] Q_INVOKABLE int rowOf(const QString &messageId) const;
    /// "" beyond the ends.
    [[nodiscard]] Q_INVOKABLE QString idAt(int row) const;

    /// Reads the first window: around the first unread message, or the newest.
    void open();
    /// Makes the page around this position the window; around() is emitted when it is there.
    void loadAround(quint64 position);
    void apply(const Changes &changes);
    /// Marks and the peer's name, from the conversation as it is now.
    void setConversation(const ConversationRecord &conversation);
    void setOwnName(const QString &name);
    void setSelected(const QSet<MessageId> &messages); ///< loaded or not
    void setOnline(bool online); ///< queued messages say what they wait for
    /// "New messages" stands before the first of the peer's after this sequence; nullopt: nowhere.
    void setUnreadAfter(std::optional<Sequence> sequence);
    /// What is looked at, so that the far end is let go when the window is full.
    void setViewedRow(int row) { m_viewedRow = row; }
    /// Midnight passed, or the time zone or the locale is another one.
    void refreshTimes(const TimeText &timeText);

    [[nodiscard]] const MessageRecord *recordAt(int row) const;
    /// Who wrote it and when, above what it says where that is copied.
    [[nodiscard]] QString headingOf(const MessageRecord &record) const;
    /// Where a message stands that is loaded, or that lateArrived() named; 0 when it is not known.
    [[nodiscard]] quint64 positionOf(const MessageId &id) const;

Q_SIGNALS:
    void countChanged();
    void edgesChanged();
    void loadingChanged();
    void loadedChanged();
    void firstUnreadRowChanged();
    /// Messages were put before ones that were there already: "3 earlier messages arrived: show".
    void lateArrived(int count, const QString &firstMessageId);
    void around(quint64 position);
    /// The history could not be read.
    void readFailed(const Parlance::Error &error);

private:
    struct Row
    {
        MessageRecord record;
        QDate day; ///< local; kept because a view asks for it with every neighbour
    };
    using Rows = std::vector<Row>;

    void read(const Page &page, const std::function<void(const QList<MessageRecord> &)> &merge);
    void setReading(bool reading);
    void reset(const QList<MessageRecord> &records, bool hasOlder, bool hasNewer);
    void replaceAll(const QList<MessageRecord> &records);
    void reread();

    void applyRows(const Changes &changes);
    void change(int row, const MessageRecord &record);
    void insertSorted(const QList<MessageRecord> &records);
    void insertBlock(int at, Rows rows);
    void removeBlock(int first, int last);
    void removeVacated(const Changes &changes);
    void trim(bool front);
    void refreshNeighbours(int first, int last);
    void updateEdges(bool hasOlder, bool hasNewer);
    void updateFirstUnread();
    void tellMarks(Sequence after, Sequence through);

    [[nodiscard]] int indexOf(const MessageId &id) const;
    [[nodiscard]] int insertionRow(quint64 position) const;
    [[nodiscard]] bool isInWindow(quint64 position) const;
    [[nodiscard]] Row rowFor(const MessageRecord &record) const;
    [[nodiscard]] bool startsDay(int row) const;
    [[nodiscard]] bool startsGroup(int row) const;
    [[nodiscard]] MessageState stateOf(const MessageRecord &record) const;
    [[nodiscard]] QString authorOf(const MessageRecord &record) const;
    [[nodiscard]] QString stateText(const MessageRecord &record) const;
    [[nodiscard]] QString textOf(const MessageRecord &record) const;
    [[nodiscard]] QString quoteText(const MessageRecord &record) const;
    [[nodiscard]] QString summary(const MessageRecord &record) const;
    [[nodiscard]] QString disappearingSummary(const MessageRecord &record) const;
    void tellTimes();
    void tellTimesLater();

    ConversationRecord m_conversation;
    Fetch m_fetch;
    const Clock &m_clock;
    TimeText m_timeText;
    QString m_ownName;
    bool m_online = false;
    QSet<MessageId> m_selected;

    Rows m_rows;
    bool m_hasOlder = false;
    bool m_hasNewer = false;
    bool m_loaded = false;
    bool m_reading = false;
    int m_generation = 0; ///< of the window: an answer asked for an earlier one is dropped
    std::pair<MessageId, quint64> m_late; ///< the last one lateArrived() named, and its position
    QList<Changes> m_meanwhile; ///< applied again after the page that is on its way, which may be older than they are
    std::optional<Sequence> m_unreadAfter;
    int m_firstUnreadRow = -1;
    int m_viewedRow = -1;
    QTimer m_timesTimer; ///< until what is left of some message's time reads otherwise
};

} // namespace Parlance
