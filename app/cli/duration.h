// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace Parlance {

/// The seconds in "30s", "5m", "8h", "1d", "4w", a number alone, or "off" (0); nothing for anything else, and for what no
/// setting can be.
[[nodiscard]] std::optional<quint32> durationFrom(QStringView text);

} // namespace Parlance
