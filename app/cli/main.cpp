// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/interrupts.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdio>

namespace Parlance {

namespace {

void write(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

int complain(const QString &sentence, ExitCode code)
{
    write(stderr, QStringLiteral("parlance-cli: %1\n").arg(sentence));
    return static_cast<int>(code);
}

int complain(const UsageError &error)
{
    QString text = error.sentence;
    if (error.command)
        text += QStringLiteral("\nUsage: parlance-cli --profile DIR ") + QString::fromUtf8(error.command->usage);
    return complain(text, ExitCode::Usage);
}

int run(const QCoreApplication &application, const Invocation &invocation)
{
    const auto account = Account::open(invocation.profile);
    if (!account) {
        const Outcome outcome = Outcome::of(account.error());
        return complain(outcome.sentence, outcome.code);
    }
    Session session(**account, invocation.timeoutMs);
    StandardOutput output;
    const auto command = makeCommand(invocation, session, output);
    if (!command)
        return complain(command.error());

    int status = 0;
    QObject::connect(
        command->get(), &Command::finished, &application,
        [&status](const Outcome &outcome) {
            status = outcome.code == ExitCode::Done ? 0 : complain(outcome.sentence, outcome.code);
            QCoreApplication::exit();
        },
        Qt::QueuedConnection);
    Interrupts interrupts;
    QObject::connect(&interrupts, &Interrupts::requested, command->get(), &Command::stop);
    QMetaObject::invokeMethod(command->get(), &Command::start, Qt::QueuedConnection);
    QCoreApplication::exec();
    return status;
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("parlance-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PARLANCE_VERSION));
    const auto invocation = parseCommandLine(QCoreApplication::arguments().mid(1));
    if (!invocation)
        return complain(invocation.error());
    if (invocation->version) {
        write(stdout, QStringLiteral("parlance-cli " PARLANCE_VERSION "\n"));
        return 0;
    }
    if (invocation->help) {
        write(stdout, invocation->command ? commandHelp(*invocation->command) : generalHelp());
        return 0;
    }
    if (!invocation->verbose)
        QLoggingCategory::setFilterRules(QStringLiteral("parlance.*.info=false\nparlance.*.warning=false"));
    return run(application, *invocation);
}

} // namespace

} // namespace Parlance

int main(int argc, char *argv[])
{
    return Parlance::main(argc, argv);
}
