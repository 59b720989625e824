// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a relay sends to a client, as far as its schema goes.

#include "protocol/codec.h"
#include "protocol/limits.h"
#include "harness.h"

using namespace Parlance;

QByteArrayList Fuzz::seeds()
{
    wire::RelayFrame large;
    large.mutable_deliver()->set_body(std::string(static_cast<size_t>(Limits::frameBytes), 'x'));
    return goldenBytes(QStringLiteral("relay-")) << serialize(large);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto frame = parseRelayFrame(Fuzz::bytesOf(data, size));
    if (!frame)
        return 0;
    Fuzz::require(size <= static_cast<std::size_t>(Limits::frameBytes), "a frame beyond the limit is refused");
    const auto again = parseRelayFrame(serialize(*frame));
    Fuzz::require(again.has_value(), "what was read can be written and read again");
    Fuzz::require(again->event_case() == frame->event_case(), "the event stays the same");
    Fuzz::require(serialize(*again) == serialize(*frame), "writing and reading changes nothing");
    return 0;
}
