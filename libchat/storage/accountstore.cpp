// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/accountstore.h"

namespace Parlance {

namespace {

/// More keys are not announced at once by an account of a few devices.
constexpr int mostAnnounced = 16;

AccountSecrets secretsIn(const Query &row)
{
    return {.accountKey = {.publicKey = row.bytes(0), .secretKey = row.bytes(1)}, .authorshipKey = row.bytes(2)};
}

} // namespace

Result<AccountInfo> AccountStore::info()
{
    auto query = m_database.query(QStringLiteral(
        "SELECT user, device, username, display_name, host, port, pin, presence_hidden, linked,"
        " coalesce((SELECT notice FROM trust WHERE trust.user = account.user), 0) FROM account"));
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
        .notice = static_cast<TrustNotice>(query->integer(9)),
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

Result<std::optional<AccountSecrets>> AccountStore::secrets()
{
    auto query = m_database.query(
        QStringLiteral("SELECT public_key, secret_key, authorship_key FROM account_secret WHERE in_force"));
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return query->error().transform([] { return std::optional<AccountSecrets>(); });
    return secretsIn(*query);
}

Result<void> AccountStore::setSecrets(const AccountSecrets &secrets)
{
    return forgetSecrets().and_then([&] { return announce({.secrets = secrets}); }).and_then([&] {
        return putInForce(secrets.accountKey.publicKey);
    });
}

Result<void> AccountStore::announce(const NextSecrets &next)
{
    const AccountSecrets &secrets = next.secrets;
    // Said again, it is the newest; what is in force stays so.
    auto added = m_database.execute(
        QStringLiteral("INSERT INTO account_secret (public_key, secret_key, authorship_key, in_force, begun_here)"
                       " VALUES (?, ?, ?, 0, ?) ON CONFLICT (public_key) DO UPDATE SET"
                       " place = (SELECT max(place) + 1 FROM account_secret) WHERE NOT in_force"),
        secrets.accountKey.publicKey, secrets.accountKey.secretKey, secrets.authorshipKey, next.begunHere);
    if (!added)
        return added;
    return m_database.execute(
        QStringLiteral("DELETE FROM account_secret WHERE NOT in_force AND place NOT IN"
                       " (SELECT place FROM account_secret WHERE NOT in_force ORDER BY place DESC LIMIT ?)"),
        mostAnnounced);
}

Result<void> AccountStore::retireSecrets()
{
    return m_database.execute(QStringLiteral("UPDATE account_secret SET in_force = 0, begun_here = 0"));
}

Result<std::optional<AccountStore::NextSecrets>> AccountStore::announced(const QByteArray &accountKey)
{
    auto query = m_database.query(
        QStringLiteral("SELECT public_key, secret_key, authorship_key, begun_here FROM account_secret"
                       " WHERE NOT in_force AND public_key = ?"),
        accountKey);
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return query->error().transform([] { return std::optional<NextSecrets>(); });
    return NextSecrets{.secrets = secretsIn(*query), .begunHere = query->boolean(3)};
}

Result<void> AccountStore::putInForce(const QByteArray &accountKey)
{
    auto forgotten = m_database.execute(
        QStringLiteral("DELETE FROM account_secret WHERE public_key <> ? AND"
                       " (in_force OR place < (SELECT place FROM account_secret WHERE public_key = ?))"),
        accountKey, accountKey);
    if (!forgotten)
        return forgotten;
    return m_database.execute(
        QStringLiteral("UPDATE account_secret SET in_force = 1, begun_here = 0 WHERE public_key = ?"), accountKey);
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
