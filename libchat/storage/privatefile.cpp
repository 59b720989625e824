// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/privatefile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace Parlance {

namespace {

constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

std::unexpected<Error> failed(const QFileDevice &file)
{
    // What Qt calls it when the disk is full.
    const bool full = file.error() == QFileDevice::ResourceError;
    return failure(full ? ErrorCode::DiskFull : ErrorCode::StorageUnwritable,
                   QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
}

Result<void> fill(QFileDevice &file, const QByteArray &content)
{
    file.setPermissions(owner);
    if (file.write(content) != content.size() || !file.flush())
        return failed(file);
    return {};
}

} // namespace

Result<QByteArray> readPrivateFile(const QString &file)
{
    QFile in(file);
    if (!in.exists())
        return failure(ErrorCode::NotFound, file);
    if (!in.open(QFile::ReadOnly))
        return failed(in);
    const QByteArray content = in.readAll();
    if (in.error() != QFileDevice::NoError)
        return failed(in);
    return content;
}

Result<void> replacePrivateFile(const QString &file, const QByteArray &content)
{
    QSaveFile out(file);
    if (!out.open(QFile::WriteOnly))
        return failed(out);
    if (auto filled = fill(out, content); !filled)
        return filled;
    if (!out.commit()) // syncs the content before it takes the name
        return failed(out);
    syncFolder(QFileInfo(file).path());
    return {};
}

Result<void> createPrivateFile(const QString &file, const QByteArray &content)
{
    QFile out(file);
    if (!out.open(QFile::WriteOnly | QFile::NewOnly, owner))
        return failed(out);
    return fill(out, content).transform([&] { syncFolder(QFileInfo(file).path()); });
}

} // namespace Parlance
