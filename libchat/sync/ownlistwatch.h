// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>

#include <functional>
#include <optional>

namespace Parlance {

/// Tells a lie from bad luck: a list of one's own account, under a key that the one known vouches for and that no device has
/// handed over here. Another device renewed it, and the mailbox has not brought the new one yet; or somebody who knows the
/// old one did, with the relay's help. What the mailbox held when the list was shown decides, and where the relay keeps that
/// back, time. Storage thread.
class OwnListWatch
{
public:
    /// `askAgain`: for the account's list. A full mailbox comes in less than a minute on a slow line; a relay that keeps it
    /// back so long is not waited for.
    explicit OwnListWatch(std::function<void()> askAgain, std::chrono::milliseconds patience = std::chrono::minutes(1));

    /// Such a list was shown, when the mailbox held messages up to this number (0: none; nothing: the relay does not say).
    /// True while one of them may bring the key; it is asked for again when they were read, or when patience ends.
    [[nodiscard]] bool mayStillCome(std::optional<quint64> mailboxThrough);
    void mailWasRead(quint64 through); ///< after the commit
    void believed(); ///< the list that was shown last counts
    void reset(); ///< the connection is gone

private:
    std::function<void()> m_askAgain;
    QTimer m_patience; ///< runs while the mailbox is waited for
    quint64 m_read = 0; ///< on this connection
    std::optional<quint64> m_awaited;
    bool m_outOfPatience = false;
};

} // namespace Parlance
