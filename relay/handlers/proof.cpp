// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/handlers/handlers.h"

#include "relay/connection.h"
#include "relay/resumetoken.h"

#include <sodium.h>

namespace Parlance::Handlers {

namespace {

struct Enrolment
{
    DeviceRecord device;
    UserRecord user;
};

Result<Enrolment> readEnrolment(LogReader &reader, DeviceId id)
{
    auto device = reader.device(id);
    if (!device)
        return std::unexpected(device.error());
    auto user = reader.user(device->user);
    if (!user)
        return std::unexpected(user.error());
    if (user->disabled)
        return failure(ErrorCode::AccountDisabled);
    return Enrolment{.device = std::move(*device), .user = std::move(*user)};
}

bool isProof(const QByteArray &nonce, const QByteArray &signature, const QByteArray &serializedKeys)
{
    wire::DeviceKeys keys;
    if (signature.size() != crypto_sign_BYTES
        || !keys.ParseFromArray(serializedKeys.constData(), static_cast<int>(serializedKeys.size()))
        || keys.authentication_key().size() != crypto_sign_PUBLICKEYBYTES)
        return false;
    const QByteArray message = toBytes(std::string(Limits::proofLabel)) + nonce;
    return crypto_sign_verify_detached(reinterpret_cast<const unsigned char *>(signature.constData()),
                                       reinterpret_cast<const unsigned char *>(message.constData()),
                                       static_cast<unsigned long long>(message.size()),
                                       reinterpret_cast<const unsigned char *>(keys.authentication_key().data()))
        == 0;
}

void fail(Connection &connection, quint64 request, const auto &why)
{
    connection.refuse(request, why);
    connection.endAuthentication();
}

/// Reads the device and goes on with `proven(Enrolment)`: whether it is the one it says it is.
template <typename Proven>
void signInDevice(Connection &connection, quint64 request, DeviceId device, wire::FailureCode otherwise, Proven proven)
{
    connection.beginAuthentication();
    connection.read([device](LogReader &reader) { return readEnrolment(reader, device); },
                    [request, otherwise, proven](Connection &self, const Result<Enrolment> &enrolment) {
                        if (!enrolment)
                            fail(self, request, enrolment.error());
                        else if (!proven(*enrolment))
                            fail(self, request, Refusal{.code = otherwise});
                        else
                            self.signIn(request, {enrolment->user.id, enrolment->device.id, enrolment->user.username});
                    });
}

} // namespace

void challenge(Connection &connection, quint64 request, const wire::Challenge &)
{
    wire::RelayFrame frame;
    frame.mutable_challenge_issued()->set_nonce(fromBytes(connection.makeNonce()));
    connection.answer(request, std::move(frame));
}

void prove(Connection &connection, quint64 request, const wire::Prove &command)
{
    const QByteArray nonce = connection.takeNonce();
    if (nonce.isEmpty()) {
        connection.refuse(request, {.code = wire::FAILURE_CODE_NOT_ALLOWED_NOW});
        return;
    }
    signInDevice(connection, request, DeviceId(command.device_id()), wire::FAILURE_CODE_PROOF_INVALID,
                 [nonce, signature = toBytes(command.signature())](const Enrolment &enrolment) {
                     return isProof(nonce, signature, enrolment.device.keys);
                 });
}

void resume(Connection &connection, quint64 request, const wire::Resume &command)
{
    const auto device = connection.core().tokens.check(command.token(), connection.core().clock.nowMs());
    if (!device) {
        connection.refuse(request, {.code = wire::FAILURE_CODE_TOKEN_INVALID});
        return;
    }
    signInDevice(connection, request, *device, wire::FAILURE_CODE_TOKEN_INVALID,
                 [](const Enrolment &) { return true; });
}

} // namespace Parlance::Handlers
