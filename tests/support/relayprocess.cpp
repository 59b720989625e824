// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/relayprocess.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

namespace Parlance::Testing {

namespace {

// Generous on purpose: it is only waited out when something is broken, also under a sanitizer on a busy machine.
constexpr int patienceMs = 60'000;

} // namespace

QString builtProgram(const QString &name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

RelayProcess::RelayProcess() = default;

RelayProcess::~RelayProcess()
{
    kill();
}

bool RelayProcess::start(const QStringList &moreArguments)
{
    kill();
    m_moreArguments = moreArguments;
    m_output.clear();
    m_log.clear();
    m_process = std::make_unique<QProcess>();
    QObject::connect(m_process.get(), &QProcess::readyReadStandardError, m_process.get(),
                     [this] { m_log += m_process->readAllStandardError(); });
    QObject::connect(m_process.get(), &QProcess::readyReadStandardOutput, m_process.get(),
                     [this] { m_output += m_process->readAllStandardOutput(); });
    const QStringList arguments = {QStringLiteral("serve"), QStringLiteral("--data"), m_folder.path(),
                                   QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(m_port)};
    m_process->start(builtProgram(QStringLiteral("parlance-relay")), arguments + moreArguments);
    const bool said = QTest::qWaitFor(
        [this] { return m_output.contains('\n') || m_process->state() == QProcess::NotRunning; }, patienceMs);
    if (said && readReadyLine())
        return true;
    qWarning("The relay did not start: %s", m_log.constData());
    return false;
}

bool RelayProcess::readReadyLine()
{
    static const QRegularExpression ready(
        QStringLiteral("^ready wss?://127\\.0\\.0\\.1:(\\d+)(?: pin=(SHA256:\\S+))?$"));
    const auto match = ready.match(QString::fromUtf8(m_output.left(m_output.indexOf('\n'))));
    if (!match.hasMatch())
        return false;
    m_port = match.captured(1).toUShort();
    m_pin = match.captured(2);
    return true;
}

void RelayProcess::kill()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished();
    m_process.reset();
}

int RelayProcess::terminate()
{
    m_process->terminate();
    return waitForEnd();
}

int RelayProcess::waitForEnd()
{
    const bool ended = QTest::qWaitFor([this] { return m_process->state() == QProcess::NotRunning; }, patienceMs);
    return ended && m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
}

QString RelayProcess::invite(int uses) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(builtProgram(QStringLiteral("parlance-relay")),
                  {QStringLiteral("invite"), QStringLiteral("--data"), m_folder.path(), QStringLiteral("--uses"),
                   QString::number(uses)});
    if (!process.waitForFinished(patienceMs) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

} // namespace Parlance::Testing
