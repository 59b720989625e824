// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QList>
#include <QString>

namespace Parlance {

class Stores;

/// What there is to say about a profile's database without saying what is in it.
struct StorageReport
{
    int schema = 0;
    QList<std::pair<QString, qint64>> tables; ///< how many rows each has
};

/// Storage thread; counts every row, which takes a moment for a large history.
[[nodiscard]] Result<StorageReport> reportOn(Stores &stores);

} // namespace Parlance
