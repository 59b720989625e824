// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/admin.h"

#include "protocol/limits.h"
#include "relay/admincommand.h"
#include "relay/operatortext.h"
#include "relay/passwords.h"
#include "relay/sqlitelogreader.h"
#include "relay/sqliterestore.h"

#include <QFileInfo>
#include <QLocale>

namespace Parlance::Admin {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 dayMs = 24LL * 3600 * 1000;

int complain(Context &context, const QString &text)
{
    context.err << "parlance-relay: " << text << Qt::endl;
    return 1;
}

int complain(Context &context, const Error &error)
{
    return complain(context, operatorText(error));
}

Result<std::unique_ptr<SqliteLogReader>> openReader(const Context &context)
{
    if (!QFileInfo::exists(context.folder.database()))
        return failure(ErrorCode::NotFound,
                       u"%1 (no relay has served from this folder yet)"_s.arg(context.folder.database()));
    return SqliteLogReader::open(context.folder.database(), context.clock);
}

Result<UserId> idOf(const Context &context, const QString &username)
{
    auto reader = openReader(context);
    if (!reader)
        return std::unexpected(reader.error());
    const auto user = (*reader)->userByName(username);
    if (!user)
        return std::unexpected(user.error());
    if (user->gone)
        return failure(ErrorCode::UnknownUser);
    return user->id;
}

int changeUser(Context &context, const QString &username, AdminCommand command, const QString &done)
{
    const auto user = idOf(context, username);
    if (!user)
        return complain(context, user.error());
    command.user = *user;
    if (const auto outcome = perform(command, context.folder, context.clock); !outcome)
        return complain(context, outcome.error());
    context.out << done.arg(username) << Qt::endl;
    return 0;
}

QString stateOf(const UserRecord &user)
{
    if (user.gone)
        return u"deleted"_s;
    return user.disabled ? u"disabled"_s : u"active"_s;
}

} // namespace

int invite(Context &context, int uses, int days)
{
    const auto address = context.folder.readAddress();
    if (!address) {
        return complain(context,
                        address.error().code == ErrorCode::NotFound
                            ? u"The link needs the relay's address and certificate: run 'parlance-relay serve' on this "
                              "folder first."_s
                            : operatorText(address.error()));
    }
    const AdminCommand command{
        .kind = AdminCommand::Kind::Invite,
        .user = {},
        .passwordHash = {},
        .uses = uses,
        .expiresMs = context.clock.nowMs() + days * dayMs};
    const auto token = perform(command, context.folder, context.clock);
    if (!token)
        return complain(context, token.error());
    context.out << InviteLink{.relay = *address, .token = *token}.toString() << Qt::endl;
    return 0;
}

int listUsers(Context &context)
{
    auto reader = openReader(context);
    if (!reader)
        return complain(context, reader.error());
    const auto users = (*reader)->users();
    if (!users)
        return complain(context, users.error());
    for (const UserRecord &user : *users) {
        const auto devices = (*reader)->devicesOf(user.id);
        if (!devices)
            return complain(context, devices.error());
        context.out << user.username.leftJustified(32) << ' ' << stateOf(user).leftJustified(8) << ' '
                    << devices->devices.size() << (devices->devices.size() == 1 ? " device  " : " devices ")
                    << " since " << operatorTime(user.createdMs) << "  last seen " << operatorTime(user.lastSeenMs)
                    << Qt::endl;
    }
    return 0;
}

int disableUser(Context &context, const QString &username)
{
    return changeUser(context, username, {.kind = AdminCommand::Kind::Disable, .user = {}, .passwordHash = {}},
                      u"%1 is disabled and signed out everywhere"_s);
}

int enableUser(Context &context, const QString &username)
{
    return changeUser(context, username, {.kind = AdminCommand::Kind::Enable, .user = {}, .passwordHash = {}},
                      u"%1 may sign in again"_s);
}

int resetPassword(Context &context, const QString &username, const QString &password)
{
    if (password.size() < Limits::passwordShortest || password.toUtf8().size() > Limits::passwordLongestBytes) {
        return complain(context,
                        u"A password has at least %1 characters and at most %2 bytes."_s.arg(Limits::passwordShortest)
                            .arg(Limits::passwordLongestBytes));
    }
    const auto hash = Passwords::hash(password);
    if (!hash)
        return complain(context, hash.error());
    return changeUser(context, username,
                      {.kind = AdminCommand::Kind::SetPasswordHash, .user = {}, .passwordHash = *hash},
                      u"%1 has a new password"_s);
}

int deleteUser(Context &context, const QString &username)
{
    return changeUser(context, username, {.kind = AdminCommand::Kind::Delete, .user = {}, .passwordHash = {}},
                      u"%1 is deleted"_s);
}

int stats(Context &context)
{
    auto reader = openReader(context);
    if (!reader)
        return complain(context, reader.error());
    const auto numbers = (*reader)->statistics();
    if (!numbers)
        return complain(context, numbers.error());
    const qint64 bytes = QFileInfo(context.folder.database()).size();
    context.out << "users          " << numbers->users << " (" << numbers->disabledUsers << " disabled)\n"
                << "devices        " << numbers->devices << '\n'
                << "conversations  " << numbers->conversations << '\n'
                << "messages       " << numbers->acceptedMessages << " accepted so far\n"
                << "waiting        " << numbers->queuedPayloads << " messages, the oldest since "
                << (numbers->queuedPayloads > 0 ? operatorTime(numbers->oldestQueuedMs) : u"-"_s) << '\n'
                << "               " << numbers->heldDeviceMessages << " from device to device\n"
                << "open invites   " << numbers->openInvites << '\n'
                << "database       " << QLocale::c().formattedDataSize(bytes) << Qt::endl;
    return 0;
}

int backup(Context &context, const QString &file)
{
    if (QFileInfo::exists(file))
        return complain(context, u"%1 exists already and was left as it is: give another name."_s.arg(file));
    auto reader = openReader(context);
    if (!reader)
        return complain(context, reader.error());
    // Under its own name only once it is whole, and on the disk: who finds it may put it back.
    const QString part = file + u".part"_s;
    QFile::remove(part);
    auto copied = (*reader)->copyTo(part).and_then([&] { return SqliteRestore::markAsCopy(part); });
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    if (copied && !QFile::rename(part, file))
        copied = failure(ErrorCode::StorageUnwritable, file);
    if (!copied) {
        QFile::remove(part);
        return complain(context, copied.error());
    }
    context.out << file << ": " << QLocale::c().formattedDataSize(QFileInfo(file).size()) << Qt::endl;
    return 0;
}

} // namespace Parlance::Admin
