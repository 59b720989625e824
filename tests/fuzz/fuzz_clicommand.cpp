// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands of parlance-cli: lines of JSON for `run`, and command lines.

#include "app/cli/invocation.h"
#include "harness.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Parlance;

namespace {

bool isNamed(const Invocation &invocation, const QString &value)
{
    const auto is = [&value](const char *name) { return value == QString::fromUtf8(name); };
    return std::ranges::any_of(invocation.command->positional, is)
        || std::ranges::any_of(invocation.command->options, [&](const OptionSpec &option) { return is(option.name); });
}

/// What was said is either refused or taken to the letter.
void checkObject(const QJsonObject &object)
{
    const auto invocation = parseCommandObject(object);
    if (!invocation) {
        Fuzz::require(!invocation.error().sentence.isEmpty(), "whoever mistyped is told what");
        return;
    }
    QJsonObject written{{QStringLiteral("command"), QString::fromUtf8(invocation->command->name)}};
    for (auto value = invocation->values.begin(); value != invocation->values.end(); ++value) {
        Fuzz::require(isNamed(*invocation, value.key()), "a command has no values but its own");
        const QJsonValue said = object.value(value.key());
        Fuzz::require(!said.isString() || said.toString() == value.value(), "a text is taken as it is");
        Fuzz::require(!said.isDouble() || said.toDouble() == value.value().toDouble(), "a number is taken as it is");
        written.insert(value.key(), value.value());
    }
    const auto again = parseCommandObject(written);
    Fuzz::require(again && again->values == invocation->values, "a command is read as it was written");
    for (auto member = object.begin(); member != object.end(); ++member)
        Fuzz::require(
            !(member->isObject() || member->isArray()) || member.key() == u"tag" || member.key() == u"command",
            "what cannot be a value is refused");
}

void checkLine(const QStringList &arguments)
{
    const auto invocation = parseCommandLine(arguments);
    if (!invocation) {
        Fuzz::require(!invocation.error().sentence.isEmpty(), "whoever mistyped is told what");
        return;
    }
    Fuzz::require(invocation->command || invocation->help || invocation->version, "there is something to do");
    Fuzz::require(invocation->timeoutMs >= 1000 && invocation->timeoutMs <= 86'400'000, "a wait has an end");
    for (const char *name : {"limit", "before", "until", "for", "through"}) {
        const auto number = wholeNumber(*invocation, name, 1, 500, 50);
        Fuzz::require(!number || (*number >= 1 && *number <= 500), "a number is within its limits");
    }
}

} // namespace

QByteArrayList Fuzz::seeds()
{
    return {};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = Fuzz::bytesOf(data, size);
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isObject())
        checkObject(document.object());
    else
        checkLine(QString::fromUtf8(bytes).split(u'\n'));
    return 0;
}
