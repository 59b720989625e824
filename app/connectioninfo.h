// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "storage/records.h"

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

namespace Parlance {

class Account;

/// How things stand with the relay, in words. Main thread.
class ConnectionInfo : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application.connection")

    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(bool online READ isOnline NOTIFY changed FINAL)
    /// One plain sentence for the banner, e.g. "No connection. Trying again in 8 s." "" when there is nothing to say.
    /// Short interruptions (under 2 s) are not mentioned.
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    /// What is safe and what to do, for a tooltip or a second line; may be "".
    Q_PROPERTY(QString detail READ detail NOTIFY changed FINAL)
    Q_PROPERTY(int secondsToRetry READ secondsToRetry NOTIFY changed FINAL)
    Q_PROPERTY(bool canRetry READ canRetry NOTIFY changed FINAL)
    /// Messages waiting in the outbox.
    Q_PROPERTY(int queued READ queued NOTIFY changed FINAL)

public:
    enum State { SignedOut, Stopped, Waiting, Connecting, Authenticating, CatchingUp, Online };
    Q_ENUM(State)

    /// The clock must outlive it.
    explicit ConnectionInfo(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] State state() const;
    [[nodiscard]] bool isOnline() const { return m_status.state == ConnectionState::Online; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString detail() const;
    [[nodiscard]] int secondsToRetry() const;
    [[nodiscard]] bool canRetry() const { return m_status.state == ConnectionState::Waiting; }
    [[nodiscard]] int queued() const { return m_status.queued; }

    Q_INVOKABLE void retryNow();

Q_SIGNALS:
    void changed();

public:
    void setAccount(Account *account); ///< null: none is open
    void setSample(bool sample); ///< never connected, on purpose
    void setStatus(const ConnectionStatus &status);
    void retranslate() { Q_EMIT changed(); } ///< the language is another one

private:
    [[nodiscard]] bool isMentioned() const;
    [[nodiscard]] bool isHindered() const; ///< connected, and the relay lets messages wait
    [[nodiscard]] QString waitingText() const;
    void scheduleNext();

    const Clock &m_clock;
    Account *m_account = nullptr;
    ConnectionStatus m_status;
    bool m_sample = false;
    QTimer m_timer; ///< the next moment at which the text is another one
};

} // namespace Parlance
