// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QMap>
#include <QProcess>

#include <functional>
#include <memory>

namespace Parlance::Testing {

/// What a finished parlance-cli said.
struct CliResult
{
    int code = -1; ///< -1: it crashed or did not end
    int signal = 0; ///< what killed it
    QList<QJsonObject> lines;
    QByteArray output; ///< standard output as it was
    QString complaint; ///< standard error

    [[nodiscard]] QList<QJsonObject> events(const char *name) const;
};

/// Environment variables, beside those of this process.
using Variables = QMap<QString, QString>;

/// Runs parlance-cli to its end, the event loop running meanwhile.
[[nodiscard]] CliResult cli(const QString &profile, const QStringList &arguments, const QByteArray &input = {},
                            const Variables &variables = {});
/// join or sign-in, the password given as the program wants it.
[[nodiscard]] CliResult cliWithPassword(const QString &profile, const QStringList &arguments, const QString &password);

/// A parlance-cli that keeps running (`run`, `listen`, `send --stdin`), lines in and events out. Killed when it goes out
/// of scope. Waiting runs the event loop.
class CliProcess
{
public:
    explicit CliProcess(const QString &profile) : m_profile(profile) { }
    ~CliProcess() { kill(); }
    CliProcess(const CliProcess &) = delete;
    CliProcess &operator=(const CliProcess &) = delete;

    void start(const QStringList &arguments = {QStringLiteral("run")}, const Variables &variables = {});
    void kill(); ///< SIGKILL; what was printed before stays in events()
    void terminate(); ///< SIGTERM
    void endInput();
    /// Its exit code, -1 if it does not end by itself.
    [[nodiscard]] int waitForEnd();
    /// The signal that ended it; 0 when none did.
    [[nodiscard]] int waitForSignal();

    void write(const QJsonObject &command);
    void writeLine(const QByteArray &line);

    using Matcher = std::function<bool(const QJsonObject &)>;
    /// Since the object was made, across restarts.
    [[nodiscard]] const QList<QJsonObject> &events() const { return m_events; }
    [[nodiscard]] qsizetype count(const Matcher &matches) const;
    /// Until so many events match.
    [[nodiscard]] bool waitFor(const Matcher &matches, qsizetype count = 1);
    [[nodiscard]] bool waitFor(const char *event, qsizetype count = 1);
    [[nodiscard]] bool waitUntilOnline();
    [[nodiscard]] bool isRunning() const { return m_process && m_process->state() != QProcess::NotRunning; }
    [[nodiscard]] qint64 processId() const { return m_process ? m_process->processId() : 0; }
    [[nodiscard]] QByteArray complaint() const { return m_complaint; }
    /// False: events() stays empty, for runs that see millions of them.
    void keepEvents(bool keep) { m_keepsEvents = keep; }
    /// Called with each event as it comes.
    void onEvent(std::function<void(const QJsonObject &)> handler) { m_handler = std::move(handler); }

private:
    void take();
    [[nodiscard]] bool hasEnded();

    QString m_profile;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_rest;
    QByteArray m_complaint;
    QList<QJsonObject> m_events;
    std::function<void(const QJsonObject &)> m_handler;
    bool m_keepsEvents = true;
    int m_lastOnlineEvent = 0;
};

[[nodiscard]] CliProcess::Matcher isEvent(const char *name);
/// A message, or an answer to a command with this tag.
[[nodiscard]] CliProcess::Matcher isTagged(const char *event, int tag);
[[nodiscard]] QString textOf(const QJsonObject &object, const char *member);

} // namespace Parlance::Testing
