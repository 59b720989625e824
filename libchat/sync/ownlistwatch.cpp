// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/ownlistwatch.h"

namespace Parlance {

OwnListWatch::OwnListWatch(std::function<void()> askAgain, std::chrono::milliseconds patience)
    : m_askAgain(std::move(askAgain))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_patience.callOnTimeout([this] {
        m_outOfPatience = true;
        m_askAgain();
    });
}

bool OwnListWatch::mayStillCome(std::optional<quint64> mailboxThrough)
{
    if (m_outOfPatience || (mailboxThrough && *mailboxThrough <= m_read))
        return false;
    // Not begun anew with each list: the relay could show another one each time.
    if (!m_patience.isActive())
        m_patience.start();
    m_awaited = mailboxThrough;
    return true;
}

void OwnListWatch::mailWasRead(quint64 through)
{
    m_read = std::max(m_read, through);
    if (!m_awaited || *m_awaited > m_read)
        return;
    m_awaited.reset();
    m_askAgain();
}

void OwnListWatch::believed()
{
    m_patience.stop();
    m_awaited.reset();
    m_outOfPatience = false;
}

void OwnListWatch::reset()
{
    believed();
    m_read = 0;
}

} // namespace Parlance
