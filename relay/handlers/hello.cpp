// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/handlers/handlers.h"

#include "core/logging.h"
#include "relay/connection.h"

namespace Parlance::Handlers {

namespace {

constexpr size_t clientNameLongest = 128;

} // namespace

void hello(Connection &connection, quint64 request, const wire::Hello &command)
{
    if (command.minimum_version() > Limits::protocolVersion || command.maximum_version() < Limits::protocolVersion) {
        connection.refuse(request,
                          {.code = wire::FAILURE_CODE_VERSION,
                           .field = "maximum_version",
                           .limit = Limits::protocolVersion,
                           .closing = true});
        return;
    }
    if (command.client().size() > clientNameLongest) {
        connection.refuse(request, invalidField("client", clientNameLongest));
        return;
    }
    qCDebug(lcRelayConnection) << "hello from" << toText(command.client()) << "at" << connection.address();
    connection.greeted();

    wire::RelayFrame frame;
    wire::Welcome &welcome = *frame.mutable_welcome();
    welcome.set_version(Limits::protocolVersion);
    welcome.set_relay("parlance-relay " PARLANCE_VERSION);
    welcome.set_relay_time_ms(connection.core().clock.nowMs());
    welcome.set_open_registration(connection.core().settings.openRegistration);
    welcome.set_maximum_frame_bytes(static_cast<quint32>(Limits::frameBytes));
    welcome.set_maximum_body_bytes(static_cast<quint32>(Limits::bodyBytes));
    welcome.set_maximum_header_bytes(static_cast<quint32>(Limits::headerBytes));
    welcome.set_ping_interval_ms(static_cast<quint32>(connection.core().settings.pingIntervalMs));
    connection.answer(request, std::move(frame));
}

} // namespace Parlance::Handlers
