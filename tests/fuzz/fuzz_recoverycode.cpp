// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A recovery code as a person types it from paper.

#include "storage/recoverycode.h"
#include "harness.h"

using namespace Parlance;

namespace {

constexpr std::size_t secretLength = 28;

/// The characters that somebody meant who typed this.
QString meant(const QString &typed)
{
    QString all;
    for (const QChar c : typed) {
        if (!c.isSpace() && c.category() != QChar::Punctuation_Dash)
            all += c.toUpper();
    }
    return all.replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
}

} // namespace

QByteArrayList Fuzz::seeds()
{
    return {};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = Fuzz::textOf(data, size);
    const auto code = RecoveryCode::fromText(text);
    if (!code)
        return 0;
    Fuzz::require(code->secret().size() == secretLength, "a secret has its length");
    const auto again = RecoveryCode::fromText(code->text());
    Fuzz::require(again && again->secret() == code->secret(), "a code is written as it was read");
    Fuzz::require(meant(text) == code->text().remove(u'-'), "a code with a slip in it, in its checksum too, is none");
    return 0;
}
