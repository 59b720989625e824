// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/measuredrelay.h"

#include "tests/bench/poller.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <sys/prctl.h>

#include <csignal>

namespace Parlance::Bench {

using namespace Qt::StringLiterals;

namespace {

/// Has the relay listen without TLS.
const auto plainOption = u"--behind-proxy"_s;
// A relay with a million messages needs its time, and a broken one is not waited for without end.
constexpr int patienceMs = 120'000;

QString program()
{
    return QCoreApplication::applicationDirPath() + u"/parlance-relay"_s;
}

} // namespace

MeasuredRelay::MeasuredRelay(bool plain) : m_tls(plain ? nullptr : std::make_unique<TlsContext>())
{
    setEvidence(m_folder.path());
}

MeasuredRelay::~MeasuredRelay()
{
    stop();
}

void MeasuredRelay::start()
{
    stop();
    m_process = std::make_unique<QProcess>();
    m_process->setStandardErrorFile(m_folder.filePath(u"relay.log"_s), QIODevice::Append);
    m_process->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    QStringList arguments{u"serve"_s,       u"--data"_s,        dataFolder(), u"--listen"_s,
                          u"127.0.0.1:0"_s, u"--rate-factor"_s, u"100000"_s};
    if (!m_tls)
        arguments.append(plainOption);
    m_startedNs = Poller::nowNs();
    m_process->start(program(), arguments);
    QByteArray said;
    while (!said.contains('\n') && m_process->waitForReadyRead(patienceMs))
        said += m_process->readAllStandardOutput();
    static const QRegularExpression ready(u"^ready \\S+:(\\d+)[ \\n]"_s);
    const auto match = ready.match(QString::fromUtf8(said));
    if (!match.hasMatch())
        giveUp(m_tls ? u"the relay does not start"_s : u"the relay does not start with %1"_s.arg(plainOption));
    m_door = {.port = match.captured(1).toUShort(), .tls = m_tls.get()};
}

void MeasuredRelay::stop()
{
    if (!m_process)
        return;
    m_process->terminate();
    if (!m_process->waitForFinished(patienceMs))
        giveUp(u"the relay does not stop"_s);
    m_process.reset();
}

QString MeasuredRelay::version()
{
    QProcess process;
    process.start(program(), {u"--version"_s});
    if (!process.waitForFinished(patienceMs))
        giveUp(u"there is no parlance-relay beside this program"_s);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

} // namespace Parlance::Bench
