// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connectioninfo.h"

#include "app/errortext.h"
#include "sync/account.h"

namespace Parlance {

namespace {

constexpr qint64 notMentionedMs = 2000; // shorter interruptions would only make the window flicker

} // namespace

ConnectionInfo::ConnectionInfo(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        Q_EMIT changed();
        scheduleNext();
    });
}

void ConnectionInfo::setAccount(Account *account)
{
    m_account = account;
    if (!account)
        return;
    connect(account, &Account::connectionChanged, this, [this] { setStatus(m_account->connection()); });
    setStatus(account->connection());
}

void ConnectionInfo::setSample(bool sample)
{
    m_sample = sample;
    Q_EMIT changed();
}

void ConnectionInfo::setStatus(const ConnectionStatus &status)
{
    m_status = status;
    Q_EMIT changed();
    scheduleNext();
}

ConnectionInfo::State ConnectionInfo::state() const
{
    return static_cast<State>(m_status.state);
}

bool ConnectionInfo::isMentioned() const
{
    return m_status.offlineSince == 0 || m_clock.nowMs() - m_status.offlineSince >= notMentionedMs;
}

bool ConnectionInfo::isHindered() const
{
    return m_status.state == ConnectionState::Online && m_status.error.code != ErrorCode::None;
}

int ConnectionInfo::secondsToRetry() const
{
    if (m_status.state != ConnectionState::Waiting && !isHindered())
        return 0;
    return static_cast<int>(std::max<qint64>(0, (m_status.retryAt - m_clock.nowMs() + 999) / 1000));
}

void ConnectionInfo::scheduleNext()
{
    using enum ConnectionState;
    m_timer.stop();
    if ((m_status.state == Online && !isHindered()) || m_status.state == SignedOut || m_status.state == Stopped)
        return;
    const qint64 now = m_clock.nowMs();
    if (!isMentioned())
        m_timer.start(
            static_cast<int>(std::clamp<qint64>(m_status.offlineSince + notMentionedMs - now, 1, notMentionedMs)));
    else if (secondsToRetry() > 0)
        m_timer.start(static_cast<int>((m_status.retryAt - now - 1) % 1000 + 1));
}

QString ConnectionInfo::waitingText() const
{
    const ErrorCode reason = m_status.error.code;
    // What happens most is said shortest: there is little room beside the button.
    const bool isPlain = reason == ErrorCode::None || reason == ErrorCode::Offline
        || reason == ErrorCode::ConnectionLost;
    const QString what = isPlain ? tr("No connection.") : errorText(m_status.error).what;
    const int seconds = secondsToRetry();
    if (seconds == 0)
        return what;
    //: %1 a sentence saying why
    return tr("%1 Trying again in %n s.", nullptr, seconds).arg(what);
}

QString ConnectionInfo::text() const
{
    using enum ConnectionState;
    if (m_sample)
        return tr("Sample conversations: nothing is sent.");
    if (!isMentioned())
        return {};
    switch (m_status.state) {
    case SignedOut:
        return m_status.error.code == ErrorCode::None ? QString() : errorText(m_status.error).what;
    case Stopped:
        return m_status.error.code == ErrorCode::None ? tr("Not connected.") : errorText(m_status.error).what;
    case Waiting:
        return waitingText();
    case Connecting:
    case Authenticating:
        return tr("Connecting…");
    case CatchingUp:
        return tr("Fetching what you missed…");
    case Online:
        return isHindered() ? waitingText() : QString();
    }
    return {};
}

QString ConnectionInfo::detail() const
{
    if (m_sample || text().isEmpty())
        return {};
    const ErrorText words = errorText(m_status.error);
    QStringList sentences{words.safe, words.advice};
    if (m_status.queued > 0)
        sentences << tr("%n message(s) wait to be sent.", nullptr, m_status.queued);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

void ConnectionInfo::retryNow()
{
    if (m_account)
        m_account->retryNow();
}

} // namespace Parlance
