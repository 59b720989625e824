// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <expected>
#include <span>

class QJsonObject;

namespace Parlance {

/// A flag has no value; the others are written `--name VALUE` or `--name=VALUE`.
struct OptionSpec
{
    const char *name;
    const char *value;
    const char *help;
};

/// A command as data: what it takes and what its help says. Command line and `run` read the same list.
struct CommandSpec
{
    enum class Where : std::uint8_t { Anywhere, CommandLine, Run };

    const char *name;
    std::span<const char *const> positional; ///< the names of its arguments in order
    std::size_t required; ///< how many of them must be there
    std::span<const OptionSpec> options;
    Where where;
    const char *usage;
    const char *summary;
    const char *details;
    /// The last argument may be given several times: its value is all of them, with spaces between.
    bool lastRepeats = false;
};

/// What is to be done: a command and its named values, whichever way they were written. A flag has the value "true".
struct Invocation
{
    const CommandSpec *command = nullptr; ///< null: only help or version was asked for
    QHash<QString, QString> values;
    QString profile;
    QString keyFile; ///< "": none
    QString passphraseFile; ///< "": none
    int timeoutMs = 30'000; ///< of whatever waits for the relay
    bool verbose = false;
    bool help = false;
    bool version = false;

    [[nodiscard]] bool has(const char *name) const { return values.contains(QString::fromLatin1(name)); }
    [[nodiscard]] QString value(const char *name) const { return values.value(QString::fromLatin1(name)); }
};

/// What is wrong with a command line, in a sentence.
struct UsageError
{
    QString sentence;
    const CommandSpec *command = nullptr;
};

[[nodiscard]] std::span<const CommandSpec> commandSpecs();
/// The arguments after the program's name.
[[nodiscard]] std::expected<Invocation, UsageError> parseCommandLine(const QStringList &arguments);
/// {"command": NAME, …} with arguments and options by their names.
[[nodiscard]] std::expected<Invocation, UsageError> parseCommandObject(const QJsonObject &object);

[[nodiscard]] QString generalHelp();
[[nodiscard]] QString commandHelp(const CommandSpec &command);

/// A whole number from `lowest` to `highest`, or nothing.
[[nodiscard]] std::expected<qint64, UsageError> wholeNumber(const Invocation &invocation, const char *name,
                                                            qint64 lowest, qint64 highest, qint64 fallback);

} // namespace Parlance
