// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/autostart.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

// A launch agent of the user: launchd.plist(5).
namespace Parlance {

Autostart::Autostart(const QString &profileFolder) : m_profileFolder(profileFolder) { }

bool Autostart::isSupported()
{
    return true;
}

QString Autostart::entry() const
{
    QString label = QStringLiteral("chat.parlance.Parlance");
    if (!m_profileFolder.isEmpty()) {
        const QByteArray hash = QCryptographicHash::hash(m_profileFolder.toUtf8(), QCryptographicHash::Sha256);
        label += u'.' + QString::fromLatin1(hash.first(6).toHex());
    }
    return QDir::homePath() + QStringLiteral("/Library/LaunchAgents/%1.plist").arg(label);
}

bool Autostart::isEnabled() const
{
    return QFile::exists(entry());
}

bool Autostart::setEnabled(bool enabled)
{
    if (!enabled)
        return !QFile::exists(entry()) || QFile::remove(entry());
    QStringList arguments{QCoreApplication::applicationFilePath(), QStringLiteral("--hidden")};
    if (!m_profileFolder.isEmpty())
        arguments << QStringLiteral("--profile") << m_profileFolder;
    QString strings;
    for (const QString &argument : std::as_const(arguments))
        strings += QStringLiteral("<string>%1</string>").arg(argument.toHtmlEscaped());
    const QString text = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                        "<plist version=\"1.0\"><dict>"
                                        "<key>Label</key><string>%1</string>"
                                        "<key>ProgramArguments</key><array>%2</array>"
                                        "<key>RunAtLoad</key><true/>"
                                        "</dict></plist>\n")
                             .arg(QFileInfo(entry()).completeBaseName(), strings);
    if (!QDir().mkpath(QFileInfo(entry()).path()))
        return false;
    QSaveFile file(entry());
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit();
}

} // namespace Parlance
