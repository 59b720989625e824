// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/options.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <array>
#include <limits>

namespace Parlance {

namespace {

/// One thing that can be set, on the command line and in the file. `apply` returns what is wrong, or nothing.
struct Option
{
    const char *name;
    const char *value; ///< how help calls it; null for a switch
    const char *help;
    QString (*apply)(ServeOptions &options, const QString &value);
};

QString tr(const char *text)
{
    return QString::fromUtf8(text);
}

template <qint64 RelaySettings::*Member>
QString setDuration(ServeOptions &options, const QString &value)
{
    const auto duration = parseDuration(value);
    if (!duration || *duration == 0)
        return tr("is no time: write 30s, 5m, 12h or 30d");
    options.settings.*Member = *duration;
    return {};
}

QString setRetention(ServeOptions &options, const QString &value)
{
    const auto duration = parseDuration(value);
    if (!duration || *duration == 0)
        return tr("is no time: write 30s, 5m, 12h or 30d");
    options.retention.payloadMs = *duration;
    return {};
}

QString setListen(ServeOptions &options, const QString &value)
{
    const auto endpoint = parseEndpoint(value);
    if (!endpoint)
        return tr("is no ADDRESS:PORT, such as 0.0.0.0:7667 or [::1]:7667");
    options.listen = *endpoint;
    return {};
}

QString setAdminListen(ServeOptions &options, const QString &value)
{
    options.adminListen = parseEndpoint(value);
    return options.adminListen ? QString() : tr("is no ADDRESS:PORT, such as 127.0.0.1:7668");
}

QString setPublic(ServeOptions &options, const QString &value)
{
    options.publicAddress = value;
    return parseRelayAddress(value) ? QString() : tr("is no HOST:PORT, such as chat.example.org:7667");
}

QString setLog(ServeOptions &options, const QString &value)
{
    if (value != u"json" && value != u"readable")
        return tr("is neither json nor readable");
    options.log = value == u"json" ? LogFormat::Json : LogFormat::Readable;
    return {};
}

QString setThreads(ServeOptions &options, const QString &value)
{
    bool isNumber = false;
    options.ioThreads = value.toInt(&isNumber);
    return isNumber && options.ioThreads >= 1 && options.ioThreads <= 64 ? QString() : tr("is no number from 1 to 64");
}

QString setRateFactor(ServeOptions &options, const QString &value)
{
    bool isNumber = false;
    options.settings.rateFactor = value.toDouble(&isNumber);
    return isNumber && options.settings.rateFactor > 0 && options.settings.rateFactor <= 1'000'000
        ? QString()
        : tr("is no number above 0");
}

template <bool ServeOptions::*Member>
QString setSwitch(ServeOptions &options, const QString &value)
{
    options.*Member = value == u"true";
    return {};
}

constexpr std::array all{
    Option{"data", "DIR", "The folder of database, certificate and key. Made on first start.",
           [](ServeOptions &options, const QString &value) {
               options.dataFolder = value;
               return QString();
           }},
    Option{"listen", "ADDRESS:PORT", "Where devices connect; port 0 takes a free one. [every address, port 7667]",
           setListen},
    Option{"public", "HOST:PORT", "How devices reach this relay: goes into invite links. [found out]", setPublic},
    Option{"admin-listen", "ADDRESS:PORT", "Where /metrics and /healthz are served. [nowhere]", setAdminListen},
    Option{"certificate", "FILE", "A certificate of your own, PEM, with its chain. [one is made]",
           [](ServeOptions &options, const QString &value) {
               options.certificate = value;
               return QString();
           }},
    Option{"key", "FILE", "The key of that certificate, PEM.",
           [](ServeOptions &options, const QString &value) {
               options.key = value;
               return QString();
           }},
    Option{"behind-proxy", nullptr, "No TLS here: a reverse proxy on this machine speaks it, and adds X-Forwarded-For.",
           setSwitch<&ServeOptions::behindProxy>},
    Option{"open-registration", nullptr, "Let everybody register, without an invite.",
           [](ServeOptions &options, const QString &value) {
               options.settings.openRegistration = value == u"true";
               return QString();
           }},
    Option{"log", "FORMAT", "json or readable. Goes to standard error. [readable]", setLog},
    Option{"log-file", "FILE", "Where the log goes instead; opened anew on SIGHUP. [standard error]",
           [](ServeOptions &options, const QString &value) {
               options.logFile = value;
               return QString();
           }},
    Option{"verbose", nullptr, "Log each message's way, by its id, never its content.",
           setSwitch<&ServeOptions::verbose>},
    Option{"retention", "TIME", "How long a message waits for devices that are away. [30d]", setRetention},
    Option{"ping-interval", "TIME", "How often devices are asked whether they are there. [30s]",
           setDuration<&RelaySettings::pingIntervalMs>},
    Option{"idle-ttl", "TIME", "How long a silent connection lives. [60s]", setDuration<&RelaySettings::idleTtlMs>},
    Option{"presence-grace", "TIME", "How long somebody still counts as online after leaving. [30s]",
           setDuration<&RelaySettings::presenceGraceMs>},
    Option{"sign-in-time", "TIME", "How long a new connection has to sign in. [30s]",
           setDuration<&RelaySettings::signInTimeMs>},
    Option{"io-threads", "N", "Threads for connections. [one for each core, at most 8]", setThreads},
    Option{"rate-factor", "X", "Multiplies every rate limit: for tests and measurements. [1]", setRateFactor},
};

QString apply(ServeOptions &options, const Option &option, const QString &value)
{
    const QString problem = option.apply(options, value);
    return problem.isEmpty() ? QString() : QStringLiteral("--%1: '%2' %3").arg(tr(option.name), value, problem);
}

QString applyFile(ServeOptions &options, const QString &file)
{
    if (!QFileInfo(file).isReadable())
        return QStringLiteral("the configuration file %1 cannot be read").arg(file);
    const QSettings settings(file, QSettings::IniFormat);
    if (settings.status() != QSettings::NoError)
        return QStringLiteral("the configuration file %1 is not in the form name=value").arg(file);
    QStringList unknown = settings.allKeys();
    for (const Option &option : all) {
        const QString name = tr(option.name);
        if (unknown.removeAll(name) == 0)
            continue;
        if (const QString problem = apply(options, option, settings.value(name).toString()); !problem.isEmpty())
            return QStringLiteral("%1, in %2").arg(problem, file);
    }
    if (!unknown.isEmpty())
        return QStringLiteral("%1 sets '%2', which there is not").arg(file, unknown.front());
    return {};
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {QStringLiteral("config"), tr("A file with any of these as name=value lines."), QStringLiteral("FILE")});
    for (const Option &option : all) {
        QCommandLineOption one(tr(option.name), tr(option.help));
        if (option.value)
            one.setValueName(tr(option.value));
        parser.addOption(one);
    }
}

std::unexpected<Error> usageError(const QString &sentence)
{
    return failure(ErrorCode::MalformedInput, sentence);
}

} // namespace

QString Endpoint::toString() const
{
    if (address == QHostAddress(QHostAddress::Any))
        return QStringLiteral("0.0.0.0:%1").arg(port);
    const bool isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isIpv6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(address.toString()).arg(port);
}

std::optional<qint64> parseDuration(const QString &text)
{
    static constexpr std::array<std::pair<QLatin1StringView, qint64>, 5> units{{
        {QLatin1StringView("ms"), 1},
        {QLatin1StringView("s"), 1000},
        {QLatin1StringView("m"), 60'000},
        {QLatin1StringView("h"), 3'600'000},
        {QLatin1StringView("d"), 86'400'000},
    }};
    qint64 factor = 1000;
    QString number = text.trimmed();
    for (const auto &[unit, milliseconds] : units) {
        if (!number.endsWith(unit))
            continue;
        number.chop(unit.size());
        factor = milliseconds;
        break;
    }
    bool isNumber = false;
    const qint64 value = number.toLongLong(&isNumber);
    if (!isNumber || value < 0 || value > std::numeric_limits<qint64>::max() / 86'400'000 / 1000)
        return {};
    return value * factor;
}

std::optional<Endpoint> parseEndpoint(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const quint16 port = text.mid(colon + 1).toUShort(&isNumber);
    if (colon < 0 || !isNumber)
        return {};
    QString host = text.first(colon);
    if (host.isEmpty() || host == u"*")
        return Endpoint{.address = QHostAddress(QHostAddress::Any), .port = port};
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    if (host == u"localhost")
        host = QStringLiteral("127.0.0.1");
    const QHostAddress address(host);
    if (address.isNull())
        return {};
    return Endpoint{.address = address, .port = port};
}

QString defaultDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/parlance-relay");
}

Result<ServeOptions> parseServeOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList{QStringLiteral("parlance-relay")} + arguments))
        return usageError(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return usageError(QStringLiteral("'%1' is not understood here").arg(parser.positionalArguments().front()));
    ServeOptions options;
    options.dataFolder = defaultDataFolder();
    if (parser.isSet(QStringLiteral("config"))) {
        const QString problem = applyFile(options, parser.value(QStringLiteral("config")));
        if (!problem.isEmpty())
            return usageError(problem);
    }
    for (const Option &option : all) {
        const QString name = tr(option.name);
        if (!parser.isSet(name))
            continue;
        const QString problem = apply(options, option, option.value ? parser.value(name) : QStringLiteral("true"));
        if (!problem.isEmpty())
            return usageError(problem);
    }
    if (options.certificate.isEmpty() != options.key.isEmpty())
        return usageError(QStringLiteral("--certificate and --key belong together: give both, or none"));
    if (options.behindProxy && !options.listen.address.isLoopback())
        return usageError(
            QStringLiteral("--behind-proxy takes connections without TLS, and so from this machine only: add "
                           "--listen 127.0.0.1:%1 and let the proxy connect to that")
                .arg(options.listen.port));
    return options;
}

QString serveHelp()
{
    QString text = tr("Usage: parlance-relay serve [options]\n\n"
                      "Serves until it is told to stop (Ctrl+C). The first start makes everything it needs.\n"
                      "When it is ready it prints one line: ready wss://ADDRESS:PORT pin=SHA256:…\n\nOptions:\n");
    const auto add = [&text](const QString &name, const QString &help) {
        text += QStringLiteral("  %1 %2\n").arg(name.leftJustified(30), help);
    };
    for (const Option &option : all) {
        const QString value = option.value ? u' ' + tr(option.value) : QString();
        add(QStringLiteral("--") + tr(option.name) + value, tr(option.help));
    }
    add(QStringLiteral("--config FILE"), tr("A file with any of these as name=value lines; the command line wins."));
    text += tr("\nTIME is a number with ms, s, m, h or d.\n");
    return text;
}

QString generalHelp()
{
    return tr(
        "Usage: parlance-relay COMMAND [options]\n\n"
        "The relay of Parlance: carries sealed messages between the people you invite, and keeps each only until\n"
        "every device that should have it has it.\n\n"
        "  serve                  start the relay: parlance-relay serve\n"
        "  invite                 print a link for somebody to join with\n"
        "  user list|…            see and manage accounts\n"
        "  stats                  what the relay holds\n"
        "  backup FILE            copy the database while the relay serves\n"
        "  doctor                 check certificate, disk, clock and queues\n\n"
        "Each command tells more with --help. All take --data DIR, the folder of the relay.\n");
}

int exitCodeOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::None:
        return ExitCode::done;
    case ErrorCode::MalformedInput:
        return ExitCode::usage;
    case ErrorCode::StorageBusy:
        return error.limit > 0 ? ExitCode::alreadyServing : ExitCode::storage;
    case ErrorCode::Offline:
        return ExitCode::network;
    case ErrorCode::StorageUnsynced:
        return ExitCode::disk;
    case ErrorCode::DiskFull:
    case ErrorCode::StorageUnwritable:
    case ErrorCode::StorageDamaged:
    case ErrorCode::StorageNewer:
    case ErrorCode::StorageFailed:
        return ExitCode::storage;
    default:
        return ExitCode::failed;
    }
}

} // namespace Parlance
