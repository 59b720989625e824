// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/handlers/handlers.h"

#include "relay/connection.h"

namespace Parlance::Handlers {

void setTyping(Connection &connection, quint64 request, const wire::SetTyping &command)
{
    const ConversationId conversation(command.conversation_id());
    connection.read(
        [user = connection.identity().user, conversation](LogReader &reader) -> Result<UserId> {
            const auto peer = reader.peerIn(user, conversation);
            if (!peer)
                return peer;
            if (auto may = reader.mayAddress(user, *peer); !may)
                return std::unexpected(may.error());
            return peer;
        },
        [request, conversation, typing = command.typing()](Connection &self, const Result<UserId> &peer) {
            if (!peer) {
                self.refuse(request, peer.error());
                return;
            }
            wire::RelayFrame event;
            wire::TypingChanged &changed = *event.mutable_typing_changed();
            changed.set_conversation_id(conversation.value());
            changed.set_user_id(self.identity().user.value());
            changed.set_typing(typing);
            // Nobody watches oneself write.
            if (*peer != self.identity().user)
                self.core().switchboard.sendToUser(*peer, event);
            self.done(request);
        });
}

void setPresence(Connection &connection, quint64 request, const wire::SetPresence &command)
{
    connection.write([user = connection.identity().user,
                      hidden = command.hidden()](LogStore &store) { return store.setPresenceHidden(user, hidden); },
                     [request](Connection &self, const Result<void> &set) {
                         if (set)
                             answerWithState(self, request);
                         else
                             self.refuse(request, set.error());
                     });
}

} // namespace Parlance::Handlers
