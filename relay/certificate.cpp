// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/certificate.h"

#include "relay/selfsigned.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QHostAddress>
#include <QNetworkInterface>
#include <QSaveFile>
#include <QSysInfo>

namespace Parlance {

namespace {

constexpr int validYears = 20;

Result<QByteArray> readFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::StorageUnwritable, QStringLiteral("%1: %2").arg(name, file.errorString()));
    return file.readAll();
}

Result<void> writeFile(const QString &name, const QByteArray &bytes, QFileDevice::Permissions permissions)
{
    QSaveFile file(name);
    // The permissions come first, so that the key is at no moment readable by others.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(permissions) || file.write(bytes) != bytes.size()
        || !file.commit())
        return failure(ErrorCode::StorageUnwritable, QStringLiteral("%1: %2").arg(name, file.errorString()));
    return {};
}

QSslKey parseKey(const QByteArray &pem)
{
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec}) {
        if (QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey); !key.isNull())
            return key;
    }
    return {};
}

QStringList namesOfThisMachine()
{
    QStringList names{QStringLiteral("localhost"), QStringLiteral("127.0.0.1"), QStringLiteral("::1"),
                      QSysInfo::machineHostName()};
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (!address.isLinkLocal())
            names.append(address.toString());
    }
    return names;
}

} // namespace

QString RelayCertificate::pin() const
{
    const QByteArray info = chain.isEmpty() ? QByteArray() : chain.front().publicKey().toDer();
    const QByteArray hash = QCryptographicHash::hash(info, QCryptographicHash::Sha256);
    return QStringLiteral("SHA256:")
        + QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<RelayCertificate> readCertificate(const QString &certificateFile, const QString &keyFile)
{
    const auto certificate = readFile(certificateFile);
    if (!certificate)
        return std::unexpected(certificate.error());
    const auto key = readFile(keyFile);
    if (!key)
        return std::unexpected(key.error());
    RelayCertificate read{.chain = QSslCertificate::fromData(*certificate, QSsl::Pem), .key = parseKey(*key)};
    if (read.chain.isEmpty())
        return failure(ErrorCode::MalformedInput, QStringLiteral("%1 holds no certificate").arg(certificateFile));
    if (read.key.isNull())
        return failure(ErrorCode::MalformedInput, QStringLiteral("%1 holds no key").arg(keyFile));
    const QSslKey publicKey = read.chain.front().publicKey();
    if (publicKey.algorithm() != read.key.algorithm() || publicKey.length() != read.key.length()
        || !belongTogether(*key, publicKey.toDer()).value_or(true))
        return failure(ErrorCode::MalformedInput,
                       QStringLiteral("%1 is not the key of %2").arg(keyFile, certificateFile));
    return read;
}

Result<RelayCertificate> makeCertificate(const QString &certificateFile, const QString &keyFile,
                                         const QStringList &names)
{
    QStringList all = namesOfThisMachine() + names;
    all.removeDuplicates();
    QByteArray existingKey;
    if (QFile::exists(keyFile)) {
        const auto key = readFile(keyFile);
        if (!key)
            return std::unexpected(key.error());
        existingKey = *key;
    }
    // A day early, for clients whose clock is behind.
    const QDateTime from = QDateTime::currentDateTimeUtc().addDays(-1);
    const auto pem = selfSign(existingKey, all, from, from.addYears(validYears));
    if (!pem)
        return std::unexpected(pem.error());
    constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (existingKey.isEmpty()) {
        if (auto done = writeFile(keyFile, pem->key, onlyOwner); !done)
            return std::unexpected(done.error());
    }
    if (auto done = writeFile(certificateFile, pem->certificate,
                              onlyOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
        !done)
        return std::unexpected(done.error());
    return readCertificate(certificateFile, keyFile);
}

} // namespace Parlance
