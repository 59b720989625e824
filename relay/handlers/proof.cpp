// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/handlers/handlers.h"

#include "core/logging.h"
#include "relay/connection.h"
#include "relay/handlers/newdevice.h"
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

/// Whether the device signed this with its authentication key.
bool isSigned(const QByteArray &message, const QByteArray &signature, const DeviceRecord &device)
{
    wire::DeviceKeys keys;
    if (signature.size() != crypto_sign_BYTES
        || !keys.ParseFromArray(device.keys.constData(), static_cast<int>(device.keys.size()))
        || keys.authentication_key().size() != crypto_sign_PUBLICKEYBYTES)
        return false;
    return crypto_sign_verify_detached(reinterpret_cast<const unsigned char *>(signature.constData()),
                                       reinterpret_cast<const unsigned char *>(message.constData()),
                                       static_cast<unsigned long long>(message.size()),
                                       reinterpret_cast<const unsigned char *>(keys.authentication_key().data()))
        == 0;
}

QByteArray labelled(std::string_view label, const QByteArray &nonce)
{
    return QByteArray(label.data(), static_cast<qsizetype>(label.size())) + nonce;
}

/// Reads the device and goes on with `next(Connection &, Enrolment)` if `proven(Enrolment)`: it is the one it says it is.
template <typename Proven, typename Next>
void readProven(Connection &connection, quint64 request, DeviceId device, wire::FailureCode otherwise, Proven proven,
                Next next)
{
    connection.beginAuthentication();
    connection.read([device](LogReader &reader) { return readEnrolment(reader, device); },
                    [request, otherwise, proven, next](Connection &self, const Result<Enrolment> &enrolment) {
                        if (!enrolment)
                            refuseEntry(self, request, enrolment.error());
                        else if (!proven(*enrolment))
                            refuseEntry(self, request, Refusal{.code = otherwise});
                        else
                            next(self, *enrolment);
                    });
}

/// Generation and grant are on disk before anybody is told: after a crash, too, a copy of the device's state is recognised.
void arrive(Connection &connection, quint64 request, const Enrolment &enrolment, const DeviceState &state)
{
    const UserId user = enrolment.user.id;
    const DeviceId device = enrolment.device.id;
    connection.write(
        [user, device, state](LogStore &store) { return store.arrive(user, device, state); },
        [request, user, device, username = enrolment.user.username,
         keepsGrants = !state.grant.isEmpty()](Connection &self, const Result<std::optional<Arrived>> &arrived) {
            if (!arrived) {
                refuseEntry(self, request, arrived.error());
            } else if (!*arrived) {
                qCWarning(lcRelay) << "device" << device.value() << "comes with a copy of its state";
                refuseEntry(self, request, Refusal{.code = wire::FAILURE_CODE_STATE_IS_A_COPY});
            } else {
                self.signIn(request, {user, device, username, (*arrived)->listed, (*arrived)->grant, keepsGrants});
            }
        });
}

void replace(Connection &connection, quint64 request, const Enrolment &enrolment, const NewDevice &by)
{
    connection.write(
        [user = enrolment.user.id, device = enrolment.device.id, by](LogStore &store) {
            return store.replaceDevice(user, device, by);
        },
        [request, username = enrolment.user.username,
         device = enrolment.device.id](Connection &self, const Result<Enrolled> &enrolled) {
            if (!enrolled) {
                refuseEntry(self, request, enrolled.error());
                return;
            }
            qCInfo(lcRelay).noquote() << "a new device of" << username << "for a copy of device" << device.value();
            self.signIn(request, {enrolled->user, enrolled->device, username, false, enrolled->grant});
        });
}

/// The field of Prove or Resume that cannot be, if one cannot.
template <typename Command>
std::optional<Refusal> checkState(const Command &command)
{
    // SQL counts no further.
    if (command.generation() > static_cast<quint64>(std::numeric_limits<qint64>::max()))
        return invalidField("generation");
    if (command.grant().size() > static_cast<size_t>(Limits::keyBytes))
        return invalidField("grant", Limits::keyBytes);
    return {};
}

template <typename Command>
DeviceState stateOf(const Command &command)
{
    return {.generation = command.generation(), .grant = toBytes(command.grant())};
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
    if (const auto refusal = checkState(command)) {
        connection.refuse(request, *refusal);
        return;
    }
    readProven(
        connection, request, DeviceId(command.device_id()), wire::FAILURE_CODE_PROOF_INVALID,
        [nonce, signature = toBytes(command.signature())](const Enrolment &enrolment) {
            return isSigned(labelled(Limits::proofLabel, nonce), signature, enrolment.device);
        },
        [request, state = stateOf(command)](Connection &self, const Enrolment &enrolment) {
            arrive(self, request, enrolment, state);
        });
}

void resume(Connection &connection, quint64 request, const wire::Resume &command)
{
    const auto device = connection.core().tokens.check(command.token(), connection.core().clock.nowMs());
    if (!device) {
        connection.refuse(request, {.code = wire::FAILURE_CODE_TOKEN_INVALID});
        return;
    }
    if (const auto refusal = checkState(command)) {
        connection.refuse(request, *refusal);
        return;
    }
    readProven(
        connection, request, *device, wire::FAILURE_CODE_TOKEN_INVALID, [](const Enrolment &) { return true; },
        [request, state = stateOf(command)](Connection &self, const Enrolment &enrolment) {
            arrive(self, request, enrolment, state);
        });
}

void replaceDevice(Connection &connection, quint64 request, const wire::ReplaceDevice &command)
{
    const QByteArray nonce = connection.takeNonce();
    if (nonce.isEmpty()) {
        connection.refuse(request, {.code = wire::FAILURE_CODE_NOT_ALLOWED_NOW});
        return;
    }
    std::optional<Refusal> refusal = checkNewDevice(command);
    if (!refusal)
        refusal = checkAddressRate(connection);
    if (refusal) {
        connection.refuse(request, *refusal);
        return;
    }
    const QByteArray message = labelled(Limits::replacementLabel, nonce) + toBytes(command.keys().authentication_key());
    readProven(
        connection, request, DeviceId(command.device_id()), wire::FAILURE_CODE_PROOF_INVALID,
        [message, signature = toBytes(command.signature())](const Enrolment &enrolment) {
            return isSigned(message, signature, enrolment.device);
        },
        [request, by = newDevice(command)](Connection &self, const Enrolment &enrolment) {
            replace(self, request, enrolment, by);
        });
}

} // namespace Parlance::Handlers
