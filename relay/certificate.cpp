// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/certificate.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHostAddress>
#include <QNetworkInterface>
#include <QSaveFile>
#include <QSysInfo>
#include <QtCrypto>

namespace Parlance {

namespace {

// QCA makes RSA keys only. 2048 bits, because a reconnecting crowd costs the relay one signature each, and 3072 bits
// takes three times as long; what is said is protected by its own seal and by ephemeral key exchange, not by this key.
constexpr int keyBits = 2048;
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

QCA::CertificateInfo subject(const QStringList &names)
{
    QCA::CertificateInfo info;
    info.insert(QCA::CommonName, QStringLiteral("Parlance relay"));
    for (const QString &name : names) {
        if (name.isEmpty())
            continue;
        const bool isAddress = !QHostAddress(name).isNull();
        info.insert(isAddress ? QCA::CertificateInfoType(QCA::IPAddress) : QCA::CertificateInfoType(QCA::DNS), name);
    }
    return info;
}

struct Pem
{
    QByteArray certificate;
    QByteArray key;
};

Result<Pem> selfSign(const QStringList &names)
{
    const QCA::Initializer initializer;
    if (!QCA::isSupported("pkey") || !QCA::isSupported("cert"))
        return failure(ErrorCode::StorageFailed, QStringLiteral("the OpenSSL plugin of QCA is not installed"));
    const QCA::PrivateKey key = QCA::KeyGenerator().createRSA(keyBits);
    QCA::CertificateOptions options;
    options.setAsUser();
    options.setInfo(subject(names));
    options.setSerialNumber(QCA::BigInteger(QCA::Random::randomInt() & 0x7fffffff));
    // A day early, for clients whose clock is behind.
    const QDateTime start = QDateTime::currentDateTimeUtc().addDays(-1);
    options.setValidityPeriod(start, start.addYears(validYears));
    const QCA::Certificate certificate(options, key);
    if (key.isNull() || certificate.isNull())
        return failure(ErrorCode::StorageFailed, QStringLiteral("QCA could not make a certificate"));
    return Pem{.certificate = certificate.toPEM().toLatin1(), .key = key.toPEM().toLatin1()};
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
    if (read.chain.front().publicKey().algorithm() != read.key.algorithm()
        || read.chain.front().publicKey().length() != read.key.length())
        return failure(ErrorCode::MalformedInput, QStringLiteral("%1 is not the key of %2").arg(keyFile, certificateFile));
    return read;
}

Result<RelayCertificate> makeCertificate(const QString &certificateFile, const QString &keyFile,
                                         const QStringList &names)
{
    QStringList all = namesOfThisMachine() + names;
    all.removeDuplicates();
    const auto pem = selfSign(all);
    if (!pem)
        return std::unexpected(pem.error());
    if (!QFile::exists(keyFile)) {
        if (auto done = writeFile(keyFile, pem->key, QFileDevice::ReadOwner | QFileDevice::WriteOwner); !done)
            return std::unexpected(done.error());
    }
    if (!QFile::exists(certificateFile)) {
        if (auto done = writeFile(certificateFile, pem->certificate,
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup
                                      | QFileDevice::ReadOther);
            !done)
            return std::unexpected(done.error());
    }
    return readCertificate(certificateFile, keyFile);
}

} // namespace Parlance
