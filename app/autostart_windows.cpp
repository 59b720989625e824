// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

namespace Parlance {

namespace {

const QString runKey = QStringLiteral(R"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run)");

} // namespace

Autostart::Autostart(const QString &profileFolder) : m_profileFolder(profileFolder) { }

bool Autostart::isSupported()
{
    return true;
}

QString Autostart::entry() const
{
    // The value's name; a backslash would make it a group of QSettings.
    if (m_profileFolder.isEmpty())
        return QStringLiteral("Parlance");
    return QStringLiteral("Parlance ") + QDir::fromNativeSeparators(m_profileFolder).replace(u'/', u'|');
}

bool Autostart::isEnabled() const
{
    return QSettings(runKey, QSettings::NativeFormat).contains(entry());
}

bool Autostart::setEnabled(bool enabled)
{
    QSettings run(runKey, QSettings::NativeFormat);
    if (enabled) {
        const QString program = QDir::toNativeSeparators(QCoreApplication::applicationFilePath());
        QString command = QStringLiteral("\"%1\" --hidden").arg(program);
        if (!m_profileFolder.isEmpty())
            command += QStringLiteral(" --profile \"%1\"").arg(QDir::toNativeSeparators(m_profileFolder));
        run.setValue(entry(), command);
    } else {
        run.remove(entry());
    }
    run.sync();
    return run.status() == QSettings::NoError;
}

} // namespace Parlance
