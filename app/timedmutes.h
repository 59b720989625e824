// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timetext.h"
#include "core/clock.h"
#include "storage/records.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

namespace Parlance {

class Account;

/// Mutes conversations for a while. That one is muted and until when is the account's to know, and its other devices'
/// (ConversationRecord::muted, mutedUntil); here it is ended when it is time. Main thread.
class TimedMutes : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application.mutes")
    /// Of the open conversation: "Muted until today at 14:05", "Muted"; "" when it is not.
    Q_PROPERTY(QString openText READ openText NOTIFY changed FINAL)

public:
    explicit TimedMutes(const Clock &clock, QObject *parent = nullptr); ///< the clock outlives it

    /// The account outlives its use here; null: none any more.
    void setAccount(Account *account);
    void setOpen(const ConversationRecord *conversation); ///< null: none
    void apply(const Changes &changes);
    /// What was muted until now is heard again, also after the machine slept. By itself every minute.
    void tick();
    void retranslate() { Q_EMIT changed(); } ///< the language is another one

    [[nodiscard]] QString openText() const;
    /// For so many minutes from now; 0: until it is unmuted.
    Q_INVOKABLE void mute(const QString &conversationId, int minutes);
    Q_INVOKABLE void unmute(const QString &conversationId);

Q_SIGNALS:
    void changed();

private:
    void read();
    void takeOver();
    void note(const ConversationRecord &conversation);

    const Clock &m_clock;
    Account *m_account = nullptr;
    QHash<ConversationId, qint64> m_until; ///< ms since 1970 UTC; only of those that end by themselves
    QTimer m_next;
    ConversationId m_open;
    bool m_openMuted = false;
};

} // namespace Parlance
