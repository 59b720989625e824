// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/handlers/handlers.h"

#include "core/logging.h"
#include "relay/connection.h"
#include "relay/handlers/newdevice.h"
#include "relay/passwordworker.h"

namespace Parlance::Handlers {

namespace {

// Done is posted before the commit's Changes, so the device hears it before the Goodbye that follows.
void deleteUser(Connection &connection, quint64 request)
{
    connection.write([user = connection.identity().user](LogStore &store) { return store.deleteUser(user); },
                     [request](Connection &self, const Result<void> &deleted) {
                         if (!deleted) {
                             self.refuse(request, deleted.error());
                             return;
                         }
                         qCInfo(lcRelay).noquote() << self.identity().username << "deleted the account";
                         self.done(request);
                     });
}

void check(Connection &connection, quint64 request, const QString &password, const QString &hash)
{
    auto checked = connection.whileAlive([request](Connection &self, bool matches) {
        if (matches)
            deleteUser(self, request);
        else
            self.refuse(request, {.code = wire::FAILURE_CODE_WRONG_PASSWORD});
    });
    if (!connection.core().passwords.check(password, hash, connection.hub().executor(), std::move(checked)))
        connection.refuse(request, passwordsBusy());
}

} // namespace

void deleteAccount(Connection &connection, quint64 request, const wire::DeleteAccount &command)
{
    if (command.password().size() > Limits::passwordLongestBytes) {
        connection.refuse(request, invalidField("password", Limits::passwordLongestBytes));
        return;
    }
    if (const auto refusal = checkPasswordRate(connection, connection.identity().username)) {
        connection.refuse(request, *refusal);
        return;
    }
    connection.read([user = connection.identity().user](LogReader &reader) { return reader.user(user); },
                    [request, password = toText(command.password())](Connection &self, const Result<UserRecord> &user) {
                        if (user)
                            check(self, request, password, user->passwordHash);
                        else
                            self.refuse(request, user.error());
                    });
}

} // namespace Parlance::Handlers
