// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/invitelink.h"

#include <QNetworkProxy>

namespace Parlance {

/// The proxy for a relay, from the profile's setting: "system" or empty (what the desktop is set to), "none", or an
/// address like socks5://USER:PASSWORD@HOST:PORT or http://HOST:PORT. A relay on this machine is always reached directly.
/// What cannot be understood counts as "system". May take a moment where the system runs a proxy script.
[[nodiscard]] QNetworkProxy proxyFor(const RelayAddress &relay, const QString &setting);

} // namespace Parlance
