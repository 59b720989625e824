// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/composeraim.h"
#include "app/conversationsearch.h"
#include "app/deliveryinfo.h"
#include "app/messagelistmodel.h"
#include "app/messageselection.h"
#include "app/peerkeys.h"
#include "app/person.h"

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
    Q_PROPERTY(Parlance::ComposerAim *aim READ aim CONSTANT FINAL)
    Q_PROPERTY(Parlance::MessageSelection *selection READ selection CONSTANT FINAL)
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
    /// Notes to oneself: there is nobody to be seen, compared with or blocked.
    Q_PROPERTY(bool oneself READ isWithOneself CONSTANT FINAL)
    Q_PROPERTY(bool blocked READ isBlocked NOTIFY changed FINAL)
    Q_PROPERTY(bool muted READ isMuted NOTIFY changed FINAL)
    Q_PROPERTY(int unread READ unread NOTIFY changed FINAL)
    /// Seconds that a message written now is there for after it was read; 0: it stays.
    Q_PROPERTY(int disappearsAfter READ disappearsAfter NOTIFY changed FINAL)
    Q_PROPERTY(QString disappearingText READ disappearingText NOTIFY changed FINAL) ///< "Off", "After 1 day"
    /// What stands in the composer; kept per conversation. Changes from here only when the conversation opens, a message was
    /// taken, or a message is to be edited or no longer.
    Q_PROPERTY(QString draft READ draft WRITE setDraft NOTIFY draftChanged FINAL)
    /// Why the last thing that was asked for was refused; "" when it was not.
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
    [[nodiscard]] ComposerAim *aim() const { return m_aim; }
    [[nodiscard]] MessageSelection *selection() const { return m_selection; }
    [[nodiscard]] QString peerId() const;
    [[nodiscard]] QString title() const { return titleOf(m_record); }
    [[nodiscard]] QString username() const { return m_record.peerUsername; }
    [[nodiscard]] QString initials() const;
    [[nodiscard]] int hue() const;
    [[nodiscard]] QString presenceText() const;
    [[nodiscard]] bool isOnline() const;
    [[nodiscard]] bool isTyping() const { return m_typing; }
    [[nodiscard]] bool canWrite() const { return m_record.canWrite; }
    [[nodiscard]] QString cannotWriteText() const;
    [[nodiscard]] bool isWithOneself() const { return m_record.self; }
    [[nodiscard]] bool isBlocked() const { return m_record.blocked; }
    [[nodiscard]] bool isMuted() const { return m_record.muted; }
    [[nodiscard]] int unread() const { return m_record.unread; }
    [[nodiscard]] int disappearsAfter() const { return static_cast<int>(m_record.disappearsAfter); }
    [[nodiscard]] QString disappearingText() const;
    [[nodiscard]] QString draft() const { return m_draft; }
    /// Also tells the peer, while there is text, that it is being typed.
    void setDraft(const QString &text);
    [[nodiscard]] QString errorText() const { return m_errorText; }

    /// Takes the text (trimmed) into the outbox and empties the draft; on refusal the draft stays and errorText says why. An
    /// answer to what the composer aims at; when that is edited, its new text, which is back in the composer when it is refused.
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
    /// What this message says, or, with "", what those say that are selected, in their order; nothing when nothing is left.
    [[nodiscard]] QStringList textsOf(const QString &messageId) const;

    // Of messages that are loaded; what is deleted, failed or a placeholder is left alone.
    Q_INVOKABLE void replyTo(const QString &messageId);
    Q_INVOKABLE void edit(const QString &messageId); ///< one's own: its text goes into the composer
    Q_INVOKABLE bool editLast(); ///< the newest of one's own; false when there is none
    Q_INVOKABLE void leaveAim(); ///< neither answer nor edit; what was begun before an edit is in the composer again
    Q_INVOKABLE void react(const QString &messageId, const QString &emoji); ///< the same one again withdraws it
    Q_INVOKABLE void deleteForEveryone(const QString &messageId);
    Q_INVOKABLE void deleteForMe(const QString &messageId);
    Q_INVOKABLE void setDisappearing(int seconds); ///< for what is said from now on; 0: it stays
    // Of all that are selected, which are not selected afterwards.
    Q_INVOKABLE void deleteSelectedForEveryone();
    Q_INVOKABLE void deleteSelectedForMe(); ///< what failed is discarded
    Q_INVOKABLE void goToQuoted(const QString &messageId); ///< goTo() what this message answers
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
    /// The language is another one, and refreshTimes() was told: what failed in the one before is not mentioned any more.
    void retranslate();
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
    [[nodiscard]] const MessageRecord *usable(const QString &messageId) const;
    void sendEdit(const QString &text);
    void takeEditBack(const MessageRecord &message, const QString &text);
    void applyAmendments(const Changes &changes);
    void readThrough(int row);
    void storeDraft();
    void tellTyping(bool typing);
    void setErrorText(const QString &text);
    void answer(QFuture<Result<MessageRecord>> result);
    void answer(QFuture<Result<void>> result);

    ConversationRecord m_record;
    Account &m_account;
    const Clock &m_clock;
    TimeText m_timeText;
    MessageListModel *m_messages;
    PeerKeys *m_keys;
    DeliveryInfo *m_delivery;
    ConversationSearch *m_search;
    PresenceRecord m_presence;
    ComposerAim *m_aim;
    MessageSelection *m_selection;
    QString m_draft;
    QString m_begun; ///< the draft while a message is edited in its place
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
