// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/records.h"

#include <QHash>
#include <QObject>
#include <QtQmlIntegration>

namespace Parlance {

class MessageListModel;

/// Which messages are selected. By their ids and with what they say, so that pages may come and go meanwhile; what is deleted
/// leaves. Main thread; made by the conversation, which feeds it with each commit after the model.
class MessageSelection : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Conversation.selection")

    /// Something is selected: a click on a message selects it, or no longer.
    Q_PROPERTY(bool active READ isActive NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// All of them: none waits for the relay.
    Q_PROPERTY(bool deletableForMe READ isDeletableForMe NOTIFY changed FINAL)
    /// All of them are one's own and were not refused.
    Q_PROPERTY(bool deletableForEveryone READ isDeletableForEveryone NOTIFY changed FINAL)

public:
    /// The model must outlive it, and learns what is selected.
    MessageSelection(ConversationId conversation, MessageListModel &messages, QObject *parent = nullptr);

    [[nodiscard]] bool isActive() const { return !m_selected.isEmpty(); }
    [[nodiscard]] int count() const { return static_cast<int>(m_selected.size()); }
    [[nodiscard]] bool isDeletableForMe() const;
    [[nodiscard]] bool isDeletableForEveryone() const;

    // Of messages that are loaded; placeholders are left alone.
    Q_INVOKABLE void toggle(const QString &messageId);
    /// All from the one that was toggled last through this one, in place of what an earlier call added.
    Q_INVOKABLE void extendTo(const QString &messageId);
    Q_INVOKABLE void selectLoaded(); ///< once something is selected: all that is loaded
    Q_INVOKABLE void leave();
    /// What they say, to be copied: of more than one each with its author and time, in their order.
    [[nodiscard]] Q_INVOKABLE QString text() const;

    [[nodiscard]] QList<MessageRecord> messages() const; ///< in their order
    void apply(const Changes &changes);

Q_SIGNALS:
    void changed();

private:
    using Messages = QHash<MessageId, MessageRecord>;

    void take(const MessageRecord &message);
    void remove(const MessageId &message);
    void takeAfresh();
    void tell();

    const ConversationId m_conversation;
    MessageListModel &m_messages;
    Messages m_selected;
    Messages m_kept; ///< those that stay selected wherever it is extended to
    MessageId m_from; ///< toggled last
    quint64 m_fromPosition = 0; ///< where it stood then, should it not be loaded any more
    bool m_outdated = false; ///< a commit was too large to be told
};

} // namespace Parlance
