// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logbuffer.h"

#include <QDateTime>
#include <QDir>
#include <QRegularExpression>

#include <atomic>

namespace Parlance {

namespace {

// Qt's message handler is a plain function: this is the only way for it to find the buffer.
std::atomic<LogBuffer *> current;

/// Each word that is looked up is what somebody writes; Sonnet names them all when it is debugged.
bool tellsWords(QtMsgType type, const char *category)
{
    return type == QtDebugMsg && QByteArrayView(category).startsWith("kf.sonnet.");
}

} // namespace

LogBuffer::LogBuffer(QObject *parent) : QObject(parent)
{
    current = this;
    m_before = qInstallMessageHandler(&LogBuffer::handle);
}

LogBuffer::~LogBuffer()
{
    qInstallMessageHandler(m_before);
    current = nullptr;
}

void LogBuffer::handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    LogBuffer *buffer = current;
    if (!buffer)
        return;
    if (!tellsWords(type, context.category))
        buffer->add(type, QString::fromUtf8(context.category), text);
    if (buffer->m_before)
        buffer->m_before(type, context, text);
}

void LogBuffer::add(QtMsgType type, const QString &category, const QString &text)
{
    bool tell = false;
    {
        const QMutexLocker lock(&m_mutex);
        if (m_lines.size() == capacity)
            m_lines.removeFirst();
        m_lines.append({.number = ++m_last,
                        .at = QDateTime::currentMSecsSinceEpoch(),
                        .type = type,
                        .category = category,
                        .text = text});
        tell = !std::exchange(m_told, true);
    }
    if (tell)
        Q_EMIT grew();
}

QList<LogLine> LogBuffer::linesAfter(quint64 number) const
{
    const QMutexLocker lock(&m_mutex);
    m_told = false;
    if (m_lines.isEmpty() || m_last <= number)
        return {};
    const quint64 first = m_lines.first().number;
    return m_lines.sliced(number < first ? 0 : static_cast<qsizetype>(number - first + 1));
}

QString withoutSecrets(const QString &text)
{
    struct Rule
    {
        QRegularExpression pattern;
        QString replacement;
    };
    static const QList<Rule> rules{
        {QRegularExpression(QStringLiteral("(wss?|parlance|https?)://[^\\s\"']+")), QStringLiteral("\\1://…")},
        {QRegularExpression(QStringLiteral("\\bSHA256:[A-Za-z0-9_-]+")), QStringLiteral("SHA256:…")},
        {QRegularExpression(QStringLiteral("\\b\\d{1,3}(\\.\\d{1,3}){3}(:\\d+)?\\b")), QStringLiteral("(address)")},
        {QRegularExpression(QStringLiteral("\\b([0-9a-fA-F]{1,4}:){3,7}[0-9a-fA-F]{0,4}\\b")),
         QStringLiteral("(address)")},
        {QRegularExpression(
             QStringLiteral("\\b(?=[A-Za-z0-9.-]*[A-Za-z])[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*:\\d{2,5}\\b")),
         QStringLiteral("(host)")},
        // A run this long is a key or a token, unless it has the dashes of a message id.
        {QRegularExpression(
             QStringLiteral("(?<![0-9a-zA-Z/+_-])(?![0-9a-f]{8}-[0-9a-f]{4}-)[A-Za-z0-9+/_-]{32,}={0,2}")),
         QStringLiteral("(removed)")},
    };
    QString result = text;
    result.replace(QDir::homePath(), QStringLiteral("~"));
    for (const Rule &rule : rules)
        result.replace(rule.pattern, rule.replacement);
    return result;
}

} // namespace Parlance
