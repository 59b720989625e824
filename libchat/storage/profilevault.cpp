// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/profilevault.h"

#include "storage/privatefile.h"

#include <QFileInfo>

namespace Parlance {

namespace {

/// How every SQLite file begins that is not encrypted (sqlite.org/fileformat.html).
bool isPlainDatabase(const QString &file)
{
    QFile in(file);
    return in.open(QFile::ReadOnly) && in.read(16) == QByteArrayView("SQLite format 3\0", 16);
}

} // namespace

Result<ProfileKeys> ProfileVault::look(const QString &folder)
{
    if (isPlainDatabase(databaseIn(folder)))
        return failure(ErrorCode::NotEncrypted, databaseIn(folder));
    const QString file = keysIn(folder);
    const auto content = readPrivateFile(file);
    if (content)
        return ProfileKeys::fromJson(*content).transform_error([&](Error error) {
            error.detail = file;
            return error;
        });
    if (content.error().code == ErrorCode::NotFound && QFileInfo(databaseIn(folder)).size() > 0)
        return failure(ErrorCode::KeysMissing, file);
    return std::unexpected(content.error());
}

Result<ProfileVault> ProfileVault::open(const QString &folder, const ProfileSecret &secret)
{
    auto keys = look(folder);
    if (!keys)
        return keys.error().code == ErrorCode::NotFound ? create(folder, secret) : std::unexpected(keys.error());
    auto key = keys->unwrap(secret);
    if (!key) {
        Error error = key.error();
        if (error.detail.isEmpty())
            error.detail = keysIn(folder);
        return std::unexpected(error);
    }
    auto content = readPrivateFile(keysIn(folder));
    if (!content)
        return std::unexpected(content.error());
    return ProfileVault(keysIn(folder), std::move(*key), std::move(*keys), std::move(*content));
}

Result<ProfileVault> ProfileVault::create(const QString &folder, const ProfileSecret &secret)
{
    ProfileKeys keys;
    SecretBytes key = SecretBytes::random(ProfileKeys::keyBytes);
    if (auto wrapped = keys.wrap(key, secret); !wrapped)
        return std::unexpected(wrapped.error());
    // On disk before anything is written with it.
    const QByteArray content = keys.toJson();
    return createPrivateFile(keysIn(folder), content).transform([&] {
        return ProfileVault(keysIn(folder), std::move(key), std::move(keys), content);
    });
}

SecretBytes ProfileVault::databaseKey() const
{
    return ProfileKeys::derive(m_key, "parlance database");
}

Result<void> ProfileVault::add(const ProfileSecret &secret)
{
    ProfileKeys changed = m_keys;
    return changed.wrap(m_key, secret).and_then([&] { return save(std::move(changed)); });
}

Result<void> ProfileVault::setRecoveryCodeWritten()
{
    ProfileKeys changed = m_keys;
    changed.setRecoveryCodeWritten(true);
    return save(std::move(changed));
}

Result<void> ProfileVault::save(ProfileKeys changed)
{
    // A file that is no longer the one that was read is not ours to replace.
    const auto there = readPrivateFile(m_file);
    if (!there || *there != m_content)
        return failure(ErrorCode::KeysDamaged, m_file);
    const QByteArray content = changed.toJson();
    return replacePrivateFile(m_file, content).transform([&] {
        m_keys = std::move(changed);
        m_content = content;
    });
}

} // namespace Parlance
