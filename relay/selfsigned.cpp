// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/selfsigned.h"

#include <QHostAddress>
#include <QtCrypto>
#include <QtEndian>

#include <initializer_list>

// QCA signs, but writes at most one host name into a certificate and no usable address. So the certificate is put
// together here: RFC 5280, in the DER of ITU-T X.690.
namespace Parlance {

namespace {

// 2048 bits, because a reconnecting crowd costs the relay one signature each, and 3072 bits take three times as long.
// What is said is protected by its own seal and by ephemeral key exchange, not by this key.
constexpr int keyBits = 2048;

enum class Tag : quint8 {
    Boolean = 0x01,
    Integer = 0x02,
    BitString = 0x03,
    OctetString = 0x04,
    Null = 0x05,
    ObjectIdentifier = 0x06,
    Utf8String = 0x0c,
    UtcTime = 0x17,
    GeneralizedTime = 0x18,
    Sequence = 0x30,
    Set = 0x31,
    DnsName = 0x82, // [2] of GeneralName
    IpAddress = 0x87, // [7] of GeneralName
    Version = 0xa0, // [0] of TBSCertificate
    Extensions = 0xa3, // [3] of TBSCertificate
};

// Object identifiers, encoded.
const QByteArray sha256WithRsa = QByteArray::fromHex("2a864886f70d01010b");
const QByteArray commonName = QByteArray::fromHex("550403");
const QByteArray subjectAltName = QByteArray::fromHex("551d11");
const QByteArray basicConstraints = QByteArray::fromHex("551d13");
const QByteArray extendedKeyUsage = QByteArray::fromHex("551d25");
const QByteArray serverAuthentication = QByteArray::fromHex("2b06010505070301");

QByteArray element(Tag tag, const QByteArray &content)
{
    QByteArray length;
    if (content.size() < 0x80) {
        length.append(static_cast<char>(content.size()));
    } else {
        for (auto rest = static_cast<quint64>(content.size()); rest > 0; rest >>= 8)
            length.prepend(static_cast<char>(rest & 0xff));
        length.prepend(static_cast<char>(0x80 | length.size()));
    }
    return static_cast<char>(tag) + length + content;
}

QByteArray element(Tag tag, std::initializer_list<QByteArray> parts)
{
    QByteArray content;
    for (const QByteArray &part : parts)
        content += part;
    return element(tag, content);
}

// RFC 5280 4.1.2.5: years through 2049 have two digits.
QByteArray time(const QDateTime &when)
{
    const QDateTime utc = when.toUTC();
    if (utc.date().year() < 2050)
        return element(Tag::UtcTime, utc.toString(QStringLiteral("yyMMddhhmmss'Z'")).toLatin1());
    return element(Tag::GeneralizedTime, utc.toString(QStringLiteral("yyyyMMddhhmmss'Z'")).toLatin1());
}

QByteArray distinguishedName(const QByteArray &name)
{
    return element(Tag::Sequence,
                   {element(Tag::Set,
                            {element(Tag::Sequence,
                                     {element(Tag::ObjectIdentifier, commonName), element(Tag::Utf8String, name)})})});
}

QByteArray generalName(const QString &name)
{
    const QHostAddress address(name);
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        QByteArray bytes(4, Qt::Uninitialized);
        qToBigEndian(address.toIPv4Address(), bytes.data());
        return element(Tag::IpAddress, bytes);
    }
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        return element(Tag::IpAddress, QByteArray(reinterpret_cast<const char *>(bytes.c), 16));
    }
    return element(Tag::DnsName, name.toLatin1());
}

QByteArray generalNames(const QStringList &names)
{
    QByteArray joined;
    for (const QString &name : names) {
        if (!name.isEmpty())
            joined += generalName(name);
    }
    return element(Tag::Sequence, joined);
}

QByteArray extension(const QByteArray &identifier, bool critical, const QByteArray &value)
{
    return element(
        Tag::Sequence,
        {element(Tag::ObjectIdentifier, identifier),
         critical ? element(Tag::Boolean, QByteArray("\xff", 1)) : QByteArray(), element(Tag::OctetString, value)});
}

QByteArray extensions(const QStringList &names)
{
    // No key usage, on purpose: one without keyCertSign says that the key signs no certificate, so OpenSSL and Qt do not
    // take this one as its own issuer, and keyCertSign is for authorities only (RFC 5280 4.2.1.3). What the key is for,
    // the extended key usage says.
    return element(Tag::Extensions,
                   {element(Tag::Sequence,
                            {extension(basicConstraints, true, element(Tag::Sequence, QByteArray())),
                             extension(extendedKeyUsage, false,
                                       element(Tag::Sequence, {element(Tag::ObjectIdentifier, serverAuthentication)})),
                             extension(subjectAltName, false, generalNames(names))})});
}

QByteArray serialNumber()
{
    QByteArray serial = QCA::Random::randomArray(16).toByteArray();
    // Positive, and not beginning with a zero byte.
    serial[0] = static_cast<char>((serial.at(0) & 0x3f) | 0x40);
    return element(Tag::Integer, serial);
}

QByteArray toPem(const QByteArray &der)
{
    constexpr qsizetype lineLength = 64;
    const QByteArray base64 = der.toBase64();
    QByteArray pem = "-----BEGIN CERTIFICATE-----\n";
    for (qsizetype at = 0; at < base64.size(); at += lineLength)
        pem += base64.mid(at, lineLength) + '\n';
    return pem + "-----END CERTIFICATE-----\n";
}

} // namespace

Result<SelfSigned> selfSign(const QByteArray &keyPem, const QStringList &names, const QDateTime &from,
                            const QDateTime &until)
{
    const QCA::Initializer initializer;
    if (!QCA::isSupported("pkey") || !QCA::isSupported("random"))
        return failure(ErrorCode::StorageFailed, QStringLiteral("the OpenSSL plugin of QCA is not installed"));
    QCA::PrivateKey key = keyPem.isEmpty()
        ? QCA::KeyGenerator().createRSA(keyBits)
        : QCA::PrivateKey::fromPEM(QString::fromLatin1(keyPem));
    if (key.isNull() || !key.isRSA())
        return failure(ErrorCode::MalformedInput, QStringLiteral("there is no RSA key to make a certificate with"));
    const QByteArray algorithm = element(
        Tag::Sequence, {element(Tag::ObjectIdentifier, sha256WithRsa), element(Tag::Null, QByteArray())});
    const QByteArray name = distinguishedName("Parlance relay");
    const QByteArray version3 = element(Tag::Version, {element(Tag::Integer, QByteArray("\x02", 1))});
    const QByteArray toBeSigned = element(
        Tag::Sequence,
        {version3, serialNumber(), algorithm, name, element(Tag::Sequence, {time(from), time(until)}), name,
         key.toPublicKey().toDER(), extensions(names)});
    const QByteArray signature = key.signMessage(QCA::MemoryRegion(toBeSigned), QCA::EMSA3_SHA256);
    if (signature.isEmpty())
        return failure(ErrorCode::StorageFailed, QStringLiteral("QCA could not sign a certificate"));
    // A bit string begins with the number of unused bits.
    const QByteArray certificate = element(
        Tag::Sequence, {toBeSigned, algorithm, element(Tag::BitString, QByteArray(1, '\0') + signature)});
    return SelfSigned{.certificate = toPem(certificate), .key = key.toPEM().toLatin1()};
}

std::optional<bool> belongTogether(const QByteArray &keyPem, const QByteArray &publicKeyDer)
{
    const QCA::Initializer initializer;
    const QCA::PrivateKey key = QCA::PrivateKey::fromPEM(QString::fromLatin1(keyPem));
    if (key.isNull() || !key.isRSA())
        return {};
    return key.toPublicKey().toDER() == publicKeyDer;
}

} // namespace Parlance
