// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/privatefile.h"

namespace Parlance {

bool isPrivate(const QString &)
{
    return true; // what is in a person's own folders is theirs by the folder's access list
}

void syncFolder(const QString &)
{
    // NTFS keeps names in its journal.
}

} // namespace Parlance
