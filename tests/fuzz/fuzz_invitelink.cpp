// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person pastes: an invite, a link to sign in, or the address of a relay.

#include "core/invitelink.h"
#include "harness.h"

#include <QUrl>

using namespace Parlance;

namespace {

constexpr qsizetype longest = 2048;

void checkAddress(const RelayAddress &address)
{
    Fuzz::require(!address.host.isEmpty() && address.port != 0, "an address has a host and a port");
    Fuzz::require(address.pin.isEmpty() || address.pin.size() == 50, "a pin is the hash of a key");
    const QUrl url(address.url(), QUrl::StrictMode);
    Fuzz::require(url.isValid() && url.scheme() == u"wss" && url.host() == address.host && url.port() == address.port,
                  "an address leads where it says");
    const auto again = parseRelayAddress(address.link());
    Fuzz::require(again && *again == address, "a link says what the address does");
    Fuzz::require(isSignInLink(address.link()), "a link to sign in is known as one");
}

} // namespace

QByteArrayList Fuzz::seeds()
{
    return {};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = Fuzz::textOf(data, size);
    (void)isSignInLink(text);
    if (const auto invite = InviteLink::parse(text)) {
        Fuzz::require(text.trimmed().size() <= longest, "a link beyond the limit is refused");
        Fuzz::require(!invite->token.isEmpty(), "an invite has a token");
        checkAddress(invite->relay);
        const QString written = invite->toString();
        const auto again = InviteLink::parse(written);
        Fuzz::require(written.size() > longest || (again && *again == *invite), "an invite is written as it was read");
        Fuzz::require(written.size() > longest || parseRelayAddress(text).has_value(), "an invite names a relay");
    }
    if (const auto address = parseRelayAddress(text))
        checkAddress(*address);
    return 0;
}
