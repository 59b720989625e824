// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QImage>

namespace Parlance {

/// A person's avatar as a picture, for what is drawn outside the window: the initials on the person's hue, as in
/// qml/controls/Avatar.qml in light. A square of that many pixels; outside the circle it is transparent. Main thread.
[[nodiscard]] QImage avatarPicture(const QString &name, UserId user, int pixels = 96);

} // namespace Parlance
