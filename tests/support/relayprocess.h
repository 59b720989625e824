// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace Parlance::Testing {

/// A real parlance-relay, from the folder this program is in, with a data folder of its own on a free port of the loopback
/// interface. Killed when it goes out of scope. Waiting runs the event loop.
class RelayProcess
{
public:
    RelayProcess();
    ~RelayProcess();
    RelayProcess(const RelayProcess &) = delete;
    RelayProcess &operator=(const RelayProcess &) = delete;

    /// Until the relay says that it is ready; from the second time on, on the port it had.
    [[nodiscard]] bool start(const QStringList &moreArguments = {});
    /// SIGKILL, as a crash would; returns when the process is gone.
    void kill();
    [[nodiscard]] bool restart() { return start(m_moreArguments); }
    /// SIGTERM; its exit code, or -1 if it does not end.
    [[nodiscard]] int terminate();
    /// The exit code with which it ends by itself, -1 if it does not.
    [[nodiscard]] int waitForEnd();
    [[nodiscard]] bool isRunning() const { return m_process && m_process->state() == QProcess::Running; }

    /// An invite link, made by the program's own command.
    [[nodiscard]] QString invite(int uses = 1) const;
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString pin() const { return m_pin; }
    [[nodiscard]] QString dataFolder() const { return m_folder.path(); }
    /// It stays when this object is gone.
    void keepFolder() { m_folder.setAutoRemove(false); }
    [[nodiscard]] qint64 processId() const { return m_process ? m_process->processId() : 0; }
    /// What it wrote to standard error since the last start: for the message of a failed test.
    [[nodiscard]] QByteArray log() const { return m_log; }

private:
    [[nodiscard]] bool readReadyLine();

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    QStringList m_moreArguments;
    QByteArray m_output;
    QByteArray m_log;
    quint16 m_port = 0;
    QString m_pin;
};

/// The path of a program that was built beside this one.
[[nodiscard]] QString builtProgram(const QString &name);

} // namespace Parlance::Testing
