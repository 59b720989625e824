// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lines of JSON between an operator's command and the relay that serves.

#include "relay/admincommand.h"
#include "harness.h"

#include <QJsonDocument>

using namespace Parlance;

QByteArrayList Fuzz::seeds()
{
    QByteArrayList all;
    const auto add = [&all](const QJsonObject &line) { all += QJsonDocument(line).toJson(QJsonDocument::Compact); };
    for (const auto kind : {AdminCommand::Kind::Invite, AdminCommand::Kind::Disable, AdminCommand::Kind::Enable,
                            AdminCommand::Kind::SetPasswordHash, AdminCommand::Kind::Delete})
        add(AdminCommand{
            .kind = kind, .user = UserId(7), .passwordHash = QStringLiteral("hash"), .uses = 1, .expiresMs = 2}
                .toJson());
    add(adminAnswer(QStringLiteral("token")));
    add(adminAnswer(failure(ErrorCode::UnknownUser, QStringLiteral("alice"), 3)));
    return all;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QJsonObject line = QJsonDocument::fromJson(Fuzz::bytesOf(data, size)).object();
    if (const auto command = AdminCommand::fromJson(line)) {
        const auto again = AdminCommand::fromJson(command->toJson());
        Fuzz::require(again && again->toJson() == command->toJson(), "a command is written as it was read");
    }
    const auto answer = parseAdminAnswer(line);
    const auto again = parseAdminAnswer(adminAnswer(answer));
    Fuzz::require(again.has_value() == answer.has_value(), "an answer stays what it is");
    Fuzz::require(answer ? *again == *answer : again.error().code == answer.error().code, "and says the same");
    return 0;
}
