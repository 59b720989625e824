// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/soak/footprint.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <vector>

namespace Parlance::Soak {

/// What a run did, and how it went.
struct Report
{
    quint32 seed = 0;
    double minutes = 0;
    qsizetype written = 0;
    qsizetype accepted = 0; ///< as senders were told
    qsizetype delivered = 0; ///< to all devices together
    QMap<QString, int> kills;
    QMap<QString, int> others;
    std::vector<Footprint> footprints;
    QStringList wrong; ///< a sentence each

    [[nodiscard]] QString toText() const;
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace Parlance::Soak
