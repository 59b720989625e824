// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/recoverycode.h"

#include <sodium.h>

#include <QStringList>

#include <array>

namespace Parlance {

namespace {

// Douglas Crockford's Base32 (crockford.com/base32.html): no I, L, O, U.
constexpr QByteArrayView alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr std::size_t secretLength = 28;
constexpr qsizetype checksumLength = 4;
constexpr qsizetype groupLength = 4;
constexpr QByteArrayView checksumLabel("parlance recovery code 1");

/// The character of the alphabet that was meant; 0 for what is none.
char meant(QChar typed)
{
    const char upper = typed.toUpper().toLatin1();
    if (upper == 'O')
        return '0';
    if (upper == 'I' || upper == 'L')
        return '1';
    return upper != '\0' && alphabet.contains(upper) ? upper : '\0';
}

bool isSeparator(QChar typed)
{
    return typed.isSpace() || typed.category() == QChar::Punctuation_Dash;
}

} // namespace

RecoveryCode RecoveryCode::create()
{
    SecretBytes secret = SecretBytes::random(secretLength);
    for (std::size_t i = 0; i < secret.size(); ++i)
        secret.data()[i] = static_cast<unsigned char>(alphabet[secret.data()[i] % alphabet.size()]);
    return RecoveryCode(std::move(secret));
}

Result<RecoveryCode> RecoveryCode::fromText(const QString &typed)
{
    QByteArray characters;
    for (const QChar character : typed) {
        if (isSeparator(character))
            continue;
        const char one = meant(character);
        if (one == '\0')
            return failure(ErrorCode::RecoveryCodeMistyped);
        characters += one;
    }
    constexpr auto length = static_cast<qsizetype>(secretLength);
    if (characters.size() != length + checksumLength)
        return failure(ErrorCode::RecoveryCodeMistyped);
    RecoveryCode code(SecretBytes(QByteArrayView(characters).first(length)));
    const bool right = code.checksum() == QByteArrayView(characters).last(checksumLength);
    sodium_memzero(characters.data(), static_cast<std::size_t>(characters.size()));
    if (!right)
        return failure(ErrorCode::RecoveryCodeMistyped);
    return code;
}

QString RecoveryCode::text() const
{
    const QString characters = QString::fromLatin1(m_secret.view()) + QString::fromLatin1(checksum());
    QStringList groups;
    for (qsizetype at = 0; at < characters.size(); at += groupLength)
        groups += characters.sliced(at, groupLength);
    return groups.join(u'-');
}

QByteArray RecoveryCode::checksum() const
{
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, hash.size());
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(checksumLabel.data()),
                              static_cast<quint64>(checksumLabel.size()));
    crypto_generichash_update(&state, m_secret.data(), m_secret.size());
    crypto_generichash_final(&state, hash.data(), hash.size());
    QByteArray characters;
    for (qsizetype i = 0; i < checksumLength; ++i)
        characters += alphabet[hash[static_cast<std::size_t>(i)] % alphabet.size()];
    return characters;
}

} // namespace Parlance
