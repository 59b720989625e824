// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

/// Small files with secrets in them: for their owner only, and either as they were or as they are to be.
namespace Parlance {

/// NotFound, or StorageUnwritable when it is there and cannot be read.
[[nodiscard]] Result<QByteArray> readPrivateFile(const QString &file);
/// Puts the whole content in place of what was there, on disk when it returns. StorageUnwritable or DiskFull.
[[nodiscard]] Result<void> replacePrivateFile(const QString &file, const QByteArray &content);
/// StorageUnwritable when there is one already.
[[nodiscard]] Result<void> createPrivateFile(const QString &file, const QByteArray &content);

/// Nobody but the owner may read or change it. True where the platform has no such permissions.
[[nodiscard]] bool isPrivate(const QString &file);
/// That a file was created or renamed in this folder is on disk.
void syncFolder(const QString &folder);

} // namespace Parlance
