// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/passwords.h"

#include <sodium.h>
#include <array>

namespace Parlance::Passwords {

Result<QString> hash(const QString &password)
{
    const QByteArray bytes = password.toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> out{};
    if (sodium_init() < 0
        || crypto_pwhash_str(out.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                             crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE)
            != 0)
        return failure(ErrorCode::StorageFailed, QStringLiteral("not enough memory to hash a password"));
    return QString::fromLatin1(out.data());
}

bool matches(const QString &password, const QString &hash)
{
    const QByteArray bytes = password.toUtf8();
    return sodium_init() >= 0
        && crypto_pwhash_str_verify(
               hash.toLatin1().constData(), bytes.constData(), static_cast<unsigned long long>(bytes.size()))
        == 0;
}

const QString &decoy()
{
    static const QString made = [] {
        std::array<char, 32> nobodys{};
        randombytes_buf(nobodys.data(), nobodys.size());
        return hash(QString::fromLatin1(QByteArray(nobodys.data(), nobodys.size()).toHex())).value_or(QString());
    }();
    return made;
}

} // namespace Parlance::Passwords
