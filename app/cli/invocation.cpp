// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/invocation.h"

#include <QJsonObject>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<UsageError> wrong(const QString &sentence, const CommandSpec *command = nullptr)
{
    return std::unexpected(UsageError{.sentence = sentence, .command = command});
}

const CommandSpec *findCommand(const QString &name)
{
    const auto specs = commandSpecs();
    const auto found = std::ranges::find_if(specs, [&](const CommandSpec &spec) {
        return name == QLatin1StringView(spec.name);
    });
    return found == specs.end() ? nullptr : &*found;
}

const OptionSpec *findOption(const CommandSpec &command, const QString &name)
{
    const auto found = std::ranges::find_if(command.options, [&](const OptionSpec &option) {
        return name == QLatin1StringView(option.name);
    });
    return found == command.options.end() ? nullptr : &*found;
}

/// Walks over a command line once.
class Parser
{
public:
    explicit Parser(const QStringList &arguments) : m_rest(arguments) { }

    std::expected<Invocation, UsageError> parse()
    {
        while (!m_rest.isEmpty()) {
            const QString argument = m_rest.takeFirst();
            const bool isOption = !m_onlyArguments && argument.startsWith(u"--");
            if (auto taken = isOption ? takeOption(argument.mid(2)) : takeArgument(argument); !taken)
                return std::unexpected(taken.error());
        }
        return m_invocation;
    }

private:
    std::expected<void, UsageError> takeOption(const QString &text)
    {
        if (text.isEmpty()) { // "--": what follows is text, even if it begins with a dash
            m_onlyArguments = true;
            return {};
        }
        const qsizetype equals = text.indexOf(u'=');
        const QString name = text.left(equals);
        const std::optional<QString> attached = equals < 0 ? std::nullopt : std::optional(text.mid(equals + 1));
        if (takeFlag(name))
            return {};
        const CommandSpec *command = m_invocation.command;
        const OptionSpec *option = command ? findOption(*command, name) : nullptr;
        const bool general = QStringList{u"profile"_s, u"timeout"_s, u"key-file"_s, u"passphrase-file"_s}.contains(
            name);
        if (!option && !general)
            return wrong(QStringLiteral("There is no option --%1 here.").arg(name), command);
        if (option && *option->value == '\0') {
            m_invocation.values.insert(name, QStringLiteral("true"));
            return {};
        }
        if (!attached && m_rest.isEmpty())
            return wrong(QStringLiteral("--%1 needs a value.").arg(name), command);
        return store(name, attached ? *attached : m_rest.takeFirst());
    }

    bool takeFlag(const QString &name)
    {
        bool *flag = name == u"help" ? &m_invocation.help
            : name == u"version"     ? &m_invocation.version
            : name == u"verbose"     ? &m_invocation.verbose
                                     : nullptr;
        if (flag)
            *flag = true;
        return flag != nullptr;
    }

    std::expected<void, UsageError> store(const QString &name, const QString &value)
    {
        m_invocation.values.insert(name, value);
        if (name == u"profile")
            m_invocation.profile = value;
        if (name == u"key-file")
            m_invocation.keyFile = value;
        if (name == u"passphrase-file")
            m_invocation.passphraseFile = value;
        if (name == u"timeout") {
            const auto seconds = wholeNumber(m_invocation, "timeout", 1, 86'400, 30);
            if (!seconds)
                return std::unexpected(seconds.error());
            m_invocation.timeoutMs = static_cast<int>(*seconds * 1000);
        }
        return {};
    }

    std::expected<void, UsageError> takeArgument(const QString &argument)
    {
        if (!m_invocation.command) {
            m_invocation.command = findCommand(argument);
            if (!m_invocation.command || m_invocation.command->where == CommandSpec::Where::Run)
                return wrong(QStringLiteral("There is no command '%1'.").arg(argument));
            return {};
        }
        const CommandSpec &command = *m_invocation.command;
        if (m_taken == command.positional.size() && command.lastRepeats) {
            m_invocation.values[QString::fromLatin1(command.positional.back())] += u' ' + argument;
            return {};
        }
        if (m_taken == command.positional.size())
            return wrong(
                QStringLiteral("'%1' is one argument too many. Put a text of several words in quotes.").arg(argument),
                &command);
        m_invocation.values.insert(QString::fromLatin1(command.positional[m_taken++]), argument);
        return {};
    }

    QStringList m_rest;
    Invocation m_invocation;
    std::size_t m_taken = 0;
    bool m_onlyArguments = false;
};

std::expected<Invocation, UsageError> complete(Invocation invocation)
{
    const CommandSpec &command = *invocation.command;
    for (std::size_t i = 0; i < command.required; ++i) {
        if (!invocation.has(command.positional[i]))
            return wrong(QStringLiteral("%1 needs a %2.")
                             .arg(QString::fromUtf8(command.name), QString::fromUtf8(command.positional[i])),
                         &command);
    }
    return invocation;
}

} // namespace

std::expected<Invocation, UsageError> parseCommandLine(const QStringList &arguments)
{
    auto invocation = Parser(arguments).parse();
    if (!invocation || invocation->help || invocation->version)
        return invocation;
    if (!invocation->command)
        return wrong(QStringLiteral("What is to be done? parlance-cli --help lists the commands."));
    if (invocation->profile.isEmpty())
        invocation->profile = qEnvironmentVariable("PARLANCE_PROFILE");
    if (invocation->keyFile.isEmpty() && invocation->passphraseFile.isEmpty())
        invocation->keyFile = qEnvironmentVariable("PARLANCE_KEY_FILE");
    if (invocation->profile.isEmpty())
        return wrong(QStringLiteral("Which profile? Name its folder with --profile DIR."), invocation->command);
    return complete(std::move(*invocation));
}

std::expected<Invocation, UsageError> parseCommandObject(const QJsonObject &object)
{
    const QString name = object.value(u"command").toString();
    Invocation invocation;
    invocation.command = findCommand(name);
    if (!invocation.command || invocation.command->where == CommandSpec::Where::CommandLine)
        return wrong(QStringLiteral("There is no command '%1' here.").arg(name));
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString key = entry.key();
        if (key == u"command" || key == u"tag")
            continue;
        const bool isArgument = std::ranges::contains(invocation.command->positional, key, [](const char *text) {
            return QString::fromLatin1(text);
        });
        if (!isArgument && !findOption(*invocation.command, key))
            return wrong(QStringLiteral("%1 has no member '%2'.").arg(name, key), invocation.command);
        if (entry->isObject() || entry->isArray())
            return wrong(QStringLiteral("%1 of %2 is a text, a number, true or false.").arg(key, name),
                         invocation.command);
        // As a variant a whole number stays one, and any other is refused where a whole one is wanted.
        if (entry->isString() || entry->isDouble())
            invocation.values.insert(key, entry->toVariant().toString());
        else if (entry->toBool())
            invocation.values.insert(key, QStringLiteral("true"));
    }
    return complete(std::move(invocation));
}

std::expected<qint64, UsageError> wholeNumber(const Invocation &invocation, const char *name, qint64 lowest,
                                              qint64 highest, qint64 fallback)
{
    if (!invocation.has(name))
        return fallback;
    bool isNumber = false;
    const qint64 number = invocation.value(name).toLongLong(&isNumber);
    if (!isNumber || number < lowest || number > highest)
        return wrong(
            QStringLiteral("%1 is a whole number from %2 to %3.").arg(QString::fromUtf8(name)).arg(lowest).arg(highest),
            invocation.command);
    return number;
}

} // namespace Parlance
