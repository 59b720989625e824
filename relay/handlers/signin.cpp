// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/handlers/handlers.h"

#include "core/logging.h"
#include "relay/connection.h"
#include "relay/handlers/newdevice.h"
#include "relay/passwordworker.h"

namespace Parlance::Handlers {

namespace {

void addDevice(Connection &connection, quint64 request, const UserRecord &user, const NewDevice &device)
{
    connection.write([id = user.id, device](LogStore &store) { return store.addDevice(id, device); },
                     [request, username = user.username](Connection &self, const Result<Enrolled> &enrolled) {
                         if (!enrolled) {
                             refuseEntry(self, request, enrolled.error());
                             return;
                         }
                         qCInfo(lcRelay).noquote() << "a new device of" << username;
                         self.signIn(request, {enrolled->user, enrolled->device, username, false, enrolled->grant});
                     });
}

void check(Connection &connection, quint64 request, const QString &password, const Result<UserRecord> &found,
           const NewDevice &device)
{
    // For a name nobody has, the same work and the same answer as for a wrong password.
    const bool exists = found.has_value() && !found->gone;
    const QString hash = exists ? found->passwordHash : Passwords::decoy();
    auto checked = connection.whileAlive(
        [request, exists, user = found.value_or(UserRecord{}), device](Connection &self, bool matches) {
            if (!exists || !matches)
                refuseEntry(self, request, Refusal{.code = wire::FAILURE_CODE_WRONG_PASSWORD});
            else if (user.disabled)
                refuseEntry(self, request, Refusal{.code = wire::FAILURE_CODE_DISABLED});
            else
                addDevice(self, request, user, device);
        });
    if (!connection.core().passwords.check(password, hash, connection.hub().executor(), std::move(checked)))
        refuseEntry(connection, request, passwordsBusy());
}

} // namespace

void signIn(Connection &connection, quint64 request, const wire::SignIn &command)
{
    const QString username = toText(command.username());
    std::optional<Refusal> refusal = checkEnrolment(command);
    if (!refusal)
        refusal = checkPasswordRate(connection, username);
    if (refusal) {
        connection.refuse(request, *refusal);
        return;
    }
    connection.beginAuthentication();
    connection.read([username](LogReader &reader) { return reader.userByName(username); },
                    [request, password = toText(command.password()),
                     device = newDevice(command)](Connection &self, const Result<UserRecord> &user) {
                        if (!user && user.error().code != ErrorCode::UnknownUser)
                            refuseEntry(self, request, user.error());
                        else
                            check(self, request, password, user, device);
                    });
}

} // namespace Parlance::Handlers
