// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/windowtrials.h"

#include "tests/support/testsecret.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <chrono>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Parlance::Bench {

using namespace Qt::StringLiterals;

namespace {

QList<double> samplesOf(const QJsonValue &array)
{
    QList<double> samples;
    const auto values = array.toArray();
    for (const QJsonValue &value : values)
        samples.append(value.toDouble());
    return samples;
}

/// What proc(5) has for it.
bool forgetFiles()
{
    sync();
    QFile file(u"/proc/sys/vm/drop_caches"_s);
    return file.open(QFile::WriteOnly) && file.write("3") == 1 && file.flush();
}

} // namespace

WindowTrials::WindowTrials(Figures &figures) : m_figures(figures)
{
    const SecretBytes key = testSecret().bytes;
    if (!m_keyFile.open() || m_keyFile.write(key.view().toByteArray().toHex()) < 0 || !m_keyFile.flush())
        qFatal("cannot write a key file");
    m_figures.condition(u"the window: 1000 by 700 pixels, offscreen, drawn by Qt's software renderer"_s);
}

QJsonObject WindowTrials::run(const QString &profile, ConversationId conversation, const QStringList &task) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    process.start(QCoreApplication::applicationDirPath() + u"/windowtrial"_s,
                  QStringList{profile, m_keyFile.fileName(), QString::number(std::chrono::nanoseconds(now).count()),
                              QString::number(conversation.value())}
                      + task);
    constexpr int patienceMs = 600'000;
    if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("windowtrial failed");
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

void WindowTrials::measureReading(const QString &profile, ConversationId conversation, int frames, bool cold)
{
    const bool forgot = cold && forgetFiles();
    if (cold && !forgot)
        m_figures.warn(u"the system would not forget its files: no start from a cold cache"_s);
    const QJsonObject result = run(profile, conversation, {u"scroll"_s, QString::number(frames)});
    if (!cold || forgot)
        m_figures.add(forgot ? u"window: start to the list, cold cache"_s : u"window: start to the list, warm"_s,
                      u"ms"_s, result.value(u"start").toDouble());
    if (cold)
        return;
    constexpr double kbPerMb = 1024;
    const auto memory = [&](const char *name) { return result.value(QLatin1StringView(name)).toDouble() / kbPerMb; };
    m_figures.add(u"window: open the longest conversation"_s, u"ms"_s, result.value(u"open").toDouble());
    m_figures.add(u"window: jump to its first message"_s, u"ms"_s, result.value(u"jump").toDouble());
    m_figures.add(u"window: memory at the list (PSS)"_s, u"MB"_s, memory("memory"));
    m_figures.add(u"window: growth by opening and scrolling"_s, u"MB"_s, memory("memoryAtEnd") - memory("memory"));
    m_figures.add(u"window: rows alive"_s, u"rows"_s, result.value(u"rowsAlive").toDouble());
    m_figures.addSamples(u"window: frame while scrolling"_s, u"ms"_s, samplesOf(result.value(u"frames")));
}

void WindowTrials::measureWriting(const QString &profile, ConversationId conversation, int messages)
{
    const QJsonObject result = run(profile, conversation, {u"send"_s, QString::number(messages)});
    m_figures.addSamples(u"window: key to row on the screen"_s, u"ms"_s, samplesOf(result.value(u"shown")));
    m_figures.addSamples(u"window: key to Accepted on the screen"_s, u"ms"_s, samplesOf(result.value(u"accepted")));
}

} // namespace Parlance::Bench
