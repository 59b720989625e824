// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/accountstore.h"

namespace Parlance {

Result<AccountInfo> AccountStore::info()
{
    auto query = m_database.query(QStringLiteral(
        "SELECT user, device, username, display_name, host, port, pin, presence_hidden, linked FROM account"));
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return query->error().transform([] { return AccountInfo(); });
    return AccountInfo{
        .user = UserId(query->number(0)),
        .device = DeviceId(query->number(1)),
        .username = query->text(2),
        .displayName = query->text(3),
        .relay = {.host = query->text(4), .port = static_cast<quint16>(query->integer(5)), .pin = query->text(6)},
        .presenceHidden = query->boolean(7),
        .linked = query->boolean(8),
    };
}

Result<void> AccountStore::save(const AccountInfo &info)
{
    return m_database.execute(
        QStringLiteral(
            "INSERT INTO account (one, user, device, username, display_name, host, port, pin,"
            " presence_hidden, state_version, state_epoch, resume_token, resume_token_expires, linked, generation)"
            " VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, '', 0, ?, 0)"
            " ON CONFLICT (one) DO UPDATE SET user = excluded.user, username = excluded.username,"
            " display_name = excluded.display_name, host = excluded.host, port = excluded.port,"
            " pin = excluded.pin, presence_hidden = excluded.presence_hidden,"
            " state_version = iif(device = excluded.device, state_version, 0),"
            " state_epoch = iif(device = excluded.device, state_epoch, 0),"
            " resume_token = iif(device = excluded.device, resume_token, ''),"
            " generation = iif(device = excluded.device, generation, 0),"
            " relay_grant = iif(device = excluded.device, relay_grant, x''), linked = excluded.linked,"
            " device = excluded.device"),
        info.user, info.device, info.username, info.displayName.isNull() ? QStringLiteral("") : info.displayName,
        info.relay.host, info.relay.port, info.relay.pin.isNull() ? QStringLiteral("") : info.relay.pin,
        info.presenceHidden, info.linked);
}

Result<StatePosition> AccountStore::statePosition()
{
    auto query = m_database.query(QStringLiteral("SELECT state_version, state_epoch FROM account"));
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return query->error().transform([] { return StatePosition(); });
    return StatePosition{.version = query->number(0), .epoch = query->number(1)};
}

Result<void> AccountStore::setStatePosition(StatePosition position)
{
    return m_database.execute(
        QStringLiteral("UPDATE account SET state_version = ?, state_epoch = ?"), position.version, position.epoch);
}

Result<ResumeToken> AccountStore::resumeToken()
{
    auto query = m_database.query(QStringLiteral("SELECT resume_token, resume_token_expires FROM account"));
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return ResumeToken();
    return ResumeToken{.token = query->text(0), .expires = query->integer(1)};
}

Result<void> AccountStore::setResumeToken(const ResumeToken &token)
{
    return m_database.execute(QStringLiteral("UPDATE account SET resume_token = ?, resume_token_expires = ?"),
                              token.token.isNull() ? QStringLiteral("") : token.token, token.expires);
}

Result<std::optional<SigningKeyPair>> AccountStore::deviceKey()
{
    auto query = m_database.query(QStringLiteral("SELECT public_key, secret_key FROM device_key"));
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return query->error().transform([] { return std::optional<SigningKeyPair>(); });
    return SigningKeyPair{.publicKey = query->bytes(0), .secretKey = query->bytes(1)};
}

Result<void> AccountStore::setDeviceKey(const SigningKeyPair &key)
{
    return m_database.execute(QStringLiteral("INSERT INTO device_key (one, public_key, secret_key) VALUES (1, ?, ?)"
                                             " ON CONFLICT (one) DO UPDATE SET public_key = excluded.public_key,"
                                             " secret_key = excluded.secret_key"),
                              key.publicKey, key.secretKey);
}

Result<std::optional<AccountSecrets>> AccountStore::secrets(Secrets which)
{
    auto query = m_database.query(
        QStringLiteral("SELECT public_key, secret_key, authorship_key FROM account_secret WHERE place = ?"),
        static_cast<int>(which));
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return query->error().transform([] { return std::optional<AccountSecrets>(); });
    return AccountSecrets{.accountKey = {.publicKey = query->bytes(0), .secretKey = query->bytes(1)},
                          .authorshipKey = query->bytes(2)};
}

Result<void> AccountStore::setSecrets(const AccountSecrets &secrets, Secrets which)
{
    return m_database.execute(
        QStringLiteral("INSERT OR REPLACE INTO account_secret (place, public_key, secret_key, authorship_key)"
                       " VALUES (?, ?, ?, ?)"),
        static_cast<int>(which), secrets.accountKey.publicKey, secrets.accountKey.secretKey, secrets.authorshipKey);
}

Result<void> AccountStore::forgetSecrets()
{
    return m_database.execute(QStringLiteral("DELETE FROM account_secret"));
}

Result<quint64> AccountStore::nextGeneration()
{
    auto query = m_database.query(
        QStringLiteral("UPDATE account SET generation = generation + 1 RETURNING generation"));
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return failure(ErrorCode::NotSignedIn);
    return query->number(0);
}

Result<QByteArray> AccountStore::grant()
{
    auto query = m_database.query(QStringLiteral("SELECT relay_grant FROM account"));
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return query->error().transform([] { return QByteArray(); });
    return query->bytes(0);
}

Result<void> AccountStore::setGrant(const QByteArray &grant)
{
    return m_database.execute(
        QStringLiteral("UPDATE account SET relay_grant = ?"), grant.isNull() ? QByteArray("") : grant);
}

} // namespace Parlance
