// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Linking a device: every step that comes from the other side, whoever that is.

#include "e2ee/linkexchange.h"
#include "e2ee/payloadcipher.h"
#include "e2ee/primitives.h"
#include "e2ee/signatures.h"
#include "harness.h"

using namespace Parlance;

namespace {

struct Exchange
{
    Exchange()
    {
        transcript.reveal.set_ephemeral_key(fromBytes(theirs.publicKey));
        transcript.reveal.set_nonce(std::string(32, 'n'));
        transcript.reveal.set_identity_key(std::string(33, 'i'));
        transcript.reveal.set_authentication_key(std::string(32, 'a'));
        transcript.commitment = commitmentTo(transcript.reveal);
        transcript.answer.set_ephemeral_key(fromBytes(own.publicKey));
        transcript.answer.set_account_key(fromBytes(secrets.accountKey.publicKey));
    }

    EphemeralKey own = *createEphemeralKey();
    EphemeralKey theirs = *createEphemeralKey();
    AccountSecrets secrets{.accountKey = *createSigningKey(), .authorshipKey = QByteArray(32, 's')};
    LinkTranscript transcript{
        .linkId = QByteArray(16, 'l'),
        .user = UserId(1),
        .newDevice = DeviceId(12),
        .oldDevice = DeviceId(11),
        .commitment = {},
        .answer = {},
        .reveal = {}};
};

const Exchange &exchange()
{
    static const Exchange one;
    return one;
}

/// A reveal that was not committed to leads to no key; one that was, to the same on both sides.
void reveal(const content::LinkReveal &said)
{
    LinkTranscript transcript = exchange().transcript;
    transcript.reveal = said;
    const bool isTheSame = serialize(said) == serialize(exchange().transcript.reveal);
    Fuzz::require(isTheSame || !agree(transcript, exchange().own.secretKey, exchange().theirs.publicKey),
                  "a reveal is what was committed to");
    transcript.commitment = commitmentTo(said);
    const auto key = agree(transcript, exchange().own.secretKey, toBytes(said.ephemeral_key()));
    Fuzz::require(!key || (key->code.size() == 6 && key->key.size() == 32), "both see six digits");
}

/// The grant of somebody who knows the key: an account of theirs, or anything at all.
void grant(const QByteArray &inside)
{
    const auto key = agree(exchange().transcript, exchange().own.secretKey, exchange().theirs.publicKey);
    Fuzz::require(key.has_value(), "two devices agree");
    content::LinkGrant sealed;
    sealed.set_sealed(fromBytes(sealPayload(key->key, QByteArrayLiteral("parlance link grant v1"), inside)));
    const auto opened = openGrant(*key, sealed, exchange().transcript.answer);
    Fuzz::require(!opened || opened->accountKey.publicKey == exchange().secrets.accountKey.publicKey,
                  "only the account that was named is taken");
    sealed.set_sealed(fromBytes(inside));
    Fuzz::require(!openGrant(*key, sealed, exchange().transcript.answer), "what nobody sealed does not open");
}

} // namespace

QByteArrayList Fuzz::seeds()
{
    content::LinkStep step;
    *step.mutable_reveal() = exchange().transcript.reveal;
    QByteArrayList all{'\0' + serialize(step), '\x01' + serialize(toWire(exchange().secrets))};
    *step.mutable_commitment() = exchange().transcript.commitment;
    return all << '\0' + serialize(step);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Fuzz::Input input(data, size);
    const bool isGrant = input.byte() % 2 == 1;
    const QByteArray bytes = input.rest();
    content::LinkStep step;
    if (isGrant)
        grant(bytes);
    else if (step.ParseFromArray(bytes.constData(), static_cast<int>(bytes.size())) && step.has_reveal())
        reveal(step.reveal());
    return 0;
}
