// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "storage/records.h"

#include <QFuture>
#include <QObject>
#include <QtQmlIntegration>

namespace Parlance {

class Account;

/// The keys of whom one talks to: the safety number two people compare, whether they did, and what happened to the keys
/// since. Main thread; made by the conversation.
class PeerKeys : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Conversation.keys")

    /// There is a number: something was written to them, or came from them.
    Q_PROPERTY(bool known READ isKnown NOTIFY changed FINAL)
    Q_PROPERTY(QStringList groups READ groups NOTIFY changed FINAL) ///< 12 groups of five digits
    Q_PROPERTY(QString code READ code NOTIFY changed FINAL) ///< what the square code holds
    Q_PROPERTY(bool verified READ isVerified NOTIFY changed FINAL)
    /// What a person has to know before going on; "" when there is nothing.
    Q_PROPERTY(QString noticeText READ noticeText NOTIFY changed FINAL)
    /// Nothing vouches for what happened.
    Q_PROPERTY(bool alarming READ isAlarming NOTIFY changed FINAL)
    /// The notice is about keys: comparing the safety number settles it.
    Q_PROPERTY(bool comparable READ isComparable NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)

public:
    /// The account must outlive it.
    PeerKeys(const ConversationRecord &record, Account &account, QObject *parent = nullptr);

    [[nodiscard]] bool isKnown() const { return !m_number.digits.isEmpty(); }
    [[nodiscard]] QStringList groups() const;
    [[nodiscard]] QString code() const { return m_number.code; }
    [[nodiscard]] bool isVerified() const { return m_number.verified; }
    [[nodiscard]] QString noticeText() const;
    [[nodiscard]] bool isAlarming() const;
    [[nodiscard]] bool isComparable() const { return m_notice != TrustNotice::OrderContradicts; }
    [[nodiscard]] QString errorText() const { return m_errorText; }

    Q_INVOKABLE void read();
    Q_INVOKABLE void setVerified(bool verified);
    /// The notice was read: what waited for that is sent.
    Q_INVOKABLE void acknowledge();

Q_SIGNALS:
    void changed();

public:
    void setConversation(const ConversationRecord &record);
    /// The language is another one: what failed in the one before is not mentioned any more.
    void retranslate();
    void apply(const Changes &changes);

private:
    void readNumber(const QString &errorBefore);
    void act(QFuture<Result<void>> answer);
    void setErrorText(const QString &text);

    Account &m_account;
    UserId m_peer;
    QString m_name;
    TrustNotice m_notice;
    SafetyNumber m_number;
    QString m_errorText;
};

} // namespace Parlance
