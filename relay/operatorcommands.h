// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Parlance {

/// invite, user, stats, backup and doctor as they are typed: reads the arguments and runs the function of admin.h.
/// Returns the exit code, or nothing when there is no such command. On the main thread; blocks.
[[nodiscard]] std::optional<int> runOperatorCommand(const QString &command, const QStringList &arguments);

} // namespace Parlance
