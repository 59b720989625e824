// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Parlance {

inline constexpr int amidNameRank = 2;
inline constexpr int noNameRank = 3;

/// How well a name fits what is typed, folded as texts are: 0 it begins with it, 1 a word of it does, amidNameRank it is somewhere in
/// it, noNameRank not at all. Nothing typed fits every name. Pure function.
[[nodiscard]] int nameRank(const QString &wanted, const QString &name);

} // namespace Parlance
