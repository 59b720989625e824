// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/operatortext.h"

#include <QDateTime>
#include <QTimeZone>

namespace Parlance {

using namespace Qt::StringLiterals;

QString operatorText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::DiskFull:
        return u"The disk is full: make room, then try again. (%1)"_s.arg(error.detail);
    case ErrorCode::StorageUnwritable:
        return u"This cannot be opened or written; check owner and permissions: %1"_s.arg(error.detail);
    case ErrorCode::StorageDamaged:
        return u"This file is damaged and was left as it is; restore a backup: %1"_s.arg(error.detail);
    case ErrorCode::StorageNewer:
        return u"A newer parlance-relay wrote this file; it was left as it is. Install that version: %1"_s.arg(
            error.detail);
    case ErrorCode::StorageBusy:
        return error.limit > 0
            ? u"Another relay serves from this folder: process %1 (%2)"_s.arg(error.limit).arg(error.detail)
            : u"Another process keeps this busy: %1"_s.arg(error.detail);
    case ErrorCode::StorageUnsynced:
        return u"The disk could not keep what was written to it (fsync failed), so nothing more can be promised to "
               u"anybody "
               "until the relay starts anew, which it does by itself under systemd. Nothing that was accepted is lost. "
               "Look at "
               "the system's log, at the disk and its cable, and at your backup; if it happens again, replace the disk. (%1)"_s
                   .arg(error.detail);
    case ErrorCode::StorageFailed:
        return u"The storage failed: %1"_s.arg(error.detail);
    case ErrorCode::Timeout:
        return u"The relay that serves from %1 does not answer. Look at its log, or restart it."_s.arg(error.detail);
    case ErrorCode::UnknownUser:
        return u"There is no such user."_s;
    case ErrorCode::UsernameTaken:
        return u"This name is taken."_s;
    case ErrorCode::NotFound:
        return u"This is not there: %1"_s.arg(error.detail);
    case ErrorCode::MalformedInput:
        return u"This cannot be read: %1"_s.arg(error.detail);
    default:
        return error.detail.isEmpty() ? errorName(error.code) : u"%1: %2"_s.arg(errorName(error.code), error.detail);
    }
}

QString operatorTime(qint64 ms)
{
    return ms == 0 ? u"never"_s
                   : QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC).toString(u"yyyy-MM-dd hh:mm 'UTC'"_s);
}

} // namespace Parlance
