// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/handlers/handlers.h"

#include "core/failpoint.h"
#include "core/logging.h"
#include "relay/connection.h"
#include "relay/logformat.h"
#include "relay/metrics.h"
#include "relay/towire.h"

#include <algorithm>
#include <set>

namespace Parlance::Handlers {

namespace {

struct Refused
{
    wire::RejectReason reason;
    quint64 limit = 0;
};

std::optional<Refused> check(const wire::Submit &command)
{
    if (command.body().size() > Limits::bodyBytes)
        return Refused{.reason = wire::REJECT_REASON_TOO_LARGE, .limit = Limits::bodyBytes};
    std::set<quint64> devices;
    for (const wire::EnvelopeHeader &header : command.headers()) {
        if (header.header().size() > Limits::headerBytes)
            return Refused{.reason = wire::REJECT_REASON_TOO_LARGE, .limit = Limits::headerBytes};
        if (!devices.insert(header.device_id()).second)
            return Refused{.reason = wire::REJECT_REASON_MALFORMED};
    }
    if (command.body().empty())
        return Refused{.reason = wire::REJECT_REASON_MALFORMED};
    return {};
}

wire::RejectReason toWire(SubmitRejected reason)
{
    switch (reason) {
    case SubmitRejected::NotAContact:
        return wire::REJECT_REASON_NOT_A_CONTACT;
    case SubmitRejected::Blocked:
        return wire::REJECT_REASON_BLOCKED;
    case SubmitRejected::UnknownConversation:
        return wire::REJECT_REASON_UNKNOWN_CONVERSATION;
    case SubmitRejected::PeerGone:
        return wire::REJECT_REASON_PEER_GONE;
    case SubmitRejected::NotLinked:
        break;
    }
    return wire::REJECT_REASON_UNSPECIFIED;
}

/// What every answer to one Submit names. The answers go out even where the request asked for none: the message's own
/// id says what they are about.
struct Answer
{
    quint64 request;
    ConversationId conversation;
    MessageId id;
    qint64 receivedMs;

    void send(Connection &connection, wire::RelayFrame &&frame) const
    {
        frame.set_request_id(request);
        connection.send(std::move(frame));
    }

    void operator()(Connection &connection, const SubmitAccepted &accepted) const
    {
        Metrics &metrics = connection.core().metrics;
        if (!accepted.repeated)
            metrics.accepted.fetch_add(1, std::memory_order_relaxed);
        metrics.acceptTime.observe(static_cast<double>(connection.core().clock.monotonicMs() - receivedMs) / 1000);
        qCDebug(lcRelayConnection) << "accepted as" << accepted.sequence << "in" << conversation.value();
        wire::RelayFrame frame;
        wire::Accepted &answer = *frame.mutable_accepted();
        answer.set_conversation_id(conversation.value());
        answer.set_client_message_id(fromBytes(id.toBytes()));
        answer.set_sequence(accepted.sequence);
        answer.set_accepted_at_ms(accepted.acceptedMs);
        send(connection, std::move(frame));
        failPoint("relay.reply.accepted");
    }

    void operator()(Connection &connection, SubmitRejected reason) const
    {
        // Not the message is at fault: it may be said again once the device is linked.
        if (reason == SubmitRejected::NotLinked)
            connection.refuse(request, {.code = wire::FAILURE_CODE_NOT_LINKED});
        else
            reject(connection, {toWire(reason)});
    }

    void operator()(Connection &connection, const SubmitStale &stale) const
    {
        connection.core().metrics.reject("stale_devices");
        qCInfo(lcRelayConnection) << "refused: stale devices";
        wire::RelayFrame frame;
        wire::StaleDevices &answer = *frame.mutable_stale_devices();
        answer.set_conversation_id(conversation.value());
        answer.set_client_message_id(fromBytes(id.toBytes()));
        for (const UserDevices &user : stale.users)
            Parlance::toWire(user, *answer.add_users());
        send(connection, std::move(frame));
    }

    void reject(Connection &connection, const Refused &refused) const
    {
        connection.core().metrics.reject("rejected_message");
        qCInfo(lcRelayConnection) << "rejected:" << wire::RejectReason_Name(refused.reason).c_str();
        wire::RelayFrame frame;
        wire::Rejected &answer = *frame.mutable_rejected();
        answer.set_conversation_id(conversation.value());
        answer.set_client_message_id(fromBytes(id.toBytes()));
        answer.set_reason(refused.reason);
        answer.set_limit(refused.limit);
        send(connection, std::move(frame));
    }
};

} // namespace

void submit(Connection &connection, quint64 request, const wire::Submit &command)
{
    const MessageId id = toMessageId(command.client_message_id());
    if (!id.isValid()) {
        connection.refuse(request, invalidField("client_message_id", 16));
        return;
    }
    // Such an envelope no device could open: the client that made it has a fault, and is told where.
    if (std::ranges::any_of(command.headers(), [](const auto &header) { return header.header().empty(); })) {
        connection.refuse(request, invalidField("headers", Limits::headerBytes));
        return;
    }
    const LogFields fields(id);
    const Answer answer{.request = request,
                        .conversation = ConversationId(command.conversation_id()),
                        .id = id,
                        .receivedMs = connection.core().clock.monotonicMs()};
    if (const auto refused = check(command)) {
        answer.reject(connection, *refused);
        return;
    }
    Submission submission{
        .sender = connection.identity().user,
        .senderDevice = connection.identity().device,
        .conversation = answer.conversation,
        .id = id,
        .body = toBytes(command.body()),
        .headers = {}};
    submission.headers.reserve(static_cast<size_t>(command.headers_size()));
    for (const wire::EnvelopeHeader &header : command.headers())
        submission.headers.push_back({.device = DeviceId(header.device_id()), .header = toBytes(header.header())});
    connection.write([submission = std::move(submission)](LogStore &store) { return store.submit(submission); },
                     [answer](Connection &self, const Result<SubmitOutcome> &outcome) {
                         const LogFields answerFields(answer.id);
                         if (outcome)
                             std::visit([&](const auto &what) { answer(self, what); }, *outcome);
                         else
                             self.refuse(answer.request, outcome.error());
                     });
}

} // namespace Parlance::Handlers
