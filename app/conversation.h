// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/conversationsearch.h"
#include "app/deliveryinfo.h"
#include "app/messagelistmodel.h"
#include "app/peerkeys.h"

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

namespace Parlance {

class Account;

/// The open conversation: its header, its messages and its composer. Main thread; made by the application, one at a time.
class Conversation : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application.conversation")

    Q_PROPERTY(QString conversationId READ conversationId CONSTANT FINAL)
    Q_PROPERTY(Parlance::MessageListModel *messages READ messages CONSTANT FINAL)
    Q_PROPERTY(Parlance::PeerKeys *keys READ keys CONSTANT FINAL)
    Q_PROPERTY(Parlance::DeliveryInfo *delivery READ delivery CONSTANT FINAL)
    Q_PROPERTY(Parlance::ConversationSearch *search READ search CONSTANT FINAL)
    Q_PROPERTY(QString peerId READ peerId CONSTANT FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString username READ username NOTIFY changed FINAL)
    Q_PROPERTY(QString initials READ initials NOTIFY changed FINAL)
    Q_PROPERTY(int hue READ hue NOTIFY changed FINAL)
    /// "online", "last seen today at 14:05", or "" when it is not known.
    Q_PROPERTY(QString presenceText READ presenceText NOTIFY presenceChanged FINAL)
    Q_PROPERTY(bool online READ isOnline NOTIFY presenceChanged FINAL)
    Q_PROPERTY(bool typing READ isTyping NOTIFY typingChanged FINAL)
    Q_PROPERTY(bool canWrite READ canWrite NOTIFY changed FINAL)
    /// Why not, as one sentence in place of the composer; "" when one can write.
    Q_PROPERTY(QString cannotWriteText READ cannotWriteText NOTIFY changed FINAL)
    Q_PROPERTY(bool blocked READ isBlocked NOTIFY changed FINAL)
    Q_PROPERTY(bool muted READ isMuted WRITE setMuted NOTIFY changed FINAL)
    Q_PROPERTY(int unread READ unread NOTIFY changed FINAL)
    /// What stands in the composer; kept per conversation. Changes from here only when the conversation opens or a message was
    /// taken.
    Q_PROPERTY(QString draft READ draft WRITE setDraft NOTIFY draftChanged FINAL)
    /// Why the last send, resend or discard was refused; "" when it was not.
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorTextChanged FINAL)

public:
    /// Account and clock must outlive it.
    Conversation(const ConversationRecord &record, Account &account, const Clock &clock, const TimeText &timeText,
                 QObject *parent = nullptr);
    ~Conversation() override;

    [[nodiscard]] QString conversationId() const;
    [[nodiscard]] MessageListModel *messages() const { return m_messages; }
    [[nodiscard]] PeerKeys *keys() const { return m_keys; }
    [[nodiscard]] DeliveryInfo *delivery() const { return m_delivery; }
    [[nodiscard]] ConversationSearch *search() const { return m_search; }
    [[nodiscard]] QString peerId() const;
    [[nodiscard]] QString title() const { return m_record.peerName; }
    [[nodiscard]] QString username() const { return m_record.peerUsername; }
    [[nodiscard]] QString initials() const;
    [[nodiscard]] int hue() const;
    [[nodiscard]] QString presenceText() const;
    [[nodiscard]] bool isOnline() const { return m_presence.online; }
    [[nodiscard]] bool isTyping() const { return m_typing; }
    [[nodiscard]] bool canWrite() const { return m_record.canWrite; }
    [[nodiscard]] QString cannotWriteText() const;
    [[nodiscard]] bool isBlocked() const { return m_record.blocked; }
    [[nodiscard]] bool isMuted() const { return m_record.muted; }
    void setMuted(bool muted);
    [[nodiscard]] int unread() const { return m_record.unread; }
    [[nodiscard]] QString draft() const { return m_draft; }
    /// Also tells the peer, while there is text, that it is being typed.
    void setDraft(const QString &text);
    [[nodiscard]] QString errorText() const { return m_errorText; }

    /// Takes the text (trimmed) into the outbox and empties the draft; on refusal the draft stays and errorText says why.
    Q_INVOKABLE void send(const QString &text);
    /// Not blank, and within the limit.
    [[nodiscard]] Q_INVOKABLE bool canSend(const QString &text) const;
    /// Bytes of UTF-8 that still fit; negative beyond the limit.
    [[nodiscard]] Q_INVOKABLE int bytesLeft(const QString &text) const;
    /// The last row that was wholly on screen: read through there, when the window is the active one.
    Q_INVOKABLE void markVisible(int lastRow);
    Q_INVOKABLE void resend(const QString &messageId);
    Q_INVOKABLE void discard(const QString &messageId);
    Q_INVOKABLE void clearError();
    /// Shows this message, reading the page around it when needed; then showMessage() names its row. For messages that are
    /// loaded or that messages.lateArrived() named.
    Q_INVOKABLE void goTo(const QString &messageId);
    /// Shows the first message of this day (month 1 to 12), or the next after it; the newest when there is none.
    Q_INVOKABLE void goToDay(int year, int month, int day);

    void open(); ///< reads the first messages
    void close(); ///< stores the draft; the account is not used any more
    /// goTo() for one whose place is known, loaded or not.
    void goTo(const MessageId &message, quint64 position);
    /// Somebody looks at it: its window is the active one. Only then markVisible() reads.
    void setAttended(bool attended);
    [[nodiscard]] bool isAttended() const { return m_attended; }
    void apply(const Changes &changes);
    void setRecord(const ConversationRecord &record);
    void setPresence(const PresenceRecord &presence);
    void setTyping(bool typing);
    /// A minute passed; with days: midnight, or another time zone.
    void refreshTimes(const TimeText &timeText, bool days);
    [[nodiscard]] const ConversationRecord &record() const { return m_record; }

Q_SIGNALS:
    void changed();
    void presenceChanged();
    void typingChanged();
    void draftChanged();
    void errorTextChanged();
    /// An own message was taken: show the end.
    void sent();
    /// Show the newest message.
    void endWanted();
    /// Bring this row on screen and flash it once.
    void showMessage(int row);

private:
    void readThrough(int row);
    void storeDraft();
    void tellTyping(bool typing);
    void setErrorText(const QString &text);
    void answer(QFuture<Result<MessageRecord>> result);

    ConversationRecord m_record;
    Account &m_account;
    const Clock &m_clock;
    TimeText m_timeText;
    MessageListModel *m_messages;
    PeerKeys *m_keys;
    DeliveryInfo *m_delivery;
    ConversationSearch *m_search;
    PresenceRecord m_presence;
    QString m_draft;
    QString m_errorText;
    QTimer m_draftTimer; ///< a pause in writing: then the draft is stored
    MessageId m_wanted; ///< what goTo() waits for
    int m_visibleRow = -1;
    bool m_typing = false;
    bool m_tellsTyping = false;
    bool m_attended = false;
    bool m_closed = false;
};

} // namespace Parlance
