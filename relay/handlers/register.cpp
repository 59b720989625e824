// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/handlers/handlers.h"

#include "core/logging.h"
#include "relay/connection.h"
#include "relay/handlers/newdevice.h"
#include "relay/passwordworker.h"

namespace Parlance::Handlers {

namespace {

void enrol(Connection &connection, quint64 request, const NewUser &user)
{
    connection.write([user](LogStore &store) { return store.registerUser(user); },
                     [request, username = user.username](Connection &self, const Result<Enrolled> &enrolled) {
                         if (!enrolled) {
                             refuseEntry(self, request, enrolled.error());
                             return;
                         }
                         qCInfo(lcRelay).noquote() << "registered" << username;
                         self.signIn(request, {enrolled->user, enrolled->device, username, false, enrolled->grant});
                     });
}

void hashAndEnrol(Connection &connection, quint64 request, const QString &password, NewUser user)
{
    auto hashed = connection.whileAlive(
        [request, user = std::move(user)](Connection &self, const Result<QString> &hash) mutable {
            if (!hash) {
                refuseEntry(self, request, hash.error());
                return;
            }
            user.passwordHash = *hash;
            enrol(self, request, user);
        });
    if (!connection.core().passwords.hash(password, connection.hub().executor(), std::move(hashed)))
        refuseEntry(connection, request, passwordsBusy());
}

} // namespace

// An invite and a free name are looked for before the password is hashed, so that nobody without an invite makes the
// relay work.
void registerUser(Connection &connection, quint64 request, const wire::Register &command)
{
    const QString username = toText(command.username());
    const QString password = toText(command.password());
    std::optional<Refusal> refusal = checkEnrolment(command);
    if (!refusal && password.size() < Limits::passwordShortest)
        refusal = invalidField("password", Limits::passwordShortest);
    if (!refusal)
        refusal = checkPasswordRate(connection, username);
    if (refusal) {
        connection.refuse(request, *refusal);
        return;
    }
    NewUser user{.username = username, .passwordHash = {}, .device = newDevice(command), .inviteToken = {}};
    if (!connection.core().settings.openRegistration || !command.invite_token().empty())
        user.inviteToken = toText(command.invite_token());

    connection.beginAuthentication();
    // Copied before the call: its arguments are evaluated in no fixed order, and one of them moves the user.
    const std::optional<QString> invite = user.inviteToken;
    connection.read(
        [invite, username](LogReader &reader) -> Result<void> {
            if (invite) {
                if (auto valid = reader.checkInvite(*invite); !valid)
                    return valid;
            }
            const auto taken = reader.userByName(username);
            if (taken)
                return failure(ErrorCode::UsernameTaken);
            return taken.error().code == ErrorCode::UnknownUser ? Result<void>() : std::unexpected(taken.error());
        },
        [request, password, user = std::move(user)](Connection &self, const Result<void> &looked) mutable {
            if (looked)
                hashAndEnrol(self, request, password, std::move(user));
            else
                refuseEntry(self, request, looked.error());
        });
}

} // namespace Parlance::Handlers
