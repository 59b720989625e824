// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>

namespace Parlance {

/// What the relay proves itself with. A value, any thread.
struct RelayCertificate
{
    QList<QSslCertificate> chain; ///< the relay's own first
    QSslKey key;

    /// "SHA256:" and the base64url of the SHA-256 of the SubjectPublicKeyInfo, as RelayAddress::pin. It stays the same
    /// when a certificate is renewed with the same key.
    [[nodiscard]] QString pin() const;
};

/// Reads PEM files. StorageUnwritable when one cannot be read, MalformedInput when it holds no certificate or no key, or
/// when the two do not belong together; the file in the detail.
[[nodiscard]] Result<RelayCertificate> readCertificate(const QString &certificateFile, const QString &keyFile);

/// Makes a self-signed certificate for localhost, this machine's name and addresses, and `names` (host names or
/// addresses). The key is made too, readable by its owner only, unless its file is there already: devices know the relay
/// by its key, so a new certificate for it changes nothing for them.
[[nodiscard]] Result<RelayCertificate> makeCertificate(const QString &certificateFile, const QString &keyFile,
                                                       const QStringList &names);

} // namespace Parlance
