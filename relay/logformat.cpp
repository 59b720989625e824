// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/logformat.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
#include <cstdio>

namespace Parlance {

namespace {

thread_local LogFields *innermost = nullptr;
std::atomic<LogFormat> chosenFormat = LogFormat::Readable;

QString levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QStringLiteral("debug");
    case QtInfoMsg:
        return QStringLiteral("info");
    case QtWarningMsg:
        return QStringLiteral("warning");
    case QtCriticalMsg:
    case QtFatalMsg:
        return QStringLiteral("error");
    }
    return QStringLiteral("info");
}

} // namespace

struct LogLine
{
    QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    QString level;
    QString category;
    QString text;

    [[nodiscard]] static MessageId message()
    {
        for (const LogFields *fields = innermost; fields; fields = fields->m_outer) {
            if (fields->m_message.isValid())
                return fields->m_message;
        }
        return {};
    }
    [[nodiscard]] static DeviceId device()
    {
        for (const LogFields *fields = innermost; fields; fields = fields->m_outer) {
            if (fields->m_device.isValid())
                return fields->m_device;
        }
        return {};
    }

    [[nodiscard]] QByteArray json() const
    {
        QJsonObject line{{QStringLiteral("time"), time},
                         {QStringLiteral("level"), level},
                         {QStringLiteral("category"), category},
                         {QStringLiteral("message"), text}};
        if (message().isValid())
            line.insert(QStringLiteral("id"), message().toString());
        if (device().isValid())
            line.insert(QStringLiteral("device"), static_cast<qint64>(device().value()));
        return QJsonDocument(line).toJson(QJsonDocument::Compact);
    }
    [[nodiscard]] QByteArray readable() const
    {
        QString line = QStringLiteral("%1 %2 %3: %4").arg(time, level, category, text);
        // What a client chose, such as its name, must not be able to begin a line of its own.
        line.replace(u'\n', QStringLiteral("\\n")).replace(u'\r', QStringLiteral("\\r"));
        if (message().isValid())
            line += QStringLiteral(" id=") + message().toString();
        if (device().isValid())
            line += QStringLiteral(" device=%1").arg(device().value());
        return line.toUtf8();
    }
};

namespace {

void writeLine(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const LogLine line{.level = levelName(type), .category = QString::fromUtf8(context.category), .text = text};
    // One write for each line, so that lines of several threads do not mix.
    const QByteArray bytes = (chosenFormat == LogFormat::Json ? line.json() : line.readable()) + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

void installLogFormat(LogFormat format)
{
    chosenFormat = format;
    qInstallMessageHandler(writeLine);
}

LogFields::LogFields(const MessageId &message, DeviceId device)
    : m_message(message), m_device(device), m_outer(innermost)
{
    innermost = this;
}

LogFields::~LogFields()
{
    innermost = m_outer;
}

} // namespace Parlance
