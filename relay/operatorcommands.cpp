// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/operatorcommands.h"

#include "relay/admin.h"
#include "relay/options.h"

#include <QCommandLineParser>
#include <QFile>

#include <array>
#include <cstdio>

namespace Parlance {

namespace {

/// A command line that has been read, and where to say things.
struct Call
{
    Admin::Context &context;
    const QCommandLineParser &parser;
    QStringList words; ///< without options

    /// The option's value as a number from 1, or nothing after a complaint.
    [[nodiscard]] std::optional<int> count(const QString &option) const
    {
        bool isNumber = false;
        const int value = parser.value(option).toInt(&isNumber);
        if (isNumber && value >= 1)
            return value;
        context.err << "parlance-relay: --" << option << " wants a number from 1 on, not '" << parser.value(option)
                    << "'" << Qt::endl;
        return {};
    }
};

struct Command
{
    const char *name;
    const char *help;
    int fewestWords;
    int mostWords;
    void (*addOptions)(QCommandLineParser &parser);
    int (*run)(const Call &call);
};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

void noOptions(QCommandLineParser &) { }

int invite(const Call &call)
{
    const auto uses = call.count(QStringLiteral("uses"));
    const auto days = call.count(QStringLiteral("days"));
    return uses && days ? Admin::invite(call.context, *uses, *days) : ExitCode::usage;
}

/// One line from standard input, so that no password is seen in the list of processes.
QString readPassword(const Call &call)
{
    call.context.err << "New password: " << Qt::flush;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    QString line = QString::fromUtf8(input.readLine());
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

int user(const Call &call)
{
    const QString action = call.words.front();
    const QString name = call.words.value(1);
    if (action == u"list" && call.words.size() == 1)
        return Admin::listUsers(call.context);
    if (call.words.size() == 2 && action == u"disable")
        return Admin::disableUser(call.context, name);
    if (call.words.size() == 2 && action == u"enable")
        return Admin::enableUser(call.context, name);
    if (call.words.size() == 2 && action == u"delete")
        return Admin::deleteUser(call.context, name);
    if (call.words.size() == 2 && action == u"reset-password")
        return Admin::resetPassword(call.context, name, readPassword(call));
    call.context.err << "parlance-relay: see parlance-relay user --help" << Qt::endl;
    return ExitCode::usage;
}

int doctor(const Call &call)
{
    const auto retention = parseDuration(call.parser.value(QStringLiteral("retention")));
    if (!retention) {
        call.context.err << "parlance-relay: --retention wants a time such as 30d" << Qt::endl;
        return ExitCode::usage;
    }
    return Admin::doctor(call.context, call.parser.value(QStringLiteral("certificate")), *retention);
}

constexpr std::array commands{
    Command{"invite",
            "Usage: parlance-relay invite [--uses N] [--days N]\n\n"
            "Prints a link. Whoever opens it in Parlance can make an account on this relay.\n",
            0, 0,
            [](QCommandLineParser &parser) {
                parser.addOption({QStringLiteral("uses"), text("How many people may use it. [1]"), QStringLiteral("N"),
                                  QStringLiteral("1")});
                parser.addOption({QStringLiteral("days"), text("For how many days it works. [7]"), QStringLiteral("N"),
                                  QStringLiteral("7")});
            },
            invite},
    Command{"user",
            "Usage: parlance-relay user list\n"
            "       parlance-relay user disable|enable|delete NAME\n"
            "       parlance-relay user reset-password NAME    (the new password is read from standard input)\n",
            1, 2, noOptions, user},
    Command{"stats", "Usage: parlance-relay stats\n\nHow many users, devices and messages there are.\n", 0, 0,
            noOptions, [](const Call &call) { return Admin::stats(call.context); }},
    Command{
        "backup",
        "Usage: parlance-relay backup FILE\n\n"
        "Writes a consistent copy of the database, also while the relay serves. Never overwrites a file.\n"
        "To put it back: stop the relay, remove relay.db, relay.db-wal and relay.db-shm from its folder, copy FILE\n"
        "there as relay.db, start the relay. What was accepted after the copy was made comes from the devices.\n",
        1, 1, noOptions, [](const Call &call) { return Admin::backup(call.context, call.words.front()); }},
    Command{"doctor",
            "Usage: parlance-relay doctor [--certificate FILE] [--retention TIME]\n\n"
            "Looks for what will hurt later: certificate, disk, clock, database, queues about to expire.\n",
            0, 0,
            [](QCommandLineParser &parser) {
                parser.addOption({QStringLiteral("certificate"), text("The certificate, if serve is given one."),
                                  QStringLiteral("FILE")});
                parser.addOption({QStringLiteral("retention"), text("As serve is run. [30d]"), QStringLiteral("TIME"),
                                  QStringLiteral("30d")});
            },
            doctor},
};

int run(const Command &command, const QStringList &arguments)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    QCommandLineParser parser;
    parser.addOption(
        {QStringLiteral("data"), text("The folder of the relay."), QStringLiteral("DIR"), defaultDataFolder()});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QString()});
    command.addOptions(parser);
    const bool parsed = parser.parse(QStringList{QStringLiteral("parlance-relay")} + arguments);
    const QStringList words = parser.positionalArguments();
    if (parsed && parser.isSet(QStringLiteral("help"))) {
        out << command.help << "\n  --data DIR    the folder of the relay [" << defaultDataFolder() << "]" << Qt::endl;
        return ExitCode::done;
    }
    if (!parsed || words.size() < command.fewestWords || words.size() > command.mostWords) {
        if (!parsed)
            err << "parlance-relay: " << parser.errorText() << "\n\n";
        err << command.help << Qt::flush;
        return ExitCode::usage;
    }
    const SystemClock clock;
    Admin::Context context{
        .folder = DataFolder(parser.value(QStringLiteral("data"))), .clock = clock, .out = out, .err = err};
    return command.run({.context = context, .parser = parser, .words = words});
}

} // namespace

std::optional<int> runOperatorCommand(const QString &command, const QStringList &arguments)
{
    for (const Command &one : commands) {
        if (command == QLatin1StringView(one.name))
            return run(one, arguments);
    }
    return {};
}

} // namespace Parlance
