// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cliprocess.h"

#include "tests/support/relayprocess.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

namespace Parlance::Testing {

namespace {

constexpr int patienceMs = 120'000;

QStringList withProfile(const QString &profile, const QStringList &arguments)
{
    return QStringList{QStringLiteral("--profile"), profile} + arguments;
}

void setVariables(QProcess &process, const Variables &variables)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : variables.asKeyValueRange())
        environment.insert(name, value);
    process.setProcessEnvironment(environment);
}

/// QProcess tells the signal in place of the exit code.
int signalOf(const QProcess &process)
{
    return process.exitStatus() == QProcess::CrashExit ? process.exitCode() : 0;
}

CliResult finish(QProcess &process, const QByteArray &input)
{
    process.write(input);
    process.closeWriteChannel();
    CliResult result;
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, patienceMs)) {
        process.kill();
        process.waitForFinished();
        return result;
    }
    result.output = process.readAllStandardOutput();
    result.complaint = QString::fromUtf8(process.readAllStandardError());
    for (const QByteArray &line : result.output.split('\n')) {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (document.isObject())
            result.lines.append(document.object());
    }
    if (process.exitStatus() == QProcess::NormalExit)
        result.code = process.exitCode();
    result.signal = signalOf(process);
    return result;
}

} // namespace

QList<QJsonObject> CliResult::events(const char *name) const
{
    QList<QJsonObject> found;
    std::ranges::copy_if(lines, std::back_inserter(found), isEvent(name));
    return found;
}

CliResult cli(const QString &profile, const QStringList &arguments, const QByteArray &input, const Variables &variables)
{
    QProcess process;
    setVariables(process, variables);
    process.start(builtProgram(QStringLiteral("parlance-cli")), withProfile(profile, arguments));
    return finish(process, input);
}

CliResult cliWithPassword(const QString &profile, const QStringList &arguments, const QString &password)
{
    return cli(profile, arguments, password.toUtf8() + '\n');
}

void CliProcess::start(const QStringList &arguments, const Variables &variables)
{
    kill();
    m_rest.clear();
    m_lastOnlineEvent = static_cast<int>(m_events.size());
    m_process = std::make_unique<QProcess>();
    setVariables(*m_process, variables);
    QObject::connect(m_process.get(), &QProcess::readyReadStandardOutput, m_process.get(), [this] { take(); });
    QObject::connect(m_process.get(), &QProcess::readyReadStandardError, m_process.get(),
                     [this] { m_complaint += m_process->readAllStandardError(); });
    m_process->start(builtProgram(QStringLiteral("parlance-cli")), withProfile(m_profile, arguments));
}

void CliProcess::take()
{
    m_rest += m_process->readAllStandardOutput();
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        const QJsonDocument document = QJsonDocument::fromJson(m_rest.left(end));
        m_rest.remove(0, end + 1);
        if (m_keepsEvents)
            m_events.append(document.object());
        if (m_handler)
            m_handler(document.object());
    }
}

void CliProcess::kill()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished();
    take();
    m_process.reset();
}

void CliProcess::terminate()
{
    m_process->terminate();
}

void CliProcess::endInput()
{
    m_process->closeWriteChannel();
}

bool CliProcess::hasEnded()
{
    const bool ended = QTest::qWaitFor([this] { return m_process->state() == QProcess::NotRunning; }, patienceMs);
    take();
    return ended;
}

int CliProcess::waitForEnd()
{
    return hasEnded() && m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
}

int CliProcess::waitForSignal()
{
    return hasEnded() ? signalOf(*m_process) : 0;
}

void CliProcess::write(const QJsonObject &command)
{
    writeLine(QJsonDocument(command).toJson(QJsonDocument::Compact));
}

void CliProcess::writeLine(const QByteArray &line)
{
    m_process->write(line + '\n');
}

qsizetype CliProcess::count(const Matcher &matches) const
{
    return std::ranges::count_if(m_events, matches);
}

bool CliProcess::waitFor(const Matcher &matches, qsizetype wanted)
{
    return QTest::qWaitFor([&] { return count(matches) >= wanted; }, patienceMs);
}

bool CliProcess::waitFor(const char *event, qsizetype wanted)
{
    return waitFor(isEvent(event), wanted);
}

bool CliProcess::waitUntilOnline()
{
    return QTest::qWaitFor(
        [&] {
            const auto fresh = m_events.mid(m_lastOnlineEvent);
            return std::ranges::any_of(fresh, [](const QJsonObject &event) {
                return textOf(event, "event") == u"connection" && textOf(event, "state") == u"online";
            });
        },
        patienceMs);
}

CliProcess::Matcher isEvent(const char *name)
{
    return [wanted = QString::fromLatin1(name)](const QJsonObject &event) { return textOf(event, "event") == wanted; };
}

CliProcess::Matcher isTagged(const char *event, int tag)
{
    return [wanted = QString::fromLatin1(event), tag](const QJsonObject &object) {
        return textOf(object, "event") == wanted && object.value(u"tag").toInt(-1) == tag;
    };
}

QString textOf(const QJsonObject &object, const char *member)
{
    return object.value(QLatin1StringView(member)).toString();
}

} // namespace Parlance::Testing
