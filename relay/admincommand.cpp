// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/admincommand.h"

#include "relay/datafolder.h"
#include "relay/sqlitelogstore.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QLockFile>
#include <QThread>

namespace Parlance {

namespace {

using namespace Qt::StringLiterals;

constexpr int answerWithinMs = 10'000;

struct KindName
{
    AdminCommand::Kind kind;
    QLatin1StringView name;
};

constexpr std::array kinds{
    KindName{AdminCommand::Kind::Invite, "invite"_L1},
    KindName{AdminCommand::Kind::Disable, "disable"_L1},
    KindName{AdminCommand::Kind::Enable, "enable"_L1},
    KindName{AdminCommand::Kind::SetPasswordHash, "set-password-hash"_L1},
    KindName{AdminCommand::Kind::Delete, "delete"_L1},
};

Result<QString> runAlone(const AdminCommand &command, const DataFolder &folder, const Clock &clock)
{
    auto store = SqliteLogStore::open(folder.database(), clock, {});
    if (!store)
        return std::unexpected(store.error());
    if (auto begun = (*store)->begin(); !begun)
        return std::unexpected(begun.error());
    auto outcome = command.runOn(**store);
    if (!outcome) {
        (*store)->rollBack();
        return outcome;
    }
    if (auto committed = (*store)->commit(); !committed)
        return std::unexpected(committed.error());
    return outcome;
}

/// Nothing when no relay listens there (any more).
std::optional<Result<QString>> ask(const AdminCommand &command, const QString &socketName)
{
    QLocalSocket socket;
    socket.connectToServer(socketName);
    if (!socket.waitForConnected(1000))
        return std::nullopt;
    socket.write(QJsonDocument(command.toJson()).toJson(QJsonDocument::Compact) + '\n');
    QElapsedTimer waited;
    waited.start();
    while (!socket.canReadLine()) {
        const qint64 left = answerWithinMs - waited.elapsed();
        if (left <= 0 || !socket.waitForReadyRead(static_cast<int>(left)))
            return failure(ErrorCode::Timeout, socketName);
    }
    return parseAdminAnswer(QJsonDocument::fromJson(socket.readLine()).object());
}

} // namespace

QJsonObject AdminCommand::toJson() const
{
    const auto *name = std::ranges::find(kinds, kind, &KindName::kind);
    // Ids as text: a JSON number is a double.
    return {{u"command"_s, name->name},
            {u"user"_s, QString::number(user.value())},
            {u"password_hash"_s, passwordHash},
            {u"uses"_s, uses},
            {u"expires_ms"_s, expiresMs}};
}

Result<AdminCommand> AdminCommand::fromJson(const QJsonObject &object)
{
    const auto *kind = std::ranges::find(kinds, object["command"_L1].toString(), &KindName::name);
    if (kind == kinds.end())
        return failure(ErrorCode::MalformedInput, u"command"_s);
    return AdminCommand{.kind = kind->kind,
                        .user = UserId(object["user"_L1].toString().toULongLong()),
                        .passwordHash = object["password_hash"_L1].toString(),
                        .uses = object["uses"_L1].toInt(),
                        .expiresMs = object["expires_ms"_L1].toInteger()};
}

Result<QString> AdminCommand::runOn(LogStore &store) const
{
    const auto noText = [] { return QString(); };
    switch (kind) {
    case Kind::Invite:
        return store.createInvite(uses, expiresMs);
    case Kind::Disable:
        return store.setDisabled(user, true).transform(noText);
    case Kind::Enable:
        return store.setDisabled(user, false).transform(noText);
    case Kind::SetPasswordHash:
        return store.setPasswordHash(user, passwordHash).transform(noText);
    case Kind::Delete:
        return store.deleteUser(user).transform(noText);
    }
    return failure(ErrorCode::MalformedInput, u"command"_s);
}

QJsonObject adminAnswer(const Result<QString> &outcome)
{
    if (outcome)
        return {{u"ok"_s, true}, {u"text"_s, *outcome}};
    return {{u"ok"_s, false},
            {u"code"_s, static_cast<int>(outcome.error().code)},
            {u"detail"_s, outcome.error().detail},
            {u"limit"_s, outcome.error().limit}};
}

Result<QString> parseAdminAnswer(const QJsonObject &object)
{
    if (object["ok"_L1].toBool())
        return object["text"_L1].toString();
    const int code = object["code"_L1].toInt();
    if (code <= 0 || code > static_cast<int>(ErrorCode::Cancelled))
        return failure(ErrorCode::MalformedInput, u"the relay's answer"_s);
    return failure(static_cast<ErrorCode>(code), object["detail"_L1].toString(), object["limit"_L1].toInteger());
}

Result<QString> perform(const AdminCommand &command, const DataFolder &folder, const Clock &clock)
{
    QElapsedTimer waited;
    waited.start();
    for (;;) {
        const auto lock = folder.lock();
        if (lock)
            return runAlone(command, folder, clock);
        if (lock.error().code != ErrorCode::StorageBusy)
            return std::unexpected(lock.error());
        if (auto answer = ask(command, folder.adminSocket()))
            return *answer;
        // Between lock and socket lies a relay that is just starting, or just ending.
        if (waited.hasExpired(answerWithinMs))
            return failure(ErrorCode::Timeout, folder.path(), lock.error().limit);
        QThread::msleep(100);
    }
}

} // namespace Parlance
