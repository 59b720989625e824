// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/profiles.h"

#include "core/logging.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>

namespace Parlance {

namespace {

QString canonical(const QString &folder)
{
    const QString path = QFileInfo(folder).canonicalFilePath();
    return path.isEmpty() ? QDir::cleanPath(folder) : path;
}

} // namespace

Profiles::Profiles(const QString &mainFolder, const QString &openFolder, Launch launch, QObject *parent)
    : QObject(parent), m_mainFolder(mainFolder), m_openFolder(canonical(openFolder)), m_launch(std::move(launch))
{
}

Profiles::Launch Profiles::launcher()
{
    return [](const QStringList &arguments) {
        // Inside an AppImage the program's own path is gone when it ends.
        const QString image = qEnvironmentVariable("APPIMAGE");
        return QProcess::startDetached(image.isEmpty() ? QCoreApplication::applicationFilePath() : image, arguments);
    };
}

QString Profiles::folderOf(const QString &name) const
{
    return name.isEmpty() ? m_mainFolder : m_mainFolder + QStringLiteral("/profiles/") + name;
}

QString Profiles::current() const
{
    const QFileInfo open(m_openFolder);
    return canonical(folderOf(open.fileName())) == m_openFolder ? open.fileName() : QString();
}

QStringList Profiles::others() const
{
    QStringList names{QString()};
    names += QDir(m_mainFolder + QStringLiteral("/profiles"))
                 .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::IgnoreCase);
    names.removeIf([this](const QString &name) { return canonical(folderOf(name)) == m_openFolder; });
    return names;
}

QString Profiles::nameProblem(const QString &name) const
{
    // What every file system takes as a folder's name.
    static const QRegularExpression allowed(QStringLiteral("^[\\p{L}\\p{N}][\\p{L}\\p{N} _-]{0,31}$"));
    const QString wanted = name.trimmed();
    if (!allowed.match(wanted).hasMatch())
        return tr("Use up to 32 letters, digits and spaces.");
    if (QFileInfo::exists(folderOf(wanted)))
        return tr("There is one of this name already.");
    return {};
}

bool Profiles::open(const QString &name)
{
    const bool started = m_launch(
        name.isEmpty() ? QStringList{} : QStringList{QStringLiteral("--profile"), folderOf(name)});
    if (!started)
        qCWarning(lcApp) << "Another profile could not be opened";
    return started;
}

bool Profiles::create(const QString &name)
{
    if (!nameProblem(name).isEmpty())
        return false;
    const QString folder = folderOf(name.trimmed());
    constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, owner))
        return false;
    Q_EMIT changed();
    return open(name.trimmed());
}

} // namespace Parlance
