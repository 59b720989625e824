// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messagemarkup.h"

#include <QStringView>

namespace Parlance {

/// Reads the lines of one paragraph, none of them empty, with MD4C, and adds what is shown to the markup: a line for each.
void appendLines(const QList<QStringView> &lines, Markup &markup);

} // namespace Parlance
