// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/records.h"

#include <QJsonObject>

/// How devices, keys and what is where are printed; the fields are listed in docs/cli.md.
namespace Parlance {

[[nodiscard]] QString noticeName(TrustNotice notice);
[[nodiscard]] QJsonObject toJson(const DeviceRecord &device);
[[nodiscard]] QJsonObject toJson(const LinkStatus &status);
[[nodiscard]] QJsonObject toJson(const SafetyNumber &safety, const QString &with);
[[nodiscard]] QJsonObject toJson(const MessageDetails &details);
[[nodiscard]] QJsonObject toJson(const Completeness &completeness, const QString &with);
[[nodiscard]] QJsonObject toJson(const RepairStatus &repair);

} // namespace Parlance
