// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/journal.h"

#include "relay/disksync.h"

#include <QFile>

namespace Parlance {

namespace {

constexpr qint64 pieceBytes = 1 << 20;

bool writeAgain(QFile &file)
{
    for (qint64 at = 0; at < file.size();) {
        const QByteArray piece = file.seek(at) ? file.read(pieceBytes) : QByteArray();
        if (piece.isEmpty() || !file.seek(at) || file.write(piece) != piece.size())
            return false;
        at += piece.size();
    }
    return file.flush();
}

} // namespace

Result<void> settleJournal(const QString &database)
{
    QFile journal(database + QStringLiteral("-wal"));
    if (!journal.exists() || journal.size() == 0)
        return {};
    if (!journal.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return failure(ErrorCode::StorageUnwritable,
                       QStringLiteral("%1: %2").arg(journal.fileName(), journal.errorString()));
    if (!writeAgain(journal) || !syncToDisk(journal.handle()))
        return failure(ErrorCode::StorageUnsynced,
                       QStringLiteral("%1: %2").arg(journal.fileName(), journal.errorString()));
    return {};
}

} // namespace Parlance
