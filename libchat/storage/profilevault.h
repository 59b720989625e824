// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/profilekeys.h"

namespace Parlance {

/// The key of one account of a profile, opened, and the file beside its database that keeps it wrapped. Whatever goes
/// wrong, neither file is changed. Any thread, one at a time, by whoever holds the profile's lock.
class ProfileVault
{
public:
    [[nodiscard]] static QString databaseIn(const QString &folder) { return folder + QStringLiteral("/chat.db"); }
    [[nodiscard]] static QString keysIn(const QString &folder) { return folder + QStringLiteral("/keys.json"); }

    /// What is wrapped there, still closed. NotFound in a new folder. KeysMissing when there is a database without its
    /// keys, NotEncrypted when the database is one of a version without encryption, KeysDamaged, StorageNewer, the file in
    /// the detail of each.
    [[nodiscard]] static Result<ProfileKeys> look(const QString &folder);
    /// Opens it; in a new folder makes the key, which this secret opens from then on. As look(), WrongSecret, FieldInvalid
    /// (detail "passphrase") for a new passphrase that is too short, or StorageUnwritable and DiskFull.
    [[nodiscard]] static Result<ProfileVault> open(const QString &folder, const ProfileSecret &secret);

    [[nodiscard]] SecretBytes databaseKey() const;
    [[nodiscard]] ProfileProtection protection() const { return m_keys.protection(); }

    /// From now on this secret opens the profile too, in place of the one of its kind.
    [[nodiscard]] Result<void> add(const ProfileSecret &secret);
    /// The owner has the recovery code on paper.
    [[nodiscard]] Result<void> setRecoveryCodeWritten();

private:
    ProfileVault(QString file, SecretBytes key, ProfileKeys keys, QByteArray content)
        : m_file(std::move(file)), m_key(std::move(key)), m_keys(std::move(keys)), m_content(std::move(content))
    {
    }
    [[nodiscard]] static Result<ProfileVault> create(const QString &folder, const ProfileSecret &secret);
    [[nodiscard]] Result<void> save(ProfileKeys changed);

    QString m_file;
    SecretBytes m_key;
    ProfileKeys m_keys;
    QByteArray m_content; ///< of the file, as it was read or written
};

} // namespace Parlance
