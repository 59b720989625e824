// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timetext.h"
#include "core/clock.h"
#include "core/result.h"
#include "storage/records.h"

#include <QAbstractListModel>
#include <QFuture>
#include <QTimer>
#include <QtQmlIntegration>

#include <functional>

namespace Parlance {

class ContactListModel;
class ConversationListModel;

/// What is found everywhere for a few words: people, conversations, messages, in that order. People and conversations are
/// there at once, messages follow from the history. Names that begin with the words come first, then those with a word that
/// does, then those that have them anywhere; what is alike is in order of activity.
///
/// The switcher has conversations first, and without any words those that were active last, without the one that is open.
/// Main thread.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application.search")
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(bool searching READ isSearching NOTIFY searchingChanged FINAL)

public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< kind: SearchModel.Person, Chat, Message
        SectionRole, ///< section: string, a heading; for ListView's section.property
        TitleRole, ///< title: string, the name
        SubtitleRole, ///< subtitle: string, @username or the message around the words; plain text
        StyledRole, ///< styled: string, the subtitle as styled text, in which what was found is strong
        TimeTextRole, ///< timeText: string, messages only
        InitialsRole, ///< initials: string
        HueRole, ///< hue: int 0..7
        ConversationIdRole, ///< conversationId: string, may be ""
        MessageIdRole, ///< messageId: string, messages only
        UserIdRole, ///< userId: string, people only
        OneselfRole, ///< oneself: bool, notes to oneself
    };
    Q_ENUM(Role)
    enum Kind { Person, Chat, Message };
    Q_ENUM(Kind)

    /// The history's part; in the program Account::search.
    using Find = std::function<QFuture<Result<QList<MessageRecord>>>(const QString &words)>;

    enum class Use : std::uint8_t { Search, Switcher };

    /// The lists and the clock must outlive the model.
    SearchModel(Use use, const ConversationListModel &conversations, const ContactListModel &people, const Clock &clock,
                QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &query);
    [[nodiscard]] bool isSearching() const { return m_searching; }

    /// The switcher opens: lists what there is now.
    Q_INVOKABLE void refresh();
    void setFind(Find find); ///< empty: messages are not searched
    /// What is gone, or says nothing any more, is no hit.
    void apply(const Changes &changes);
    void retranslate(const TimeText &timeText); ///< the language is another one

    struct Hit
    {
        Kind kind = Person;
        UserId user;
        ConversationId conversation;
        MessageId message;
        quint64 position = 0; ///< messages only
        QString title;
        QString subtitle;
        bool oneself = false; ///< notes to oneself; without a conversation: they are to be begun
        qint64 at = 0; ///< messages only
        int rank = 0; ///< of people and conversations: how well the name fits, 0 the best
        qint64 activity = 0; ///< of conversations
    };
    [[nodiscard]] const Hit *hitAt(int row) const;

Q_SIGNALS:
    void queryChanged();
    void countChanged();
    void searchingChanged();

private:
    void listNames();
    [[nodiscard]] QList<Hit> people(const QString &wanted) const;
    [[nodiscard]] QList<Hit> chats(const QString &wanted) const;
    [[nodiscard]] QList<Hit> latest() const;
    [[nodiscard]] bool hasNotes() const;
    [[nodiscard]] static Hit notes();
    void searchMessages();
    void takeMessages(const QList<MessageRecord> &messages);
    void setSearching(bool searching);
    [[nodiscard]] Hit hitFor(const MessageRecord &message) const;
    [[nodiscard]] QString excerpt(const QString &text) const;
    [[nodiscard]] QString styled(const QString &text) const;

    const Use m_use;
    const ConversationListModel &m_conversations;
    const ContactListModel &m_people;
    const Clock &m_clock;
    TimeText m_timeText;
    Find m_find;
    QString m_query;
    QList<Hit> m_hits;
    QTimer m_pause; ///< between two letters the history is not searched
    int m_generation = 0;
    bool m_searching = false;
};

} // namespace Parlance
