// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logging.h"
#include "relay/descriptors.h"
#include "relay/logfile.h"
#include "relay/operatorcommands.h"
#include "relay/operatortext.h"
#include "relay/options.h"
#include "relay/server.h"
#include "relay/servicemanager.h"
#include "relay/signals.h"

#include <QCoreApplication>

#include <cstdio>

namespace Parlance {

namespace {

int complain(const Error &error)
{
    // What was typed wrong, or could not be listened on, is said in a whole sentence already.
    const bool isSentence = error.code == ErrorCode::MalformedInput || error.code == ErrorCode::Offline;
    const QByteArray text = (isSentence ? error.detail : operatorText(error)).toUtf8();
    std::fprintf(stderr, "parlance-relay: %s\n", text.constData());
    return exitCodeOf(error);
}

void print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

bool asksForHelp(const QStringList &arguments)
{
    return arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"));
}

int serve(QCoreApplication &application, const QStringList &arguments)
{
    if (asksForHelp(arguments)) {
        print(serveHelp());
        return ExitCode::done;
    }
    const auto options = parseServeOptions(arguments);
    if (!options)
        return complain(options.error());
    if (!options->logFile.isEmpty()) {
        if (auto opened = logInto(options->logFile); !opened)
            return complain(opened.error());
    }
    installLogFormat(options->log);
    if (options->verbose)
        QLoggingCategory::setFilterRules(QStringLiteral("parlance.*.debug=true"));
    const qint64 descriptors = raiseDescriptorLimit();
    StopSignals signals;
    ServiceManager manager;
    auto server = Server::start(*options);
    if (!server)
        return complain(server.error());
    if (descriptors > 0)
        qCInfo(lcRelay) << "files and connections at a time:" << descriptors;
    const auto stop = [&](int exitCode) {
        qCInfo(lcRelay) << "stopping";
        manager.stopping();
        (*server)->stop();
        QCoreApplication::exit(exitCode);
    };
    QObject::connect(&signals, &StopSignals::stopRequested, &application, [stop] { stop(ExitCode::done); });
    if (!options->logFile.isEmpty()) {
        QObject::connect(&signals, &StopSignals::hungUp, &application, [&options] {
            if (auto opened = logInto(options->logFile); !opened)
                qCWarning(lcRelay).noquote()
                    << "the log cannot be opened anew, and goes on here:" << opened.error().detail;
            else
                qCInfo(lcRelay) << "the log begins anew";
        });
        signals.takeHangUps();
    }
    QObject::connect(server->get(), &Server::diskFailed, &application,
                     [stop](const Error &error) { stop(exitCodeOf(error)); });
    QObject::connect(&manager, &ServiceManager::pulseWanted, &application,
                     [&] { (*server)->checkPulse([&manager] { manager.alive(); }); });
    manager.ready();
    const QString pin = (*server)->pin();
    print(QStringLiteral("ready ") + (*server)->url() + (pin.isEmpty() ? QString() : QStringLiteral(" pin=") + pin)
          + u'\n');
    return QCoreApplication::exec();
}

int run(QCoreApplication &application)
{
    QStringList arguments = application.arguments().sliced(1);
    const QString command = arguments.isEmpty() ? QString() : arguments.takeFirst();
    if (command == u"serve")
        return serve(application, arguments);
    if (command == u"--version") {
        print(QStringLiteral("parlance-relay %1\n").arg(QCoreApplication::applicationVersion()));
        return ExitCode::done;
    }
    if (command.isEmpty() || command == u"--help" || command == u"-h" || command == u"help") {
        print(generalHelp());
        return command.isEmpty() ? ExitCode::usage : ExitCode::done;
    }
    if (const auto code = runOperatorCommand(command, arguments))
        return *code;
    return complain({.code = ErrorCode::MalformedInput,
                     .detail = QStringLiteral("there is no command '%1': see parlance-relay --help").arg(command)});
}

} // namespace

} // namespace Parlance

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("parlance-relay"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PARLANCE_VERSION));
    return Parlance::run(application);
}
