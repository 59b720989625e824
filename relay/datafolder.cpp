// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/datafolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>

namespace Parlance {

namespace {

constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
    | QFile::ExeOther;
/// sockaddr_un holds 108 bytes on Linux and 104 elsewhere, with a zero at the end.
constexpr qsizetype longestSocketName = 100;

} // namespace

DataFolder::DataFolder(const QString &path) : m_path(QDir(path).absolutePath()) { }

QString DataFolder::database() const
{
    return m_path + QStringLiteral("/relay.db");
}

QString DataFolder::certificate() const
{
    return m_path + QStringLiteral("/certificate.pem");
}

QString DataFolder::privateKey() const
{
    return m_path + QStringLiteral("/private-key.pem");
}

QString DataFolder::lockFile() const
{
    return m_path + QStringLiteral("/relay.lock");
}

QString DataFolder::addressFile() const
{
    return m_path + QStringLiteral("/address.json");
}

QString DataFolder::adminSocket() const
{
#ifndef Q_OS_WIN
    QString inside = m_path + QStringLiteral("/admin.socket");
    if (QFile::encodeName(inside).size() <= longestSocketName)
        return inside;
#endif
    const QString canonical = QFileInfo(m_path).canonicalFilePath();
    const QByteArray hash = QCryptographicHash::hash(
        (canonical.isEmpty() ? m_path : canonical).toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("parlance-relay-%1").arg(QString::fromLatin1(hash.toHex().first(32)));
}

Result<void> DataFolder::create() const
{
    const QFileInfo info(m_path);
    if (!info.exists() && !QDir().mkpath(m_path))
        return failure(ErrorCode::StorageUnwritable, m_path);
    if (!info.isDir() || !QFileInfo(m_path).isWritable())
        return failure(ErrorCode::StorageUnwritable, m_path);
#ifndef Q_OS_WIN
    if ((QFile::permissions(m_path) & others) && !QFile::setPermissions(m_path, onlyOwner))
        return failure(ErrorCode::StorageUnwritable, m_path);
#endif
    return {};
}

bool DataFolder::exists() const
{
    return QFileInfo(m_path).isDir();
}

Result<std::unique_ptr<QLockFile>> DataFolder::lock(std::chrono::milliseconds waitFor) const
{
    auto lock = std::make_unique<QLockFile>(lockFile());
    // A relay runs for months: its lock is never stale while its process lives.
    lock->setStaleLockTime(std::chrono::milliseconds::zero());
    if (lock->tryLock(waitFor))
        return lock;
    if (lock->error() == QLockFile::PermissionError)
        return failure(ErrorCode::StorageUnwritable, lockFile());
    qint64 pid = 0;
    QString host;
    QString program;
    lock->getLockInfo(&pid, &host, &program);
    return failure(ErrorCode::StorageBusy, lockFile(), pid);
}

Result<void> DataFolder::writeAddress(const RelayAddress &address) const
{
    const QJsonObject object{{QStringLiteral("host"), address.host},
                             {QStringLiteral("port"), address.port},
                             {QStringLiteral("pin"), address.pin}};
    QSaveFile file(addressFile());
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(object).toJson()) < 0 || !file.commit())
        return failure(ErrorCode::StorageUnwritable, QStringLiteral("%1: %2").arg(addressFile(), file.errorString()));
    return {};
}

Result<RelayAddress> DataFolder::readAddress() const
{
    QFile file(addressFile());
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, addressFile());
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const RelayAddress address{.host = object[QLatin1StringView("host")].toString(),
                               .port = static_cast<quint16>(object[QLatin1StringView("port")].toInt()),
                               .pin = object[QLatin1StringView("pin")].toString()};
    if (address.host.isEmpty() || address.port == 0)
        return failure(ErrorCode::StorageDamaged, addressFile());
    return address;
}

} // namespace Parlance
