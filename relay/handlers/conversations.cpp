// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/handlers/handlers.h"

#include "relay/connection.h"

namespace Parlance::Handlers {

void openConversation(Connection &connection, quint64 request, const wire::OpenConversation &command)
{
    const UserId peer(command.peer_user_id());
    connection.write(
        [user = connection.identity().user, peer](LogStore &store) { return store.openConversation(user, peer); },
        [request](Connection &self, const Result<ConversationRecord> &conversation) {
            if (!conversation) {
                self.refuse(request, conversation.error());
                return;
            }
            wire::RelayFrame frame;
            wire::ConversationOpened &opened = *frame.mutable_conversation_opened();
            opened.set_conversation_id(conversation->id.value());
            opened.set_peer_user_id(conversation->peer.value());
            opened.set_head_sequence(conversation->head);
            self.answer(request, std::move(frame));
        });
}

} // namespace Parlance::Handlers
