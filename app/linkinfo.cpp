// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/linkinfo.h"

#include "app/errortext.h"
#include "sync/account.h"

#include <QLocale>

namespace Parlance {

void LinkInfo::setAccount(Account *account)
{
    if (!account)
        return;
    connect(this, &LinkInfo::startAsked, account, &Account::startLinking);
    connect(this, &LinkInfo::helpAsked, account, &Account::helpLink);
    connect(this, &LinkInfo::confirmAsked, account, &Account::confirmLink);
    connect(account, &Account::infoChanged, this, [this, account] { setInfo(account->info(), false); });
    connect(account, &Account::connectionChanged, this,
            [this, account] { setConnection(account->connection().state); });
    connect(account, &Account::linkChanged, this, [this, account] { setStatus(account->linkStatus()); });
    connect(account, &Account::repairChanged, this, [this, account] { setRepair(account->repairStatus()); });
    setStatus(account->linkStatus());
    setRepair(account->repairStatus());
    setInfo(account->info(), true);
    setConnection(account->connection().state);
}

// ---- whether it has to be ------------------------------------------------------------------------------------------

void LinkInfo::setInfo(const AccountInfo &info, bool settled)
{
    // The first device of an account links itself a moment after it joined; nobody needs to see that moment.
    m_unlinked = info.isSignedIn() && !info.linked;
    const bool needed = m_unlinked && (m_needed || settled);
    if (std::exchange(m_needed, needed) != needed)
        Q_EMIT changed();
    startByItself();
}

void LinkInfo::setConnection(ConnectionState state)
{
    const bool connected = state == ConnectionState::CatchingUp || state == ConnectionState::Online;
    const bool begins = connected && !std::exchange(m_connected, connected);
    m_connected = connected;
    if (state == ConnectionState::Online && m_unlinked && !std::exchange(m_needed, true))
        Q_EMIT changed();
    // An attempt that ended with the connection is made again with the next one.
    if (begins && m_status.state == LinkStatus::State::Ended && m_status.error.code == ErrorCode::ConnectionLost)
        m_status = {};
    startByItself();
}

void LinkInfo::startByItself()
{
    if (m_needed && m_connected && m_status.state == LinkStatus::State::None)
        start();
}

void LinkInfo::start()
{
    setStatus({.state = LinkStatus::State::Asking, .newDevice = true, .code = {}, .device = {}, .error = {}});
    Q_EMIT startAsked();
}

void LinkInfo::help()
{
    Q_EMIT helpAsked();
}

void LinkInfo::confirm(bool same)
{
    Q_EMIT confirmAsked(same);
}

// ---- how it goes ---------------------------------------------------------------------------------------------------

void LinkInfo::setStatus(const LinkStatus &status)
{
    if (std::exchange(m_status, status) != status)
        Q_EMIT changed();
}

LinkInfo::State LinkInfo::state() const
{
    return static_cast<State>(m_status.state);
}

QString LinkInfo::digits() const
{
    constexpr qsizetype group = 3;
    return m_status.code.isEmpty() ? QString() : m_status.code.first(group) + u' ' + m_status.code.sliced(group);
}

QString LinkInfo::reason() const
{
    if (m_status.state != LinkStatus::State::Ended)
        return {};
    switch (m_status.error.code) {
    case ErrorCode::Cancelled:
        return tr("It was broken off. Nothing was handed over.");
    case ErrorCode::Timeout:
        return tr("Nobody compared the digits in time. Nothing was handed over.");
    case ErrorCode::Rejected:
        return tr(
            "The digits differed. Nothing was handed over. If you looked carefully, tell whoever runs the relay.");
    case ErrorCode::Untrustworthy:
        return tr(
            "What came does not belong to your account: somebody may be in between. Nothing was handed over. Tell "
            "whoever runs the relay.");
    case ErrorCode::NotLinked:
        return tr("The other device has not said that it is done. If it does not show your conversations, link it once "
                  "more.");
    default:
        return errorText(m_status.error).all();
    }
}

void LinkInfo::setRepair(const RepairStatus &repair)
{
    if (std::exchange(m_repair, repair) != repair)
        Q_EMIT historyChanged();
}

void LinkInfo::retranslate()
{
    Q_EMIT changed();
    Q_EMIT historyChanged();
}

QString LinkInfo::historyText() const
{
    if (m_repair.missing == 0)
        return {};
    const int count = static_cast<int>(std::min<quint64>(m_repair.missing, std::numeric_limits<int>::max()));
    return tr("Fetching history: %Ln message(s) to go", nullptr, count);
}

} // namespace Parlance
