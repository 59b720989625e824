// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/unlock.h"
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

/// The one command of this process, from the opening of its profile on.
class Run : public QObject
{
public:
    explicit Run(const Invocation &invocation) : m_invocation(invocation), m_unlock(invocation) { }

    int exec()
    {
        // From the event loop: what fails at once could not end it otherwise.
        QMetaObject::invokeMethod(this, &Run::open, Qt::QueuedConnection);
        QCoreApplication::exec();
        return m_status;
    }

private:
    void open()
    {
        m_unlock.open().then(this, [this](QFuture<ProfileOpener::Opened> future) { begin(future.takeResult()); });
    }

    void begin(ProfileOpener::Opened opened)
    {
        if (!opened) {
            end(Outcome::of(opened.error()));
            return;
        }
        m_account = std::move(*opened);
        const ProfileProtection protection = m_account->protection();
        if (protection.keyStore && !protection.recoveryCode && m_invocation.has("no-recovery-code"))
            write(
                stderr,
                QStringLiteral("parlance-cli: The key of this profile is in the system's key store alone. Should that "
                               "be lost, only a recovery code opens the profile: parlance-cli recovery-code\n"));
        m_session = std::make_unique<Session>(*m_account, m_invocation.timeoutMs);
        auto command = makeCommand(m_invocation, *m_session, m_output);
        if (!command) {
            m_status = complain(command.error());
            QCoreApplication::exit();
            return;
        }
        m_command = std::move(*command);
        connect(m_command.get(), &Command::finished, this, &Run::end, Qt::QueuedConnection);
        connect(&m_interrupts, &Interrupts::requested, m_command.get(), &Command::stop);
        m_command->start();
    }

    void end(const Outcome &outcome)
    {
        // Also what is done may leave something to say.
        if (outcome.code == ExitCode::Done && outcome.sentence.isEmpty())
            m_status = 0;
        else
            m_status = complain(outcome.sentence, outcome.code);
        QCoreApplication::exit();
    }

    const Invocation m_invocation;
    Unlock m_unlock;
    std::unique_ptr<Account> m_account;
    std::unique_ptr<Session> m_session;
    StandardOutput m_output;
    Interrupts m_interrupts;
    std::unique_ptr<Command> m_command;
    int m_status = 0;
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
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
    return Run(*invocation).exec();
}

} // namespace

} // namespace Parlance

int main(int argc, char *argv[])
{
    return Parlance::main(argc, argv);
}
