// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A recovery code as a person types it from paper.

#include "storage/recoverycode.h"
#include "harness.h"

using namespace Parlance;

namespace {

constexpr std::size_t secretLength = 28;

} // namespace

QByteArrayList Fuzz::seeds()
{
    return {};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto code = RecoveryCode::fromText(Fuzz::textOf(data, size));
    if (!code)
        return 0;
    Fuzz::require(code->secret().size() == secretLength, "a secret has its length");
    const auto again = RecoveryCode::fromText(code->text());
    Fuzz::require(again && again->secret() == code->secret(), "a code is written as it was read");
    // Every place counts: one character exchanged for the next of the alphabet is another code, or none.
    QString slip = code->text();
    slip[0] = slip[0] == u'0' ? u'1' : u'0';
    const auto other = RecoveryCode::fromText(slip);
    Fuzz::require(!other || !(other->secret() == code->secret()), "a slip of the finger is noticed");
    return 0;
}
