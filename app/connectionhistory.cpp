// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connectionhistory.h"

#include "sync/account.h"

namespace Parlance {

void ConnectionHistory::setAccount(Account *account)
{
    if (!account)
        return;
    connect(account, &Account::connectionChanged, this, [this, account] { note(account->connection()); });
    note(account->connection());
}

void ConnectionHistory::note(const ConnectionStatus &status)
{
    const Entry entry{.at = status.since, .state = status.state, .error = status.error.code};
    if (!m_entries.isEmpty() && m_entries.last().state == entry.state && m_entries.last().error == entry.error
        && m_entries.last().at == entry.at)
        return;
    if (m_entries.size() == capacity)
        m_entries.removeFirst();
    m_entries += entry;
}

} // namespace Parlance
