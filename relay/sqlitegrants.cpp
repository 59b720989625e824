// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/sqlitegrants.h"

#include <QtEndian>

#include <sodium.h>

namespace Parlance::SqliteGrants {

namespace {

constexpr qsizetype generationBytes = sizeof(quint64);
constexpr qsizetype randomBytes = 16;

} // namespace

QByteArray create(quint64 generation)
{
    QByteArray grant(generationBytes + randomBytes, Qt::Uninitialized);
    qToBigEndian(generation, grant.data());
    randombytes_buf(grant.data() + generationBytes, static_cast<size_t>(randomBytes));
    return grant;
}

bool isGood(const QByteArray &grant, const DeviceRecord &device)
{
    // Before the last one was said to be stored the one before it still counts: SignedIn may have been lost.
    if (grant == device.grantHeld || (!grant.isEmpty() && grant == device.grantGiven))
        return true;
    // Given in a generation that this database never saw: it was put back from a copy since.
    return grant.size() == generationBytes + randomBytes
        && qFromBigEndian<quint64>(grant.constData()) > device.generation;
}

QByteArray stored(const QByteArray &grant)
{
    return grant.isNull() ? QByteArray("") : grant;
}

} // namespace Parlance::SqliteGrants
