// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace Parlance {

/// A certificate and its key, both PEM.
struct SelfSigned
{
    QByteArray certificate;
    QByteArray key;
};

/// Makes a certificate for these host names and addresses, signed by its own key: the RSA key in `keyPem`, or a new one
/// where that is empty. StorageFailed when QCA has no provider for it, MalformedInput for a key that is none. Any
/// thread; takes a moment.
[[nodiscard]] Result<SelfSigned> selfSign(const QByteArray &keyPem, const QStringList &names, const QDateTime &from,
                                          const QDateTime &until);

/// Whether this is the private half of that public key (DER, SubjectPublicKeyInfo). Only RSA keys can be compared;
/// nothing for others.
[[nodiscard]] std::optional<bool> belongTogether(const QByteArray &keyPem, const QByteArray &publicKeyDer);

} // namespace Parlance
