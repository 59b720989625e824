// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A token to resume with: none but what the relay gave out is taken, and not for longer than it said.

#include "protocol/limits.h"
#include "relay/resumetoken.h"
#include "harness.h"

using namespace Parlance;

namespace {

constexpr qint64 now = 1'700'000'000'000;
constexpr DeviceId device(7);

} // namespace

QByteArrayList Fuzz::seeds()
{
    const ResumeTokens tokens(QByteArray(ResumeTokens::secretBytes, 's'));
    return {QByteArray::fromStdString(tokens.issue(device, now).text),
            QByteArray::fromStdString(tokens.issue(device, now - Limits::resumeTokenMs).text)};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char *>(data), size);
    const ResumeTokens tokens(QByteArray(ResumeTokens::secretBytes, 's'));
    const auto checked = tokens.check(text, now);
    Fuzz::require(!checked || *checked == device, "a token names the device it was given to");
    Fuzz::require(!checked || !tokens.check(text, now + Limits::resumeTokenMs), "a token ends");
    const ResumeTokens others(QByteArray(ResumeTokens::secretBytes, 'x'));
    Fuzz::require(!others.check(text, now), "another relay's token is none");
    return 0;
}
