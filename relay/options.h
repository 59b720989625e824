// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/invitelink.h"
#include "core/result.h"
#include "relay/logformat.h"
#include "relay/relaycore.h"
#include "relay/sqliteretention.h"

#include <QHostAddress>
#include <QStringList>

#include <optional>

namespace Parlance {

/// What the program's exit code says.
namespace ExitCode {
inline constexpr int done = 0;
inline constexpr int failed = 1;
inline constexpr int usage = 2;
inline constexpr int alreadyServing = 3; ///< another relay holds the data folder
inline constexpr int storage = 4;
inline constexpr int network = 5; ///< an address cannot be listened on
inline constexpr int disk = 6; ///< the disk could not keep what was written: to be started anew
} // namespace ExitCode

struct Endpoint
{
    QHostAddress address;
    quint16 port = 0;

    /// ADDRESS:PORT, an IPv6 address in brackets.
    [[nodiscard]] QString toString() const;
};

/// Everything `serve` can be told.
struct ServeOptions
{
    QString dataFolder;
    Endpoint listen{.address = QHostAddress(QHostAddress::Any), .port = defaultPort};
    std::optional<Endpoint> adminListen;
    bool behindProxy = false; ///< no TLS here: a proxy on this machine speaks it
    QString certificate; ///< both files or none
    QString key;
    QString publicAddress; ///< HOST:PORT in invite links; empty: found out
    LogFormat log = LogFormat::Readable;
    QString logFile; ///< empty: standard error
    bool verbose = false;
    int ioThreads = 0; ///< 0: as many as fit the machine
    RelaySettings settings;
    RetentionTimes retention;
};

/// From the command line after "serve", and from the file that --config names; the command line wins. The error's detail
/// is a sentence for the person who typed it.
[[nodiscard]] Result<ServeOptions> parseServeOptions(const QStringList &arguments);
/// "parlance-relay serve --help", in plain words.
[[nodiscard]] QString serveHelp();
[[nodiscard]] QString generalHelp();

/// Where a relay keeps its data unless told otherwise.
[[nodiscard]] QString defaultDataFolder();

/// "30s", "5m", "12h", "30d", "250ms", or seconds without a unit.
[[nodiscard]] std::optional<qint64> parseDuration(const QString &text);
/// ADDRESS:PORT, [IPV6]:PORT, or only :PORT for every address.
[[nodiscard]] std::optional<Endpoint> parseEndpoint(const QString &text);

/// What the program exits with after this error.
[[nodiscard]] int exitCodeOf(const Error &error);

} // namespace Parlance
