// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/handlers/handlers.h"

#include "core/logging.h"
#include "relay/connection.h"
#include "relay/metrics.h"

namespace Parlance::Handlers {

namespace {

// The far side empties it as it reads; when it is away, nothing is lost by asking rarely.
constexpr qint64 mailboxFullRetryMs = 5000;

std::optional<Refusal> check(const wire::SendToDevice &command)
{
    if (!toMessageId(command.message_id()).isValid())
        return invalidField("message_id", 16);
    if (command.body().empty())
        return invalidField("body", Limits::deviceBodyBytes);
    if (command.body().size() > Limits::deviceBodyBytes)
        return Refusal{.code = wire::FAILURE_CODE_TOO_LARGE, .field = "body", .limit = Limits::deviceBodyBytes};
    if (command.header().size() > Limits::headerBytes)
        return Refusal{.code = wire::FAILURE_CODE_TOO_LARGE, .field = "header", .limit = Limits::headerBytes};
    return {};
}

Refusal refusalOf(SendOutcome outcome)
{
    switch (outcome) {
    case SendOutcome::NotLinked:
        return {.code = wire::FAILURE_CODE_NOT_LINKED};
    case SendOutcome::UnknownDevice:
        return {.code = wire::FAILURE_CODE_UNKNOWN_DEVICE, .field = "device_id"};
    case SendOutcome::NotAContact:
        return {.code = wire::FAILURE_CODE_NOT_A_CONTACT};
    case SendOutcome::Blocked:
        return {.code = wire::FAILURE_CODE_BLOCKED};
    case SendOutcome::MailboxFull:
    case SendOutcome::Stored:
    case SendOutcome::Repeated:
        break;
    }
    return {.code = wire::FAILURE_CODE_MAILBOX_FULL, .retryAfterMs = mailboxFullRetryMs};
}

} // namespace

void sendToDevice(Connection &connection, quint64 request, const wire::SendToDevice &command)
{
    if (const auto refusal = check(command)) {
        connection.refuse(request, *refusal);
        return;
    }
    DeviceMessage message{
        .user = UserId(command.user_id()),
        .device = DeviceId(command.device_id()),
        .sender = connection.identity().user,
        .senderDevice = connection.identity().device,
        .id = toMessageId(command.message_id()),
        .body = toBytes(command.body()),
        .header = toBytes(command.header())};
    const MessageId id = message.id;
    connection.write([message = std::move(message)](LogStore &store) { return store.sendToDevice(message); },
                     [request, id](Connection &self, const Result<SendOutcome> &outcome) {
                         const LogFields fields(id);
                         if (!outcome) {
                             self.refuse(request, outcome.error());
                         } else if (*outcome == SendOutcome::Stored || *outcome == SendOutcome::Repeated) {
                             if (*outcome == SendOutcome::Stored)
                                 self.core().metrics.deviceMessagesAccepted.fetch_add(1, std::memory_order_relaxed);
                             self.done(request);
                         } else {
                             self.refuse(request, refusalOf(*outcome));
                         }
                     });
}

// Never beyond what this connection sent: a device that could acknowledge what it never got would lose it.
void acknowledgeDeviceMessages(Connection &connection, quint64 request, const wire::AcknowledgeDeviceMessages &command)
{
    const quint64 through = command.through();
    if (through > connection.mailbox().sentThrough()) {
        connection.refuse(
            request,
            {.code = wire::FAILURE_CODE_BEYOND_SENT, .field = "through", .limit = connection.mailbox().sentThrough()});
        return;
    }
    connection.mailbox().acknowledged(through);
    connection.write(
        [identity = connection.identity(), through](LogStore &store) {
            return store.acknowledgeDeviceMessages(identity.user, identity.device, through);
        },
        [request](Connection &self, const Result<void> &dropped) {
            if (dropped)
                self.done(request);
            else
                self.refuse(request, dropped.error());
        });
}

} // namespace Parlance::Handlers
