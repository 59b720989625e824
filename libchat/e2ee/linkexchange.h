// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/signingkey.h"
#include "protocol/codec.h"
#include "storage/accountstore.h"

/// The key exchange of linking a device: X25519 (RFC 7748, by libsodium), with a commitment before the reveal, so that six
/// digits are enough for two people to know that nobody stands between their screens. Pure functions, any thread.
///
/// The new device commits to its keys; the old one answers with its own; only then the new one reveals what it committed
/// to. Whoever stands between has to choose keys before seeing the other side's, and so meets the same six digits by
/// chance only, once in a million.
namespace Parlance {

/// What both devices know and neither the relay nor anybody between can change unseen.
struct LinkTranscript
{
    QByteArray linkId;
    UserId user;
    DeviceId newDevice;
    DeviceId oldDevice;
    content::LinkCommitment commitment;
    content::LinkAnswer answer;
    content::LinkReveal reveal;
};

struct LinkKey
{
    QByteArray key; ///< 32 bytes: seals the grant
    QString code; ///< six digits
};

struct EphemeralKey
{
    QByteArray publicKey; ///< X25519, 32 bytes
    QByteArray secretKey; ///< 32 bytes
};

[[nodiscard]] Result<EphemeralKey> createEphemeralKey();
[[nodiscard]] content::LinkCommitment commitmentTo(const content::LinkReveal &reveal);
/// Untrustworthy when the reveal is not what was committed to, or a key is none.
[[nodiscard]] Result<LinkKey> agree(const LinkTranscript &transcript, const QByteArray &ownSecretKey,
                                    const QByteArray &theirPublicKey);

[[nodiscard]] content::LinkGrant sealGrant(const LinkKey &key, const AccountSecrets &secrets);
/// Untrustworthy when it was sealed by somebody else, or is not the account the old device named.
[[nodiscard]] Result<AccountSecrets> openGrant(const LinkKey &key, const content::LinkGrant &grant,
                                               const content::LinkAnswer &answer);

/// Between the stored and the wire form, with a check of the sizes: Untrustworthy.
[[nodiscard]] content::SharedSecrets toWire(const AccountSecrets &secrets);
[[nodiscard]] Result<AccountSecrets> secretsFrom(const content::SharedSecrets &secrets);

} // namespace Parlance
