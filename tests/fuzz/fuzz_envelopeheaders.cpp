// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The headers of a message as the relay packs them into one column, and finds one again.

#include "relay/envelopeheaders.h"
#include "harness.h"

using namespace Parlance;

namespace {

/// A column may be damaged: reading it stays inside.
void readDamaged(const QByteArray &packed)
{
    for (const quint64 id : {0ULL, 1ULL, 0x0101'0101'0101'0101ULL, ~0ULL}) {
        const auto header = headerOf(packed, DeviceId(id));
        Fuzz::require(!header || packed.contains(*header), "a header is a part of the column");
    }
}

void packAndRead(Fuzz::Input &input)
{
    std::vector<HeaderFor> headers;
    while (!input.isEmpty() && headers.size() < 64) {
        const DeviceId device(input.byte());
        headers.push_back({.device = device, .header = input.field()});
    }
    const QByteArray packed = packHeaders(headers);
    for (const HeaderFor &one : headers) {
        const auto first = std::ranges::find(headers, one.device, &HeaderFor::device);
        Fuzz::require(headerOf(packed, one.device) == first->header, "what was packed is found");
    }
    Fuzz::require(!headerOf(packed, DeviceId(1000)), "what was not packed is not found");
}

} // namespace

QByteArrayList Fuzz::seeds()
{
    const QByteArray packed = packHeaders({{.device = DeviceId(1), .header = "first"},
                                           {.device = DeviceId(2), .header = {}},
                                           {.device = DeviceId(3), .header = QByteArray(300, 'h')}});
    return {'\0' + packed, '\x01' + QByteArray("\x01") + field("first") + '\x02' + field({}) + '\x03' + field(packed)};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Fuzz::Input input(data, size);
    if (input.byte() % 2 == 0)
        readDamaged(input.rest());
    else
        packAndRead(input);
    return 0;
}
