// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/storeload.h"

namespace Parlance {

StoreLoad::Level StoreLoad::level(StoreQueue queue) const
{
    const qint64 commands = waiting(queue);
    const qint64 held = bytes();
    if (commands >= m_limits.commands || held >= m_limits.bytes)
        return Level::Full;
    return commands >= m_limits.commands / 4 || held >= m_limits.bytes / 4 ? Level::Busy : Level::Easy;
}

} // namespace Parlance
