// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The body of a message: what its padding may be, and that nothing opens which was not sealed.

#include "e2ee/payloadcipher.h"
#include "e2ee/primitives.h"
#include "harness.h"

using namespace Parlance;

namespace {

const QByteArray key(payloadKeyBytes, 'k');
const QByteArray context("context");

/// As sealPayload() does it, but over what any client might have put there in place of padded text.
QByteArray sealedAsItIs(const QByteArray &plain)
{
    const QByteArray keys = hkdfSha256(
        key, {}, QByteArrayLiteral("parlance payload v1") + context, payloadKeyBytes + 12);
    return '\x01' + aesGcmSeal(keys.first(payloadKeyBytes), keys.last(12), plain);
}

void openAnyPadding(const QByteArray &plain)
{
    const auto opened = openPayload(key, context, sealedAsItIs(plain));
    const bool isPadded = opened && plain.startsWith(*opened + '\x80')
        && plain.sliced(opened->size() + 1) == QByteArray(plain.size() - opened->size() - 1, '\0');
    Fuzz::require(!opened || isPadded, "only padding is taken off");
    qsizetype end = plain.size();
    while (end > 0 && plain.at(end - 1) == '\0')
        --end;
    Fuzz::require(opened.has_value() == (end > 0 && plain.at(end - 1) == '\x80'), "what is padded opens");
}

void openChanged(const QByteArray &sealed, quint16 at, quint8 by)
{
    QByteArray changed = sealed;
    const qsizetype place = at % changed.size();
    changed[place] = static_cast<char>(changed.at(place) ^ by);
    const auto opened = openPayload(key, context, changed);
    Fuzz::require(opened.has_value() == (by == 0), "a changed body does not open");
}

} // namespace

QByteArrayList Fuzz::seeds()
{
    return {QByteArray("\0\0\0hello\x80\0\0\0", 12), QByteArray("\x01\0\x05\x80", 4), QByteArray("\x02\0\0\x01", 4),
            QByteArray("\x03", 1) + QByteArray(300, 'x') + '\x80'};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Fuzz::Input input(data, size);
    const quint8 by = input.byte();
    const quint16 at = input.number();
    const QByteArray bytes = input.rest();
    openAnyPadding(bytes);
    const QByteArray sealed = sealPayload(key, context, bytes);
    Fuzz::require(sealed.size() == 1 + paddedSize(bytes.size()) + gcmTagBytes, "a body has one of few sizes");
    const auto opened = openPayload(key, context, sealed);
    Fuzz::require(opened && *opened == bytes, "what was sealed opens");
    openChanged(sealed, at, by);
    Fuzz::require(!openPayload(key, context, bytes), "what nobody sealed does not open");
    Fuzz::require(!openPayload(key, context + 'x', sealed), "a body opens in its own context only");
    return 0;
}
