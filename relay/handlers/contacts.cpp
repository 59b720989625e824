// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/handlers/handlers.h"

#include "relay/connection.h"

namespace Parlance::Handlers {

namespace {

std::optional<ContactChange> toChange(wire::ContactAction action)
{
    switch (action) {
    case wire::CONTACT_ACTION_REQUEST:
        return ContactChange::Request;
    case wire::CONTACT_ACTION_ACCEPT:
        return ContactChange::Accept;
    case wire::CONTACT_ACTION_DECLINE:
        return ContactChange::Decline;
    case wire::CONTACT_ACTION_REMOVE:
        return ContactChange::Remove;
    case wire::CONTACT_ACTION_BLOCK:
        return ContactChange::Block;
    case wire::CONTACT_ACTION_UNBLOCK:
        return ContactChange::Unblock;
    default:
        return {};
    }
}

void change(Connection &connection, quint64 request, ContactChange change, UserId peer)
{
    connection.write([user = connection.identity().user, change,
                      peer](LogStore &store) { return store.changeContact(user, change, peer); },
                     [request](Connection &self, const Result<void> &changed) {
                         if (changed)
                             answerWithState(self, request);
                         else
                             self.refuse(request, changed.error());
                     });
}

} // namespace

void changeContact(Connection &connection, quint64 request, const wire::ChangeContact &command)
{
    const auto action = toChange(command.action());
    if (!action) {
        connection.refuse(request, invalidField("action"));
        return;
    }
    // Each of these may tell whether there is somebody: nobody is to learn all names by asking for them one by one.
    const bool namesAStranger = *action == ContactChange::Request || *action == ContactChange::Block
        || command.user_id() == 0;
    if (namesAStranger) {
        RelayCore &core = connection.core();
        const auto retryAfterMs = core.contactRequests.take(connection.identity().user, core.clock.monotonicMs());
        if (retryAfterMs) {
            connection.refuse(request, {.code = wire::FAILURE_CODE_RATE_LIMITED, .retryAfterMs = *retryAfterMs});
            return;
        }
    }
    if (command.user_id() != 0) {
        change(connection, request, *action, UserId(command.user_id()));
        return;
    }
    const QString username = toText(command.username());
    if (!Limits::isUsername(username)) {
        connection.refuse(request, invalidField("username", Limits::usernameLongest));
        return;
    }
    connection.read([username](LogReader &reader) { return reader.userByName(username); },
                    [request, action = *action](Connection &self, const Result<UserRecord> &user) {
                        if (user)
                            change(self, request, action, user->id);
                        else
                            self.refuse(request, user.error());
                    });
}

} // namespace Parlance::Handlers
