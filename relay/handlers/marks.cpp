// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/handlers/handlers.h"

#include "core/failpoint.h"
#include "relay/connection.h"
#include "relay/metrics.h"

namespace Parlance::Handlers {

namespace {

void moveMark(Connection &connection, quint64 request, ConversationId conversation, Sequence through)
{
    connection.deliveries().acknowledged(conversation, through);
    connection.write(
        [identity = connection.identity(), conversation, through](LogStore &store) {
            return store.acknowledge(identity.user, identity.device, conversation, through);
        },
        [request](Connection &self, const Result<void> &moved) {
            if (!moved) {
                self.refuse(request, moved.error());
                return;
            }
            self.core().metrics.acknowledged.fetch_add(1, std::memory_order_relaxed);
            self.done(request);
        });
}

Refusal beyond(Sequence limit)
{
    return {.code = wire::FAILURE_CODE_BEYOND_SENT, .field = "through", .limit = limit};
}

} // namespace

// Never beyond what this connection sent, or what the mark says already: a device that could acknowledge what it never
// got would lose it.
void acknowledge(Connection &connection, quint64 request, const wire::Acknowledge &command)
{
    failPoint("relay.acknowledge.received");
    const ConversationId conversation(command.conversation_id());
    const Sequence through = command.through();
    if (const auto sent = connection.deliveries().sentThrough(conversation)) {
        if (through <= *sent)
            moveMark(connection, request, conversation, through);
        else
            connection.refuse(request, beyond(*sent));
        return;
    }
    connection.read([device = connection.identity().device,
                     conversation](LogReader &reader) { return reader.mark(device, conversation); },
                    [request, through](Connection &self, const Result<Sequence> &mark) {
                        if (!mark)
                            self.refuse(request, mark.error());
                        else if (through > *mark)
                            self.refuse(request, beyond(*mark));
                        else
                            self.done(request);
                    });
}

void markRead(Connection &connection, quint64 request, const wire::MarkRead &command)
{
    connection.write(
        [user = connection.identity().user, conversation = ConversationId(command.conversation_id()),
         through = command.through()](LogStore &store) { return store.markRead(user, conversation, through); },
        [request](Connection &self, const Result<void> &moved) {
            if (moved)
                self.done(request);
            else
                self.refuse(request, moved.error());
        });
}

} // namespace Parlance::Handlers
