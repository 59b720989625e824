// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ratchetstore.h"

namespace Parlance {

namespace {

Result<QByteArray> firstBytes(Result<Query> query)
{
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return query->error().transform([] { return QByteArray(); });
    return query->bytes(0);
}

} // namespace

Result<std::optional<RatchetIdentity>> RatchetStore::identity()
{
    auto query = m_database.query(QStringLiteral("SELECT public_key, private_key, registration FROM ratchet_identity"));
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return query->error().transform([] { return std::optional<RatchetIdentity>(); });
    return RatchetIdentity{.publicKey = query->bytes(0),
                           .privateKey = query->bytes(1),
                           .registrationId = static_cast<quint32>(query->number(2))};
}

Result<void> RatchetStore::begin(const RatchetIdentity &identity)
{
    for (const char *table : {"ratchet_identity", "prekey", "signed_prekey", "session"}) {
        auto done = m_database.execute(QStringLiteral("DELETE FROM %1").arg(QLatin1StringView(table)));
        if (!done)
            return done;
    }
    return m_database.execute(
        QStringLiteral("INSERT INTO ratchet_identity (one, public_key, private_key, registration, next_prekey)"
                       " VALUES (1, ?, ?, ?, 1)"),
        identity.publicKey, identity.privateKey, identity.registrationId);
}

Result<QByteArray> RatchetStore::preKey(quint32 id)
{
    return firstBytes(m_database.query(QStringLiteral("SELECT record FROM prekey WHERE id = ?"), id));
}

Result<void> RatchetStore::setPreKey(quint32 id, const QByteArray &record)
{
    return m_database.execute(QStringLiteral("INSERT OR REPLACE INTO prekey (id, record) VALUES (?, ?)"), id, record);
}

Result<void> RatchetStore::removePreKey(quint32 id)
{
    return m_database.execute(QStringLiteral("DELETE FROM prekey WHERE id = ?"), id);
}

Result<void> RatchetStore::keepNewestPreKeys(int count, quint32 below)
{
    return m_database.execute(QStringLiteral("DELETE FROM prekey WHERE id < ? AND id NOT IN"
                                             " (SELECT id FROM prekey WHERE id < ? ORDER BY id DESC LIMIT ?)"),
                              below, below, count);
}

Result<quint32> RatchetStore::takePreKeyIds(quint32 count)
{
    auto query = m_database.query(
        QStringLiteral("UPDATE ratchet_identity SET next_prekey = next_prekey + ? RETURNING next_prekey"), count);
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return failure(ErrorCode::StorageDamaged, m_database.file());
    return static_cast<quint32>(query->number(0)) - count;
}

Result<QByteArray> RatchetStore::signedPreKey(quint32 id)
{
    return firstBytes(m_database.query(QStringLiteral("SELECT record FROM signed_prekey WHERE id = ?"), id));
}

Result<std::optional<RatchetStore::SignedPreKey>> RatchetStore::newestSignedPreKey()
{
    auto query = m_database.query(QStringLiteral("SELECT id, created FROM signed_prekey ORDER BY id DESC LIMIT 1"));
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return query->error().transform([] { return std::optional<SignedPreKey>(); });
    return SignedPreKey{.id = static_cast<quint32>(query->number(0)), .created = query->integer(1)};
}

Result<void> RatchetStore::setSignedPreKey(const SignedPreKey &key, const QByteArray &record)
{
    return m_database.execute(
        QStringLiteral("INSERT OR REPLACE INTO signed_prekey (id, created, record) VALUES (?, ?, ?)"), key.id,
        key.created, record);
}

Result<void> RatchetStore::removeSignedPreKeysReplacedBefore(qint64 time)
{
    return m_database.execute(
        QStringLiteral("DELETE FROM signed_prekey WHERE EXISTS"
                       " (SELECT 1 FROM signed_prekey AS next WHERE next.id > signed_prekey.id AND next.created < ?)"),
        time);
}

Result<QByteArray> RatchetStore::session(UserId user, DeviceId device)
{
    return firstBytes(m_database.query(
        QStringLiteral("SELECT session.record FROM session JOIN device ON device.user = session.user"
                       " AND device.id = session.device AND device.certified"
                       " AND device.identity_key = session.identity_key"
                       " WHERE session.user = ? AND session.device = ?"),
        user, device));
}

Result<void> RatchetStore::setSession(UserId user, DeviceId device, const QByteArray &record)
{
    return m_database.execute(
        QStringLiteral("INSERT OR REPLACE INTO session (user, device, identity_key, record)"
                       " SELECT user, id, identity_key, ? FROM device WHERE user = ? AND id = ? AND certified"),
        record, user, device);
}

Result<void> RatchetStore::removeSession(UserId user, DeviceId device)
{
    return m_database.execute(QStringLiteral("DELETE FROM session WHERE user = ? AND device = ?"), user, device);
}

Result<void> RatchetStore::removeOutdatedSessions(UserId user)
{
    return m_database.execute(
        QStringLiteral("DELETE FROM session WHERE user = ? AND NOT EXISTS (SELECT 1 FROM device"
                       " WHERE device.user = session.user AND device.id = session.device AND device.certified"
                       " AND device.identity_key = session.identity_key)"),
        user);
}

} // namespace Parlance
