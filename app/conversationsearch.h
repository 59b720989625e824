// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "storage/records.h"

#include <QFuture>
#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

#include <functional>

namespace Parlance {

/// Finding within the open conversation: where the words stand, and which of these messages is looked at. Begins at the newest
/// one and goes back in time from there; after the oldest comes the newest again. Main thread.
class ConversationSearch : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Conversation.search")
    /// What is looked for; "" ends the search.
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged FINAL)
    /// How many messages have them.
    Q_PROPERTY(int count READ count NOTIFY placesChanged FINAL)
    /// Which of them is looked at: 1 is the newest; 0 none.
    Q_PROPERTY(int current READ current NOTIFY placesChanged FINAL)
    /// "3 of 17", or that there is none; "" while nothing was asked or answered.
    Q_PROPERTY(QString statusText READ statusText NOTIFY placesChanged FINAL)

public:
    /// The history's part, oldest first; in the program Account::searchIn.
    using Find = std::function<QFuture<Result<QList<MessagePlace>>>(const QString &words)>;

    explicit ConversationSearch(Find ask, QObject *parent = nullptr);

    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString &words);
    [[nodiscard]] int count() const { return static_cast<int>(m_places.size()); }
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QString statusText() const;

    Q_INVOKABLE void older();
    Q_INVOKABLE void newer();

    /// Messages came or changed: looks again, and stays where it is.
    void refresh();
    void retranslate() { Q_EMIT placesChanged(); } ///< the language is another one

Q_SIGNALS:
    void wordsChanged();
    void placesChanged();
    void placeWanted(const Parlance::MessagePlace &place);

private:
    void find(bool stays);
    void take(const QList<MessagePlace> &places, bool stays);
    void goTo(int current);

    Find m_find;
    QString m_words;
    QList<MessagePlace> m_places; ///< oldest first
    QTimer m_pause; ///< between two letters nothing is looked for
    int m_current = 0;
    int m_generation = 0; ///< of the words: an answer to others is dropped
    bool m_answered = false;
};

} // namespace Parlance
