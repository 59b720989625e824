// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a client sends to the relay, as far as its schema goes.

#include "protocol/codec.h"
#include "protocol/limits.h"
#include "harness.h"

using namespace Parlance;

QByteArrayList Fuzz::seeds()
{
    wire::ClientFrame large;
    large.mutable_submit()->set_body(std::string(static_cast<size_t>(Limits::frameBytes), 'x'));
    return goldenBytes(QStringLiteral("client-")) << serialize(large);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto frame = parseClientFrame(Fuzz::bytesOf(data, size));
    if (!frame)
        return 0;
    Fuzz::require(size <= static_cast<std::size_t>(Limits::frameBytes), "a frame beyond the limit is refused");
    const auto again = parseClientFrame(serialize(*frame));
    Fuzz::require(again.has_value(), "what was read can be written and read again");
    Fuzz::require(again->command_case() == frame->command_case(), "the command stays the same");
    Fuzz::require(serialize(*again) == serialize(*frame), "writing and reading changes nothing");
    return 0;
}
