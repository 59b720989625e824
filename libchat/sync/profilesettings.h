// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// The settings of a profile that libchat itself reads; an application may keep any others beside them.
namespace Parlance::SettingKeys {

/// How the relay is reached, as for proxyFor(): "system" (when it was never set), "none", or the address of a proxy. Takes
/// effect with the next connection.
inline const QString proxy = QStringLiteral("network/proxy");

/// What a new device of the account takes over where it was not set there: settings whose key begins with this.
inline const QString shared = QStringLiteral("shared/");

} // namespace Parlance::SettingKeys
