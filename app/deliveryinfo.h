// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timetext.h"
#include "core/clock.h"
#include "core/result.h"
#include "storage/records.h"

#include <QObject>
#include <QtQmlIntegration>

namespace Parlance {

class Account;

/// What of the open conversation is where: how complete it is, and the way of one message. Main thread; made by the
/// conversation.
class DeliveryInfo : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Conversation.delivery")

    /// One sentence; "" before it was read.
    Q_PROPERTY(QString completeness READ completeness NOTIFY completenessChanged FINAL)

    /// The message that readMessage() asked for.
    Q_PROPERTY(QString messageId READ messageId NOTIFY messageChanged FINAL)
    Q_PROPERTY(QStringList events READ events NOTIFY messageChanged FINAL) ///< what happened, in order of time
    Q_PROPERTY(QStringList times READ times NOTIFY messageChanged FINAL) ///< when, as many; "" where it is not known
    Q_PROPERTY(QString reach READ reach NOTIFY messageChanged FINAL) ///< "On 2 of 3 devices"; "" before it is sent
    Q_PROPERTY(QString present READ present NOTIFY messageChanged FINAL) ///< "This device, Bob's laptop"
    Q_PROPERTY(QString absent READ absent NOTIFY messageChanged FINAL) ///< those it is still to reach
    /// Of an edited message: what it said, oldest first, what it says now at the end; and since when, as many.
    Q_PROPERTY(QStringList versions READ versions NOTIFY messageChanged FINAL)
    Q_PROPERTY(QStringList versionTimes READ versionTimes NOTIFY messageChanged FINAL)
    /// All of it as plain text with the id, never what the message says.
    Q_PROPERTY(QString report READ report NOTIFY messageChanged FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY messageChanged FINAL)

public:
    /// Account and clock must outlive it.
    DeliveryInfo(const ConversationRecord &record, Account &account, const Clock &clock, const TimeText &timeText,
                 QObject *parent = nullptr);

    [[nodiscard]] QString completeness() const { return m_completeness; }
    [[nodiscard]] QString messageId() const { return m_wanted.toString(); }
    [[nodiscard]] QStringList events() const;
    [[nodiscard]] QStringList times() const;
    [[nodiscard]] QString reach() const;
    [[nodiscard]] QString present() const { return devices(true); }
    [[nodiscard]] QString absent() const { return devices(false); }
    [[nodiscard]] QStringList versions() const;
    [[nodiscard]] QStringList versionTimes() const;
    [[nodiscard]] QString report() const;
    [[nodiscard]] QString errorText() const { return m_errorText; }

    Q_INVOKABLE void readCompleteness();
    Q_INVOKABLE void readMessage(const QString &messageId);

Q_SIGNALS:
    void completenessChanged();
    void messageChanged();

public:
    void apply(const Changes &changes);
    void setConversation(const ConversationRecord &record);
    /// The language is another one: what failed in the one before is not mentioned any more.
    void retranslate();
    void setTimeText(const TimeText &timeText) { m_timeText = timeText; }

private:
    void takeMessage(const Result<MessageDetails> &details);
    [[nodiscard]] QString devices(bool arrived) const;

    Account &m_account;
    const Clock &m_clock;
    TimeText m_timeText;
    ConversationId m_conversation;
    QString m_peer;
    QString m_completeness;
    MessageId m_wanted;
    MessageDetails m_details;
    QString m_errorText;
};

} // namespace Parlance
