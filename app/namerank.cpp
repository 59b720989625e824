// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/namerank.h"

#include "storage/searchtext.h"

namespace Parlance {

int nameRank(const QString &wanted, const QString &name)
{
    if (wanted.isEmpty())
        return 0;
    if (const QList<TextPlace> places = placesOf(wanted, name); !places.isEmpty())
        return places.first().start == 0 ? 0 : 1;
    return name.contains(wanted, Qt::CaseInsensitive) ? 2 : noNameRank;
}

} // namespace Parlance
