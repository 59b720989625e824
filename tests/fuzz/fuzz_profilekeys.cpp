// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The file with a profile's wrapped keys, and a key file: whoever can write to the disk can change them.

#include "storage/keyfile.h"
#include "storage/privatefile.h"
#include "storage/profilekeys.h"
#include "harness.h"

#include <QFile>
#include <QJsonDocument>

#include <sodium.h>

using namespace Parlance;

namespace {

const SecretBytes databaseKey(QByteArrayView("the key that must not be opened."));

ProfileSecret keyFileSecret(char byte)
{
    return {.kind = ProfileSecret::Kind::KeyFile, .bytes = SecretBytes(QByteArray(32, byte)), .entry = {}};
}

ProfileSecret keyStoreSecret()
{
    return {.kind = ProfileSecret::Kind::KeyStore,
            .bytes = SecretBytes(QByteArray(32, 's')),
            .entry = QStringLiteral("entry")};
}

ProfileKeys sample()
{
    ProfileKeys keys;
    Fuzz::require(keys.wrap(databaseKey, keyFileSecret('k')).has_value(), "a key is wrapped");
    Fuzz::require(keys.wrap(databaseKey, keyStoreSecret()).has_value(), "a key is wrapped");
    return keys;
}

/// The checksum is no secret: whoever changes the file can make it fit.
QByteArray withChecksum(QJsonObject file)
{
    file.remove(QLatin1StringView("checksum"));
    const QByteArray json = QJsonDocument(file).toJson(QJsonDocument::Compact);
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), static_cast<size_t>(hash.size()),
                       reinterpret_cast<const unsigned char *>(json.constData()), static_cast<quint64>(json.size()),
                       nullptr, 0);
    file.insert(QLatin1StringView("checksum"), QString::fromLatin1(hash.toBase64()));
    return QJsonDocument(file).toJson();
}

void readKeys(const QByteArray &json)
{
    auto keys = ProfileKeys::fromJson(json);
    if (!keys)
        return;
    const auto again = ProfileKeys::fromJson(keys->toJson());
    Fuzz::require(again && again->toJson() == keys->toJson(), "keys are written as they were read");
    Fuzz::require(!keys->unwrap(keyFileSecret('w')), "another secret opens nothing");
    for (const ProfileSecret &secret : {keyFileSecret('k'), keyStoreSecret()}) {
        const auto opened = keys->unwrap(secret);
        Fuzz::require(!opened || *opened == databaseKey, "only the key that was wrapped comes out");
    }
    (void)keys->keyStoreEntry();
    keys->setRecoveryCodeWritten(true);
    Fuzz::require(keys->protection().recoveryCodeWritten == keys->has(ProfileSecret::Kind::RecoveryCode),
                  "what is written down is a code that there is");
    // What it does not know is kept, and a new secret opens it.
    Fuzz::require(keys->wrap(databaseKey, keyFileSecret('k')).has_value(), "a key is wrapped");
    const auto opened = keys->unwrap(keyFileSecret('k'));
    Fuzz::require(opened && *opened == databaseKey, "what was wrapped opens");
}

void readFile(const QByteArray &content)
{
    const QString file = Fuzz::scratchFile(QStringLiteral("key"));
    QFile::remove(file);
    if (!createPrivateFile(file, content))
        return;
    const auto secret = readKeyFile(file);
    Fuzz::require(!secret || secret->bytes.size() == ProfileKeys::keyBytes, "a key has its length");
    Fuzz::require(!secret || content.trimmed().toLower() == secret->bytes.view().toByteArray().toHex(),
                  "a key is what the file says");
}

} // namespace

QByteArrayList Fuzz::seeds()
{
    const QByteArray json = sample().toJson();
    return {'\0' + json, '\x01' + json, '\x02' + QByteArray(32, 'k').toHex() + '\n'};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Fuzz::Input input(data, size);
    const quint8 what = input.byte();
    const QByteArray bytes = input.rest();
    if (what % 3 == 0)
        readKeys(bytes);
    else if (what % 3 == 1)
        readKeys(withChecksum(QJsonDocument::fromJson(bytes).object()));
    else
        readFile(bytes);
    return 0;
}
