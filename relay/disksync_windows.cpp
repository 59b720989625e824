// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/disksync.h"

#include <io.h>

namespace Parlance {

bool syncToDisk(int descriptor)
{
    return ::_commit(descriptor) == 0;
}

} // namespace Parlance
