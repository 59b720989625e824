// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/handlers/handlers.h"

#include "core/logging.h"
#include "relay/connection.h"
#include "relay/towire.h"

namespace Parlance::Handlers {

namespace {

struct OwnDevices
{
    UserDevices devices;
    MailboxPosition mailbox; ///< Read after them: what was sent before the list came into force is counted.
};

Result<OwnDevices> readOwnDevices(LogReader &reader, const Identity &identity)
{
    auto devices = reader.devicesOf(identity.user);
    if (!devices)
        return std::unexpected(devices.error());
    return reader.mailbox(identity.device).transform([&](const MailboxPosition &mailbox) {
        return OwnDevices{.devices = std::move(*devices), .mailbox = mailbox};
    });
}

} // namespace

void listDevices(Connection &connection, quint64 request, const wire::ListDevices &)
{
    connection.read([identity = connection.identity()](LogReader &reader) { return readOwnDevices(reader, identity); },
                    [request](Connection &self, const Result<OwnDevices> &own) {
                        if (!own) {
                            self.refuse(request, own.error());
                            return;
                        }
                        wire::RelayFrame frame;
                        toOwnWire(own->devices, *frame.mutable_devices());
                        frame.mutable_devices()->set_mailbox_through(own->mailbox.newestHeld);
                        self.answer(request, std::move(frame));
                    });
}

// A device that revokes itself gets no answer but Goodbye, which the hub sends for every revoked device.
void revokeDevice(Connection &connection, quint64 request, const wire::RevokeDevice &command)
{
    const DeviceId device(command.device_id());
    connection.write(
        [user = connection.identity().user, device](LogStore &store) { return store.revokeDevice(user, device); },
        [request, device](Connection &self, const Result<void> &revoked) {
            if (revoked) {
                qCInfo(lcRelay) << "device" << device.value() << "was revoked by its user";
                answerWithState(self, request);
            } else if (revoked.error().code == ErrorCode::DeviceRevoked) {
                self.refuse(request, {.code = wire::FAILURE_CODE_UNKNOWN_DEVICE, .field = "device_id"});
            } else {
                self.refuse(request, revoked.error());
            }
        });
}

} // namespace Parlance::Handlers
