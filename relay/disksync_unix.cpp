// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/disksync.h"

#include <unistd.h>

namespace Parlance {

bool syncToDisk(int descriptor)
{
    return ::fsync(descriptor) == 0;
}

} // namespace Parlance
