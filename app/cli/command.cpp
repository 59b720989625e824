// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include "app/errortext.h"

#include <QJsonObject>

namespace Parlance {

Outcome Outcome::of(const Error &error, const QString &sentence)
{
    return {.code = exitCodeOf(error.code),
            .error = errorName(error.code),
            .sentence = sentence.isEmpty() ? errorText(error).all() : sentence};
}

Outcome Outcome::of(ErrorCode code, const QString &sentence)
{
    Error error;
    error.code = code;
    return of(error, sentence);
}

Outcome Outcome::of(const UsageError &error)
{
    return {.code = ExitCode::Usage, .error = QStringLiteral("usage"), .sentence = error.sentence};
}

Command::Command(Session &session, Printer &printer) : m_session(session), m_printer(printer) { }

void Command::stop()
{
    finish({.code = ExitCode::Interrupted,
            .error = errorName(ErrorCode::Cancelled),
            .sentence = QStringLiteral("Stopped before it was done.")});
}

void Command::finish(const Outcome &outcome)
{
    if (m_finished)
        return;
    m_finished = true;
    Q_EMIT finished(outcome);
}

bool Command::print(const QJsonObject &line)
{
    const bool printed = m_printer.line(line);
    if (!printed)
        outputClosed();
    return printed;
}

bool Command::printRaw(const QByteArray &bytes)
{
    const bool printed = m_printer.raw(bytes);
    if (!printed)
        outputClosed();
    return printed;
}

void Command::outputClosed()
{
    finish({.code = ExitCode::OutputClosed,
            .error = QStringLiteral("output-closed"),
            .sentence = QStringLiteral("Standard output was closed or is full.")});
}

void Command::giveRecoveryCode(std::function<void()> next)
{
    const RecoveryCode code = RecoveryCode::create();
    await(account().addSecret(ProfileSecret::fromRecoveryCode(code)), [this, text = code.text(), next] {
        const bool printed = print(
            {{QStringLiteral("event"), QStringLiteral("recovery-code")}, {QStringLiteral("code"), text}});
        if (printed)
            await(account().setRecoveryCodeWritten(), next);
    });
}

bool Command::requireAccount()
{
    const bool signedIn = account().info().isSignedIn();
    if (!signedIn)
        fail(session().finalError().value_or(Error()).code);
    return signedIn;
}

void Command::findConversation(const QString &name, bool afterSync,
                               std::function<void(const ConversationRecord &)> next)
{
    if (!requireAccount())
        return;
    const auto look = [this, name, next = std::move(next)] {
        await(session().load(), [this, name, next] {
            if (const auto conversation = session().conversationWith(name))
                next(*conversation);
            else
                fail(ErrorCode::UnknownConversation,
                     QStringLiteral("There is no conversation with %1 on this device.").arg(name));
        });
    };
    if (afterSync)
        await(session().online(), look);
    else
        look();
}

void Command::failWithConnection()
{
    connect(&account(), &Account::connectionChanged, this, [this] {
        if (const auto error = session().finalError())
            fail(*error);
    });
}

} // namespace Parlance
