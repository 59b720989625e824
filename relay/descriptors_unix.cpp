// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/descriptors.h"

#include <sys/resource.h>
#include <algorithm>
#include <limits>

#ifdef Q_OS_MACOS
#include <sys/syslimits.h>
#endif

namespace Parlance {

qint64 raiseDescriptorLimit()
{
    rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 0;
    rlimit wanted = limit;
    wanted.rlim_cur = limit.rlim_max;
#ifdef Q_OS_MACOS
    // setrlimit(2) there: more than this is refused, whatever the hard limit says.
    wanted.rlim_cur = std::min<rlim_t>(wanted.rlim_cur, OPEN_MAX);
#endif
    if (wanted.rlim_cur > limit.rlim_cur && ::setrlimit(RLIMIT_NOFILE, &wanted) == 0)
        limit = wanted;
    constexpr auto most = static_cast<rlim_t>(std::numeric_limits<qint64>::max());
    return static_cast<qint64>(std::min<rlim_t>(limit.rlim_cur, most));
}

} // namespace Parlance
