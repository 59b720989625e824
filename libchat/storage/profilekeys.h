// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "storage/profilesecret.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Parlance {

/// What an Argon2id derivation (RFC 9106, by libsodium) costs. Stored with each wrapped key.
struct PassphraseCost
{
    int passes = 3;
    qint64 memory = qint64(64) * 1024 * 1024; ///< bytes
};

/// The key of a profile, wrapped once for each secret that opens it: the content of PROFILE/account-1/keys.json. A plain
/// value without files; kinds of secret it does not know are kept.
///
/// {"format": "parlance profile keys", "version": 1, "wraps": [{"by": KIND, "nonce": …, "key": …, …}], "checksum": …}
///
/// Bytes are in base64. KIND is key-store (with "entry": its name there), recovery-code (with "written"), passphrase (with
/// "salt", "passes", "memory") or key-file. "key" is the profile's key under XChaCha20-Poly1305
/// (draft-irtf-cfrg-xchacha) by the wrapping key: BLAKE2b-256 of a label with the kind in it, keyed with the secret, for
/// a passphrase with its Argon2id hash. "checksum" (BLAKE2b-256 of everything else) tells damage apart from a wrong secret.
class ProfileKeys
{
public:
    static constexpr std::size_t keyBytes = 32;

    /// KeysDamaged; StorageNewer when a newer version wrote it.
    [[nodiscard]] static Result<ProfileKeys> fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;

    /// WrongSecret when it opens nothing here. A passphrase takes a moment.
    [[nodiscard]] Result<SecretBytes> unwrap(const ProfileSecret &secret) const;
    /// From now on this secret opens it too, in place of an earlier one of its kind. FieldInvalid (detail "passphrase")
    /// for a passphrase that is too short.
    [[nodiscard]] Result<void> wrap(const SecretBytes &key, const ProfileSecret &secret, PassphraseCost cost = {});
    void remove(ProfileSecret::Kind kind);

    [[nodiscard]] bool has(ProfileSecret::Kind kind) const { return !find(kind).isEmpty(); }
    [[nodiscard]] QString keyStoreEntry() const; ///< "" when no key store has a part in it
    void setRecoveryCodeWritten(bool written);
    [[nodiscard]] ProfileProtection protection() const;

    /// The key for one purpose, from the profile's.
    [[nodiscard]] static SecretBytes derive(const SecretBytes &key, QByteArrayView purpose);

private:
    [[nodiscard]] QJsonObject find(ProfileSecret::Kind kind) const;
    void put(ProfileSecret::Kind kind, const QJsonObject &wrap);

    QJsonArray m_wraps;
};

} // namespace Parlance
