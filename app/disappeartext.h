// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/records.h"

namespace Parlance {

/// Messages that disappear, in words. Pure functions; `peer` is the name of whom one talks to.

/// "1 day"; 1 or more seconds.
[[nodiscard]] QString durationText(quint32 seconds);
/// "Off", "After 1 day"
[[nodiscard]] QString disappearingText(quint32 seconds);
/// "You set messages to disappear after 1 day": what the line of a setting says.
[[nodiscard]] QString settingText(const MessageRecord &setting, const QString &peer);
/// What is left, as short as there is room for beside a message: "45 s", "3 h"; of one whose time does not run, all of it.
/// "" for one that stays.
[[nodiscard]] QString leftText(const MessageRecord &message, qint64 now);
/// How many ms until leftText() says something else; 0: never.
[[nodiscard]] qint64 untilLeftChanges(const MessageRecord &message, qint64 now);

} // namespace Parlance
