// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messagelistmodel.h"

#include <QObject>
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
    Q_PROPERTY(MessageListModel *messages READ messages CONSTANT FINAL)
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
    explicit Conversation(QObject *parent = nullptr);

    [[nodiscard]] QString conversationId() const;
    [[nodiscard]] MessageListModel *messages() const;
    [[nodiscard]] QString peerId() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString username() const;
    [[nodiscard]] QString initials() const;
    [[nodiscard]] int hue() const;
    [[nodiscard]] QString presenceText() const;
    [[nodiscard]] bool isOnline() const;
    [[nodiscard]] bool isTyping() const;
    [[nodiscard]] bool canWrite() const;
    [[nodiscard]] QString cannotWriteText() const;
    [[nodiscard]] bool isBlocked() const;
    [[nodiscard]] bool isMuted() const;
    void setMuted(bool muted);
    [[nodiscard]] int unread() const;
    [[nodiscard]] QString draft() const;
    /// Also tells the peer, while there is text, that it is being typed.
    void setDraft(const QString &text);
    [[nodiscard]] QString errorText() const;

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
    /// Shows this message, reading the page around it when needed; then showMessage() names its row.
    Q_INVOKABLE void goTo(const QString &messageId);

Q_SIGNALS:
    void changed();
    void presenceChanged();
    void typingChanged();
    void draftChanged();
    void errorTextChanged();
    /// An own message was taken: show the end.
    void sent();
    /// Bring this row on screen and flash it once.
    void showMessage(int row);
};

} // namespace Parlance
