// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/autostart.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

// Desktop Application Autostart Specification 0.5, Desktop Entry Specification 1.5.
namespace Parlance {

namespace {

/// An argument of Exec= in double quotes: the entry's own escapes, then those of its strings.
QString quoted(QString argument)
{
    for (const QChar special : {u'\\', u'"', u'`', u'$'})
        argument.replace(special, QStringLiteral("\\") + special);
    argument.replace(u'%', QStringLiteral("%%"));
    argument.replace(u'\\', QStringLiteral("\\\\"));
    return u'"' + argument + u'"';
}

} // namespace

Autostart::Autostart(const QString &profileFolder) : m_profileFolder(profileFolder) { }

bool Autostart::isSupported()
{
    return !QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation).isEmpty();
}

QString Autostart::entry() const
{
    QString name = QStringLiteral("parlance");
    if (!m_profileFolder.isEmpty()) {
        const QByteArray hash = QCryptographicHash::hash(m_profileFolder.toUtf8(), QCryptographicHash::Sha256);
        name += u'-' + QString::fromLatin1(hash.first(6).toHex());
    }
    return QStringLiteral("%1/autostart/%2.desktop")
        .arg(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation), name);
}

bool Autostart::isEnabled() const
{
    return QFile::exists(entry());
}

bool Autostart::setEnabled(bool enabled)
{
    if (!enabled)
        return !QFile::exists(entry()) || QFile::remove(entry());
    QString command = quoted(QCoreApplication::applicationFilePath()) + QStringLiteral(" --hidden");
    if (!m_profileFolder.isEmpty())
        command += QStringLiteral(" --profile ") + quoted(m_profileFolder);
    const QString text = QStringLiteral("[Desktop Entry]\n"
                                        "Type=Application\n"
                                        "Name=Parlance\n"
                                        "Icon=chat.parlance.Parlance\n"
                                        "Exec=%1\n"
                                        "X-GNOME-Autostart-enabled=true\n")
                             .arg(command);
    if (!QDir().mkpath(QFileInfo(entry()).path()))
        return false;
    QSaveFile file(entry());
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit();
}

} // namespace Parlance
