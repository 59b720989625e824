// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/anchors.h"

namespace Parlance {

/// What was inside the seal of a message, as far as this version shows it.
struct OpenContent
{
    QByteArray authored; ///< as it was sealed
    QString text;
    QString authorName;
    quint64 listVersion = 0; ///< of the author's list of devices
    Anchor anchor;
};

/// From a serialized content.Authored. MalformedInput, TooLarge, or CannotOpen for content of a kind this version does not
/// know. Pure function.
[[nodiscard]] Result<OpenContent> readAuthored(const QByteArray &bytes);

} // namespace Parlance
