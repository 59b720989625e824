// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/keyfile.h"

#include "storage/privatefile.h"
#include "storage/profilekeys.h"

namespace Parlance {

namespace {

ProfileSecret secretOf(SecretBytes key)
{
    return {.kind = ProfileSecret::Kind::KeyFile, .bytes = std::move(key), .entry = {}};
}

} // namespace

Result<ProfileSecret> readKeyFile(const QString &file)
{
    const auto content = readPrivateFile(file);
    if (!content)
        return std::unexpected(content.error());
    const QByteArray digits = content->trimmed();
    const QByteArray key = QByteArray::fromHex(digits);
    const bool isKey = key.size() == static_cast<qsizetype>(ProfileKeys::keyBytes) && key.toHex() == digits.toLower();
    if (!isKey || !isPrivate(file))
        return failure(ErrorCode::KeyFileUnusable, file);
    return secretOf(SecretBytes(QByteArrayView(key)));
}

Result<ProfileSecret> createKeyFile(const QString &file)
{
    SecretBytes key = SecretBytes::random(ProfileKeys::keyBytes);
    return createPrivateFile(file, key.view().toByteArray().toHex() + '\n').transform([&] {
        return secretOf(std::move(key));
    });
}

} // namespace Parlance
